// Calls routines of bridge_test.s, assembled by the translator when this was built.
#include <gtest/gtest.h>

#include <cstdint>
#include <string>

using vlong = long long;
using uint = unsigned int;
extern "C" {
#include "plan9/6a/output/bridge_test.h"
}

namespace {

TEST(Bridge, HandsOverIntegersInRegistersAndOnTheStack) {
  EXPECT_EQ(sum8(1, 20, 300, 4000, 50000, 600000, 7000000, 1), 7654320);
}

TEST(Bridge, HandsOverFloats) {
  EXPECT_EQ(mix(1.5F, 2, 4.0, -3, 0.25F), (1.5 + 2) * 4 + 3 + 0.25);
  EXPECT_EQ(sum10(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 17);
}

TEST(Bridge, GivesBackTheRegistersOfTheCaller) {
  // Eight values across a call cannot all lie on the stack in an optimised build; and an unsaved
  // frame pointer would crash.
  volatile vlong in[8] = {1, 2, 3, 4, 5, 6, 7, 8};
  vlong a = in[0], b = in[1], c = in[2], d = in[3], e = in[4], f = in[5], g = in[6], h = in[7];
  EXPECT_EQ(spoil(-77), -77);
  EXPECT_EQ(a * 10000000 + b * 1000000 + c * 100000 + d * 10000 + e * 1000 + f * 100 + g * 10 + h,
            12345678);
}

TEST(Bridge, ReturnsFloats) {
  float v[] = {1, 2, 3};
  EXPECT_EQ(lane(v, 2), 3.0F);
}

TEST(Routines, JumpOnTheFirstOperandsSide) {
  EXPECT_EQ(compare(5, 3), 1);
  EXPECT_EQ(compare(3, 3), 0);
  EXPECT_EQ(compare(-5, 3), -1);
}

TEST(Routines, RunStringInstructions) {
  std::string from = "a string";
  std::string to(from.size(), '.');
  EXPECT_EQ(copy(to.data(), from.data(), 5), 5);
  EXPECT_EQ(to, "a str...");
}

TEST(Routines, CallEachOther) { EXPECT_EQ(twice(9, 4), 3 * 5 - 5); }

TEST(Routines, FindArgumentsAndAutomatics) { EXPECT_EQ(frames(2, 3), ((3 << 8) + 2) * 256 + 3); }

TEST(Routines, ReadData) {
  EXPECT_EQ(word(0), 0x11111111U);
  EXPECT_EQ(word(1), 0x44332222U);
  EXPECT_EQ(word(2), 0x64636261U);
  EXPECT_EQ(word(4), 0U);
  EXPECT_EQ(constants(), 0.1 + -2.5);
}

}  // namespace
