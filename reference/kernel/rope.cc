#include <cmath>
#include <string>

#include "reference/error.h"
#include "reference/kernel/kernels.h"

namespace reference {
namespace {

void expectShape(std::size_t v, std::size_t cs, std::size_t nhead, std::size_t hs) {
  if (hs % 2 != 0)
    throw Error("rope: a head of " + std::to_string(hs) + " elements has no pairs, expected even");
  if (v != nhead * hs || cs != hs)
    throw Error("rope: v has " + std::to_string(v) + " and cs " + std::to_string(cs) +
                " elements, expected " + std::to_string(nhead * hs) + " and " + std::to_string(hs));
}

double angleOf(std::size_t position, std::size_t pair, std::size_t headSize, RopeForm form,
               double base) {
  if (form == RopeForm::exact)
    return double(position) * std::pow(base, -2.0 * double(pair) / double(headSize));
  const float exponent = float(2 * pair) / float(headSize);
  const auto power = float(std::pow(base, double(exponent)));
  const float frequency = 1.0F / power;
  return double(float(position) * frequency);
}

template <class V>
std::vector<double> rotated(std::span<const V> v, std::span<const V> cs, std::size_t nhead,
                            std::size_t hs) {
  expectShape(v.size(), cs.size(), nhead, hs);
  std::vector<double> out(v.size());
  for (std::size_t h = 0; h < nhead; h++)
    for (std::size_t i = 0; i < hs; i += 2) {
      const auto even = double(v[h * hs + i]);
      const auto odd = double(v[h * hs + i + 1]);
      const auto cosine = double(cs[i]);
      const auto sine = double(cs[i + 1]);
      out[h * hs + i] = even * cosine - odd * sine;
      out[h * hs + i + 1] = even * sine + odd * cosine;
    }
  return out;
}

}  // namespace

std::vector<double> ropeTable(std::size_t position, std::size_t headSize, RopeForm form,
                              double base) {
  expectShape(headSize, headSize, 1, headSize);
  std::vector<double> cs(headSize);
  for (std::size_t pair = 0; pair < headSize / 2; pair++) {
    const double angle = angleOf(position, pair, headSize, form, base);
    cs[2 * pair] = std::cos(angle);
    cs[2 * pair + 1] = std::sin(angle);
  }
  return cs;
}

std::vector<double> rope(std::span<const float> v, std::span<const float> cs, std::size_t nhead,
                         std::size_t hs) {
  return rotated(v, cs, nhead, hs);
}

std::vector<double> rope(std::span<const double> v, std::span<const double> cs, std::size_t nhead,
                         std::size_t hs) {
  return rotated(v, cs, nhead, hs);
}

std::vector<double> ropeMagnitude(std::span<const float> v, std::span<const float> cs,
                                  std::size_t nhead, std::size_t hs) {
  expectShape(v.size(), cs.size(), nhead, hs);
  std::vector<double> out(v.size());
  for (std::size_t i = 0; i < v.size(); i += 2) {
    const double even = std::abs(double(v[i]));
    const double odd = std::abs(double(v[i + 1]));
    const double cosine = std::abs(double(cs[i % hs]));
    const double sine = std::abs(double(cs[i % hs + 1]));
    out[i] = even * cosine + odd * sine;
    out[i + 1] = even * sine + odd * cosine;
  }
  return out;
}

}  // namespace reference
