#include "harness/report/differences.h"

#include <cmath>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <system_error>

#include "harness/error.h"

namespace harness {
namespace {

using Json = nlohmann::json;

struct Entry {
  std::string word;
  double error = 0;
  std::string bits;
};

/// A case's text of this name, nothing where it has none.
std::string textOf(const Json& c, const char* key, const std::filesystem::path& file) {
  const auto at = c.find(key);
  if (at == c.end()) return "";
  if (!at->is_string()) {
    throw Error(ExitStatus::kUsage, file.string() + ": a case's '" + key + "' is " +
                                        at->type_name() + ", expected a string");
  }
  return at->get<std::string>();
}

struct Results {
  std::map<std::string, Entry> entries;
  std::set<std::string> sets;  ///< of kernels
};

Results readResults(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::error_code none;
  if (!in || std::filesystem::is_directory(file, none)) {
    throw Error(ExitStatus::kUsage, file.string() +
                                        ": cannot be opened, expected results of "
                                        "9ml test --json");
  }
  const Json json = Json::parse(in, nullptr, false);
  if (json.is_discarded() || !json.is_object() || !json.contains("cases") ||
      !json["cases"].is_array()) {
    throw Error(ExitStatus::kUsage, file.string() + ": no results, expected JSON with 'cases'");
  }
  Results results;
  for (const Json& c : json["cases"]) {
    if (!c.is_object()) {
      throw Error(ExitStatus::kUsage, file.string() + ": a case that is no object");
    }
    Entry e;
    e.word = textOf(c, "result", file);
    // A number that JSON cannot hold, an infinity, is null there.
    if (c.contains("metrics") && c["metrics"].contains("of_bound")) {
      const Json& of_bound = c["metrics"]["of_bound"];
      e.error = of_bound.is_number() ? of_bound.get<double>() : HUGE_VAL;
    }
    e.bits = textOf(c, "bits", file);
    if (const std::string set = textOf(c, "kernels", file); !set.empty()) results.sets.insert(set);
    results.entries[textOf(c, "suite", file) + "/" + textOf(c, "name", file)] = e;
  }
  return results;
}

/// The entries by names without the set of kernels: "add/n1-a0-sse2-p1" becomes "add/n1-a0-p1".
std::map<std::string, Entry> withoutSet(const Results& results) {
  const std::string word = "-" + *results.sets.begin();
  std::map<std::string, Entry> entries;
  for (const auto& [full, entry] : results.entries) {
    std::string name = full;
    for (std::size_t at = 0; (at = name.find(word, at)) != std::string::npos; at++) {
      const std::size_t end = at + word.size();
      if (end == name.size() || name[end] == '-') name.erase(at, word.size());
    }
    entries[name] = entry;
  }
  return entries;
}

}  // namespace

std::vector<Change> differences(const std::filesystem::path& a, const std::filesystem::path& b) {
  const Results x_results = readResults(a);
  const Results y_results = readResults(b);
  // One set of kernels against another: what else is in the names tells which cases belong
  // together.
  const bool other_set =
      x_results.sets.size() == 1 && y_results.sets.size() == 1 && x_results.sets != y_results.sets;
  const auto before = other_set ? withoutSet(x_results) : x_results.entries;
  const auto after = other_set ? withoutSet(y_results) : y_results.entries;
  std::vector<Change> changes;
  const auto note = [&](Change::Kind kind, const std::string& name, const Entry& x,
                        const Entry& y) {
    changes.push_back({kind, name, x.word, y.word, x.error, y.error});
  };
  for (const auto& [name, x] : before) {
    const auto at = after.find(name);
    if (at == after.end()) {
      note(Change::Kind::kVanished, name, x, {});
      continue;
    }
    const Entry& y = at->second;
    if ((x.word == "pass") != (y.word == "pass")) {
      note(y.word == "pass" ? Change::Kind::kBetter : Change::Kind::kWorse, name, x, y);
    } else if (x.word != y.word) {
      note(Change::Kind::kChanged, name, x, y);
    } else if (y.error > 1.1 * x.error && y.error - x.error > 0.01) {
      note(Change::Kind::kFarther, name, x, y);
    } else if (x.error > 1.1 * y.error && x.error - y.error > 0.01) {
      note(Change::Kind::kNearer, name, x, y);
    } else if (!x.bits.empty() && !y.bits.empty() && x.bits != y.bits) {
      note(Change::Kind::kOtherBits, name, x, y);
    }
  }
  for (const auto& [name, y] : after) {
    if (!before.contains(name)) note(Change::Kind::kAppeared, name, {}, y);
  }
  return changes;
}

std::string changeWord(Change::Kind kind) {
  switch (kind) {
    case Change::Kind::kAppeared:
      return "appeared";
    case Change::Kind::kVanished:
      return "vanished";
    case Change::Kind::kBetter:
      return "better";
    case Change::Kind::kWorse:
      return "worse";
    case Change::Kind::kNearer:
      return "nearer";
    case Change::Kind::kFarther:
      return "farther";
    case Change::Kind::kChanged:
      return "changed";
    case Change::Kind::kOtherBits:
      return "bits";
  }
  return {};
}

bool isRegression(const Change& change) {
  return change.kind == Change::Kind::kWorse || change.kind == Change::Kind::kVanished ||
         change.kind == Change::Kind::kFarther;
}

}  // namespace harness
