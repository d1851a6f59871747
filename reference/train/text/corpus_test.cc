#include "reference/train/text/corpus.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "reference/error.h"

namespace reference::train {
namespace {

using Ids = std::vector<int>;

TEST(Corpus, BeginsEverySequenceAndTaleWithBos) {
  Corpus corpus({{10, 11, 12}, {10, 11, 12}}, 1);
  EXPECT_EQ(corpus.sequence(5), (Ids{1, 10, 11, 12, 1, 10}));
  EXPECT_EQ(corpus.sequence(1), (Ids{1, 10}));
}

TEST(Corpus, ShowsEveryTaleInEveryEpoch) {
  Corpus corpus({{10}, {11}, {12}, {13}, {14}}, 7);
  for (std::size_t epoch = 0; epoch < 4; epoch++) {
    std::set<int> seen;
    for (int i = 0; i < 5; i++) seen.insert(corpus.sequence(1)[1]);
    EXPECT_EQ(seen.size(), 5U);
    EXPECT_EQ(corpus.epoch(), epoch);
  }
}

TEST(Corpus, RepeatsItsOrderForASeed) {
  auto order = [](std::uint64_t seed) {
    Corpus corpus({{10}, {11}, {12}, {13}, {14}, {15}, {16}}, seed);
    Ids ids;
    for (int i = 0; i < 14; i++) ids.push_back(corpus.sequence(1)[1]);
    return ids;
  };
  EXPECT_EQ(order(3), order(3));
  EXPECT_NE(order(3), order(4));
}

TEST(ReadTales, RefusesWhatIsNotThere) { EXPECT_THROW(readTales("/nowhere/tales"), Error); }

}  // namespace
}  // namespace reference::train
