#include "reference/quant/search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <string>

#include "reference/error.h"
#include "reference/quant/half.h"
#include "reference/quant/quantise.h"

namespace reference {
namespace {

using Floats = std::span<const float>;
using Bytes = std::vector<std::byte>;

constexpr std::size_t kBlock = 256;
constexpr float kNothing = 1e-15F;

/// The nearest whole number, ties to even, in a range.
int level(float value, int least, int most) {
  return int(std::clamp(std::nearbyint(value), float(least), float(most)));
}

/// Puts bits into a byte that has none of them yet.
void add(Bytes& out, std::size_t at, int value, int shift = 0) {
  out[at] |= std::byte((std::uint32_t(value) << std::uint32_t(shift)) & 0xFFU);
}

float putHalf(Bytes& out, std::size_t at, float value) {
  const std::uint16_t half = floatToHalf(value);
  out[at] = std::byte(half & 0xFFU);
  out[at + 1] = std::byte(half >> 8U);
  return halfToFloat(half);
}

float largest(Floats x) {
  return *std::max_element(x.begin(), x.end(),
                           [](float a, float b) { return std::abs(a) < std::abs(b); });
}

/// How well levels explain values: the weighted products that the best scale is made of.
struct Fit {
  float levels_values = 0;
  float levels_levels = 0;
  float scale() const { return levels_levels > 0 ? levels_values / levels_levels : 0; }
  float gain() const { return scale() * levels_values; }
};

Fit fitOf(Floats x, float inverse) {
  Fit fit;
  for (const float v : x) {
    const auto l = float(level(inverse * v, -32, 31));
    const float weight = v * v;
    fit.levels_values += weight * v * l;
    fit.levels_levels += weight * l * l;
  }
  return fit;
}

/// Sixteen values as levels around zero.
struct Around {
  float scale = 0;
  std::array<int, 16> levels{};  ///< from 0 on
};

/// The best of nineteen scales near the plain one.
Around scaleAround(Floats x) {
  Around best;
  const float end = largest(x);
  if (std::abs(end) < kNothing) return best;
  float chosen = -32.0F / end;
  const Fit plain = fitOf(x, chosen);
  float scale = plain.scale();
  float gain = plain.gain();
  for (int step = -9; step <= 9; step++) {
    if (step == 0) continue;
    const float inverse = -(32.0F + 0.1F * float(step)) / end;
    const Fit fit = fitOf(x, inverse);
    if (fit.levels_levels > 0 && fit.levels_values * fit.levels_values > gain * fit.levels_levels) {
      scale = fit.scale();
      gain = fit.gain();
      chosen = inverse;
    }
  }
  best.scale = scale;
  std::transform(x.begin(), x.end(), best.levels.begin(),
                 [&](float v) { return level(chosen * v, -32, 31) + 32; });
  return best;
}

Bytes sixBits(Floats x) {
  Bytes out(210);
  std::array<Around, 16> around{};
  std::array<float, 16> wanted{};
  for (std::size_t s = 0; s < 16; s++) {
    around[s] = scaleAround(x.subspan(16 * s, 16));
    wanted[s] = around[s].scale;
  }
  const float end = largest(wanted);
  if (std::abs(end) < kNothing) return out;
  const float inverse = -128.0F / end;
  const float d = putHalf(out, 208, 1 / inverse);
  for (std::size_t s = 0; s < 16; s++) {
    const int scale = level(inverse * wanted[s], -128, 127);
    add(out, 192 + s, scale);
    for (std::size_t i = 16 * s; i < 16 * s + 16; i++) {
      const float step = d * float(scale);
      // Where nothing is left of the scale, ggml keeps the levels that the search found.
      const int q = step == 0 ? around[s].levels[i % 16] : level(x[i] / step, -32, 31) + 32;
      add(out, i / 128 * 64 + i % 64, q & 15, int(i % 128 / 64 * 4));
      add(out, 128 + i / 128 * 32 + i % 32, q >> 4, int(i % 128 / 32 * 2));
    }
  }
  return out;
}

/// A sub-block between its minimum (0 or less) and its maximum.
struct Range {
  float scale = 0;
  float minimum = 0;
  std::array<int, 32> levels{};
};

/// Weighted sums over a sub-block.
struct Sums {
  float w = 0, x = 0, l = 0, ll = 0, xl = 0;
};

float errorOf(Floats x, Floats weights, const Range& range) {
  float error = 0;
  for (std::size_t i = 0; i < 32; i++) {
    const float there = range.scale * float(range.levels[i]) + range.minimum;
    const float off = there - x[i];
    error += weights[i] * (off * off);
  }
  return error;
}

/// The range that gives the least error of some, each fitted to the levels that a step gives.
Range bestRange(Floats x, int most, float first, int steps) {
  float squares = 0;
  for (const float v : x) squares += v * v;
  const float usual = std::sqrt(squares / 32);
  std::array<float, 32> weights{};
  std::transform(x.begin(), x.end(), weights.begin(), [&](float v) { return usual + std::abs(v); });
  Sums all;
  for (std::size_t i = 0; i < 32; i++) {
    all.w += weights[i];
    all.x += weights[i] * x[i];
  }
  const auto [low, high] = std::minmax_element(x.begin(), x.end());
  Range best = {0, std::min(*low, 0.0F), {}};
  const float top = *high;
  if (top <= best.minimum || top - best.minimum < kNothing) return best;
  const auto levelsFor = [&](float inverse) {
    std::array<int, 32> levels{};
    for (std::size_t i = 0; i < 32; i++)
      levels[i] = level(inverse * (x[i] - best.minimum), 0, most);
    return levels;
  };
  const float plain = float(most) / (top - best.minimum);
  best.scale = 1 / plain;
  best.levels = levelsFor(plain);
  float error = errorOf(x, weights, best);
  for (int step = 0; step <= steps; step++) {
    Range range;
    range.levels = levelsFor((first + 0.1F * float(step) + float(most)) / (top - best.minimum));
    Sums s = all;
    for (std::size_t i = 0; i < 32; i++) {
      const auto l = float(range.levels[i]);
      s.l += weights[i] * l;
      s.ll += weights[i] * l * l;
      s.xl += weights[i] * l * x[i];
    }
    const float across = s.w * s.ll;
    const float determinant = across - s.l * s.l;
    if (determinant <= 0) continue;
    range.scale = (s.w * s.xl - s.x * s.l) / determinant;
    range.minimum = (s.ll * s.x - s.l * s.xl) / determinant;
    if (range.minimum > 0) {
      range.minimum = 0;
      range.scale = s.xl / s.ll;
    }
    const float now = errorOf(x, weights, range);
    if (now < error) {
      error = now;
      best = range;
    }
  }
  return best;
}

/// Q4_K and Q5_K: eight ranges, whose scales and minima have six bits each.
Bytes overMinimum(Floats x, int most) {
  const bool five = most == 31;
  Bytes out(five ? 176 : 144);
  std::array<Range, 8> ranges{};
  float scale = 0;
  float below = 0;
  for (std::size_t s = 0; s < 8; s++) {
    ranges[s] = bestRange(x.subspan(32 * s, 32), most, five ? -0.5F : -1.0F, five ? 15 : 20);
    scale = std::max(scale, ranges[s].scale);
    below = std::max(below, -ranges[s].minimum);
  }
  const float d = putHalf(out, 0, scale / 63);
  const float dmin = putHalf(out, 2, below / 63);
  const float to_scale = scale > 0 ? 63 / scale : 0;
  const float to_below = below > 0 ? 63 / below : 0;
  for (std::size_t s = 0; s < 8; s++) {
    const int sc = level(to_scale * ranges[s].scale, 0, 63);
    const int m = level(to_below * -ranges[s].minimum, 0, 63);
    if (s < 4) {
      add(out, 4 + s, sc);
      add(out, 8 + s, m);
    } else {
      add(out, 8 + s, (sc & 15) | (m & 15) << 4);
      add(out, s, sc >> 4, 6);
      add(out, 4 + s, m >> 4, 6);
    }
    const float step = d * float(sc);
    const float lift = dmin * float(m);
    for (std::size_t i = 32 * s; i < 32 * s + 32; i++) {
      const int q = step == 0 ? ranges[s].levels[i % 32] : level((x[i] + lift) / step, 0, most);
      add(out, (five ? 48 : 16) + i / 64 * 32 + i % 32, q & 15, int(i % 64 / 32 * 4));
      if (five) add(out, 16 + i % 32, q >> 4, int(s));
    }
  }
  return out;
}

}  // namespace

std::vector<std::byte> quantiseAsGgml(TensorType type, std::span<const float> x) {
  std::function<Bytes(Floats)> block;
  if (type == TensorType::kQ6_K) block = sixBits;
  if (type == TensorType::kQ4_K) block = [](Floats part) { return overMinimum(part, 15); };
  if (type == TensorType::kQ5_K) block = [](Floats part) { return overMinimum(part, 31); };
  if (!block) return quantise(type, x);
  if (x.size() % kBlock != 0)
    throw Error(std::to_string(x.size()) + " elements make no whole blocks of " + typeName(type) +
                ", expected a multiple of 256");
  Bytes out;
  for (std::size_t i = 0; i < x.size(); i += kBlock) {
    const Bytes bytes = block(x.subspan(i, kBlock));
    out.insert(out.end(), bytes.begin(), bytes.end());
  }
  return out;
}

}  // namespace reference
