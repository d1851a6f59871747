// A Llama-shaped model read from llama2.c's .bin format, version 0, and run in double precision.
//
//   reference::Model model = reference::Model::load("model.bin");
//   reference::Session session(model);
//   std::vector<double> logits = session.step(1);  // BOS at position 0
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "reference/kernel/kernels.h"

namespace reference {

/// The seven numbers of the header, the sign of the vocabulary's size taken out.
struct Config {
  std::size_t dim = 0;
  std::size_t hiddenDim = 0;
  std::size_t layers = 0;
  std::size_t heads = 0;
  std::size_t kvHeads = 0;
  std::size_t vocab = 0;
  std::size_t seqLen = 0;
  bool sharedClassifier = true;

  std::size_t headSize() const { return dim / heads; }
  std::size_t kvDim() const { return headSize() * kvHeads; }
};

/// One layer's weights, row-major.
struct LayerWeights {
  std::span<const float> attentionNorm;  ///< [dim]
  std::span<const float> query;          ///< [dim][dim]
  std::span<const float> key;            ///< [kvDim][dim]
  std::span<const float> value;          ///< [kvDim][dim]
  std::span<const float> output;         ///< [dim][dim]
  std::span<const float> ffnNorm;        ///< [dim]
  std::span<const float> gate;           ///< w1 [hiddenDim][dim]: the one that goes through silu
  std::span<const float> down;           ///< w2 [dim][hiddenDim]
  std::span<const float> up;             ///< w3 [hiddenDim][dim]
};

/// The weights of a model: never written after load, movable, shared by any number of sessions.
class Model {
 public:
  /// Reads a file. Throws Error where the header makes no sense, the size is not exactly what the
  /// header demands, or a weight is not finite.
  static Model load(const std::filesystem::path& path);
  /// The same from memory; `name` is what the sentences call it.
  static Model parse(std::span<const std::byte> bytes, const std::string& name);

  Model(Model&&) = default;
  Model& operator=(Model&&) = default;
  Model(const Model&) = delete;
  Model& operator=(const Model&) = delete;

  const Config& config() const { return config_; }
  std::span<const float> embedding() const { return embedding_; }  ///< [vocab][dim]
  const LayerWeights& layer(std::size_t l) const { return layers_.at(l); }
  std::span<const float> finalNorm() const { return finalNorm_; }    ///< [dim]
  std::span<const float> classifier() const { return classifier_; }  ///< [vocab][dim]

 private:
  Model() = default;

  Config config_;
  std::vector<float> data_;  // all weights in the file's order; the spans point into it
  std::span<const float> embedding_;
  std::vector<LayerWeights> layers_;
  std::span<const float> finalNorm_;
  std::span<const float> classifier_;
};

/// One sequence: position and KV cache over a Model that must outlive it.
class Session {
 public:
  explicit Session(const Model& model, RopeForm form = RopeForm::rounded);

  /// Runs one token at the next position; logits[vocab]. Throws Error for a token outside the
  /// vocabulary and when the context is full.
  std::vector<double> step(int token);

  std::size_t position() const { return position_; }

 private:
  void attend(std::size_t layer, const std::vector<double>& cs, std::vector<double>& x);
  void feedForward(std::size_t layer, std::vector<double>& x);

  const Model& model_;
  RopeForm form_;
  std::size_t position_ = 0;
  std::vector<std::vector<double>> keys_;    // per layer: [position][kvDim]
  std::vector<std::vector<double>> values_;  // per layer: [position][kvDim]
};

}  // namespace reference
