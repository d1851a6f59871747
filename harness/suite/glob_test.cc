#include "harness/suite/glob.h"

#include <gtest/gtest.h>

namespace harness {
namespace {

TEST(Glob, MatchesWholeNames) {
  EXPECT_TRUE(globMatch("dot", "dot"));
  EXPECT_FALSE(globMatch("dot", "dots"));
  EXPECT_FALSE(globMatch("dots", "dot"));
  EXPECT_TRUE(globMatch("", ""));
  EXPECT_FALSE(globMatch("", "x"));
}

TEST(Glob, StarTakesAnyRunAndBacksUp) {
  EXPECT_TRUE(globMatch("*", ""));
  EXPECT_TRUE(globMatch("*", "matvec/n1-d1"));
  EXPECT_TRUE(globMatch("m*c", "matvec"));
  EXPECT_TRUE(globMatch("*-p2", "n1-p2-p2"));
  EXPECT_TRUE(globMatch("a*b*c", "a-b-bb-c"));
  EXPECT_FALSE(globMatch("a*b*c", "a-c-b"));
}

TEST(Glob, SetsRangesAndEscapes) {
  EXPECT_TRUE(globMatch("p[124]", "p2"));
  EXPECT_FALSE(globMatch("p[124]", "p3"));
  EXPECT_TRUE(globMatch("p[0-9]", "p7"));
  EXPECT_TRUE(globMatch("p[!0-9]", "px"));
  EXPECT_FALSE(globMatch("p[!0-9]", "p5"));
  EXPECT_TRUE(globMatch("[]]", "]"));
  EXPECT_TRUE(globMatch("\\*", "*"));
  EXPECT_FALSE(globMatch("\\*", "x"));
  EXPECT_TRUE(globMatch("[a", "[a"));
  EXPECT_TRUE(globMatch("d?t", "dot"));
}

}  // namespace
}  // namespace harness
