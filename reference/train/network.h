// A whole Llama forwards and backwards over one sequence.
#pragma once

#include <span>
#include <vector>

#include "reference/train/parameters.h"

namespace reference::train {

/// Loss and gradient of a model. Holds only working memory: parameters and gradients are the
/// caller's. float trains; double is what finite differences are checked with.
template <class Real>
class Network {
 public:
  explicit Network(const Shape& shape);

  /// The mean loss in nats of predicting tokens[1..t] from tokens[0..t-1]; t is at most the
  /// context.
  double loss(const std::vector<Real>& parameters, std::span<const int> tokens);
  /// The same, adding its gradient to `gradient`.
  double gradient(const std::vector<Real>& parameters, std::span<const int> tokens,
                  std::vector<Real>& gradient);

 private:
  /// What one layer keeps for the way back; matrices of t rows.
  struct Layer {
    std::vector<Real> in, attentionIn, q, k, v, att, mixed;
    std::vector<Real> middle, ffnIn, gate, up, product;
    std::vector<Real> attentionInverse, ffnInverse;
  };

  double forward(const std::vector<Real>& parameters, std::span<const int> tokens);
  void forwardLayer(const Real* parameters, std::size_t l, std::vector<Real>& x, std::size_t t);
  void backwardLayer(const Real* parameters, std::size_t l, std::vector<Real>& dx, Real* gradient,
                     std::size_t t);

  Shape shape_;
  Layout layout_;
  std::vector<Real> rotation_;
  std::vector<Layer> layers_;
  std::vector<Real> last_, lastInverse_, normed_, logits_;
};

}  // namespace reference::train
