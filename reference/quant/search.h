// Floats as ggml itself stores them: also the types of 256 elements, whose scales ggml searches for
// (make_qx_quants and make_qkx2_quants of ggml-quants.c).
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "reference/format/tensor_type.h"

namespace reference {

/// As quantise(), with ggml's own bytes for Q4_K, Q5_K and Q6_K too. Every operation is one of
/// single precision, in the order of ggml's steps. Throws Error as quantise() does.
std::vector<std::byte> quantiseAsGgml(TensorType type, std::span<const float> x);

}  // namespace reference
