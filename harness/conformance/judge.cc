#include "harness/conformance/judge.h"

#include <algorithm>

#include "vm/image/content/digest.h"

namespace harness {
namespace {

/// The first place where two results differ, as a sentence; empty when they are the same bits.
std::string firstDifference(const std::vector<Tensor>& a, const std::vector<Tensor>& b) {
  for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i) {
    if (a[i].data == b[i].data) continue;
    const auto pair =
        std::mismatch(a[i].data.begin(), a[i].data.end(), b[i].data.begin(), b[i].data.end());
    const auto at = static_cast<std::size_t>(pair.first - a[i].data.begin());
    const std::size_t each = a[i].size() == 0 ? 1 : a[i].data.size() / a[i].size();
    return a[i].name + "[" + std::to_string(at / std::max<std::size_t>(each, 1)) + "]";
  }
  return a.size() == b.size() ? std::string() : "the number of tensors";
}

/// Sixteen digits that are the same for the same tensors, bit by bit.
std::string bitsOf(const Record& record) {
  vm::Sha256 sum;
  for (const Tensor& tensor : record.tensors) {
    const std::string head = tensor.name + "\n" + std::to_string(tensor.data.size()) + "\n";
    sum.add(head.data(), head.size());
    sum.add(tensor.data.data(), tensor.data.size());
  }
  return sum.hex().substr(0, 16);
}

/// Whether sums are made in the same order (guest-src/libllm/kernel.h): by default in four lanes.
bool sameTree(const std::string& set, const std::string& other) {
  return (set == "avx2") == (other == "avx2");
}

}  // namespace

CaseResult resultFor(const Selected& selected, Word word, const std::string& reason) {
  CaseResult result;
  result.suite = selected.suite->name;
  result.name = selected.test->name;
  result.kernels = selected.test->text("set", "port");
  result.word = word;
  result.reason = reason;
  return result;
}

std::string deadlyFlags(std::uint32_t flags) {
  std::string names;
  const auto add = [&](std::uint32_t bit, const char* name) {
    if ((flags & bit) != 0) names += (names.empty() ? "" : ", ") + std::string(name);
  };
  add(kInvalid, "invalid operation");
  add(kZeroDivide, "division by zero");
  add(kOverflow, "overflow");
  if (names.empty()) return {};
  return "raised " + names + ": would be killed on hardware";
}

void Judge::enterGroup(const Selected& selected) {
  if (suite_ == selected.suite && group_ == selected.test->group) return;
  suite_ = nullptr;
  seen_.clear();
  expected_ = oracle_.expect(*selected.suite, *selected.test);
  suite_ = selected.suite;
  group_ = selected.test->group;
}

std::string Judge::disagreement(const Selected& selected, const Record& record) {
  const std::string set = selected.test->text("set", "port");
  for (const Seen& seen : seen_) {
    const bool same_set = seen.set == set;
    const bool trees = selected.suite->agree_trees && sameTree(seen.set, set);
    if (same_set ? !selected.suite->agree_procs : !selected.suite->agree_sets && !trees) continue;
    const std::string where = firstDifference(record.tensors, seen.tensors);
    if (!where.empty()) return where + " has other bits than in " + seen.name;
  }
  const auto same = [&](const Seen& seen) { return seen.set == set; };
  if (std::none_of(seen_.begin(), seen_.end(), same)) {
    seen_.push_back({set, selected.test->name, record.tensors});
  }
  return {};
}

CaseResult Judge::judge(const Selected& selected, const Record& record) {
  CaseResult result = resultFor(selected, Word::kPass);
  result.seconds = static_cast<double>(record.nanoseconds) * 1e-9;
  const auto fail = [&](const std::string& reason) {
    if (result.word == Word::kPass) result.reason = reason;
    result.word = Word::kFail;
  };
  if (record.refused && record.message.ends_with("which this machine lacks")) {
    result.word = Word::kSkip;
    result.reason = "no AVX in this QEMU: " + record.message;
    return result;
  }
  if (record.refused) {
    fail("the guest could not run it: " + record.message);
    return result;
  }
  result.bits = bitsOf(record);
  enterGroup(selected);
  const double roundings = roundingsOf(selected.suite->tolerance, *selected.test);
  for (const Expected& want : expected_) {
    const Tensor* got = record.find(want.name);
    if (got == nullptr) {
      fail("the guest gave no '" + want.name + "'");
      continue;
    }
    const Comparison comparison = compare(*got, want, roundings);
    if (comparison.metrics.max_of_bound >= result.metrics.max_of_bound) {
      result.metrics = comparison.metrics;
    }
    if (!comparison.passed) fail(comparison.reason);
  }
  if (const std::string flags = deadlyFlags(record.flags); !flags.empty()) fail(flags);
  if (const std::string other = disagreement(selected, record); !other.empty()) fail(other);
  const std::string seed = selected.test->text("seed", "");
  if (result.word != Word::kPass && !seed.empty()) result.reason += " (seed " + seed + ")";
  return result;
}

}  // namespace harness
