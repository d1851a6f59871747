#include "reference/train/network.h"

#include <algorithm>

#include "reference/train/layers.h"

namespace reference::train {
namespace {

template <class Real>
void addTo(std::vector<Real>& x, const std::vector<Real>& y) {
  for (std::size_t i = 0; i < x.size(); i++) x[i] += y[i];
}

/// linear() into a vector of the right size.
template <class Real>
void project(const std::vector<Real>& x, const Real* w, std::vector<Real>& y, std::size_t t,
             std::size_t n, std::size_t d) {
  y.resize(t * d);
  linear(x.data(), w, y.data(), t, n, d);
}

}  // namespace

template <class Real>
Network<Real>::Network(const Shape& shape)
    : shape_(shape),
      layout_(shape),
      rotation_(rotationTable<Real>(shape.context, shape.dim / shape.heads)),
      layers_(shape.layers) {}

template <class Real>
void Network<Real>::forwardLayer(const Real* p, std::size_t l, std::vector<Real>& x,
                                 std::size_t t) {
  const std::size_t dim = shape_.dim;
  const std::size_t kvDim = shape_.kvDim();
  const std::size_t hs = shape_.dim / shape_.heads;
  Layer& s = layers_[l];
  s.in = x;
  s.attentionIn.resize(t * dim);
  s.attentionInverse.resize(t);
  norm(x.data(), p + layout_.attentionNorm(l), s.attentionIn.data(), s.attentionInverse.data(), t,
       dim);
  project(s.attentionIn, p + layout_.query(l), s.q, t, dim, dim);
  project(s.attentionIn, p + layout_.key(l), s.k, t, dim, kvDim);
  project(s.attentionIn, p + layout_.value(l), s.v, t, dim, kvDim);
  rotate(s.q.data(), rotation_, t, dim, hs, false);
  rotate(s.k.data(), rotation_, t, kvDim, hs, false);
  s.att.resize(shape_.heads * t * t);
  s.mixed.resize(t * dim);
  attend(shape_.head(), s.q.data(), s.k.data(), s.v.data(), s.att.data(), s.mixed.data(), t);
  std::vector<Real> out;
  project(s.mixed, p + layout_.output(l), out, t, dim, dim);
  addTo(x, out);

  s.middle = x;
  s.ffnIn.resize(t * dim);
  s.ffnInverse.resize(t);
  norm(x.data(), p + layout_.ffnNorm(l), s.ffnIn.data(), s.ffnInverse.data(), t, dim);
  project(s.ffnIn, p + layout_.gate(l), s.gate, t, dim, shape_.hidden);
  project(s.ffnIn, p + layout_.up(l), s.up, t, dim, shape_.hidden);
  s.product.resize(t * shape_.hidden);
  gated(s.gate.data(), s.up.data(), s.product.data(), s.product.size());
  project(s.product, p + layout_.down(l), out, t, shape_.hidden, dim);
  addTo(x, out);
}

template <class Real>
void Network<Real>::backwardLayer(const Real* p, std::size_t l, std::vector<Real>& dx, Real* g,
                                  std::size_t t) {
  const std::size_t dim = shape_.dim;
  const std::size_t kvDim = shape_.kvDim();
  const std::size_t hidden = shape_.hidden;
  const std::size_t hs = shape_.dim / shape_.heads;
  const Layer& s = layers_[l];

  std::vector<Real> dproduct(t * hidden);
  linearBackward(s.product.data(), p + layout_.down(l), dx.data(), dproduct.data(),
                 g + layout_.down(l), t, hidden, dim);
  std::vector<Real> dgate(t * hidden);
  std::vector<Real> dup(t * hidden);
  gatedBackward(s.gate.data(), s.up.data(), dproduct.data(), dgate.data(), dup.data(),
                dproduct.size());
  std::vector<Real> din(t * dim);
  linearBackward(s.ffnIn.data(), p + layout_.gate(l), dgate.data(), din.data(), g + layout_.gate(l),
                 t, dim, hidden);
  linearBackward(s.ffnIn.data(), p + layout_.up(l), dup.data(), din.data(), g + layout_.up(l), t,
                 dim, hidden);
  normBackward(s.middle.data(), p + layout_.ffnNorm(l), s.ffnInverse.data(), din.data(), dx.data(),
               g + layout_.ffnNorm(l), t, dim);

  std::vector<Real> dmixed(t * dim);
  linearBackward(s.mixed.data(), p + layout_.output(l), dx.data(), dmixed.data(),
                 g + layout_.output(l), t, dim, dim);
  std::vector<Real> dq(t * dim);
  std::vector<Real> dk(t * kvDim);
  std::vector<Real> dv(t * kvDim);
  attendBackward(shape_.head(), s.q.data(), s.k.data(), s.v.data(), s.att.data(), dmixed.data(),
                 dq.data(), dk.data(), dv.data(), t);
  rotate(dq.data(), rotation_, t, dim, hs, true);
  rotate(dk.data(), rotation_, t, kvDim, hs, true);
  std::fill(din.begin(), din.end(), Real(0));
  linearBackward(s.attentionIn.data(), p + layout_.query(l), dq.data(), din.data(),
                 g + layout_.query(l), t, dim, dim);
  linearBackward(s.attentionIn.data(), p + layout_.key(l), dk.data(), din.data(),
                 g + layout_.key(l), t, dim, kvDim);
  linearBackward(s.attentionIn.data(), p + layout_.value(l), dv.data(), din.data(),
                 g + layout_.value(l), t, dim, kvDim);
  normBackward(s.in.data(), p + layout_.attentionNorm(l), s.attentionInverse.data(), din.data(),
               dx.data(), g + layout_.attentionNorm(l), t, dim);
}

template <class Real>
double Network<Real>::forward(const std::vector<Real>& parameters, std::span<const int> tokens) {
  const Real* p = parameters.data();
  const std::size_t dim = shape_.dim;
  const std::size_t t = tokens.size() - 1;
  std::vector<Real> x(t * dim);
  for (std::size_t i = 0; i < t; i++)
    std::copy_n(p + layout_.embedding() + std::size_t(tokens[i]) * dim, dim, &x[i * dim]);
  for (std::size_t l = 0; l < shape_.layers; l++) forwardLayer(p, l, x, t);
  last_ = x;
  normed_.resize(t * dim);
  lastInverse_.resize(t);
  norm(x.data(), p + layout_.finalNorm(), normed_.data(), lastInverse_.data(), t, dim);
  project(normed_, p + layout_.embedding(), logits_, t, dim, shape_.vocab);
  return crossEntropy(logits_.data(), tokens.data() + 1, t, shape_.vocab);
}

template <class Real>
double Network<Real>::loss(const std::vector<Real>& parameters, std::span<const int> tokens) {
  return forward(parameters, tokens);
}

template <class Real>
double Network<Real>::gradient(const std::vector<Real>& parameters, std::span<const int> tokens,
                               std::vector<Real>& gradient) {
  double loss = forward(parameters, tokens);
  const Real* p = parameters.data();
  Real* g = gradient.data();
  const std::size_t dim = shape_.dim;
  const std::size_t t = tokens.size() - 1;
  std::vector<Real> dnormed(t * dim);
  linearBackward(normed_.data(), p + layout_.embedding(), logits_.data(), dnormed.data(),
                 g + layout_.embedding(), t, dim, shape_.vocab);
  std::vector<Real> dx(t * dim);
  normBackward(last_.data(), p + layout_.finalNorm(), lastInverse_.data(), dnormed.data(),
               dx.data(), g + layout_.finalNorm(), t, dim);
  for (std::size_t l = shape_.layers; l-- > 0;) backwardLayer(p, l, dx, g, t);
  for (std::size_t i = 0; i < t; i++)
    for (std::size_t j = 0; j < dim; j++)
      g[layout_.embedding() + std::size_t(tokens[i]) * dim + j] += dx[i * dim + j];
  return loss;
}

template class Network<float>;
template class Network<double>;

}  // namespace reference::train
