// The element types that weight files hold, with what a reader must know of each: its name, how
// many elements make a block and how many bytes a block has.
//
// Numbers below 1000 are GGUF's own (ggml_type); the others are types that only safetensors has.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace reference {

enum class TensorType : std::uint32_t {
  kF32 = 0,
  kF16 = 1,
  kQ4_0 = 2,
  kQ4_1 = 3,
  kQ5_0 = 6,
  kQ5_1 = 7,
  kQ8_0 = 8,
  kQ2_K = 10,
  kQ3_K = 11,
  kQ4_K = 12,
  kQ5_K = 13,
  kQ6_K = 14,
  kQ8_K = 15,
  kIQ4_NL = 20,
  kIQ4_XS = 23,
  kI8 = 24,
  kI16 = 25,
  kI32 = 26,
  kI64 = 27,
  kF64 = 28,
  kBF16 = 30,
  // llama2.c's version 2: int8 in groups of the file's size, scales in a list of their own.
  kGroupedInt8 = 1000,
  kBool,
  kU8,
  kU16,
  kU32,
  kU64,
  kF8_E4M3,
  kF8_E5M2,
  kF8_E8M0,
  kC64,
};

struct TypeFacts {
  TensorType type;
  const char* name;
  std::size_t block;  ///< elements
  std::size_t bytes;  ///< of a block
};

/// What is known of a type; nullptr for a number that names none.
const TypeFacts* typeFacts(TensorType type);
/// The same by name, as "Q4_K" or "f16"; case does not matter.
const TypeFacts* typeNamed(std::string_view name);
/// Its name, or "type 99" where it has none.
std::string typeName(TensorType type);

/// a * b, or nothing where that exceeds 2^63 - 1.
std::optional<std::uint64_t> product(std::uint64_t a, std::uint64_t b);

}  // namespace reference
