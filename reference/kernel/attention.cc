#include <cmath>
#include <string>

#include "reference/error.h"
#include "reference/kernel/kernels.h"

namespace reference {
namespace {

template <class T>
Attention oneHead(std::span<const T> q, std::span<const T> k, std::span<const T> v, std::size_t t,
                  std::size_t hs, std::size_t stride) {
  const std::size_t least = t == 0 ? 0 : (t - 1) * stride + hs;
  if (q.size() != hs || k.size() < least || v.size() < least)
    throw Error("attention: q, k and v have " + std::to_string(q.size()) + ", " +
                std::to_string(k.size()) + " and " + std::to_string(v.size()) +
                " elements, expected " + std::to_string(hs) + " and twice at least " +
                std::to_string(least));
  Attention result;
  result.out.resize(hs);
  result.outMagnitude.resize(hs);
  const double root = std::sqrt(double(hs));
  std::vector<double> scores(t);
  result.scoreMagnitude.resize(t);
  for (std::size_t i = 0; i < t; i++) {
    for (std::size_t j = 0; j < hs; j++) {
      const double term = double(q[j]) * double(k[i * stride + j]);
      scores[i] += term;
      result.scoreMagnitude[i] += std::abs(term);
    }
    scores[i] /= root;
    result.scoreMagnitude[i] /= root;
  }
  result.att = softmax(scores);
  for (std::size_t i = 0; i < t; i++)
    for (std::size_t j = 0; j < hs; j++) {
      const double term = result.att[i] * double(v[i * stride + j]);
      result.out[j] += term;
      result.outMagnitude[j] += std::abs(term);
    }
  return result;
}

}  // namespace

Attention attention(std::span<const float> q, std::span<const float> k, std::span<const float> v,
                    std::size_t t, std::size_t hs, std::size_t stride) {
  return oneHead(q, k, v, t, hs, stride);
}

Attention attention(std::span<const double> q, std::span<const double> k, std::span<const double> v,
                    std::size_t t, std::size_t hs, std::size_t stride) {
  return oneHead(q, k, v, t, hs, stride);
}

}  // namespace reference
