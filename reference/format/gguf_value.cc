#include <bit>
#include <limits>

#include "reference/error.h"
#include "reference/format/gguf.h"

namespace reference {
namespace {

bool isSigned(GgufType type) {
  return type == GgufType::kI8 || type == GgufType::kI16 || type == GgufType::kI32 ||
         type == GgufType::kI64;
}

bool isReal(GgufType type) { return type == GgufType::kF32 || type == GgufType::kF64; }

bool isWhole(GgufType type) {
  return isSigned(type) || type == GgufType::kU8 || type == GgufType::kU16 ||
         type == GgufType::kU32 || type == GgufType::kU64;
}

std::string typeText(GgufType type) {
  static const char* const names[] = {"uint8",  "int8",    "uint16",  "int16", "uint32",
                                      "int32",  "float32", "boolean", "text",  "array",
                                      "uint64", "int64",   "float64"};
  return names[std::uint32_t(type)];
}

[[noreturn]] void refuse(const GgufValue& value, const std::string& expected) {
  std::string found = typeText(value.type);
  if (value.type == GgufType::kArray)
    found = "array of " + std::to_string(value.size()) + " " + typeText(value.element);
  throw Error(value.key + " is " + found + ", expected " + expected);
}

double real(const GgufValue& value, GgufType type, std::uint64_t word) {
  if (type == GgufType::kF32) return double(std::bit_cast<float>(std::uint32_t(word)));
  if (type == GgufType::kF64) return std::bit_cast<double>(word);
  if (!isWhole(type)) refuse(value, "a number");
  return isSigned(type) ? double(std::int64_t(word)) : double(word);
}

std::int64_t integer(const GgufValue& value, GgufType type, std::uint64_t word) {
  if (!isWhole(type)) refuse(value, "a whole number");
  if (!isSigned(type) && word > std::uint64_t(std::numeric_limits<std::int64_t>::max()))
    throw Error(value.key + " is " + std::to_string(word) + ", expected a number below 2^63");
  return std::int64_t(word);
}

}  // namespace

std::uint64_t GgufValue::toUnsigned() const {
  if (!isWhole(type)) refuse(*this, "a whole number");
  if (isSigned(type) && std::int64_t(words[0]) < 0)
    throw Error(key + " is " + std::to_string(std::int64_t(words[0])) +
                ", expected a number of at least 0");
  return words[0];
}

std::int64_t GgufValue::toInteger() const {
  if (!isWhole(type)) refuse(*this, "a whole number");
  return integer(*this, type, words[0]);
}

double GgufValue::toDouble() const {
  if (!isReal(type) && !isWhole(type)) refuse(*this, "a number");
  return real(*this, type, words[0]);
}

bool GgufValue::toBool() const {
  if (type != GgufType::kBool) refuse(*this, "true or false");
  return words[0] != 0;
}

const std::string& GgufValue::toText() const {
  if (type != GgufType::kText) refuse(*this, "a text");
  return texts[0];
}

std::vector<std::int64_t> GgufValue::toIntegers() const {
  if (type != GgufType::kArray || (!isWhole(element) && element != GgufType::kBool))
    refuse(*this, "an array of whole numbers");
  std::vector<std::int64_t> out;
  for (std::uint64_t word : words)
    out.push_back(element == GgufType::kBool ? std::int64_t(word) : integer(*this, element, word));
  return out;
}

std::vector<double> GgufValue::toDoubles() const {
  if (type != GgufType::kArray || (!isWhole(element) && !isReal(element)))
    refuse(*this, "an array of numbers");
  std::vector<double> out;
  for (std::uint64_t word : words) out.push_back(real(*this, element, word));
  return out;
}

const std::vector<std::string>& GgufValue::toTexts() const {
  if (type != GgufType::kArray || element != GgufType::kText) refuse(*this, "an array of texts");
  return texts;
}

}  // namespace reference
