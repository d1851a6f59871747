#include "reference/kernel/kernels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "reference/error.h"

namespace reference {
namespace {

using Floats = std::vector<float>;
using Doubles = std::vector<double>;

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// Some numbers of both signs and of sizes from 2^-12 to 2^12.
Floats someFloats(std::size_t n, unsigned seed) {
  Floats values;
  std::uint32_t state = seed;
  for (std::size_t i = 0; i < n; i++) {
    state = state * 1664525 + 1013904223;
    float mantissa = float(int(state >> 8) - (1 << 23)) / float(1 << 23);
    values.push_back(std::ldexp(mantissa, int(state >> 4 & 15) * 2 - 12));
  }
  return values;
}

TEST(Dot, OfHandComputedValues) {
  EXPECT_EQ(dot(Floats{1, 2, 3}, Floats{4, -5, 6}), 12);
  EXPECT_EQ(dotMagnitude(Floats{1, 2, 3}, Floats{4, -5, 6}), 32);
  EXPECT_EQ(dot(Floats{}, Floats{}), 0);
}

TEST(Dot, CancelsExactly) {
  // In single precision 2^60 + 1 - 2^60 would be 0.
  EXPECT_EQ(dot(Floats{0x1p30F, 1, 0x1p30F}, Floats{0x1p20F, 1, -0x1p20F}), 1);
}

TEST(Dot, IsNearTheSumInLongDouble) {
  for (std::size_t n : {1, 2, 7, 64, 1000}) {
    const Floats a = someFloats(n, 1);
    const Floats b = someFloats(n, 2);
    long double sum = 0;
    for (std::size_t i = n; i-- > 0;) sum += static_cast<long double>(a[i]) * b[i];
    EXPECT_NEAR(dot(a, b), double(sum), double(n) * 0x1p-52 * dotMagnitude(a, b));
  }
}

TEST(Dot, RefusesDifferentLengths) { EXPECT_THROW(dot(Floats{1, 2}, Floats{1}), Error); }

TEST(Matvec, MultipliesRowsWithTheVector) {
  const Floats w = {1,  2, 3,  //
                    -4, 5, 6};
  EXPECT_EQ(matvec(w, Floats{1, 10, 100}, 3, 2), (Doubles{321, 646}));
  EXPECT_EQ(matvec(w, Doubles{1, 10, 100}, 3, 2), (Doubles{321, 646}));
  EXPECT_EQ(matvecMagnitude(w, Floats{1, 10, -100}, 3, 2), (Doubles{321, 654}));
}

TEST(Matvec, MayBeEmpty) {
  EXPECT_EQ(matvec(Floats{}, Floats{}, 0, 2), (Doubles{0, 0}));
  EXPECT_EQ(matvec(Floats{}, Floats{1}, 1, 0), Doubles{});
}

TEST(Matvec, RefusesShapesThatDoNotFit) {
  EXPECT_THROW(matvec(Floats{1, 2, 3}, Floats{1, 2}, 2, 2), Error);
  EXPECT_THROW(matvec(Floats{1, 2}, Floats{1}, 2, 1), Error);
}

TEST(Rmsnorm, DividesByTheRootOfTheMeanSquare) {
  const Doubles out = rmsnorm(Floats{1, 7}, Floats{1, -2}, 0);  // mean square 25
  EXPECT_DOUBLE_EQ(out[0], 0.2);
  EXPECT_DOUBLE_EQ(out[1], -2.8);
}

TEST(Rmsnorm, AddsEpsInsideTheRoot) {
  EXPECT_DOUBLE_EQ(rmsnorm(Floats{3}, Floats{1}, 16)[0], 0.6);
  EXPECT_EQ(rmsnorm(Floats{0, 0}, Floats{1, 1}, 1e-5), (Doubles{0, 0}));
  EXPECT_EQ(rmsnorm(Floats{}, Floats{}, 1e-5), Doubles{});
}

TEST(Softmax, OfLogarithms) {
  const Doubles out = softmax(Doubles{0, std::log(2.0), std::log(3.0)});
  EXPECT_NEAR(out[0], 1.0 / 6, 1e-15);
  EXPECT_NEAR(out[1], 2.0 / 6, 1e-15);
  EXPECT_NEAR(out[2], 3.0 / 6, 1e-15);
}

TEST(Softmax, SurvivesWhatExpDoesNot) {
  EXPECT_EQ(softmax(Floats{1e30F, 1e30F}), (Doubles{0.5, 0.5}));
  EXPECT_EQ(softmax(Floats{-kInf, 3}), (Doubles{0, 1}));
  EXPECT_EQ(softmax(Floats{5}), Doubles{1});
  EXPECT_EQ(softmax(Floats{}), Doubles{});
}

TEST(Softmax, DoesNotChangeWhenAllMove) {
  const Doubles low = softmax(Floats{1, 2, 4});
  const Doubles high = softmax(Floats{1025, 1026, 1028});
  EXPECT_EQ(low, high);
}

TEST(Swiglu, OfKnownValues) {
  const Doubles out = swiglu(Floats{0, 1, -1, 2}, Floats{5, 1, 2, 3});
  EXPECT_EQ(out[0], 0);
  EXPECT_NEAR(out[1], 0.731058578630004879, 1e-16);   // 1 / (1 + 1/e)
  EXPECT_NEAR(out[2], -0.537882842739990242, 1e-16);  // -2 / (1 + e)
  EXPECT_NEAR(out[3], 5.284782467867294, 1e-14);      // 6 / (1 + e^-2)
}

TEST(Swiglu, HasItsLimits) {
  EXPECT_EQ(swiglu(Floats{1000, -1000, -kInf}, Floats{2, 2, 2}), (Doubles{2000, 0, 0}));
}

TEST(AddAndScale, WidenFirst) {
  EXPECT_EQ(add(Floats{1, 0x1p30F}, Floats{2, 1}), (Doubles{3, 0x1p30 + 1}));
  EXPECT_EQ(scale(Floats{3, -4}, 0.5F), (Doubles{1.5, -2}));
  EXPECT_THROW(add(Floats{1}, Floats{}), Error);
}

TEST(Argmax, TakesTheLowestOfEquals) {
  EXPECT_EQ(argmax(Floats{1, 3, 2, 3}), 1);
  EXPECT_EQ(argmax(Floats{-0.0F, 0.0F}), 0);
  EXPECT_EQ(argmax(Floats{-kInf, -kInf}), 0);
}

TEST(Argmax, NeverTakesNan) {
  EXPECT_EQ(argmax(Floats{kNan, -kInf, kNan, 1, kNan}), 3);
  EXPECT_EQ(argmax(Floats{kNan, kNan}), -1);
  EXPECT_EQ(argmax(Floats{}), -1);
}

TEST(Attention, OverOnePositionIsItsValue) {
  const Attention one = attention(Floats{1, 2}, Floats{3, 4}, Floats{5, -6}, 1, 2, 2);
  EXPECT_EQ(one.out, (Doubles{5, -6}));
  EXPECT_EQ(one.att, Doubles{1});
  EXPECT_EQ(one.outMagnitude, (Doubles{5, 6}));
  EXPECT_DOUBLE_EQ(one.scoreMagnitude[0], 11 / std::sqrt(2.0));
}

TEST(Attention, OfEqualKeysIsTheMean) {
  // Rows of stride 3, of which two elements belong to this head.
  const Floats k = {1, 1, 9, 1, 1, 9};
  const Floats v = {2, 4, 9, 6, 0, 9};
  const Attention two = attention(Floats{7, 7}, k, v, 2, 2, 3);
  EXPECT_EQ(two.out, (Doubles{4, 2}));
}

TEST(Attention, WeighsByTheSoftmaxOfScaledScores) {
  // hs = 4, so that scores are halved: q.k = 0 and 2 ln 3, weights 1/4 and 3/4.
  const double two = 2 * std::log(3.0);
  const Attention head = attention(Doubles{1, 0, 0, 0}, Doubles{0, 0, 0, 0, two, 0, 0, 0},
                                   Doubles{1, 0, 0, 0, 0, 1, 0, 0}, 2, 4, 4);
  EXPECT_NEAR(head.out[0], 0.25, 1e-15);
  EXPECT_NEAR(head.out[1], 0.75, 1e-15);
}

TEST(Attention, OverNothingIsZero) {
  EXPECT_EQ(attention(Floats{1, 2}, Floats{}, Floats{}, 0, 2, 2).out, (Doubles{0, 0}));
}

TEST(Attention, RefusesShapesThatDoNotFit) {
  EXPECT_THROW(attention(Floats{1, 2}, Floats{1, 2, 3}, Floats{1, 2, 3, 4}, 2, 2, 2), Error);
}

}  // namespace
}  // namespace reference
