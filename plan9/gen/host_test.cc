// The generator's words are published in docs/conformance.md: other implementations, and our own on
// every guest, must give these very bits.
#include "plan9/gen/host.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <map>
#include <stdexcept>
#include <vector>

namespace plan9 {
namespace {

std::vector<float> values(const char* dist, Role role, std::uint64_t seed, std::size_t n) {
  std::vector<float> v(n);
  Generator(dist, role, seed).fill(v);
  return v;
}

std::vector<std::uint32_t> words(const char* dist, Role role, std::uint64_t seed, std::size_t n) {
  Generator g(dist, role, seed);
  std::vector<std::uint32_t> w(n);
  for (std::uint32_t& word : w) word = g.bits();
  return w;
}

TEST(Gen, GivesThePublishedWords) {
  // Role first, seed 1; computed by another implementation, in Python.
  const std::map<const char*, std::vector<std::uint32_t>> published = {
      {"normal", {0xbf891908, 0x3ec7fc60, 0x3f294fb0, 0xbf3f1660, 0xbf8b2728, 0xbf9beb20}},
      {"uniform", {0xbed2e56c, 0x3f2fc3e2, 0xbe83ac50, 0xbf09a718, 0x3f37d480, 0xbf7ef376}},
      {"tiny", {0xab891908, 0x2ac7fc60, 0x2b294fb0, 0xab3f1660, 0xab8b2728, 0xab9beb20}},
      {"huge", {0xd3891908, 0x52c7fc60, 0x53294fb0, 0xd33f1660, 0xd38b2728, 0xd39beb20}},
      {"denormal", {0x804b46a5, 0x0057e1f1, 0x005f14ec, 0x803b2c74, 0x005bea40, 0x00008645}},
      {"mixed", {0x3c611b9b, 0x36763ef4, 0x48df9b06, 0x46cd6cdb, 0x38e0f050, 0x3aae0cd2}},
      {"cancel", {0xbf891908, 0x3f891908, 0x3ec7fc60, 0xbec7fc60, 0x3f294fb0, 0xbf294fb0}},
      {"special", {0xbf891908, 0x00000001, 0x3f294fb0, 0xbf3f1660, 0x00000001, 0xbf9beb20}},
      {"mask", {0xbf891908, 0x3ec7fc60, 0x3f294fb0, 0xff800000, 0xbf8b2728, 0xff800000}},
      {"equal", {0xbf891908, 0xbf891908, 0xbf891908, 0xbf891908, 0xbf891908, 0xbf891908}},
      {"positive", {0x3fa91908, 0x3f23fe30, 0x3f694fb0, 0x3f7f1660, 0x3fab2728, 0x3fbbeb20}},
  };
  for (const auto& [dist, expected] : published) {
    EXPECT_EQ(words(dist, Role::kFirst, 1, 6), expected) << dist;
  }
}

TEST(Gen, UnknownDistributionsAreRefused) {
  EXPECT_THROW(Generator("gaussian", Role::kFirst, 1), std::invalid_argument);
  EXPECT_THROW(Generator("", Role::kFirst, 1), std::invalid_argument);
}

TEST(Gen, FillAndBitsAgree) {
  const auto w = words("normal", Role::kFirst, 3, 16);
  const auto v = values("normal", Role::kFirst, 3, 16);
  for (std::size_t i = 0; i < w.size(); ++i) EXPECT_EQ(std::bit_cast<std::uint32_t>(v[i]), w[i]);
}

TEST(Gen, NormalHasMeanZeroAndVarianceOne) {
  double sum = 0;
  double squares = 0;
  const std::size_t n = 200000;
  for (const float v : values("normal", Role::kFirst, 1, n)) {
    sum += v;
    squares += static_cast<double>(v) * v;
    ASSERT_LE(std::abs(v), 3.0F);
  }
  EXPECT_NEAR(sum / n, 0, 0.01);
  EXPECT_NEAR(squares / n, 1, 0.01);
}

TEST(Gen, UniformFillsItsInterval) {
  float least = 1;
  float most = -1;
  for (const float v : values("uniform", Role::kFirst, 1, 10000)) {
    least = std::min(least, v);
    most = std::max(most, v);
  }
  EXPECT_GE(least, -1.0F);
  EXPECT_LT(least, -0.99F);
  EXPECT_LT(most, 1.0F);
  EXPECT_GT(most, 0.99F);
}

TEST(Gen, TinyAndHugeAreNormalScaledByPowersOfTwo) {
  const auto normal = values("normal", Role::kFirst, 5, 100);
  const auto tiny = values("tiny", Role::kFirst, 5, 100);
  const auto huge = values("huge", Role::kFirst, 5, 100);
  for (std::size_t i = 0; i < normal.size(); ++i) {
    EXPECT_EQ(tiny[i], std::ldexp(normal[i], -40));
    EXPECT_EQ(huge[i], std::ldexp(normal[i], 40));
  }
}

TEST(Gen, DenormalsAreSubnormalOfBothSigns) {
  int negative = 0;
  for (const float v : values("denormal", Role::kFirst, 1, 1000)) {
    EXPECT_LT(std::abs(v), 0x1p-126F);
    negative += std::signbit(v) ? 1 : 0;
  }
  EXPECT_GT(negative, 400);
  EXPECT_LT(negative, 600);
}

TEST(Gen, MixedSpansFortyExponents) {
  std::map<int, int> exponents;
  for (const float v : values("mixed", Role::kFirst, 1, 10000)) ++exponents[std::ilogb(v)];
  EXPECT_EQ(exponents.size(), 40U);
  EXPECT_EQ(exponents.begin()->first, -20);
  EXPECT_EQ(exponents.rbegin()->first, 19);
}

TEST(Gen, CancelCancels) {
  const auto a = values("cancel", Role::kFirst, 9, 64);
  const auto b = values("cancel", Role::kSecond, 9, 64);
  const auto c = values("cancel", Role::kOpposite, 9, 64);
  for (std::size_t i = 0; i < a.size(); i += 2) {
    EXPECT_EQ(a[i], -a[i + 1]);
    EXPECT_EQ(b[i], b[i + 1]);
    EXPECT_EQ(a[i] + c[i], 0.0F);
    EXPECT_EQ(a[i + 1] + c[i + 1], 0.0F);
  }
}

TEST(Gen, SpecialHoldsWhatItPromises) {
  int nans = 0;
  int infinities = 0;
  int zeros = 0;
  for (const float v : values("special", Role::kFirst, 1, 1000)) {
    nans += std::isnan(v) ? 1 : 0;
    infinities += std::isinf(v) ? 1 : 0;
    zeros += v == 0 ? 1 : 0;
    if (std::isnan(v)) {
      EXPECT_NE(std::bit_cast<std::uint32_t>(v) & 0x00400000U, 0U) << "only quiet ones";
    }
  }
  EXPECT_GT(nans, 20);
  EXPECT_GT(infinities, 20);
  EXPECT_GT(zeros, 20);
  for (const float v : values("special", Role::kSecond, 1, 1000)) EXPECT_TRUE(std::isfinite(v));
  for (const float v : values("special", Role::kCosine, 1, 1000)) EXPECT_LE(std::abs(v), 1.0F);
}

TEST(Gen, MaskIsAQuarterMinusInfinity) {
  int masked = 0;
  for (const float v : values("mask", Role::kFirst, 1, 4000)) {
    if (std::isinf(v)) {
      EXPECT_LT(v, 0.0F);
      ++masked;
    }
  }
  EXPECT_NEAR(masked, 1000, 100);
}

TEST(Gen, WeightsArePositive) {
  for (const char* dist : {"normal", "huge", "denormal", "special"}) {
    for (const float v : values(dist, Role::kWeight, 1, 1000)) {
      EXPECT_GE(v, 0.25F);
      EXPECT_LE(v, 3.25F);
    }
  }
}

TEST(Gen, RolesAndSeedsGiveOtherValues) {
  EXPECT_NE(words("normal", Role::kFirst, 1, 4), words("normal", Role::kSecond, 1, 4));
  EXPECT_NE(words("normal", Role::kQuery, 1, 4), words("normal", Role::kKey, 1, 4));
  EXPECT_NE(words("normal", Role::kFirst, 1, 4), words("normal", Role::kFirst, 2, 4));
  EXPECT_NE(words("normal", Role::kFirst, 0, 4), words("normal", Role::kFirst, 1, 4));
}

}  // namespace
}  // namespace plan9
