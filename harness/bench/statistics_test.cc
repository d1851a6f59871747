#include "harness/bench/statistics.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace harness {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SpreadOf, OddAndEvenNumbersOfSamples) {
  const Spread odd = spreadOf({9, 1, 5});
  EXPECT_EQ(odd.median, 5);
  EXPECT_EQ(odd.min, 1);
  EXPECT_EQ(odd.max, 9);
  EXPECT_EQ(spreadOf({4, 1, 2, 100}).median, 3);
}

TEST(SpreadOf, OneSampleAndNone) {
  const Spread one = spreadOf({7});
  EXPECT_EQ(one.median, 7);
  EXPECT_EQ(one.min, 7);
  EXPECT_EQ(one.max, 7);
  EXPECT_EQ(spreadOf({}).median, 0);
}

TEST(PairedRatios, PairWhatWasTakenTogether) {
  EXPECT_THAT(pairedRatios({2, 9, 8}, {1, 3, 2}), ElementsAre(2, 3, 4));
  EXPECT_THAT(pairedRatios({2, 9, 8}, {1, 3}), ElementsAre(2, 3));
  EXPECT_THAT(pairedRatios({2, 9}, {0, 3}), ElementsAre(3));
  EXPECT_THAT(pairedRatios({}, {1}), IsEmpty());
}

TEST(PairedRatios, ADisturbanceOfBothIsNone) {
  // Sets take turns: a slow moment slows both, and their ratio stays.
  EXPECT_EQ(spreadOf(pairedRatios({10, 40, 10}, {5, 20, 5})).max, 2);
}

}  // namespace
}  // namespace harness
