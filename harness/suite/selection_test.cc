#include "harness/suite/selection.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "harness/error.h"

namespace harness {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class SelectionTest : public ::testing::Test {
 protected:
  SelectionTest() {
    suites_.push_back(
        parseSuite("suite = \"dot\"\ndefault = true\n[defaults]\nset = [\"port\", \"sse2\"]\n"
                   "[[cases]]\nn = 1\n[[cases]]\nn = 2\ndefault = false",
                   "dot.toml"));
    suites_.push_back(
        parseSuite("suite = \"faults\"\n[[cases]]\nname = \"kill\"\nneeds = \"machine\"\n"
                   "[[cases]]\nname = \"loop\"",
                   "faults.toml"));
    facts_.kind = "native";
    facts_.sets = {"port", "sse2"};
  }

  std::vector<std::string> names(const TestOptions& options) {
    selection_ = selectCases(suites_, options, facts_);
    std::vector<std::string> list;
    for (const Selected& s : selection_.cases) list.push_back(s.fullName());
    return list;
  }

  static TestOptions suites(std::vector<std::string> patterns) {
    TestOptions options;
    options.suites = std::move(patterns);
    return options;
  }

  std::vector<Suite> suites_;
  GuestFacts facts_;
  Selection selection_;
};

TEST_F(SelectionTest, TheDefaultSet) {
  EXPECT_THAT(names({}), ElementsAre("dot/n1-port", "dot/n1-sse2"));
}

TEST_F(SelectionTest, All) {
  TestOptions options;
  options.all = true;
  EXPECT_THAT(names(options), ElementsAre("dot/n1-port", "dot/n1-sse2", "dot/n2-port",
                                          "dot/n2-sse2", "faults/loop"));
  ASSERT_EQ(selection_.left_out.size(), 1U);
  EXPECT_EQ(selection_.left_out[0].first, "native is no machine");
}

TEST_F(SelectionTest, SegmentsAreOf9frontsKernelOnly) {
  suites_ = {
      parseSuite("suite = \"hold\"\nkernel = \"logits\"\ndefault = true\n[[cases]]\n"
                 "name = \"a\"\nneeds = \"segments\"\nhold = \"shared\"",
                 "hold.toml")};
  for (const char* kind : {"9front", "run9"}) {
    facts_.kind = kind;
    EXPECT_EQ(names({}).size(), 1U) << kind;
  }
  facts_.kind = "linux";
  EXPECT_THAT(names({}), IsEmpty());
  ASSERT_EQ(selection_.left_out.size(), 1U);
  EXPECT_EQ(selection_.left_out[0].first, "linux has no global segments");
}

TEST_F(SelectionTest, NotesComeWhereProcsHaveFilesOfThem) {
  suites_ = {
      parseSuite("suite = \"notes\"\ndefault = true\n[[cases]]\nname = \"a\"\nneeds = \"notes\"\n"
                 "[[cases]]\nname = \"b\"\nneeds = \"run9\"",
                 "notes.toml")};
  facts_.kind = "run9";
  EXPECT_THAT(names({}), ElementsAre("notes/a", "notes/b"));
  facts_.kind = "9front";
  EXPECT_THAT(names({}), ElementsAre("notes/a"));
  facts_.kind = "native";
  EXPECT_THAT(names({}), IsEmpty());
}

TEST_F(SelectionTest, PatternsOfSuitesAndOfCases) {
  EXPECT_THAT(names(suites({"d*"})), ElementsAre("dot/n1-port", "dot/n1-sse2"));
  EXPECT_THAT(names(suites({"dot/n2*"})), ElementsAre("dot/n2-port", "dot/n2-sse2"));
  EXPECT_THAT(names(suites({"*/n?-port"})), ElementsAre("dot/n1-port", "dot/n2-port"));
  EXPECT_THAT(names(suites({"dot/n2-port", "dot/n1-port"})),
              ElementsAre("dot/n1-port", "dot/n2-port"));
  EXPECT_THAT(names(suites({"faults"})), ElementsAre("faults/loop"))
      << "a suite without defaults is taken whole";
}

TEST_F(SelectionTest, CasesAreNumberedInOrder) {
  names({});
  EXPECT_EQ(selection_.cases[0].id, 0U);
  EXPECT_EQ(selection_.cases[1].id, 1U);
}

TEST_F(SelectionTest, KernelSets) {
  TestOptions options;
  options.kernels = "sse2";
  EXPECT_THAT(names(options), ElementsAre("dot/n1-sse2"));
  facts_.sets = {"port"};
  EXPECT_THAT(names(options), IsEmpty());
  ASSERT_EQ(selection_.left_out.size(), 1U);
  EXPECT_EQ(selection_.left_out[0].first, "native has no kernel set 'sse2'");
}

TEST_F(SelectionTest, APatternThatMatchesNothingIsRefused) {
  EXPECT_THROW(names(suites({"dot", "zzz*"})), Error);
}

}  // namespace
}  // namespace harness
