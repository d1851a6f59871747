#include "reference/train/text/vocabulary.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "reference/error.h"
#include "reference/text/tokenizer.h"

namespace reference::train {
namespace {

const std::vector<std::string> kTales = {
    "The king went up to the city. \"Go,\" he said, \"to the king's house.\"",
    "The men of the city said to the king, \"We will go!\" So they went, and the king with them."};

std::string joined(const std::vector<std::string_view>& chunks) {
  std::string text;
  for (std::string_view chunk : chunks) text += '[' + std::string(chunk) + ']';
  return text;
}

TEST(Chunks, AreWordsAndMarksWithTheSpaceBefore) {
  EXPECT_EQ(joined(chunksOf(" He said, \"Don't!\" So")), "[ He][ said][,][ \"][Don't][!\"][ So]");
  EXPECT_EQ(joined(chunksOf("  a")), "[ ][ a]");
  EXPECT_EQ(joined(chunksOf("")), "");
}

TEST(Vocabulary, BeginsWithSpecialsAndBytes) {
  const Vocabulary vocabulary = learnVocabulary(kTales, 300);
  ASSERT_EQ(vocabulary.pieces.size(), 300U);
  ASSERT_EQ(vocabulary.scores.size(), 300U);
  EXPECT_EQ(vocabulary.pieces[1], "<s>");
  EXPECT_EQ(vocabulary.pieces[3], "<0x00>");
  EXPECT_EQ(vocabulary.pieces[258], "<0xFF>");
}

TEST(Vocabulary, LearnsTheMostFrequentPairFirst) {
  // "ab" occurs 4 times, "bc" 3 times, each space pair less.
  EXPECT_EQ(learnVocabulary({"xabc abc yabc zab"}, 259 + 8).pieces[259], "ab");
}

TEST(Vocabulary, RefusesATextWithTooFewPairs) {
  EXPECT_THROW(learnVocabulary({"ab"}, 400), Error);
  EXPECT_THROW(learnVocabulary({"ab"}, 200), Error);
}

TEST(ChunkEncoder, GivesWhatTheTokenizerGives) {
  const std::size_t size = 340;
  const Vocabulary vocabulary = learnVocabulary(kTales, size);
  const auto path = std::filesystem::path(testing::TempDir()) / "vocabulary_test.bin";
  saveVocabulary(path, vocabulary);
  const Tokenizer tokenizer = Tokenizer::load(path, size);
  std::filesystem::remove(path);
  ChunkEncoder encoder(vocabulary);
  for (const std::string& tale : kTales) {
    EXPECT_EQ(encoder.encode(tale), tokenizer.encode(tale, false));
    EXPECT_LT(encoder.encode(tale).size(), tale.size() / 2);
  }
}

}  // namespace
}  // namespace reference::train
