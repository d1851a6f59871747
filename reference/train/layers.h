// The layers of a Llama forwards and backwards, over `t` tokens at once. Every backward function
// adds to the gradients it is given; matrices are row-major.
#pragma once

#include <cstddef>
#include <vector>

namespace reference::train {

/// What rmsnorm adds to the mean square: llama2.c's constant.
inline constexpr double kNormEps = 1e-5F;

/// y[t][d] = x[t][n] w[d][n]^T.
template <class Real>
void linear(const Real* x, const Real* w, Real* y, std::size_t t, std::size_t n, std::size_t d);
template <class Real>
void linearBackward(const Real* x, const Real* w, const Real* dy, Real* dx, Real* dw, std::size_t t,
                    std::size_t n, std::size_t d);

/// y[t][n] = w[n] * x[t][n] * inverse[t], inverse = 1 / sqrt(mean square + eps), kept for later.
template <class Real>
void norm(const Real* x, const Real* w, Real* y, Real* inverse, std::size_t t, std::size_t n);
template <class Real>
void normBackward(const Real* x, const Real* w, const Real* inverse, const Real* dy, Real* dx,
                  Real* dw, std::size_t t, std::size_t n);

/// out = silu(h) * g over n elements.
template <class Real>
void gated(const Real* h, const Real* g, Real* out, std::size_t n);
template <class Real>
void gatedBackward(const Real* h, const Real* g, const Real* dout, Real* dh, Real* dg,
                   std::size_t n);

/// Turns each row of logits[t][vocab] into the gradient of the mean loss over the t tokens, in
/// place, and returns that loss: the mean of -log softmax(logits)[target], in nats.
template <class Real>
double crossEntropy(Real* logits, const int* targets, std::size_t t, std::size_t vocab);

/// Cosine and sine of every position's angles: table[t][headSize] in pairs.
template <class Real>
std::vector<Real> rotationTable(std::size_t t, std::size_t headSize);
/// Rotates x[t][width] in place, head by head; backwards with `inverse` (the transposed rotation).
template <class Real>
void rotate(Real* x, const std::vector<Real>& table, std::size_t t, std::size_t width,
            std::size_t headSize, bool inverse);

}  // namespace reference::train
