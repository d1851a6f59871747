// Choosing the next token as llama2.c does, and saying how near the choice was to another one.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace reference {

/// llama2.c's generator: xorshift64* (Vigna 2014), whose upper 24 bits of 32 make a coin in [0, 1).
class Xorshift {
 public:
  explicit Xorshift(std::uint64_t seed) : state_(seed) {}

  std::uint32_t next();
  float coin();

 private:
  std::uint64_t state_;
};

/// llama2.c's three settings. The seed must not be 0 (the generator would stay at 0).
struct Sampling {
  float temperature = 1.0F;  ///< 0: always the largest logit
  float topp = 0.9F;         ///< outside (0, 1): no cut, the whole distribution
  std::uint64_t seed = 1;
};

/// A chosen token and how far the choice was from being another one.
struct Choice {
  int token = 0;
  /// Greedy: the gap between the best two logits. Otherwise the smallest of: the coin's distance
  /// to the nearest edge of the cumulative sum; with top-p, also the gap in logits (over
  /// temperature) between the chosen token and its neighbours in the order of probability, and,
  /// where one token more or fewer in the nucleus would change the choice, the distance of the
  /// cumulative sum from topp at that cut.
  double margin = 0;
};

/// Turns logits into tokens; private to one generation, as it holds the generator.
class Sampler {
 public:
  explicit Sampler(const Sampling& settings);

  /// logits[n], n at least 1, all finite.
  Choice choose(std::span<const double> logits);

 private:
  Sampling settings_;
  Xorshift random_;
};

/// What is left of a distribution before a token is drawn from it; 0 (topp: outside (0, 1)): all.
struct Cuts {
  std::size_t topk = 0;  ///< so many of the likeliest
  double minp = 0;       ///< those with so much of the largest probability
  double topp = 0;       ///< of what is left, the fewest that have more than this part of it
};

/// The probability with which each token must be drawn: softmax(logits / temperature), cut in that
/// order and made to sum to 1. Of equally likely tokens the lower ids stay. temperature over 0.
std::vector<double> distribution(std::span<const double> logits, double temperature,
                                 const Cuts& cuts);

}  // namespace reference
