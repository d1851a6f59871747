#include "harness/conformance/judge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>

#include "harness/suite/inputs.h"
#include "harness/suite/test_suites.h"

namespace harness {
namespace {

using ::testing::HasSubstr;

class JudgeTest : public ::testing::Test {
 protected:
  JudgeTest()
      : suite_(parseSuite("suite = \"add\"\nagree = [\"procs\", \"sets\"]\n"
                          "[tolerance]\nroundings = 4\n[defaults]\ndist = \"normal\"\nseed = 3\n"
                          "set = [\"port\", \"sse2\"]\nprocs = [1, 2]\n[[cases]]\nn = [2, 3]",
                          "s.toml")),
        cases_(numbered(suite_)),
        oracle_(Places{}),
        judge_(oracle_) {}

  /// The right answer to a case, `off` representable values away from the rounded one.
  Record record(const Selected& s, std::int32_t off = 0) const {
    const auto n = static_cast<std::size_t>(s.test->number("n"));
    std::vector<float> x = tensorOf(*s.test, plan9::Role::kFirst, n);
    const std::vector<float> y = tensorOf(*s.test, plan9::Role::kOpposite, n);
    for (std::size_t i = 0; i < n; ++i) x[i] += y[i];
    Record r;
    r.id = s.id;
    Tensor t{"out", Tensor::Type::kFloat, std::vector<std::byte>(n * sizeof(float))};
    std::memcpy(t.data.data(), x.data(), t.data.size());
    std::int32_t bits = 0;
    std::memcpy(&bits, t.data.data() + 4, sizeof bits);
    bits += off;
    std::memcpy(t.data.data() + 4, &bits, sizeof bits);
    r.tensors.push_back(t);
    return r;
  }

  Suite suite_;
  std::vector<Selected> cases_;
  Oracle oracle_;
  Judge judge_;
};

TEST_F(JudgeTest, RightAnswersPass) {
  for (const Selected& s : cases_) {
    const CaseResult r = judge_.judge(s, record(s));
    EXPECT_EQ(r.word, Word::kPass) << r.reason;
    EXPECT_EQ(r.suite, "add");
    EXPECT_EQ(r.kernels, s.test->text("set"));
  }
}

TEST_F(JudgeTest, OtherBitsAmongProcsFail) {
  EXPECT_EQ(judge_.judge(cases_[0], record(cases_[0])).word, Word::kPass);
  const CaseResult r = judge_.judge(cases_[1], record(cases_[1], 1));
  EXPECT_EQ(r.word, Word::kFail);
  EXPECT_THAT(r.reason, HasSubstr("out[1] has other bits than in n2-normal-s3-port-p1"));
  EXPECT_THAT(r.reason, HasSubstr("seed 3"));
}

TEST_F(JudgeTest, OtherBitsAmongSetsFailOnlyWhereTheyMustAgree) {
  judge_.judge(cases_[0], record(cases_[0]));
  EXPECT_EQ(judge_.judge(cases_[2], record(cases_[2], 1)).word, Word::kFail);
  suite_.agree_sets = false;
  judge_.judge(cases_[4], record(cases_[4]));
  EXPECT_EQ(judge_.judge(cases_[6], record(cases_[6], 1)).word, Word::kPass);
}

TEST_F(JudgeTest, OtherBitsAmongSetsOfOneTreeFail) {
  suite_.agree_sets = false;
  suite_.agree_trees = true;
  judge_.judge(cases_[0], record(cases_[0]));
  EXPECT_EQ(judge_.judge(cases_[2], record(cases_[2], 1)).word, Word::kFail);
}

TEST_F(JudgeTest, OtherBitsInAnotherTreePass) {
  Suite suite = parseSuite(
      "suite = \"add\"\nagree = [\"procs\", \"trees\"]\n[tolerance]\nroundings = 4\n[defaults]\n"
      "dist = \"normal\"\nseed = 3\nset = [\"port\", \"avx2\"]\nprocs = [1, 2]\n[[cases]]\nn = 2",
      "s.toml");
  const std::vector<Selected> cases = numbered(suite);
  judge_.judge(cases[0], record(cases[0]));
  EXPECT_EQ(judge_.judge(cases[2], record(cases[2], 1)).word, Word::kPass);
  // Its own procs still agree.
  EXPECT_EQ(judge_.judge(cases[3], record(cases[3])).word, Word::kFail);
}

TEST_F(JudgeTest, WhatTheMachineLacksIsSkipped) {
  Record refused;
  refused.refused = true;
  refused.message = "kernels 'avx2' need AVX, which this machine lacks";
  const CaseResult r = judge_.judge(cases_[0], refused);
  EXPECT_EQ(r.word, Word::kSkip);
  EXPECT_THAT(r.reason, HasSubstr("no AVX in this QEMU"));
}

TEST_F(JudgeTest, GroupsDoNotMix) {
  judge_.judge(cases_[0], record(cases_[0]));
  EXPECT_EQ(judge_.judge(cases_[4], record(cases_[4], 1)).word, Word::kPass);
}

TEST_F(JudgeTest, DeadlyFlagsFailAndHarmlessOnesDoNot) {
  Record r = record(cases_[0]);
  r.flags = 0x20 | 0x10 | 0x2;  // inexact, underflow, denormal
  EXPECT_EQ(judge_.judge(cases_[0], r).word, Word::kPass);
  r.flags = kInvalid | kOverflow;
  const CaseResult bad = judge_.judge(cases_[0], r);
  EXPECT_EQ(bad.word, Word::kFail);
  EXPECT_THAT(bad.reason,
              HasSubstr("raised invalid operation, overflow: would be killed on hardware"));
}

TEST_F(JudgeTest, RefusedAndMissingTensorsFail) {
  Record refused;
  refused.refused = true;
  refused.message = "no kernel set 'sse2'";
  EXPECT_THAT(judge_.judge(cases_[0], refused).reason, HasSubstr("no kernel set 'sse2'"));
  Record empty;
  EXPECT_THAT(judge_.judge(cases_[0], empty).reason, HasSubstr("gave no 'out'"));
}

}  // namespace
}  // namespace harness
