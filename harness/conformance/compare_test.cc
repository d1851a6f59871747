#include "harness/conformance/compare.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <limits>

namespace harness {
namespace {

using ::testing::HasSubstr;

constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

Tensor floats(const std::vector<float>& values) {
  Tensor t{"out", Tensor::Type::kFloat, std::vector<std::byte>(values.size() * sizeof(float))};
  if (!values.empty()) std::memcpy(t.data.data(), values.data(), t.data.size());
  return t;
}

Tensor text(const std::string& bytes) {
  Tensor t{"text", Tensor::Type::kBytes, {}};
  for (const char c : bytes) t.data.push_back(static_cast<std::byte>(c));
  return t;
}

/// Expects these values, their magnitude being their absolute value.
Expected wants(const std::vector<double>& values) {
  Expected e;
  e.name = "out";
  e.want = values;
  for (const double v : values) e.magnitude.push_back(std::abs(v));
  e.slack.assign(values.size(), 0);
  return e;
}

TEST(Compare, WithinTheToleranceAndJustOutside) {
  const float next = std::nextafter(1.0F, 2.0F);  // two roundings' worth away
  EXPECT_TRUE(compare(floats({next}), wants({1.0}), 2).passed);
  const Comparison out = compare(floats({next}), wants({1.0}), 1.9);
  EXPECT_FALSE(out.passed);
  EXPECT_THAT(out.reason, HasSubstr("out[0] is 1.00000012 (0x3f800001), expected 1 within"));
}

TEST(Compare, MetricsAreOfTheWorstElement) {
  const Comparison c = compare(floats({1.0F, 2.5F, -4.0F}), wants({1.0, 2.0, -4.0}), 1e9);
  EXPECT_DOUBLE_EQ(c.metrics.max_abs, 0.5);
  EXPECT_DOUBLE_EQ(c.metrics.max_rel, 0.25);
  EXPECT_DOUBLE_EQ(c.metrics.max_ulp, 0.5 / 0x1p-22);
  EXPECT_DOUBLE_EQ(c.metrics.nmse, 0.25 / 21);
  EXPECT_EQ(c.metrics.elements, 3U);
}

TEST(Compare, TheFirstOfManyIsNamedAndTheRestCounted) {
  const Comparison c = compare(floats({1.0F, 9.0F, 9.0F}), wants({1.0, 2.0, 3.0}), 1);
  ASSERT_TRUE(c.first);
  EXPECT_EQ(c.first->index, 1U);
  EXPECT_EQ(c.outside, 2U);
  EXPECT_THAT(c.reason, HasSubstr("2 of 3 elements are outside"));
}

TEST(Compare, SlackIsAddedElementByElement) {
  Expected e = wants({0.0, 0.0});
  e.slack = {1e-30, 0};
  EXPECT_TRUE(compare(floats({1e-31F, 0.0F}), e, 1).passed);
  EXPECT_FALSE(compare(floats({1e-31F, 1e-31F}), e, 1).passed);
}

TEST(Compare, WhatIsNoNumberMustBeTheSame) {
  EXPECT_TRUE(compare(floats({kNan}), wants({std::nan("")}), 1).passed);
  EXPECT_FALSE(compare(floats({1.0F}), wants({std::nan("")}), 1).passed);
  EXPECT_FALSE(compare(floats({kNan}), wants({1.0}), 1e30).passed);
  EXPECT_TRUE(compare(floats({kInf}), wants({HUGE_VAL}), 1).passed);
  EXPECT_FALSE(compare(floats({-kInf}), wants({HUGE_VAL}), 1).passed);
  EXPECT_FALSE(compare(floats({kInf}), wants({1.0}), 1e30).passed);
  EXPECT_FALSE(compare(floats({3e38F}), wants({HUGE_VAL}), 1).passed);
  EXPECT_TRUE(compare(floats({kInf}), wants({1e39}), 1).passed) << "beyond floats";
}

TEST(Compare, SizesAndTypesMustFit) {
  EXPECT_FALSE(compare(floats({1.0F}), wants({1.0, 2.0}), 1).passed);
  EXPECT_FALSE(compare(floats({}), wants({1.0}), 1).passed);
  EXPECT_TRUE(compare(floats({}), wants({}), 1).passed);
  EXPECT_FALSE(compare(text("x"), wants({1.0}), 1).passed);
}

TEST(Compare, Integers) {
  Expected e;
  e.name = "index";
  e.kind = Expected::Kind::kIntegers;
  e.integers = {-1};
  Tensor t{"index", Tensor::Type::kInt64, std::vector<std::byte>(8, std::byte{0xFF})};
  EXPECT_TRUE(compare(t, e, 0).passed);
  e.integers = {5};
  EXPECT_THAT(compare(t, e, 0).reason, HasSubstr("index[0] is -1, expected 5"));
  e.integers = {-1, 0};
  EXPECT_FALSE(compare(t, e, 0).passed);
}

TEST(Compare, BytesWholeOrAsABeginning) {
  Expected e;
  e.name = "text";
  e.kind = Expected::Kind::kBytes;
  e.bytes = "once upon";
  EXPECT_TRUE(compare(text("once upon"), e, 0).passed);
  EXPECT_FALSE(compare(text("once upon a time"), e, 0).passed);
  EXPECT_FALSE(compare(text("once"), e, 0).passed);
  EXPECT_THAT(compare(text("once\nupon"), e, 0).reason,
              HasSubstr("text[4] is 'once\\x0aupon', expected 'once upon'"));
  e.prefix = true;
  EXPECT_TRUE(compare(text("once upon a time"), e, 0).passed);
  EXPECT_FALSE(compare(text("once up"), e, 0).passed);
}

Tensor counts(const std::vector<std::int32_t>& values) {
  Tensor t{"counts", Tensor::Type::kInt32,
           std::vector<std::byte>(values.size() * sizeof(std::int32_t))};
  std::memcpy(t.data.data(), values.data(), t.data.size());
  return t;
}

TEST(Compare, CountsByTheirChiSquare) {
  Expected e;
  e.name = "counts";
  e.kind = Expected::Kind::kCounts;
  e.want = {0.5, 0.25, 0.25, 0};
  EXPECT_TRUE(compare(counts({5000, 2500, 2500, 0}), e, 0).passed);
  // 100^2/5000 + 100^2/2500 is 6; two degrees of freedom are allowed 30.3, a little more than the
  // exact 27.6.
  const Comparison near = compare(counts({5100, 2400, 2500, 0}), e, 0);
  EXPECT_TRUE(near.passed);
  EXPECT_NEAR(near.metrics.max_of_bound, 6 / 30.26, 0.001);
  EXPECT_THAT(compare(counts({5300, 2400, 2300, 0}), e, 0).reason,
              HasSubstr("the chi-square of 3 outcomes over 10000 draws is 38, expected at most"));
  EXPECT_THAT(compare(counts({5000, 2500, 2499, 1}), e, 0).reason,
              HasSubstr("counts[3] is 1, expected 0"));
  EXPECT_FALSE(compare(counts({5000, 2500, 2500}), e, 0).passed);
  EXPECT_FALSE(compare(floats({1, 1, 1, 1}), e, 0).passed);
}

TEST(Compare, RareOutcomesCountTogether) {
  Expected e;
  e.name = "counts";
  e.kind = Expected::Kind::kCounts;
  e.want = {0.001, 0.499, 0.001, 0.499};
  // One of 1000 each: alone, 6 in place of 1 would be far off.
  EXPECT_TRUE(compare(counts({6, 497, 0, 497}), e, 0).passed);
  e.want = {0.001, 0.999};
  EXPECT_TRUE(compare(counts({9, 991}), e, 0).passed);
}

TEST(Compare, UlpDistanceCountsFloats) {
  EXPECT_EQ(ulpDistance(1.0F, 1.0F), 0U);
  EXPECT_EQ(ulpDistance(1.0F, std::nextafter(1.0F, 2.0F)), 1U);
  EXPECT_EQ(ulpDistance(0.0F, -0.0F), 0U);
  EXPECT_EQ(ulpDistance(std::numeric_limits<float>::denorm_min(),
                        -std::numeric_limits<float>::denorm_min()),
            2U);
}

}  // namespace
}  // namespace harness
