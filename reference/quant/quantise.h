// Floats as stored weights: what the tools that write fixtures need.
//
// F16, BF16, Q8_0, Q4_0, Q4_1, Q5_0, Q5_1 give ggml's own bytes (quantize_row_..._ref). The other
// types have several encodings of one row; these are plain ones: sub-blocks by their range, scales
// by the largest of them.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "reference/format/tensor_type.h"

namespace reference {

/// `x` in whole blocks of a type that dequantise() reads. Throws Error for others, and where an x
/// is not finite.
std::vector<std::byte> quantise(TensorType type, std::span<const float> x);

}  // namespace reference
