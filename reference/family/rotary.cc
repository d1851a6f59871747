#include "reference/family/rotary.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace reference {
namespace {

using Scaling = RotaryRules::Scaling;

/// YaRN's ramp (Peng et al. 2023, section 3.2): 1 where a dimension turns often within the original
/// context and is kept, 0 where it turns seldom and is stretched.
double yarnKept(const RotaryRules& r, std::size_t pair) {
  const auto dims = double(r.dims);
  const auto turns = [&](double count) {
    return dims * std::log(r.originalContext / (count * 2 * std::numbers::pi)) /
           (2 * std::log(r.base));
  };
  const double low = std::max(0.0, std::floor(turns(r.betaFast)));
  const double high = std::min(dims - 1, std::ceil(turns(r.betaSlow)));
  const double ramp = (double(pair) - low) / std::max(0.001, high - low);
  return 1 - std::clamp(ramp, 0.0, 1.0);
}

/// Llama 3.1's rule, by wavelength.
double llama3Frequency(const RotaryRules& r, double frequency) {
  const double wavelength = 2 * std::numbers::pi / frequency;
  if (wavelength < r.originalContext / r.highFactor) return frequency;
  if (wavelength > r.originalContext / r.lowFactor) return frequency / r.factor;
  const double smooth =
      (r.originalContext / wavelength - r.lowFactor) / (r.highFactor - r.lowFactor);
  return (1 - smooth) * frequency / r.factor + smooth * frequency;
}

double baseOf(const RotaryRules& r, std::size_t position) {
  const double length = double(position) + 1;
  if (r.scaling != Scaling::kDynamic || length <= r.originalContext) return r.base;
  const auto dims = double(r.dims);
  const double stretch = r.factor * length / r.originalContext - (r.factor - 1);
  return r.base * std::pow(stretch, dims / (dims - 2));
}

double frequencyOf(const RotaryRules& r, std::size_t position, std::size_t pair, bool isLong) {
  const double frequency = std::pow(baseOf(r, position), -2.0 * double(pair) / double(r.dims));
  const std::vector<double>& divisors = isLong ? r.longDivisors : r.shortDivisors;
  switch (r.scaling) {
    case Scaling::kLinear:
      return frequency / r.factor;
    case Scaling::kYarn: {
      const double kept = yarnKept(r, pair);
      return frequency / r.factor * (1 - kept) + frequency * kept;
    }
    case Scaling::kLlama3:
      return llama3Frequency(r, frequency);
    default:
      return divisors.empty() ? frequency : frequency / divisors[pair];
  }
}

double attentionFactor(const RotaryRules& r) {
  if (r.attentionFactor != 0) return r.attentionFactor;
  if (r.scaling == Scaling::kYarn && r.factor > 1) return 0.1 * std::log(r.factor) + 1;
  if (r.scaling == Scaling::kLong && r.factor > 1)
    return std::sqrt(1 + std::log(r.factor) / std::log(r.originalContext));
  return 1;
}

}  // namespace

std::vector<double> rotaryTable(const RotaryRules& r, std::size_t position, std::size_t context) {
  if (r.form == RopeForm::rounded) return ropeTable(position, r.dims, r.form, r.base);
  const bool isLong = r.scaling == Scaling::kLong && double(context) > r.originalContext;
  const double factor = attentionFactor(r);
  std::vector<double> cs(r.dims);
  for (std::size_t pair = 0; pair < r.dims / 2; pair++) {
    const double angle = double(position) * frequencyOf(r, position, pair, isLong);
    cs[2 * pair] = std::cos(angle) * factor;
    cs[2 * pair + 1] = std::sin(angle) * factor;
  }
  return cs;
}

std::vector<double> llama3Divisors(const RotaryRules& r) {
  std::vector<double> out;
  for (std::size_t pair = 0; pair < r.dims / 2; pair++) {
    const double frequency = std::pow(r.base, -2.0 * double(pair) / double(r.dims));
    out.push_back(frequency / llama3Frequency(r, frequency));
  }
  return out;
}

void rotate(const RotaryRules& r, const std::vector<double>& cs, std::size_t headSize,
            std::vector<double>& v) {
  const bool halves = r.pairs == RotaryRules::Pairs::kHalves;
  for (std::size_t head = 0; head < v.size(); head += headSize)
    for (std::size_t pair = 0; pair < r.dims / 2; pair++) {
      double& a = v[head + (halves ? pair : 2 * pair)];
      double& b = v[head + (halves ? pair + r.dims / 2 : 2 * pair + 1)];
      const double before = a;
      a = before * cs[2 * pair] - b * cs[2 * pair + 1];
      b = before * cs[2 * pair + 1] + b * cs[2 * pair];
    }
}

}  // namespace reference
