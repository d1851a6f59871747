#include "harness/suite/suite.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "harness/conformance/oracle.h"
#include "harness/error.h"
#include "harness/network/network_case.h"
#include "harness/paths.h"
#include "harness/suite/parameters.h"

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

TEST(Suite, RangesAndNumbersThatNobodyCouldMeanAreRefused) {
  const auto of = [](const std::string& line) {
    return refusal(("suite = \"dot\"\n[[cases]]\n" + line).c_str());
  };
  EXPECT_EQ(of("n = [\"7..3\"]"),
            "s.toml:3: '7..3' is no range, expected FROM..TO, two whole numbers that rise by less "
            "than 1000000");
  EXPECT_THAT(of("n = [\"0..99999999999999999999\"]"), HasSubstr("is no range"));
  EXPECT_THAT(of("n = [\"0..99999999\"]"), HasSubstr("is no range"));
  EXPECT_THAT(of("n = [\"-1..3\"]"), HasSubstr("is no range"));
  EXPECT_EQ(of("n = [-1]"), "s.toml:3: 'n' is '-1', expected a whole number from 0 to 2147483647");
  EXPECT_THAT(of("n = [9999999999]"), HasSubstr("expected a whole number"));
  EXPECT_THAT(of("n = 1\nprocs = 0"), HasSubstr("'procs' is '0', expected a whole number from 1"));
  EXPECT_THAT(of("n = [\"1..2000\"]\nseed = [\"1..2000\"]"), HasSubstr("more than 1000000 cases"));
  EXPECT_THAT(refusal("suite = \"dot\"\n[tolerance]\nroundings = -5\n[[cases]]\nn = 1"),
              HasSubstr("s.toml:3: 'roundings' is not a number that is 0 or more"));
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

TEST(Suite, WaysToHoldWeightsAreOfOneGroup) {
  const Suite s = parseSuite(R"(
suite = "hold"
kernel = "logits"
[[cases]]
kind = ["llama", "gpt2"]
form = "gguf-F32"
hold = ["memory", "demand"]
procs = [1, 2]
)",
                             "s.toml");
  ASSERT_EQ(s.cases.size(), 8U);
  EXPECT_EQ(s.cases[0].name, "llama-gguf_F32-p1-memory");
  EXPECT_EQ(s.cases[3].name, "llama-gguf_F32-p2-demand");
  EXPECT_EQ(s.cases[3].group, s.cases[0].group);
  EXPECT_NE(s.cases[4].group, s.cases[0].group);
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
  EXPECT_FALSE(s.agree_trees);
}

TEST(Suite, MayAgreeAmongTheSetsOfATree) {
  const Suite s = parseSuite("suite = \"a\"\nagree = [\"trees\"]\n[[cases]]\nn = 1", "s.toml");
  EXPECT_TRUE(s.agree_trees);
  EXPECT_FALSE(s.agree_sets || s.agree_procs);
}

TEST(Suite, RefusalsNameFileLineAndReason) {
  EXPECT_THAT(refusal("suite = "), HasSubstr("s.toml:1"));
  EXPECT_THAT(refusal("x = 1"), HasSubstr("no 'suite"));
  EXPECT_THAT(refusal("suite = \"a/b\"\n[[cases]]\nn = 1"), HasSubstr("called 'a/b'"));
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

TEST(Suite, KeysThatTheKernelDoesNotKnowAreRefused) {
  EXPECT_EQ(refusal("suite = \"add\"\n[[cases]]\nn = 4\naling = [3]"),
            "s.toml:4: 'aling' is no key of a case of 'add', expected one of n, dist, seed, align, "
            "set, procs, needs, name, default");
  EXPECT_THAT(refusal("suite = \"rows\"\nkernel = \"matvec\"\n[defaults]\nheads = 1\n"
                      "[[cases]]\nn = 4"),
              HasSubstr("s.toml:4: 'heads' is no key of a case of 'matvec'"));
  EXPECT_THAT(refusal("suite = \"logits\"\n[[cases]]\nmodel = \"m\"\nalign = 1"),
              HasSubstr("s.toml:4: 'align'"));
  EXPECT_THAT(refusal("suite = \"faults\"\n[[cases]]\nname = \"x\"\nprocs = 1"),
              HasSubstr("expected one of fault, ends, status, bytes_out, limit, needs"));
  EXPECT_THAT(refusal("suite = \"add\"\n[defaults]\ndefault = true\n[[cases]]\nn = 4"),
              HasSubstr("s.toml:3: 'default'"));
  EXPECT_THAT(refusal("suite = \"a\"\n[[model]]\nname = \"m\"\nshard = true\n"
                      "[[cases]]\nn = 1"),
              HasSubstr("s.toml:4: 'shard' is no key of a [[model]]"));
}

TEST(Suite, FlagsAndTextsAreOfTheirType) {
  EXPECT_EQ(refusal("suite = \"a\"\n[[cases]]\nn = 1\ndefault = \"yes\""),
            "s.toml:4: 'default' is neither true nor false");
  EXPECT_EQ(refusal("suite = \"a\"\n[[cases]]\nname = 4\nn = 1"),
            "s.toml:3: 'name' is not a text in quotes");
  EXPECT_THAT(refusal("suite = \"a\"\ndefault = 1\n[[cases]]\nn = 1"),
              HasSubstr("s.toml:2: 'default'"));
  EXPECT_THAT(refusal("suite = \"a\"\nkernel = 1\n[[cases]]\nn = 1"),
              HasSubstr("s.toml:2: 'kernel'"));
  EXPECT_THAT(refusal("suite = 1"), HasSubstr("s.toml:1: 'suite'"));
  EXPECT_THAT(refusal("suite = \"a\"\n[[model]]\nname = \"m\"\ndim = 1\nhidden = 1\nlayers = 1\n"
                      "heads = 1\nkv_heads = 1\nvocab = 1\nseq_len = 1\nshared = \"no\"\n"
                      "[[cases]]\nn = 1"),
              HasSubstr("s.toml:11: 'shared'"));
  EXPECT_THAT(refusal("suite = \"a\"\n[[model]]\nname = \"m\"\ndim = 1\nhidden = 1\nlayers = 1\n"
                      "heads = 1\nkv_heads = 1\nvocab = 1\nseq_len = 1\nseed = \"7\"\n"
                      "[[cases]]\nn = 1"),
              HasSubstr("s.toml:11: 'seed'"));
}

TEST(Suite, OursNameWhatTheirKernelsKnow) {
  const std::vector<Suite> suites = loadSuites({shareFolder() / "fixtures/suites"});
  EXPECT_FALSE(suites.empty());
  for (const Suite& s : suites) {
    EXPECT_FALSE(parametersOf(s.kernel).empty()) << s.name;
    const bool judged_otherwise = s.kernel == "faults" || s.kernel == "network";
    EXPECT_TRUE(Oracle::knows(s.kernel) || judged_otherwise) << s.name;
    for (const Case& c : s.cases) {
      if (s.kernel != "network") continue;
      const std::string script = networkCase(c).script + ".rc";
      EXPECT_TRUE(std::filesystem::exists(shareFolder() / "fixtures/network" / script)) << c.name;
    }
  }
}

TEST(Suite, MissingParametersAreNamed) {
  const Suite s = parseSuite("suite = \"a\"\n[[cases]]\nn = \"many\"", "s.toml");
  EXPECT_THROW(s.cases[0].number("n"), Error);
  EXPECT_THROW(s.cases[0].number("d"), Error);
  EXPECT_EQ(s.cases[0].number("d", 4), 4);
}

}  // namespace
}  // namespace harness
