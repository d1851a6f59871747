#include "reference/train/layers.h"

#include <algorithm>
#include <cmath>

#include "reference/train/matrix.h"

namespace reference::train {

template <class Real>
void linear(const Real* x, const Real* w, Real* y, std::size_t t, std::size_t n, std::size_t d) {
  std::vector<Real> turned(n * d);
  transpose(w, turned.data(), d, n);
  std::fill(y, y + t * d, Real(0));
  addProduct(x, turned.data(), y, t, n, d);
}

template <class Real>
void linearBackward(const Real* x, const Real* w, const Real* dy, Real* dx, Real* dw, std::size_t t,
                    std::size_t n, std::size_t d) {
  addProduct(dy, w, dx, t, d, n);
  std::vector<Real> turned(t * d);
  transpose(dy, turned.data(), t, d);
  addProduct(turned.data(), x, dw, d, t, n);
}

template <class Real>
void norm(const Real* x, const Real* w, Real* y, Real* inverse, std::size_t t, std::size_t n) {
  for (std::size_t i = 0; i < t; i++, x += n, y += n) {
    Real sum = 0;
    for (std::size_t j = 0; j < n; j++) sum += x[j] * x[j];
    inverse[i] = Real(1) / std::sqrt(sum / Real(n) + Real(kNormEps));
    for (std::size_t j = 0; j < n; j++) y[j] = w[j] * x[j] * inverse[i];
  }
}

template <class Real>
void normBackward(const Real* x, const Real* w, const Real* inverse, const Real* dy, Real* dx,
                  Real* dw, std::size_t t, std::size_t n) {
  for (std::size_t i = 0; i < t; i++, x += n, dy += n, dx += n) {
    Real along = 0;  // how much of the gradient points along x: scaling x changes nothing
    for (std::size_t j = 0; j < n; j++) along += dy[j] * w[j] * x[j];
    along *= inverse[i] * inverse[i] / Real(n);
    for (std::size_t j = 0; j < n; j++) {
      dw[j] += dy[j] * x[j] * inverse[i];
      dx[j] += inverse[i] * (dy[j] * w[j] - x[j] * along);
    }
  }
}

template <class Real>
void gated(const Real* h, const Real* g, Real* out, std::size_t n) {
  for (std::size_t i = 0; i < n; i++) out[i] = h[i] / (Real(1) + std::exp(-h[i])) * g[i];
}

template <class Real>
void gatedBackward(const Real* h, const Real* g, const Real* dout, Real* dh, Real* dg,
                   std::size_t n) {
  for (std::size_t i = 0; i < n; i++) {
    Real s = Real(1) / (Real(1) + std::exp(-h[i]));
    dh[i] += dout[i] * g[i] * s * (Real(1) + h[i] * (Real(1) - s));
    dg[i] += dout[i] * h[i] * s;
  }
}

template <class Real>
double crossEntropy(Real* logits, const int* targets, std::size_t t, std::size_t vocab) {
  double loss = 0;
  for (std::size_t i = 0; i < t; i++, logits += vocab) {
    Real most = *std::max_element(logits, logits + vocab);
    Real goal = logits[targets[i]] - most;
    Real sum = 0;
    for (std::size_t j = 0; j < vocab; j++) {
      logits[j] = std::exp(logits[j] - most);
      sum += logits[j];
    }
    loss += std::log(double(sum)) - double(goal);
    for (std::size_t j = 0; j < vocab; j++) logits[j] /= sum * Real(t);
    logits[targets[i]] -= Real(1) / Real(t);
  }
  return loss / double(t);
}

template <class Real>
std::vector<Real> rotationTable(std::size_t t, std::size_t headSize) {
  std::vector<Real> table(t * headSize);
  for (std::size_t position = 0; position < t; position++)
    for (std::size_t j = 0; j < headSize; j += 2) {
      double angle = double(position) * std::pow(10000.0, -double(j) / double(headSize));
      table[position * headSize + j] = Real(std::cos(angle));
      table[position * headSize + j + 1] = Real(std::sin(angle));
    }
  return table;
}

template <class Real>
void rotate(Real* x, const std::vector<Real>& table, std::size_t t, std::size_t width,
            std::size_t headSize, bool inverse) {
  for (std::size_t position = 0; position < t; position++, x += width) {
    const Real* angles = &table[position * headSize];
    for (std::size_t j = 0; j < width; j += 2) {
      Real cosine = angles[j % headSize];
      Real sine = inverse ? -angles[j % headSize + 1] : angles[j % headSize + 1];
      Real even = x[j];
      x[j] = even * cosine - x[j + 1] * sine;
      x[j + 1] = even * sine + x[j + 1] * cosine;
    }
  }
}

// NOLINTBEGIN(bugprone-macro-parentheses): the argument is a type, which takes none.
#define INSTANTIATE(Real)                                                                        \
  template void linear(const Real*, const Real*, Real*, std::size_t, std::size_t, std::size_t);  \
  template void linearBackward(const Real*, const Real*, const Real*, Real*, Real*, std::size_t, \
                               std::size_t, std::size_t);                                        \
  template void norm(const Real*, const Real*, Real*, Real*, std::size_t, std::size_t);          \
  template void normBackward(const Real*, const Real*, const Real*, const Real*, Real*, Real*,   \
                             std::size_t, std::size_t);                                          \
  template void gated(const Real*, const Real*, Real*, std::size_t);                             \
  template void gatedBackward(const Real*, const Real*, const Real*, Real*, Real*, std::size_t); \
  template double crossEntropy(Real*, const int*, std::size_t, std::size_t);                     \
  template std::vector<Real> rotationTable(std::size_t, std::size_t);                            \
  template void rotate(Real*, const std::vector<Real>&, std::size_t, std::size_t, std::size_t,   \
                       bool);
// NOLINTEND(bugprone-macro-parentheses)

INSTANTIATE(float)
INSTANTIATE(double)

}  // namespace reference::train
