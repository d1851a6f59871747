#include "reference/train/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "reference/error.h"

namespace reference::train {
namespace {

using Ids = std::vector<int>;

TEST(Corpus, BeginsEverySequenceAndTaleWithBos) {
  Corpus corpus({{10, 11, 12}, {10, 11, 12}}, 1);
  const Sequence first = corpus.sequence(5);
  EXPECT_EQ(first.inputs, (Ids{1, 10, 11, 12, 1}));
  EXPECT_EQ(first.targets, (Ids{10, 11, 12, 1, 10}));
  EXPECT_EQ(corpus.sequence(1).inputs, Ids{1});
}

TEST(Corpus, ReplacesInputsButNeverTargetsOrBos) {
  const Ids tale(1000, 10);
  Corpus corpus({tale}, 1);
  corpus.setNoise(20, 500);
  const Sequence noisy = corpus.sequence(1001);
  EXPECT_EQ(noisy.inputs[0], 1);
  std::size_t replaced = 0;
  for (std::size_t i = 1; i < 1001; i++) {
    EXPECT_LT(noisy.inputs[i], 500);
    replaced += noisy.inputs[i] == 10 ? 0 : 1;
  }
  EXPECT_NEAR(double(replaced), 200, 60);
  for (std::size_t i = 0; i < 1000; i++) EXPECT_EQ(noisy.targets[i], 10);
}

TEST(Corpus, ShowsEveryTaleInEveryEpoch) {
  Corpus corpus({{10}, {11}, {12}, {13}, {14}}, 7);
  for (std::size_t epoch = 0; epoch < 4; epoch++) {
    std::set<int> seen;
    for (int i = 0; i < 5; i++) seen.insert(corpus.sequence(1).targets[0]);
    EXPECT_EQ(seen.size(), 5U);
    EXPECT_EQ(corpus.epoch(), epoch);
  }
}

TEST(Corpus, RepeatsItsOrderForASeed) {
  auto order = [](std::uint64_t seed) {
    Corpus corpus({{10}, {11}, {12}, {13}, {14}, {15}, {16}}, seed);
    Ids ids;
    for (int i = 0; i < 14; i++) ids.push_back(corpus.sequence(1).targets[0]);
    return ids;
  };
  EXPECT_EQ(order(3), order(3));
  EXPECT_NE(order(3), order(4));
}

TEST(ReadTales, RefusesWhatIsNotThere) { EXPECT_THROW(readTales("/nowhere/tales"), Error); }

}  // namespace
}  // namespace reference::train
