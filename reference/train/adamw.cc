#include "reference/train/adamw.h"

#include <cmath>
#include <numbers>

namespace reference::train {

double learningRate(const AdamSettings& s, std::size_t step) {
  if (step < s.warmup) return s.rate * double(step + 1) / double(s.warmup);
  double done = double(step - s.warmup) / double(s.steps > s.warmup ? s.steps - s.warmup : 1);
  return s.lastRate + (s.rate - s.lastRate) * 0.5 * (1 + std::cos(std::numbers::pi * done));
}

AdamW::AdamW(const AdamSettings& settings, const Layout& layout)
    : settings_(settings), mean_(layout.size()), square_(layout.size()) {
  for (std::size_t i = 0; i < layout.size(); i++) decays_.push_back(!layout.isNorm(i));
}

double AdamW::step(std::vector<float>& parameters, std::vector<float>& gradient) {
  double sum = 0;
  for (float g : gradient) sum += double(g) * double(g);
  const double length = std::sqrt(sum);
  const auto shrink = float(length > settings_.clip ? settings_.clip / length : 1);
  const auto rate = float(learningRate(settings_, step_));
  step_++;
  const auto b1 = float(settings_.beta1);
  const auto b2 = float(settings_.beta2);
  const auto unbias1 = float(1 / (1 - std::pow(settings_.beta1, double(step_))));
  const auto unbias2 = float(1 / (1 - std::pow(settings_.beta2, double(step_))));
  for (std::size_t i = 0; i < parameters.size(); i++) {
    float g = gradient[i] * shrink;
    mean_[i] = b1 * mean_[i] + (1 - b1) * g;
    square_[i] = b2 * square_[i] + (1 - b2) * g * g;
    float move = mean_[i] * unbias1 / (std::sqrt(square_[i] * unbias2) + float(settings_.eps));
    if (decays_[i]) move += float(settings_.decay) * parameters[i];
    parameters[i] -= rate * move;
  }
  return length;
}

}  // namespace reference::train
