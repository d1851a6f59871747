// A whole model of any family, in double precision over the weights as they are stored.
//
//   const Network network = loadNetwork("model.gguf");   // or a folder, .safetensors, .bin
//   NetworkSession session(network);
//   std::vector<double> logits = session.step(1);
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "reference/family/hyper.h"
#include "reference/format/tensor.h"

namespace reference {

/// How products with stored weights are computed.
enum class Arithmetic {
  exact,      ///< over dequantised weights
  quantised,  ///< activations quantised for them, as qdot.h says
};

/// out = w x + bias. A part of a tensor's rows where the file holds several as one.
class Linear {
 public:
  Linear() = default;
  /// Rows [first, first + rows) of a stored matrix.
  Linear(const Tensor& tensor, std::size_t first, std::size_t rows);
  /// A matrix of floats that no file holds in this order.
  Linear(std::vector<float> weights, std::size_t rows, std::size_t columns);

  void setBias(std::vector<float> bias);
  bool empty() const { return rows_ == 0; }
  std::size_t rows() const { return rows_; }
  std::size_t columns() const { return columns_; }
  std::span<const float> row(std::size_t r) const;
  const std::vector<float>& bias() const { return bias_; }
  /// `margin` becomes the least distance of an activation from the middle between two whole
  /// numbers, where it is nearer than `margin` was: another precision may round such a one the
  /// other way.
  std::vector<double> times(const std::vector<double>& x, Arithmetic arithmetic,
                            double& margin) const;

 private:
  std::size_t rows_ = 0;
  std::size_t columns_ = 0;
  std::vector<float> weights_;
  std::vector<float> bias_;
  Tensor stored_;
  bool hasStored_ = false;
  std::size_t first_ = 0;
};

/// A norm's weights; an empty one does nothing.
struct NormWeights {
  std::vector<float> weight;
  std::vector<float> bias;
};

struct FeedForward {
  Linear gate;
  Linear up;
  Linear down;
};

struct LayerParts {
  NormWeights attentionNorm;
  NormWeights queryNorm;  ///< [headSize]
  NormWeights keyNorm;
  NormWeights afterAttention;
  NormWeights feedForwardNorm;
  NormWeights afterFeedForward;
  Linear query, key, value, output;
  Linear router;
  std::vector<FeedForward> experts;  ///< one where there is no router
};

/// Never written after load.
struct Network {
  Hyper hyper;
  Linear embedding;  ///< [vocab][dim]
  Linear positions;
  Linear projectIn, projectOut;  ///< between embedding and dim
  std::vector<LayerParts> blocks;
  NormWeights outputNorm;
  Linear classifier;
  TensorSet files;  ///< what stored matrices point into
};

/// Puts a model together from tensors under GGUF's names. Throws Error where one lacks, has another
/// shape or a type that cannot be computed with, naming it.
Network makeNetwork(Hyper hyper, TensorSet tensors);

/// A file or folder of any format, told by content.
Network loadNetwork(const std::filesystem::path& path);

/// One sequence over a Network that must outlive it.
class NetworkSession {
 public:
  /// `context` 0: the model's.
  explicit NetworkSession(const Network& network, Arithmetic arithmetic = Arithmetic::exact,
                          std::size_t context = 0);

  /// Runs one token at the next position; logits[vocab]. Throws Error for a token outside the
  /// vocabulary and when the context is full.
  std::vector<double> step(int token);

  std::size_t position() const { return position_; }
  /// The least margin of all activations that were quantised so far; 1/2 where none was.
  double margin() const { return margin_; }
  /// What went into the first layer at the last step and what came out of each: [layers + 1][dim].
  const std::vector<std::vector<double>>& trace() const { return trace_; }

 private:
  std::vector<double> attend(std::size_t layer, const std::vector<double>& in);
  std::vector<double> feedForward(const LayerParts& block, const std::vector<double>& in);
  std::vector<double> product(const Linear& w, const std::vector<double>& x);
  std::vector<double> norm(const NormWeights& weights, const std::vector<double>& x) const;
  void runLayer(std::size_t layer, std::vector<double>& x);

  const Network& network_;
  Arithmetic arithmetic_;
  std::size_t context_;
  std::size_t position_ = 0;
  double margin_ = 0.5;
  std::vector<std::vector<double>> keys_;
  std::vector<std::vector<double>> values_;
  std::vector<std::vector<double>> trace_;
};

/// out = activation(x), element by element.
double activate(Activation activation, double x);

}  // namespace reference
