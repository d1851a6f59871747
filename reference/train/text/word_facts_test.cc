#include "reference/train/text/word_facts.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "reference/error.h"

namespace reference::train {
namespace {

TEST(WordFacts, KnowWordsAndPairsOfATale) {
  const WordFacts facts({"He went, and she stayed.", "She went up."});
  EXPECT_TRUE(facts.hasWord("stayed"));
  EXPECT_FALSE(facts.hasWord("Stayed"));
  EXPECT_TRUE(facts.hasPair("went", "and"));
  EXPECT_FALSE(facts.hasPair("and", "went"));
  EXPECT_FALSE(facts.hasPair("stayed", "She"));  // two tales
  EXPECT_EQ(facts.words(), 7U);
  EXPECT_EQ(facts.pairs(), 6U);
}

TEST(WordFacts, ComeBackFromFiles) {
  const auto folder = std::filesystem::path(testing::TempDir()) / "word_facts_test";
  std::filesystem::create_directories(folder);
  EXPECT_THROW(WordFacts::load(folder), Error);
  WordFacts({"He went up to the city."}).save(folder);
  const WordFacts facts = WordFacts::load(folder);
  std::filesystem::remove_all(folder);
  EXPECT_TRUE(facts.hasWord("city"));
  EXPECT_TRUE(facts.hasPair("the", "city"));
  EXPECT_FALSE(facts.hasPair("city", "the"));
  EXPECT_EQ(facts.pairs(), 5U);
}

TEST(Overlap, CountsKnownWordsAndPairs) {
  const WordFacts facts({"He went up to the city."});
  Overlap overlap;
  overlap.add(facts, "He went to the zoo");
  EXPECT_EQ(overlap.words, 5U);
  EXPECT_EQ(overlap.knownWords, 4U);
  EXPECT_EQ(overlap.pairs, 4U);
  EXPECT_EQ(overlap.knownPairs, 2U);
}

}  // namespace
}  // namespace reference::train
