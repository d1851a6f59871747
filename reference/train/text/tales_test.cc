#include "reference/train/text/tales.h"

#include <gtest/gtest.h>

namespace reference::train {
namespace {

using Lines = std::vector<std::string>;

TEST(Words, AreRunsOfLetters) {
  EXPECT_EQ(wordsOf("He didn't say 'yes', 12 men did."),
            (Lines{"He", "didn't", "say", "yes", "men", "did"}));
  EXPECT_EQ(wordsOf(""), Lines{});
}

TEST(Ascii, ReplacesTypography) {
  EXPECT_EQ(toAscii("\u201CGo\u2014now,\u201D he said; it\u2019s \u00e9"),
            "\"Go - now,\" he said; it's ?");
}

TEST(Sentences, EndOutsideOfQuotationMarks) {
  EXPECT_EQ(sentencesOf("He went. \u201CGo! Now.\u201D She stayed?"),
            (Lines{"He went.", "\"Go! Now.\"", "She stayed?"}));
  EXPECT_EQ(sentencesOf("He said, \u201CStop. I\u2019m here.\u201D So he did."),
            (Lines{"He said, \"Stop. I'm here.\"", "So he did."}));
}

TEST(Sentences, WithoutAnEndOrABeginningAreDropped) {
  EXPECT_EQ(sentencesOf("He went. \u201CGo. I shall"), Lines{"He went."});
  EXPECT_EQ(sentencesOf("of the house. They came."), Lines{"They came."});
  EXPECT_EQ(sentencesOf(""), Lines{});
}

TEST(Tales, LeaveOutSentencesWithRareWords) {
  const TaleSettings settings{.commonWords = 3, .longestSentence = 100, .taleLength = 10};
  const Lines book = {"He went up. He went zigzag. He went up."};
  EXPECT_EQ(makeTales({book}, settings), (Lines{"He went up.", "He went up."}));
}

TEST(Tales, EndWhereABookEnds) {
  const TaleSettings settings{.commonWords = 100, .longestSentence = 12, .taleLength = 20};
  const Lines first = {"One is here. One is there.", "One is far too long a sentence."};
  const Lines second = {"Two is here."};
  // The second sentence has 13 characters, one too many.
  EXPECT_EQ(makeTales({first, second}, settings), (Lines{"One is here.", "Two is here."}));
}

}  // namespace
}  // namespace reference::train
