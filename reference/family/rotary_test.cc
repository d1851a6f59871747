#include "reference/family/rotary.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace reference {
namespace {

RotaryRules rules(RotaryRules::Scaling scaling) {
  RotaryRules r;
  r.pairs = RotaryRules::Pairs::kHalves;
  r.dims = 8;
  r.scaling = scaling;
  r.factor = 4;
  r.originalContext = 64;
  return r;
}

/// Each pair's angle at position 1, of a table without an attention factor.
std::vector<double> frequencies(const RotaryRules& r, std::size_t context = 0) {
  const std::vector<double> cs = rotaryTable(r, 1, context);
  std::vector<double> out;
  for (std::size_t i = 0; i < r.dims; i += 2) out.push_back(std::atan2(cs[i + 1], cs[i]));
  return out;
}

TEST(Rotary, LinearDividesPositions) {
  const std::vector<double> plain = rotaryTable(rules(RotaryRules::Scaling::kNone), 3, 0);
  const std::vector<double> linear = rotaryTable(rules(RotaryRules::Scaling::kLinear), 12, 0);
  for (std::size_t i = 0; i < 8; i++) EXPECT_NEAR(plain[i], linear[i], 1e-15);
}

TEST(Rotary, DynamicStretchesTheBaseBehindTheOriginalContext) {
  RotaryRules r = rules(RotaryRules::Scaling::kDynamic);
  EXPECT_EQ(rotaryTable(r, 63, 0), rotaryTable(rules(RotaryRules::Scaling::kNone), 63, 0));
  // Twice the length: a stretch of 4 * 2 - 3 = 5, to the power 8/6.
  const std::vector<double> cs = rotaryTable(r, 127, 0);
  const double frequency = std::pow(10000 * std::pow(5.0, 8.0 / 6), -0.25);
  EXPECT_NEAR(cs[2], std::cos(127 * frequency), 1e-12);
}

TEST(Rotary, Llama3KeepsHighFrequenciesAndDividesLow) {
  RotaryRules r = rules(RotaryRules::Scaling::kLlama3);
  // Wavelengths of 6.28, 62.8, 628, 6283 with edges at 16 and 64: kept, between, divided, divided.
  const std::vector<double> f = frequencies(r);
  EXPECT_NEAR(f[0], 1, 1e-12);
  const double smooth = (64 / (20 * std::numbers::pi) - 1) / 3;
  EXPECT_NEAR(f[1], (1 - smooth) * 0.025 + smooth * 0.1, 1e-12);
  EXPECT_NEAR(f[2], 0.0025, 1e-12);
  EXPECT_NEAR(f[3], 0.00025, 1e-12);
  EXPECT_NEAR(llama3Divisors(r)[3], 4, 1e-9);
}

TEST(Rotary, YarnKeepsWhatTurnsOftenAndScalesTheRest) {
  RotaryRules r = rules(RotaryRules::Scaling::kYarn);
  r.originalContext = 4096;
  // Turns 32 and 1 times at pairs 1.31 and 2.81: from 1 to 3.
  const std::vector<double> f = frequencies(r);
  EXPECT_NEAR(f[0], 1, 1e-12);
  EXPECT_NEAR(f[1], 0.1, 1e-12);
  EXPECT_NEAR(f[2], (0.01 + 0.0025) / 2, 1e-12);
  EXPECT_NEAR(f[3], 0.00025, 1e-12);
  const std::vector<double> cs = rotaryTable(r, 0, 0);
  EXPECT_NEAR(cs[0], 0.1 * std::log(4.0) + 1, 1e-12);
}

TEST(Rotary, LongTakesTheDivisorsOfItsContext) {
  RotaryRules r = rules(RotaryRules::Scaling::kLong);
  r.shortDivisors = {1, 1, 1, 1};
  r.longDivisors = {2, 2, 2, 2};
  EXPECT_NEAR(frequencies(r, 64)[1], 0.1, 1e-12);
  EXPECT_NEAR(frequencies(r, 65)[1], 0.05, 1e-12);
  EXPECT_NEAR(rotaryTable(r, 0, 64)[0], std::sqrt(1 + std::log(4.0) / std::log(64.0)), 1e-12);
}

TEST(Rotary, TurnsPairsOfItsKindAndLeavesTheRest) {
  RotaryRules r;
  r.dims = 4;
  const std::vector<double> quarter = {0, 1, 0, 1};
  std::vector<double> v = {1, 2, 3, 4, 5, 6};
  r.pairs = RotaryRules::Pairs::kNeighbours;
  rotate(r, quarter, 6, v);
  EXPECT_EQ(v, (std::vector<double>{-2, 1, -4, 3, 5, 6}));
  v = {1, 2, 3, 4, 5, 6};
  r.pairs = RotaryRules::Pairs::kHalves;
  rotate(r, quarter, 6, v);
  EXPECT_EQ(v, (std::vector<double>{-3, -4, 1, 2, 5, 6}));
}

}  // namespace
}  // namespace reference
