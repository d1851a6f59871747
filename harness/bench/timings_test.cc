#include "harness/bench/timings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "harness/error.h"
#include "harness/paths.h"
#include "vm/program.h"

namespace harness {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

std::string refusal(const std::string& text) {
  try {
    readTimings(text);
  } catch (const Error& e) {
    return e.what();
  }
  return "";
}

TEST(ReadTimings, ReadsLinesAndLeavesComments) {
  const auto timings = readTimings(
      "# kernel, set, shape\n"
      "dot       sse2   n48       384         96   3           7.1           6.6           7.7 "
      "7.1 6.6 7.7\n"
      "\n"
      "stream    port   n64-d172  44032          0   1         416.0         411.7         969.9 "
      "416.0\n");
  ASSERT_THAT(timings, SizeIs(2));
  EXPECT_EQ(timings[0].name, "dot");
  EXPECT_EQ(timings[0].set, "sse2");
  EXPECT_EQ(timings[0].shape, "n48");
  EXPECT_EQ(timings[0].bytes, 384);
  EXPECT_EQ(timings[0].flops, 96);
  EXPECT_THAT(timings[0].ns, ElementsAre(7.1, 6.6, 7.7));
  EXPECT_EQ(findTiming(timings, "stream", "port", "n64-d172"), &timings[1]);
  EXPECT_EQ(findTiming(timings, "stream", "sse2", "n64-d172"), nullptr);
  EXPECT_EQ(findTiming(timings, "stream", "port", "n64"), nullptr);
}

TEST(ReadTimings, RefusesWhatIsNoLine) {
  EXPECT_THAT(refusal("dot sse2 n48 384\n"), HasSubstr("'dot sse2 n48 384', expected name, set"));
  EXPECT_THAT(refusal("dot sse2 n48 384 96 many 1 1 1 1\n"), HasSubstr("expected name, set"));
  EXPECT_THAT(refusal("dot sse2 n48 384 96 2 1 1 1 1\n"), HasSubstr("as many times"));
  EXPECT_THAT(refusal("dot sse2 n48 384 96 1 1 1 1 1 x\n"), HasSubstr("as many times"));
  EXPECT_THAT(refusal("dot sse2 n48 384 96 0 1 1 1\n"), HasSubstr("as many times"));
}

TEST(ReadCpuFacts, ReadsWhatThereIs) {
  const CpuFacts facts =
      readCpuFacts("cpu AMD EPYC\noffers sse2 avx\nsaves sse avx\nset sse2 chosen\nset port\n");
  EXPECT_EQ(facts.name, "AMD EPYC");
  EXPECT_EQ(facts.offers, "sse2 avx");
  EXPECT_EQ(facts.saves, "sse avx");
  EXPECT_THAT(facts.sets, ElementsAre("sse2", "port"));
  EXPECT_EQ(facts.chosen, "sse2");
  EXPECT_EQ(readCpuFacts("set port chosen\n").name, "");
}

TEST(ReadCpuFacts, RefusesWhatSaysNoSet) {
  EXPECT_THROW(readCpuFacts(""), Error);
  EXPECT_THROW(readCpuFacts("set port\n"), Error);
  EXPECT_THROW(readCpuFacts("usage: llmbench\n"), Error);
}

class Llmbench : public testing::Test {
 protected:
  static std::string run(std::vector<std::string> argv) {
    argv.insert(argv.begin(), (builtProgramsFolder() / "llmbench").string());
    return vm::checkProgram({.argv = std::move(argv), .env = {}, .fds = {}});
  }
};

TEST_F(Llmbench, SaysLinesThatWeRead) {
  const auto timings = readTimings(run({"-a", "-n", "3", "add", "rope"}));
  const CpuFacts facts = readCpuFacts(run({"-k"}));
  ASSERT_THAT(timings, SizeIs(facts.sets.size() * 2 * 3));
  for (const Timing& t : timings) {
    EXPECT_THAT(t.ns, SizeIs(3)) << t.name;
    EXPECT_THAT(t.ns, testing::Each(testing::Gt(0))) << t.name;
    EXPECT_GT(t.bytes, 0) << t.name;
    EXPECT_GT(t.flops, 0) << t.name;
  }
  for (const std::string& set : facts.sets) {
    EXPECT_NE(findTiming(timings, "add", set, "n288"), nullptr) << set;
  }
}

}  // namespace
}  // namespace harness
