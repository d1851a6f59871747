// The blocks of quantised weights, taken apart into whole numbers and the floats that scale them.
//
// Every type is one formula, element i of a block, s = i / sub:
//
//   value = (d * scale[s]) * q[i] - m * minimum[s]
//
// in float, one rounding an operation, in this order. That is what ggml computes, bit for bit.
// Layouts: ggml's ggml-common.h (block_q4_0 and so on).
#pragma once

#include <array>
#include <cstddef>
#include <span>

#include "reference/format/tensor_type.h"

namespace reference {

struct Block {
  std::size_t size = 0;  ///< elements
  std::size_t sub = 0;   ///< elements that share a scale and a minimum
  float d = 0;
  float m = 0;
  std::array<int, 256> q{};
  std::array<int, 16> scale{};
  std::array<int, 16> minimum{};

  float value(std::size_t i) const {
    const float scaled = d * float(scale[i / sub]);
    const float least = m * float(minimum[i / sub]);
    return scaled * float(q[i]) - least;
  }
};

/// True for the types that are made of such blocks: Q4_0 to Q8_0, Q2_K to Q6_K, IQ4_NL, IQ4_XS.
bool isBlockType(TensorType type);

/// One block's bytes taken apart. Throws Error for other types and other sizes.
Block readBlock(TensorType type, std::span<const std::byte> bytes);

}  // namespace reference
