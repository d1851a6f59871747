#include "harness/bench/model_bars.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "harness/bench/bench_model.h"

namespace harness {
namespace {

using testing::SizeIs;

Bar only(const ModelRun& run, const std::vector<Timing>& timings) {
  const std::vector<Bar> bars = modelBars(run, timings, "native");
  EXPECT_THAT(bars, SizeIs(1));
  return bars.empty() ? Bar{} : bars[0];
}

TEST(ModelBars, ADecodeIsHeldAgainstTheSlowerOfItsTwoLimits) {
  std::vector<Timing> timings = {{"decode", "avx2", "110M-Q8_0-pos64", 100, 200, {100, 50}},
                                 {"stream", "avx2", "110M-Q8_0", 100, 0, {80, 40}},
                                 {"blocks", "avx2", "110M-Q8_0", 0, 20, {1, 1}}};
  const Bar streams = only({"110M-Q8_0", "decode", 2}, timings);
  EXPECT_EQ(streams.name, "roof-q8-110m");
  EXPECT_DOUBLE_EQ(streams.value(), 0.8);
  EXPECT_FALSE(streams.ok());
  timings[2].ns = {9, 4.5};
  EXPECT_DOUBLE_EQ(only({"110M-Q8_0", "decode", 2}, timings).value(), 0.9);
}

TEST(ModelBars, SessionsTogetherAreHeldAgainstTheLesserOfTwoPromises) {
  const std::vector<Timing> timings = {{"one", "avx2", "110M-F32", 0, 200, {80}},
                                       {"batch", "avx2", "110M-F32-s8", 0, 200, {20}},
                                       {"peak", "avx2", "110M-F32", 0, 100, {3}}};
  // 0.8 of the lesser of 8/80 and 0.75/6 tokens a nanosecond.
  EXPECT_DOUBLE_EQ(only({"110M-F32", "batch", 1}, timings).value(), 0.05 / 0.08);
}

TEST(ModelBars, AContextCostsItsBytes) {
  const std::vector<Timing> timings = {{"context", "avx2", "110M-F32-pos64", 10, 0, {100}},
                                       {"context", "avx2", "110M-F32-pos1024", 110, 0, {180}},
                                       {"stream", "avx2", "110M-F32-cache", 110, 0, {66}}};
  EXPECT_DOUBLE_EQ(only({"110M-F32", "context", 1}, timings).value(), 0.75);
}

TEST(ModelBars, TwoProcsGiveTwoBars) {
  const std::vector<Timing> timings = {{"prompt", "avx2", "110M-Q8_0-n128-j1", 0, 0, {20}},
                                       {"prompt", "avx2", "110M-Q8_0-n128-j2", 0, 0, {10}},
                                       {"stream", "avx2", "110M-Q8_0-j2", 10, 0, {9}},
                                       {"decode", "avx2", "110M-Q8_0-j2", 10, 0, {10}}};
  const auto bars = modelBars({"110M-Q8_0", "procs", 1}, timings, "native");
  ASSERT_THAT(bars, SizeIs(2));
  EXPECT_DOUBLE_EQ(bars[0].value(), 2);
  EXPECT_DOUBLE_EQ(bars[1].value(), 0.9);
}

TEST(ModelBars, EveryRunIsOfAModelThatThereIs) {
  for (const ModelRun& run : modelRuns()) {
    BenchModel model;
    EXPECT_TRUE(readBenchModel(run.model, model)) << run.model;
  }
}

TEST(ModelBars, OnOtherGuestsNothingIsPromised) {
  const std::vector<Timing> timings = {{"guess", "sse2", "110M-F32-L0", 0, 0, {20}},
                                       {"guess", "sse2", "110M-F32-L8", 0, 0, {10}}};
  const auto bars = modelBars({"110M-F32", "guess", 1}, timings, "run9");
  ASSERT_THAT(bars, SizeIs(1));
  EXPECT_FALSE(bars[0].limit);
}

TEST(Run9Bar, IsTheLesserOfTheModels) {
  const Bar bar = run9Bar({{0.9, 1.0, 1.1}, {0.97, 0.98, 0.99}});
  EXPECT_DOUBLE_EQ(bar.value(), 0.98);
  EXPECT_TRUE(bar.ok());
}

}  // namespace
}  // namespace harness
