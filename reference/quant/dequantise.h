// Stored weights as floats.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "reference/format/tensor.h"

namespace reference {

/// `count` elements from `bytes`, exactly as ggml gives them: F64 is rounded to float, F32, F16 and
/// BF16 are exact, quantised blocks are block.h's formula. Throws Error for other types and where
/// `bytes` do not hold `count` elements in whole blocks.
std::vector<float> dequantise(TensorType type, std::span<const std::byte> bytes, std::size_t count);

/// All elements of a tensor (of llama2.c's grouped int8 too: float(q) * scale). An Error names it.
std::vector<float> dequantise(const Tensor& tensor);

}  // namespace reference
