// AdamW (Loshchilov and Hutter 2019) with a warm-up and a cosine.
#pragma once

#include <cstddef>
#include <vector>

#include "reference/train/parameters.h"

namespace reference::train {

/// The settings of the optimiser; `steps` is the whole run's length.
struct AdamSettings {
  double rate = 3e-3;        ///< at the end of the warm-up
  double lastRate = 1.5e-4;  ///< at the last step
  std::size_t warmup = 100;
  std::size_t steps = 1000;
  double beta1 = 0.9;
  double beta2 = 0.95;
  double eps = 1e-8;
  double decay = 0.1;  ///< of matrices; norms do not decay
  double clip = 1.0;   ///< of the gradient's Euclidean length
};

/// The learning rate of a step, counted from 0.
double learningRate(const AdamSettings& settings, std::size_t step);

/// The two running means of every parameter.
class AdamW {
 public:
  AdamW(const AdamSettings& settings, const Layout& layout);

  /// One step down `gradient`, which is clipped first. Returns its length before that.
  double step(std::vector<float>& parameters, std::vector<float>& gradient);

 private:
  AdamSettings settings_;
  std::vector<bool> decays_;
  std::vector<float> mean_, square_;
  std::size_t step_ = 0;
};

}  // namespace reference::train
