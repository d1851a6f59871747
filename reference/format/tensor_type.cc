#include "reference/format/tensor_type.h"

#include <algorithm>
#include <cctype>
#include <limits>

namespace reference {
namespace {

constexpr TensorType number(std::uint32_t value) { return TensorType(value); }

// Those without an enumerator are known by size only: their files can be listed, not run.
constexpr TypeFacts kTypes[] = {
    {TensorType::kF32, "F32", 1, 4},
    {TensorType::kF16, "F16", 1, 2},
    {TensorType::kQ4_0, "Q4_0", 32, 18},
    {TensorType::kQ4_1, "Q4_1", 32, 20},
    {TensorType::kQ5_0, "Q5_0", 32, 22},
    {TensorType::kQ5_1, "Q5_1", 32, 24},
    {TensorType::kQ8_0, "Q8_0", 32, 34},
    {number(9), "Q8_1", 32, 36},
    {TensorType::kQ2_K, "Q2_K", 256, 84},
    {TensorType::kQ3_K, "Q3_K", 256, 110},
    {TensorType::kQ4_K, "Q4_K", 256, 144},
    {TensorType::kQ5_K, "Q5_K", 256, 176},
    {TensorType::kQ6_K, "Q6_K", 256, 210},
    {TensorType::kQ8_K, "Q8_K", 256, 292},
    {number(16), "IQ2_XXS", 256, 66},
    {number(17), "IQ2_XS", 256, 74},
    {number(18), "IQ3_XXS", 256, 98},
    {number(19), "IQ1_S", 256, 50},
    {TensorType::kIQ4_NL, "IQ4_NL", 32, 18},
    {number(21), "IQ3_S", 256, 110},
    {number(22), "IQ2_S", 256, 82},
    {TensorType::kIQ4_XS, "IQ4_XS", 256, 136},
    {TensorType::kI8, "I8", 1, 1},
    {TensorType::kI16, "I16", 1, 2},
    {TensorType::kI32, "I32", 1, 4},
    {TensorType::kI64, "I64", 1, 8},
    {TensorType::kF64, "F64", 1, 8},
    {number(29), "IQ1_M", 256, 56},
    {TensorType::kBF16, "BF16", 1, 2},
    {number(34), "TQ1_0", 256, 54},
    {number(35), "TQ2_0", 256, 66},
    {number(39), "MXFP4", 32, 17},
    {number(40), "NVFP4", 64, 36},
    {number(41), "Q1_0", 128, 18},
    {number(42), "Q2_0", 64, 18},
    {TensorType::kBool, "BOOL", 1, 1},
    {TensorType::kU8, "U8", 1, 1},
    {TensorType::kU16, "U16", 1, 2},
    {TensorType::kU32, "U32", 1, 4},
    {TensorType::kU64, "U64", 1, 8},
    {TensorType::kF8_E4M3, "F8_E4M3", 1, 1},
    {TensorType::kF8_E5M2, "F8_E5M2", 1, 1},
    {TensorType::kF8_E8M0, "F8_E8M0", 1, 1},
    {TensorType::kC64, "C64", 1, 8},
};

bool sameLetters(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
    return std::tolower(x) == std::tolower(y);
  });
}

}  // namespace

const TypeFacts* typeFacts(TensorType type) {
  const auto* found = std::find_if(std::begin(kTypes), std::end(kTypes),
                                   [type](const TypeFacts& facts) { return facts.type == type; });
  return found == std::end(kTypes) ? nullptr : found;
}

const TypeFacts* typeNamed(std::string_view name) {
  const auto* found =
      std::find_if(std::begin(kTypes), std::end(kTypes),
                   [name](const TypeFacts& facts) { return sameLetters(facts.name, name); });
  return found == std::end(kTypes) ? nullptr : found;
}

std::string typeName(TensorType type) {
  if (type == TensorType::kGroupedInt8) return "int8 in groups";
  const TypeFacts* facts = typeFacts(type);
  return facts ? facts->name : "type " + std::to_string(std::uint32_t(type));
}

std::optional<std::uint64_t> product(std::uint64_t a, std::uint64_t b) {
  constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
  if (b != 0 && a > kMost / b) return std::nullopt;
  return a * b;
}

}  // namespace reference
