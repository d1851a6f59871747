#include "harness/conformance/oracle_quant.h"

#include <algorithm>
#include <cmath>

#include "harness/error.h"
#include "harness/suite/inputs.h"
#include "reference/quant/dequantise.h"
#include "reference/quant/qdot.h"
#include "reference/quant/search.h"

namespace harness {
namespace {

using plan9::Role;
using reference::TensorType;
using std::size_t;

/// Floats behind a stop at which a product of floats that is smaller vanishes.
constexpr double kUnderflow = 0x1p-150;

const reference::TypeFacts& typeOf(const Case& c) {
  const reference::TypeFacts* facts = reference::typeNamed(c.text("type"));
  if (facts == nullptr) {
    throw Error(ExitStatus::kUsage,
                "case '" + c.name + "': '" + c.text("type") + "' is no type of tensors");
  }
  return *facts;
}

bool isExact(const Case& c) { return c.text("dist", "") == "exact"; }

size_t sizeOf(const Case& c, const char* name) { return static_cast<size_t>(c.number(name)); }

/// Where the halves of a block lie.
std::vector<size_t> halvesOf(TensorType type) {
  switch (type) {
    case TensorType::kQ4_1:
    case TensorType::kQ5_1:
    case TensorType::kQ4_K:
    case TensorType::kQ5_K:
      return {0, 2};
    case TensorType::kQ2_K:
      return {80, 82};
    case TensorType::kQ3_K:
      return {108};
    case TensorType::kQ6_K:
      return {208};
    default:
      return {0};
  }
}

void tame(const Case& c, TensorType type, std::span<std::byte> block) {
  for (const size_t at : halvesOf(type)) {
    unsigned word = std::to_integer<unsigned>(block[at]) | std::to_integer<unsigned>(block[at + 1])
                                                               << 8U;
    if (type == TensorType::kBF16) {
      word = (word & 0x80FFU) | 0x3F00U;
    } else {
      word = (word & 0x8FFFU) | 0x2000U;
    }
    if (isExact(c)) word = type == TensorType::kBF16 ? 0x3F80U : 0x3C00U;
    block[at] = std::byte(word & 0xFFU);
    block[at + 1] = std::byte(word >> 8U);
  }
}

/// Results of which every bit is known.
Expected bits(std::vector<double> want) {
  Expected e;
  e.name = "out";
  e.magnitude.assign(want.size(), 0);
  e.slack.assign(want.size(), 0);
  e.want = std::move(want);
  return e;
}

}  // namespace

std::vector<std::byte> storedWeights(const Case& c, size_t count) {
  const reference::TypeFacts& facts = typeOf(c);
  if (count % facts.block != 0) {
    throw Error(ExitStatus::kUsage, "case '" + c.name + "': " + std::to_string(count) +
                                        " elements make no whole blocks of " + facts.name);
  }
  std::vector<float> values(count / facts.block * facts.bytes);
  plan9::Generator("uniform", Role::kFirst, static_cast<std::uint64_t>(c.number("seed")))
      .fill(values);
  std::vector<std::byte> bytes;
  bytes.reserve(values.size());
  for (const float v : values) bytes.push_back(std::byte(static_cast<int>((v + 1) * 128)));
  for (size_t at = 0; at < bytes.size(); at += facts.bytes) {
    tame(c, facts.type, std::span(bytes).subspan(at, facts.bytes));
  }
  return bytes;
}

std::vector<float> activationsOf(const Case& c, size_t n) {
  if (!isExact(c)) return tensorOf(c, Role::kSecond, n);
  std::vector<float> x(n);
  plan9::Generator("uniform", Role::kSecond, static_cast<std::uint64_t>(c.number("seed"))).fill(x);
  for (size_t i = 0; i < n; ++i) {
    x[i] = i % 32 == 0 ? 127.0F : static_cast<float>(static_cast<int>((x[i] + 1) * 1.5F) - 1);
  }
  return x;
}

std::vector<Expected> expectDequant(const Case& c) {
  const size_t n = sizeOf(c, "n");
  const std::vector<float> values = reference::dequantise(typeOf(c).type, storedWeights(c, n), n);
  return {bits({values.begin(), values.end()})};
}

std::vector<Expected> expectQuantise(const Case& c) {
  const std::vector<float> x = activationsOf(c, sizeOf(c, "n"));
  const reference::QuantisedActivations q = reference::quantiseActivations(x, sizeOf(c, "block"));
  Expected whole;
  whole.name = "q";
  whole.kind = Expected::Kind::kBytes;
  for (const std::int8_t v : q.q) whole.bytes += static_cast<char>(v);
  Expected scales = bits({q.d.begin(), q.d.end()});
  scales.name = "d";
  return {whole, scales};
}

std::vector<Expected> expectPack(const Case& c) {
  const std::vector<float> x = tensorOf(c, Role::kFirst, sizeOf(c, "n"));
  Expected e;
  e.name = "blocks";
  e.kind = Expected::Kind::kBytes;
  for (const std::byte b : reference::quantiseAsGgml(typeOf(c).type, x))
    e.bytes += static_cast<char>(b);
  return {e};
}

namespace {

/// Rows of the case's matrix, also of floats, as bytes.
std::vector<std::byte> weightsOf(const Case& c, size_t count) {
  if (typeOf(c).type != TensorType::kF32) return storedWeights(c, count);
  const std::vector<float> w = tensorOf(c, Role::kFirst, count);
  const auto bytes = std::as_bytes(std::span(w));
  return {bytes.begin(), bytes.end()};
}

// The whole numbers are exact. Each block's float part makes at most five roundings: the whole
// numbers to float (where they pass 2^24), the product of both scales, that with the sum, the same
// for the minimums in parallel, and their addition. Blocks are then added in any order: the suite's
// roundings count them by n.
Expected productOf(const Case& c, std::span<const float> x) {
  const size_t n = sizeOf(c, "n");
  const size_t d = sizeOf(c, "d");
  const std::vector<std::byte> bytes = weightsOf(c, n * d);
  reference::Tensor w;
  w.name = "w";
  w.type = typeOf(c).type;
  w.shape = {d, n};
  w.bytes = bytes;
  const size_t block = reference::activationBlock(w.type);
  const reference::QuantisedActivations q =
      block != 0 ? reference::quantiseActivations(x, block) : reference::QuantisedActivations();
  Expected e = bits(std::vector<double>(d));
  for (size_t r = 0; r < d; ++r) {
    const reference::QuantisedDot dot = reference::quantisedDot(w, r, x, q);
    e.want[r] = dot.value;
    if (isExact(c)) continue;
    e.magnitude[r] = dot.magnitude;
    e.slack[r] = static_cast<double>(n) * kUnderflow;
  }
  return e;
}

}  // namespace

std::vector<Expected> expectQmatvec(const Case& c) {
  return {productOf(c, activationsOf(c, sizeOf(c, "n")))};
}

std::vector<Expected> expectTile(const Case& c) {
  const size_t n = sizeOf(c, "n");
  const std::vector<float> x = activationsOf(c, n * sizeOf(c, "tokens"));
  Expected all;
  all.name = "out";
  for (size_t at = 0; at < x.size(); at += n) {
    const Expected one = productOf(c, std::span(x).subspan(at, n));
    all.want.insert(all.want.end(), one.want.begin(), one.want.end());
    all.magnitude.insert(all.magnitude.end(), one.magnitude.begin(), one.magnitude.end());
    all.slack.insert(all.slack.end(), one.slack.begin(), one.slack.end());
  }
  return {all};
}

}  // namespace harness
