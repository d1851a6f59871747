#include "harness/bench/kernel_bars.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace harness {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> names(const std::vector<Bar>& bars) {
  std::vector<std::string> list;
  list.reserve(bars.size());
  for (const Bar& b : bars) list.push_back(b.name);
  return list;
}

const std::vector<Timing> kTimings = {
    {"matvec", "sse2", "n288-d288", 400, 200, {10, 20}},
    {"matvec", "port", "n288-d288", 400, 200, {60, 120}},
    {"peak", "sse2", "n288-d288", 0, 100, {4, 8}},
    {"matvec", "sse2", "n4096-d11008", 800, 400, {100, 100}},
    {"stream", "sse2", "n4096-d11008", 400, 0, {45, 45}},
    {"dot", "sse2", "n16384", 8, 2, {1}},
    {"dot", "port", "n16384", 8, 2, {3}},
    {"dot", "port", "n48", 8, 2, {3}},
};

TEST(KernelBars, AreRatiosOfWhatWasTakenTogether) {
  const auto bars = kernelBars(kTimings, "9front");
  ASSERT_THAT(names(bars),
              ElementsAre("f32-l2-sse2", "roof-matvec-sse2", "simd-matvec", "simd-dot"));
  EXPECT_DOUBLE_EQ(bars[0].value(), 0.8);  // 20 flops/ns of 25
  EXPECT_DOUBLE_EQ(bars[1].value(), 0.9);  // 8 bytes/ns of 8.9
  EXPECT_DOUBLE_EQ(bars[2].value(), 6);
  EXPECT_DOUBLE_EQ(bars[3].value(), 3);
}

TEST(KernelBars, HaveALimitOnTheGuestsThatItIsMeantFor) {
  const auto plan9 = kernelBars(kTimings, "9front");
  EXPECT_FALSE(plan9[0].limit);
  ASSERT_TRUE(plan9[2].limit && plan9[3].limit);
  EXPECT_TRUE(plan9[2].ok());
  EXPECT_FALSE(plan9[3].ok());
  const auto native = kernelBars(kTimings, "native");
  ASSERT_THAT(names(native), ElementsAre("f32-l2-sse2", "roof-matvec-sse2"));
  ASSERT_TRUE(native[0].limit);
  EXPECT_TRUE(native[0].ok());
}

TEST(KernelBars, WithoutTimingsThereAreNone) {
  EXPECT_THAT(kernelBars({}, "native"), IsEmpty());
  EXPECT_THAT(decodeBars({}, "sse2"), IsEmpty());
}

TEST(DecodeBars, AreTheChosenSets) {
  const auto bars = decodeBars({{"decode", "sse2", "dim64", 1000, 500, {2e6, 1e6, 4e6}},
                                {"decode", "port", "dim64", 1000, 500, {8e6}},
                                {"stream", "sse2", "dim64", 500, 0, {5e5, 5e5, 5e5}}},
                               "sse2");
  ASSERT_THAT(names(bars), ElementsAre("decode", "roof-decode"));
  EXPECT_DOUBLE_EQ(bars[0].value(), 500);
  EXPECT_DOUBLE_EQ(bars[0].spread.min, 250);
  EXPECT_DOUBLE_EQ(bars[1].value(), 0.5);
}

TEST(Bar, LessOrMoreIsBetter) {
  Bar boot{.name = "cold-boot", .group = "harness", .unit = "s", .spread = {20, 10, 40}};
  boot.limit = 30;
  EXPECT_FALSE(boot.ok());
  boot.less = true;
  EXPECT_TRUE(boot.ok());
}

}  // namespace
}  // namespace harness
