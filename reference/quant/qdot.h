// Products of stored weights with activations that were quantised for them: the arithmetic that
// kernels are held to.
//
// Activations x[n] are cut into blocks from the row's beginning: of 256 for Q2_K to Q6_K and
// IQ4_XS, of 32 for Q4_0 to Q8_0, IQ4_NL and llama2.c's int8 (its last one may be shorter). F32,
// F16 and BF16 weights are multiplied with x itself. A block's largest |x| is a;
//
//   a < 2^-100:  d = 0 and every q = 0
//   otherwise:   d = a / 127,  q = x * (127 / a) rounded to the nearest whole number, ties to even
//
// in float, one rounding an operation (127 / a is one, the product another). |q| <= 127.
//
// With a weight block taken apart as in block.h, sub-blocks s, and whole-number sums that are exact
// in 32 bits:
//
//   dots    = sum over s of scale[s] * (sum over i in s of weight q[i] * x q[i])
//   sums    = sum over s of minimum[s] * (sum over i in s of x q[i])
//   product = sum over blocks of x.d * (w.d * dots - w.m * sums)
//
// Whole numbers have one right answer. The float part may be added in any order; its bound is
// qdotMagnitude's. Where every w.d, w.m and x.d is a power of two and no sum reaches 2^24 the
// floats are exact as well, so that all kernels must give the same bits.
//
// llama2.c's int8: weight element r * n + j has scale (r * n + j) / group, so a run of elements
// that share weight scale and activation block takes a block's place, with w.m = 0.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "reference/format/tensor.h"

namespace reference {

/// Elements of an activation block that goes with weights of this type; 0: not quantised.
std::size_t activationBlock(TensorType weights);

struct QuantisedActivations {
  std::size_t block = 0;       ///< elements
  std::vector<std::int8_t> q;  ///< [n]
  std::vector<float> d;        ///< a block each
};
/// Throws Error where an x is not finite.
QuantisedActivations quantiseActivations(std::span<const float> x, std::size_t block);

/// One weight block's whole numbers.
struct IntegerPart {
  std::int32_t dots = 0;
  std::int32_t sums = 0;
};

/// A row's product.
struct QuantisedDot {
  std::vector<IntegerPart> parts;  ///< a weight block (or run) each
  double value = 0;                ///< the floats' part in double precision
  double magnitude = 0;            ///< the sum of the terms' absolute values
};

/// Row `row` of w[d][n] with x[n]; F32, F16 and BF16 too, without parts. Throws Error for types
/// that cannot be computed with and shapes that do not fit.
QuantisedDot quantisedDot(const Tensor& w, std::size_t row, std::span<const float> x);
QuantisedDot quantisedDot(const Tensor& w, std::size_t row, std::span<const float> x,
                          const QuantisedActivations& activations);

}  // namespace reference
