// Our own model writes like its training text: most words and most pairs of words are the text's.
#include <gtest/gtest.h>

#include "reference/train/text/sampled_text.h"
#include "reference/train/text/word_facts.h"

namespace reference::train {
namespace {

const std::filesystem::path kFolder = FIXTURES "/models/story";

TEST(OurModel, WritesWordsAndPairsOfItsText) {
  const Model model = Model::load(kFolder / "model.bin");
  const Tokenizer tokenizer = Tokenizer::load(kFolder / "tokenizer.bin", model.config().vocab);
  const WordFacts facts = WordFacts::load(kFolder);
  Overlap overlap;
  for (std::uint64_t seed = 1; seed <= 20; seed++)
    for (const std::string& story :
         sampleStories(model, tokenizer, {.temperature = 1, .topp = 0.9F, .seed = seed}, 200))
      overlap.add(facts, story);
  EXPECT_GT(overlap.words, 2000U);
  EXPECT_GE(overlap.wordShare(), 0.95);
  EXPECT_GE(overlap.pairShare(), 0.60);
}

TEST(OurModel, IsSmall) {
  const Model model = Model::load(kFolder / "model.bin");
  const Config& c = model.config();
  const std::size_t layer =
      2 * c.dim + 2 * c.dim * c.dim + 2 * c.kvDim() * c.dim + 3 * c.hiddenDim * c.dim;
  EXPECT_TRUE(c.sharedClassifier);
  EXPECT_LE(c.vocab * c.dim + c.layers * layer + c.dim, 300000U);
}

}  // namespace
}  // namespace reference::train
