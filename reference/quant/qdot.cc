#include "reference/quant/qdot.h"

#include <algorithm>
#include <cmath>

#include "reference/error.h"
#include "reference/quant/block.h"
#include "reference/quant/dequantise.h"

namespace reference {
namespace {

constexpr float kLeastSize = 0x1p-100F;

void addTerm(QuantisedDot& dot, double term) {
  dot.value += term;
  dot.magnitude += std::abs(term);
}

QuantisedDot plainDot(const Tensor& w, std::size_t row, std::span<const float> x) {
  const std::size_t bytes = x.size() * typeFacts(w.type)->bytes;
  const std::vector<float> weights =
      dequantise(w.type, w.bytes.subspan(row * bytes, bytes), x.size());
  QuantisedDot dot;
  for (std::size_t i = 0; i < x.size(); i++) addTerm(dot, double(weights[i]) * double(x[i]));
  return dot;
}

QuantisedDot blockDot(const Tensor& w, std::size_t row, const QuantisedActivations& x) {
  const TypeFacts& facts = *typeFacts(w.type);
  const std::size_t blocks = x.q.size() / facts.block;
  QuantisedDot dot;
  for (std::size_t b = 0; b < blocks; b++) {
    const Block block =
        readBlock(w.type, w.bytes.subspan((row * blocks + b) * facts.bytes, facts.bytes));
    IntegerPart part;
    for (std::size_t i = 0; i < block.size; i++) {
      const std::int8_t q = x.q[b * facts.block + i];
      part.dots += block.scale[i / block.sub] * block.q[i] * q;
      part.sums += block.minimum[i / block.sub] * q;
    }
    const auto d = double(x.d[b]);
    addTerm(dot, d * double(block.d) * part.dots);
    addTerm(dot, -d * double(block.m) * part.sums);
    dot.parts.push_back(part);
  }
  return dot;
}

QuantisedDot groupedDot(const Tensor& w, std::size_t row, const QuantisedActivations& x) {
  const std::size_t n = x.q.size();
  QuantisedDot dot;
  for (std::size_t begin = 0; begin < n;) {
    const std::size_t at = row * n + begin;
    const std::size_t end =
        std::min({n, begin + w.group - at % w.group, begin + x.block - begin % x.block});
    IntegerPart part;
    for (std::size_t j = begin; j < end; j++)
      part.dots += int(std::int8_t(std::to_integer<std::uint8_t>(w.bytes[row * n + j]))) * x.q[j];
    const float scale =
        dequantise(TensorType::kF32, w.scales.subspan(at / w.group * 4, 4), 1).front();
    addTerm(dot, double(x.d[begin / x.block]) * double(scale) * part.dots);
    dot.parts.push_back(part);
    begin = end;
  }
  return dot;
}

}  // namespace

std::size_t activationBlock(TensorType weights) {
  if (weights == TensorType::kGroupedInt8) return 32;
  return isBlockType(weights) ? typeFacts(weights)->block : 0;
}

QuantisedActivations quantiseActivations(std::span<const float> x, std::size_t block) {
  QuantisedActivations out;
  out.block = block;
  for (std::size_t begin = 0; begin < x.size(); begin += block) {
    const std::span<const float> part = x.subspan(begin, std::min(block, x.size() - begin));
    float most = 0;
    for (float v : part) {
      if (!std::isfinite(v)) throw Error("an activation is not finite and cannot be quantised");
      most = std::max(most, std::abs(v));
    }
    const bool zero = most < kLeastSize;
    out.d.push_back(zero ? 0 : most / 127);
    const float inverse = zero ? 0 : 127 / most;
    for (float v : part) out.q.push_back(std::int8_t(std::nearbyint(v * inverse)));
  }
  return out;
}

QuantisedDot quantisedDot(const Tensor& w, std::size_t row, std::span<const float> x) {
  const std::size_t block = activationBlock(w.type);
  return quantisedDot(w, row, x, block ? quantiseActivations(x, block) : QuantisedActivations());
}

QuantisedDot quantisedDot(const Tensor& w, std::size_t row, std::span<const float> x,
                          const QuantisedActivations& activations) {
  std::uint64_t rows = 1;
  for (std::size_t i = 0; i + 1 < w.shape.size(); i++) rows *= w.shape[i];
  if (w.shape.empty() || w.shape.back() != x.size() || row >= rows)
    throw Error("tensor " + w.name + " has shape " + w.shapeText() + ", expected a row " +
                std::to_string(row) + " of " + std::to_string(x.size()));
  if (w.type == TensorType::kGroupedInt8) return groupedDot(w, row, activations);
  if (isBlockType(w.type)) return blockDot(w, row, activations);
  return plainDot(w, row, x);
}

}  // namespace reference
