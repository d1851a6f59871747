#include "harness/units.h"

#include <gtest/gtest.h>

namespace harness {
namespace {

TEST(UnitsTest, SizesHaveThreeDigitsAndAUnit) {
  EXPECT_EQ("0 bytes", sizeText(0));
  EXPECT_EQ("1023 bytes", sizeText(1023));
  EXPECT_EQ("1.0 KiB", sizeText(1024));
  EXPECT_EQ("233 MiB", sizeText(243859187));
  EXPECT_EQ("1.0 MiB", sizeText((1 << 20) - 1));
  EXPECT_EQ("4.0 GiB", sizeText(4ULL << 30));
}

TEST(UnitsTest, TimesGetCoarserAsTheyGrow) {
  EXPECT_EQ("0.4 s", durationText(std::chrono::milliseconds(400)));
  EXPECT_EQ("10 s", durationText(std::chrono::milliseconds(9960)));
  EXPECT_EQ("1 min 00 s", durationText(std::chrono::seconds(60)));
  EXPECT_EQ("3 min 05 s", durationText(std::chrono::seconds(185)));
  EXPECT_EQ("2 h 10 min", durationText(std::chrono::minutes(130)));
}

}  // namespace
}  // namespace harness
