#include "harness/suite/suite.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "harness/error.h"

namespace harness {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

std::vector<std::string> names(const Suite& suite) {
  std::vector<std::string> list;
  for (const Case& c : suite.cases) list.push_back(c.name);
  return list;
}

std::string refusal(const char* toml) {
  try {
    parseSuite(toml, "s.toml");
  } catch (const Error& e) {
    EXPECT_EQ(e.status(), ExitStatus::kUsage);
    return e.what();
  }
  return "accepted";
}

TEST(Suite, ExpandsAllCombinationsTheLastFastest) {
  const Suite s = parseSuite(R"(
suite = "dot"
default = true
[defaults]
set = ["port", "sse2"]
procs = 1
seed = 7
[[cases]]
n = [0, "2..3"]
)",
                             "s.toml");
  EXPECT_THAT(names(s), ElementsAre("n0-s7-port-p1", "n0-s7-sse2-p1", "n2-s7-port-p1",
                                    "n2-s7-sse2-p1", "n3-s7-port-p1", "n3-s7-sse2-p1"));
  EXPECT_EQ(s.kernel, "dot");
  EXPECT_TRUE(s.cases[0].in_default);
  EXPECT_EQ(s.cases[0].group, s.cases[1].group);
  EXPECT_NE(s.cases[1].group, s.cases[2].group);
  EXPECT_EQ(s.cases[4].number("n"), 3);
}

TEST(Suite, NamesFollowTheFilesOrderThenTheCommonOnes) {
  const Suite s = parseSuite(R"(
suite = "m"
[[cases]]
dist = "tiny"
set = "port"
n = 4
d = 2
)",
                             "s.toml");
  EXPECT_THAT(names(s), ElementsAre("n4-d2-tiny-port"));
  EXPECT_FALSE(s.cases[0].in_default);
}

TEST(Suite, NamedBlocksShowOnlyLists) {
  const Suite s = parseSuite(R"(
suite = "story"
[[cases]]
name = "greedy"
args = "-t 0"
set = ["port", "sse2"]
)",
                             "s.toml");
  EXPECT_THAT(names(s), ElementsAre("greedy-port", "greedy-sse2"));
  EXPECT_EQ(s.cases[0].text("args"), "-t 0");
}

TEST(Suite, BlocksOverrideDefaults) {
  const Suite s = parseSuite(R"(
suite = "a"
default = true
[defaults]
seed = [1, 2]
[[cases]]
n = 1
[[cases]]
n = 2
seed = 9
default = false
)",
                             "s.toml");
  EXPECT_THAT(names(s), ElementsAre("n1-s1", "n1-s2", "n2-s9"));
  EXPECT_FALSE(s.cases[2].in_default);
}

TEST(Suite, ACaseThatTwoBlocksMakeStaysTheFirst) {
  const Suite s = parseSuite(
      "suite = \"a\"\ndefault = true\n[[cases]]\nn = [1, 1]\n"
      "[[cases]]\nn = [\"1..2\"]\ndefault = false",
      "s.toml");
  EXPECT_THAT(names(s), ElementsAre("n1", "n2"));
  EXPECT_TRUE(s.cases[0].in_default);
  EXPECT_FALSE(s.cases[1].in_default);
}

TEST(Suite, ToleranceGrowsWithParameters) {
  const Suite s = parseSuite(R"(
suite = "a"
agree = ["procs", "sets"]
[tolerance]
roundings = 3
per_n = 0.25
[[cases]]
n = 8
)",
                             "s.toml");
  EXPECT_DOUBLE_EQ(roundingsOf(s.tolerance, s.cases[0]), 5);
  EXPECT_TRUE(s.agree_procs);
  EXPECT_TRUE(s.agree_sets);
}

TEST(Suite, RefusalsNameFileLineAndReason) {
  EXPECT_THAT(refusal("suite = "), HasSubstr("s.toml:1"));
  EXPECT_THAT(refusal("x = 1"), HasSubstr("no 'suite"));
  EXPECT_THAT(refusal("suite = \"a\""), HasSubstr("no [[cases]]"));
  EXPECT_THAT(refusal("suite = \"a\"\nbogus = 1\n[[cases]]\nn = 1"),
              HasSubstr("s.toml:2: 'bogus'"));
  EXPECT_THAT(refusal("suite = \"a\"\n[[cases]]\nname = \"x\"\nn = 1\n"
                      "[[cases]]\nname = \"x\"\nn = 2"),
              HasSubstr("two different cases are called 'x'"));
  EXPECT_THAT(refusal("suite = \"a\"\n[[cases]]\nn = []"), HasSubstr("empty list"));
  EXPECT_THAT(refusal("suite = \"a\"\n[[cases]]\nn = 1.5"), HasSubstr("'n' is neither"));
  EXPECT_THAT(refusal("suite = \"a\"\nagree = \"x\"\n[[cases]]\nn = 1"), HasSubstr("'x'"));
  EXPECT_THAT(refusal("suite = \"a\"\n[tolerance]\nslack = 1\n[[cases]]\nn = 1"),
              HasSubstr("'slack'"));
  EXPECT_THAT(refusal("suite = \"a\"\n[[model]]\nname = \"m\"\n[[cases]]\nn = 1"),
              HasSubstr("'dim'"));
}

TEST(Suite, MissingParametersAreNamed) {
  const Suite s = parseSuite("suite = \"a\"\n[[cases]]\nn = \"many\"", "s.toml");
  EXPECT_THROW(s.cases[0].number("n"), Error);
  EXPECT_THROW(s.cases[0].number("d"), Error);
  EXPECT_EQ(s.cases[0].number("d", 4), 4);
}

}  // namespace
}  // namespace harness
