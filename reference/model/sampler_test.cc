#include "reference/model/sampler.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <vector>

#include "reference/error.h"

namespace reference {
namespace {

using Doubles = std::vector<double>;

/// Logits whose softmax is these probabilities.
Doubles logitsOf(const Doubles& probabilities) {
  Doubles logits;
  for (double p : probabilities) logits.push_back(std::log(p));
  return logits;
}

/// The coin that a fresh generator of this seed throws first.
double firstCoin(std::uint64_t seed) { return double(Xorshift(seed).coin()); }

TEST(Xorshift, FollowsItsDefinition) {
  // By hand from seed 1: 1 ^ 1>>12 = 1, then 1 ^ 1<<25 = 0x2000001, then x ^ x>>27 = 0x2000001
  // (0x2000001 < 2^27); times 0x2545F4914F6CDD1D modulo 2^64, upper 32 bits.
  const auto product = std::uint64_t(0x2000001) * 0x2545F4914F6CDD1DULL;
  EXPECT_EQ(Xorshift(1).next(), std::uint32_t(product >> 32));
  EXPECT_EQ(Xorshift(1).coin(), float(product >> 40) / 16777216.0F);
}

TEST(Xorshift, CoinsAreBelowOneAndSpread) {
  Xorshift random(42);
  double sum = 0;
  for (int i = 0; i < 10000; i++) {
    const float coin = random.coin();
    ASSERT_GE(coin, 0);
    ASSERT_LT(coin, 1);
    sum += double(coin);
  }
  EXPECT_NEAR(sum / 10000, 0.5, 0.02);
}

TEST(Greedy, TakesTheLargestWithItsGap) {
  Sampler sampler({0, 0.9F, 1});
  const Choice choice = sampler.choose(Doubles{1, 4.5, 3, 4});
  EXPECT_EQ(choice.token, 1);
  EXPECT_DOUBLE_EQ(choice.margin, 0.5);
  EXPECT_EQ(sampler.choose(Doubles{2, 2}).token, 0);
  EXPECT_EQ(sampler.choose(Doubles{2, 2}).margin, 0);
}

TEST(Sampler, SpreadsTheCoinOverAllTokens) {
  for (std::uint64_t seed = 1; seed < 200; seed++) {
    const double coin = firstCoin(seed);
    const int expected = coin < 0.25 ? 0 : coin < 0.75 ? 1 : 2;
    const double margin = std::min(std::abs(coin - 0.25), std::abs(coin - 0.75));
    const Choice choice = Sampler({1, 0, seed}).choose(logitsOf({0.25, 0.5, 0.25}));
    EXPECT_EQ(choice.token, expected);
    EXPECT_NEAR(choice.margin, margin, 1e-12);
  }
}

TEST(Sampler, DividesByTheTemperature) {
  // At temperature 1/2 probabilities are squared: 1/5 and 4/5 from 1/3 and 2/3.
  for (std::uint64_t seed = 1; seed < 50; seed++) {
    const Choice choice = Sampler({0.5F, 1, seed}).choose(logitsOf({1.0 / 3, 2.0 / 3}));
    EXPECT_EQ(choice.token, firstCoin(seed) < 0.2 ? 0 : 1);
  }
}

TEST(TopP, CutsWhereTheSumExceeds) {
  // In order: 0.5 (token 2), 0.3 (token 0), 0.15 (token 3), 0.05. With 0.7 the first two remain,
  // the sum passing from 0.5 to 0.8.
  const Doubles logits = logitsOf({0.3, 0.05, 0.5, 0.15});
  for (std::uint64_t seed = 1; seed < 100; seed++) {
    const double coin = firstCoin(seed);
    const Choice choice = Sampler({1, 0.7F, seed}).choose(logits);
    EXPECT_EQ(choice.token, coin * 0.8 < 0.5 ? 2 : 0);
    double margin = std::abs(coin * 0.8 - 0.5);
    // One token more: the coin is spread over 0.95, edges at 0.5 and 0.8. With one fewer only
    // token 2 remains. (The order's gaps, log(5/3) and log 2, are larger than either distance.)
    const double fall = coin * 0.95;
    const int withMore = fall < 0.5 ? 2 : fall < 0.8 ? 0 : 3;
    const double edge = withMore == 2 ? 0.5 - fall : std::min(std::abs(fall - 0.5), 0.8 - fall);
    margin = std::min(margin, withMore == choice.token ? std::max(edge, 0.1) : 0.1);
    if (choice.token != 2) margin = std::min(margin, 0.2);
    EXPECT_NEAR(choice.margin, margin, 1e-7);  // topp is 0.7F
  }
}

TEST(TopP, IsNotInDoubtOverACutThatChangesNothing) {
  // The sum reaches topp to within 1e-9, but the first token is chosen with either nucleus.
  const Doubles logits = logitsOf({0.9 - 0.25 + 1e-9, 0.25, 0.1 - 1e-9});
  std::uint64_t seed = 1;
  while (firstCoin(seed) > 0.3) seed++;
  const Choice choice = Sampler({1, 0.9F, seed}).choose(logits);
  EXPECT_EQ(choice.token, 0);
  EXPECT_GT(choice.margin, 0.1);
}

TEST(TopP, IsInDoubtOverACutThatMatters) {
  const Doubles logits = logitsOf({0.45, 0.45 + 1e-9, 0.1 - 1e-9});
  std::uint64_t seed = 1;
  while (firstCoin(seed) < 0.95) seed++;  // the last of two, or a third
  EXPECT_LT(Sampler({1, 0.9F, seed}).choose(logits).margin, 1e-7);
}

TEST(TopP, OrdersEqualProbabilitiesById) {
  const Doubles logits = logitsOf({0.25, 0.25, 0.25, 0.25});
  for (std::uint64_t seed = 1; seed < 50; seed++) {
    const Choice choice = Sampler({1, 0.6F, seed}).choose(logits);
    EXPECT_EQ(choice.token, int(firstCoin(seed) * 3));
    EXPECT_EQ(choice.margin, 0);  // equals may change places by a rounding
  }
}

TEST(TopP, AcceptsAVocabularyOfOne) {
  EXPECT_EQ(Sampler({1, 0.9F, 5}).choose(Doubles{3}).token, 0);
}

TEST(Sampler, FollowsTheDistributionOverManyCoins) {
  Sampler sampler({1, 1, 7});
  std::map<int, int> counts;
  for (int i = 0; i < 20000; i++) counts[sampler.choose(logitsOf({0.1, 0.2, 0.7})).token]++;
  EXPECT_NEAR(counts[0], 2000, 200);
  EXPECT_NEAR(counts[1], 4000, 300);
}

TEST(Sampler, RefusesSettingsThatMakeNoSense) {
  EXPECT_THROW(Sampler({1, 0.9F, 0}), Error);
  EXPECT_THROW(Sampler({-1, 0.9F, 1}), Error);
  EXPECT_THROW(Sampler({NAN, 0.9F, 1}), Error);
  EXPECT_THROW(Sampler({0, 0.9F, 1}).choose(Doubles{}), Error);
}

TEST(Distribution, IsCutInOrder) {
  const Doubles logits = logitsOf({0.1, 0.4, 0.1, 0.2, 0.2});
  const auto expect = [&](const Cuts& cuts, const Doubles& want) {
    const Doubles got = distribution(logits, 1, cuts);
    ASSERT_EQ(got.size(), want.size());
    for (std::size_t i = 0; i < want.size(); i++) EXPECT_NEAR(got[i], want[i], 1e-12) << i;
  };
  expect({}, {0.1, 0.4, 0.1, 0.2, 0.2});
  expect({2, 0, 0}, {0, 2.0 / 3, 0, 1.0 / 3, 0});  // of equals the first
  expect({0, 0.3, 0}, {0, 0.5, 0, 0.25, 0.25});
  expect({0, 0, 0.5}, {0, 2.0 / 3, 0, 1.0 / 3, 0});
  expect({0, 0.3, 0.7}, {0, 2.0 / 3, 0, 1.0 / 3, 0});  // 0.6 of 0.8 is more than 0.7 of it
  expect({1, 0, 0.1}, {0, 1, 0, 0, 0});
}

TEST(Distribution, FollowsTheTemperature) {
  const Doubles p = distribution(logitsOf({0.2, 0.8}), 2, {});
  EXPECT_NEAR(p[1] / p[0], 2, 1e-12);
  EXPECT_THROW(distribution(Doubles{1}, 0, {}), Error);
}

}  // namespace
}  // namespace reference
