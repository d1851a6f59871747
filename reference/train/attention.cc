#include "reference/train/attention.h"

#include <algorithm>
#include <cmath>

#include "reference/train/matrix.h"

namespace reference::train {
namespace {

/// Copies one head's columns, x[t][width] at `first`, into a matrix of their own [t][headSize].
template <class Real>
std::vector<Real> takeHead(const Real* x, std::size_t t, std::size_t width, std::size_t first,
                           std::size_t headSize) {
  std::vector<Real> head(t * headSize);
  for (std::size_t i = 0; i < t; i++)
    std::copy_n(x + i * width + first, headSize, &head[i * headSize]);
  return head;
}

/// The reverse, adding.
template <class Real>
void addHead(const std::vector<Real>& head, Real* x, std::size_t t, std::size_t width,
             std::size_t first, std::size_t headSize) {
  for (std::size_t i = 0; i < t; i++)
    for (std::size_t j = 0; j < headSize; j++) x[i * width + first + j] += head[i * headSize + j];
}

template <class Real>
std::vector<Real> turned(const Real* x, std::size_t rows, std::size_t columns) {
  std::vector<Real> result(rows * columns);
  transpose(x, result.data(), rows, columns);
  return result;
}

/// Softmax of row i over its first i + 1 elements, scaled first; the rest becomes zero.
template <class Real>
void causalSoftmax(Real* scores, std::size_t t, Real scale) {
  for (std::size_t i = 0; i < t; i++, scores += t) {
    Real most = *std::max_element(scores, scores + i + 1);
    Real sum = 0;
    for (std::size_t j = 0; j <= i; j++) {
      scores[j] = std::exp((scores[j] - most) * scale);
      sum += scores[j];
    }
    for (std::size_t j = 0; j <= i; j++) scores[j] /= sum;
    std::fill(scores + i + 1, scores + t, Real(0));
  }
}

/// From the gradient of the weights to that of the unscaled scores, in place.
template <class Real>
void causalSoftmaxBackward(const Real* att, Real* grad, std::size_t t, Real scale) {
  for (std::size_t i = 0; i < t; i++, att += t, grad += t) {
    Real along = 0;
    for (std::size_t j = 0; j <= i; j++) along += att[j] * grad[j];
    for (std::size_t j = 0; j <= i; j++) grad[j] = att[j] * (grad[j] - along) * scale;
    std::fill(grad + i + 1, grad + t, Real(0));
  }
}

template <class Real>
Real scoreScale(const HeadShape& shape) {
  return Real(1) / std::sqrt(Real(shape.headSize));
}

}  // namespace

template <class Real>
void attend(const HeadShape& shape, const Real* q, const Real* k, const Real* v, Real* att,
            Real* out, std::size_t t) {
  const std::size_t hs = shape.headSize;
  std::fill(out, out + t * shape.width(), Real(0));
  std::fill(att, att + shape.heads * t * t, Real(0));
  for (std::size_t h = 0; h < shape.heads; h++, att += t * t) {
    const std::size_t kv = h / (shape.heads / shape.kvHeads) * hs;
    std::vector<Real> query = takeHead(q, t, shape.width(), h * hs, hs);
    std::vector<Real> key = takeHead(k, t, shape.kvWidth(), kv, hs);
    std::vector<Real> value = takeHead(v, t, shape.kvWidth(), kv, hs);
    addProduct(query.data(), turned(key.data(), t, hs).data(), att, t, hs, t);
    causalSoftmax(att, t, scoreScale<Real>(shape));
    std::vector<Real> result(t * hs);
    addProduct(att, value.data(), result.data(), t, t, hs);
    addHead(result, out, t, shape.width(), h * hs, hs);
  }
}

template <class Real>
void attendBackward(const HeadShape& shape, const Real* q, const Real* k, const Real* v,
                    const Real* att, const Real* dout, Real* dq, Real* dk, Real* dv,
                    std::size_t t) {
  const std::size_t hs = shape.headSize;
  for (std::size_t h = 0; h < shape.heads; h++, att += t * t) {
    const std::size_t kv = h / (shape.heads / shape.kvHeads) * hs;
    std::vector<Real> query = takeHead(q, t, shape.width(), h * hs, hs);
    std::vector<Real> key = takeHead(k, t, shape.kvWidth(), kv, hs);
    std::vector<Real> value = takeHead(v, t, shape.kvWidth(), kv, hs);
    std::vector<Real> down = takeHead(dout, t, shape.width(), h * hs, hs);

    std::vector<Real> grad(t * t);
    addProduct(down.data(), turned(value.data(), t, hs).data(), grad.data(), t, hs, t);
    std::vector<Real> dvalue(t * hs);
    addProduct(turned(att, t, t).data(), down.data(), dvalue.data(), t, t, hs);
    addHead(dvalue, dv, t, shape.kvWidth(), kv, hs);

    causalSoftmaxBackward(att, grad.data(), t, scoreScale<Real>(shape));
    std::vector<Real> dquery(t * hs);
    addProduct(grad.data(), key.data(), dquery.data(), t, t, hs);
    addHead(dquery, dq, t, shape.width(), h * hs, hs);
    std::vector<Real> dkey(t * hs);
    addProduct(turned(grad.data(), t, t).data(), query.data(), dkey.data(), t, t, hs);
    addHead(dkey, dk, t, shape.kvWidth(), kv, hs);
  }
}

template void attend(const HeadShape&, const float*, const float*, const float*, float*, float*,
                     std::size_t);
template void attend(const HeadShape&, const double*, const double*, const double*, double*,
                     double*, std::size_t);
template void attendBackward(const HeadShape&, const float*, const float*, const float*,
                             const float*, const float*, float*, float*, float*, std::size_t);
template void attendBackward(const HeadShape&, const double*, const double*, const double*,
                             const double*, const double*, double*, double*, double*, std::size_t);

}  // namespace reference::train
