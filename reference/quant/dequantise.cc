#include "reference/quant/dequantise.h"

#include <bit>

#include "reference/error.h"
#include "reference/quant/block.h"
#include "reference/quant/half.h"

namespace reference {
namespace {

std::uint64_t word(std::span<const std::byte> bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;)
    value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
  return value;
}

float plain(TensorType type, std::span<const std::byte> bytes) {
  const std::uint64_t bits = word(bytes);
  switch (type) {
    case TensorType::kF16:
      return halfToFloat(std::uint16_t(bits));
    case TensorType::kBF16:
      return bfloatToFloat(std::uint16_t(bits));
    case TensorType::kF64:
      return float(std::bit_cast<double>(bits));
    default:
      return std::bit_cast<float>(std::uint32_t(bits));
  }
}

bool isPlain(TensorType type) {
  return type == TensorType::kF32 || type == TensorType::kF16 || type == TensorType::kBF16 ||
         type == TensorType::kF64;
}

}  // namespace

std::vector<float> dequantise(TensorType type, std::span<const std::byte> bytes,
                              std::size_t count) {
  if (!isPlain(type) && !isBlockType(type))
    throw Error("weights of type " + typeName(type) + " cannot be computed with");
  const TypeFacts& facts = *typeFacts(type);
  if (count % facts.block != 0 || bytes.size() != count / facts.block * facts.bytes)
    throw Error(std::to_string(count) + " elements of " + facts.name + " have " +
                std::to_string(bytes.size()) + " bytes, expected blocks of " +
                std::to_string(facts.bytes) + " for each " + std::to_string(facts.block));
  std::vector<float> out;
  out.reserve(count);
  for (std::size_t at = 0; at < bytes.size(); at += facts.bytes) {
    const std::span<const std::byte> one = bytes.subspan(at, facts.bytes);
    if (isPlain(type)) {
      out.push_back(plain(type, one));
      continue;
    }
    const Block block = readBlock(type, one);
    for (std::size_t i = 0; i < block.size; i++) out.push_back(block.value(i));
  }
  return out;
}

std::vector<float> dequantise(const Tensor& tensor) {
  if (tensor.type == TensorType::kGroupedInt8) {
    const std::vector<float> scales =
        dequantise(TensorType::kF32, tensor.scales, tensor.scales.size() / 4);
    std::vector<float> out;
    for (std::size_t i = 0; i < tensor.bytes.size(); i++)
      out.push_back(float(std::int8_t(std::to_integer<std::uint8_t>(tensor.bytes[i]))) *
                    scales.at(i / tensor.group));
    return out;
  }
  try {
    return dequantise(tensor.type, tensor.bytes, tensor.elements());
  } catch (const Error& error) {
    throw Error("tensor " + tensor.name + ": " + error.what());
  }
}

}  // namespace reference
