// What every kernel of a Llama computes, in double precision, as plainly as it can be said.
//
// Inputs are what a guest was given: floats, widened exactly. Sums run in ascending order with one
// double accumulator, so that a result is within n * 2^-53 * magnitude of the exact sum: nothing
// beside the error of any single-precision kernel. Where a tolerance has to be derived, the
// `...Magnitude` function beside the kernel gives the sum of the absolute values of the terms: a
// kernel that adds n terms in any order in precision u is within about (n + 1) * u * magnitude.
//
// Shapes are row-major: w[d][n] has d rows of n. A span that does not fit its shape is an Error.
// Infinities and NaN follow IEEE 754 unless a function says otherwise.
//
//   std::vector<double> y = reference::matvec(w, x, n, d);
//   std::vector<double> scale = reference::matvecMagnitude(w, x, n, d);
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace reference {

/// sum over i of a[i] * b[i]. a[n], b[n]; n may be 0 (the sum is then 0).
double dot(std::span<const float> a, std::span<const float> b);
double dot(std::span<const float> a, std::span<const double> b);
/// sum over i of |a[i] * b[i]|.
double dotMagnitude(std::span<const float> a, std::span<const float> b);

/// out[d] = w[d][n] x[n]. n or d may be 0.
std::vector<double> matvec(std::span<const float> w, std::span<const float> x, std::size_t n,
                           std::size_t d);
std::vector<double> matvec(std::span<const float> w, std::span<const double> x, std::size_t n,
                           std::size_t d);
/// out[r] = sum over i of |w[r][i] * x[i]|.
std::vector<double> matvecMagnitude(std::span<const float> w, std::span<const float> x,
                                    std::size_t n, std::size_t d);

/// out[i] = w[i] * x[i] / sqrt(mean of x[j]^2 + eps). x[n], w[n]; n = 0 gives an empty vector.
/// Source: Zhang and Sennrich 2019, equation 4, with Llama's eps inside the root.
std::vector<double> rmsnorm(std::span<const float> x, std::span<const float> w, double eps);
std::vector<double> rmsnorm(std::span<const double> x, std::span<const float> w, double eps);

/// out[i] = exp(x[i] - m) / sum over j of exp(x[j] - m), m the largest of x. n = 0 gives an empty
/// vector. Minus infinity gives 0 as long as some x is finite.
std::vector<double> softmax(std::span<const float> x);
std::vector<double> softmax(std::span<const double> x);

/// How the angle of a rotary embedding is made.
enum class RopeForm {
  /// position * base^(-2i/headSize), all in double precision: the formula of Su et al. 2021.
  exact,
  /// As llama2.c computes it: the exponent, the power, its reciprocal and the product with the
  /// position are each rounded to float; only then come cosine and sine (here in double). Models
  /// in llama2.c's .bin format are run with this form.
  rounded,
};

/// Cosine and sine of each pair's angle at one position: cs[headSize], cs[2i] the cosine and
/// cs[2i+1] the sine of pair i, i < headSize/2. headSize is even.
std::vector<double> ropeTable(std::size_t position, std::size_t headSize, RopeForm form,
                              double base = 10000.0);

/// Rotates neighbours: for each of nhead heads of v[nhead][hs] and each i < hs/2,
///   out[2i]   = v[2i] * cs[2i]   - v[2i+1] * cs[2i+1]
///   out[2i+1] = v[2i] * cs[2i+1] + v[2i+1] * cs[2i].
/// Source: Su et al. 2021, equation 34. cs[hs]; hs is even.
std::vector<double> rope(std::span<const float> v, std::span<const float> cs, std::size_t nhead,
                         std::size_t hs);
std::vector<double> rope(std::span<const double> v, std::span<const double> cs, std::size_t nhead,
                         std::size_t hs);
/// |v[2i] cs[2i]| + |v[2i+1] cs[2i+1]|, and likewise for the odd ones.
std::vector<double> ropeMagnitude(std::span<const float> v, std::span<const float> cs,
                                  std::size_t nhead, std::size_t hs);

/// out[i] = h[i] / (1 + exp(-h[i])) * g[i]. h[n], g[n]. Source: Shazeer 2020, SwiGLU with beta 1.
/// h of minus infinity gives the limit 0 (times g).
std::vector<double> swiglu(std::span<const float> h, std::span<const float> g);
std::vector<double> swiglu(std::span<const double> h, std::span<const double> g);

/// out[i] = x[i] + y[i]. x[n], y[n].
std::vector<double> add(std::span<const float> x, std::span<const float> y);

/// out[i] = x[i] * s. x[n].
std::vector<double> scale(std::span<const float> x, float s);

/// The lowest index of the largest element; NaN never wins. -1 where nothing can win: n = 0, or
/// all NaN. Zeros of both signs are equal.
std::int64_t argmax(std::span<const float> x);
std::int64_t argmax(std::span<const double> x);

/// What one head computes, with what a tolerance needs.
struct Attention {
  std::vector<double> out;             ///< out[hs] = sum over i < t of att[i] * v[i]
  std::vector<double> att;             ///< att[t] = softmax of the scores
  std::vector<double> outMagnitude;    ///< [hs]: sum over i of |att[i] * v[i]|
  std::vector<double> scoreMagnitude;  ///< [t]: sum over j of |q[j] * k[i][j]| / sqrt(hs)
};

/// One head over t positions: q[hs]; row i of k and of v begins at i * stride and has hs elements.
/// score[i] = q . k[i] / sqrt(hs). t = 0 gives zeros. Source: Vaswani et al. 2017, equation 1.
Attention attention(std::span<const float> q, std::span<const float> k, std::span<const float> v,
                    std::size_t t, std::size_t hs, std::size_t stride);
Attention attention(std::span<const double> q, std::span<const double> k, std::span<const double> v,
                    std::size_t t, std::size_t hs, std::size_t stride);

}  // namespace reference
