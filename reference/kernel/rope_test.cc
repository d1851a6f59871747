#include <gtest/gtest.h>

#include <cmath>

#include "reference/error.h"
#include "reference/kernel/kernels.h"

namespace reference {
namespace {

using Floats = std::vector<float>;
using Doubles = std::vector<double>;

TEST(RopeTable, BeginsWithThePositionItself) {
  const Doubles cs = ropeTable(3, 4, RopeForm::exact);
  EXPECT_DOUBLE_EQ(cs[0], std::cos(3.0));
  EXPECT_DOUBLE_EQ(cs[1], std::sin(3.0));
  EXPECT_DOUBLE_EQ(cs[2], std::cos(0.03));  // 10000^(-2/4) is 1/100
  EXPECT_DOUBLE_EQ(cs[3], std::sin(0.03));
}

TEST(RopeTable, RoundsTheAngleAsLlama2cDoes) {
  // A head of 8: pair 1 has the frequency 1 / 10000^(2/8) = 1/10, rounded to float; three times
  // that is rounded again.
  const Doubles cs = ropeTable(3, 8, RopeForm::rounded);
  const double angle = 0.300000011920928955078125;
  EXPECT_DOUBLE_EQ(cs[2], std::cos(angle));
  EXPECT_DOUBLE_EQ(cs[3], std::sin(angle));
}

TEST(RopeTable, FormsDifferByTheRoundingOfTheAngle) {
  for (std::size_t position : {1, 100, 2047}) {
    const Doubles exact = ropeTable(position, 64, RopeForm::exact);
    const Doubles rounded = ropeTable(position, 64, RopeForm::rounded);
    // Exponent, power, reciprocal and product round once each; the exponent's rounding is
    // multiplied by ln 10000 = 9.2. The angle is at most the position.
    const double bound = double(position) * 0x1p-24 * (9.3 + 3);
    bool differ = false;
    for (std::size_t i = 0; i < 64; i++) {
      EXPECT_NEAR(exact[i], rounded[i], bound);
      differ = differ || exact[i] != rounded[i];
    }
    EXPECT_TRUE(differ);
  }
}

TEST(Rope, AtPositionZeroChangesNothing) {
  const Doubles v = {1, 2, 3, 4, 5, 6, 7, 8};
  EXPECT_EQ(rope(v, ropeTable(0, 4, RopeForm::exact), 2, 4), v);
}

TEST(Rope, TurnsAQuarter) {
  EXPECT_EQ(rope(Floats{3, 4}, Floats{0, 1}, 1, 2), (Doubles{-4, 3}));
  EXPECT_EQ(ropeMagnitude(Floats{3, -4}, Floats{0, 1}, 1, 2), (Doubles{4, 3}));
}

TEST(Rope, KeepsLengths) {
  const Doubles v = {1, 2, -3, 4};
  const Doubles out = rope(v, ropeTable(77, 4, RopeForm::exact), 1, 4);
  EXPECT_NEAR(out[0] * out[0] + out[1] * out[1], 5, 1e-14);
  EXPECT_NEAR(out[2] * out[2] + out[3] * out[3], 25, 1e-14);
}

TEST(Rope, MakesScoresDependOnTheDistanceOnly) {
  const Doubles q = {1, 2, -3, 4};
  const Doubles k = {0.5, -1, 2, 1};
  auto score = [&](std::size_t queryAt, std::size_t keyAt) {
    const Doubles a = rope(q, ropeTable(queryAt, 4, RopeForm::exact), 1, 4);
    const Doubles b = rope(k, ropeTable(keyAt, 4, RopeForm::exact), 1, 4);
    double sum = 0;
    for (std::size_t i = 0; i < 4; i++) sum += a[i] * b[i];
    return sum;
  };
  EXPECT_NEAR(score(10, 3), score(107, 100), 1e-12);
}

TEST(Rope, RefusesOddHeads) {
  EXPECT_THROW(ropeTable(1, 3, RopeForm::exact), Error);
  EXPECT_THROW(rope(Floats{1, 2, 3}, Floats{1, 0, 1}, 1, 3), Error);
  EXPECT_THROW(rope(Floats{1, 2, 3}, Floats{1, 0}, 2, 2), Error);
}

}  // namespace
}  // namespace reference
