#include "reference/model/generate.h"

#include <gtest/gtest.h>

#include <cmath>

#include "reference/model/random_model.h"

namespace reference {
namespace {

constexpr std::size_t kVocab = 280;

struct Small {
  Model model = Model::parse(randomModel({.dim = 16,
                                          .hiddenDim = 20,
                                          .layers = 2,
                                          .heads = 4,
                                          .kvHeads = 2,
                                          .vocab = kVocab,
                                          .seqLen = 24},
                                         11),
                             "random");
  Tokenizer tokenizer = Tokenizer::parse(randomTokenizer(kVocab, 11), kVocab, "random");
};

TEST(Generate, CountsPositions) {
  const Small small;
  const Generation story = generate(small.model, small.tokenizer, "abc", {.temperature = 0}, 9);
  EXPECT_EQ(story.tokens.size(), 9U);
  EXPECT_FALSE(story.ended);
  EXPECT_EQ(generate(small.model, small.tokenizer, "", {.temperature = 0}, 0).tokens.size(), 24U);
  EXPECT_EQ(generate(small.model, small.tokenizer, "", {.temperature = 0}, 99).tokens.size(), 24U);
}

TEST(Generate, PrintsThePromptFirst) {
  const Small small;
  const Generation story = generate(small.model, small.tokenizer, "ab cab", {.temperature = 0}, 12);
  EXPECT_EQ(story.text().substr(0, 6), "ab cab");
  for (std::size_t i = 0; i < story.tokens.size(); i++) {
    const bool forced = i + 1 < story.prompt.size();
    EXPECT_EQ(story.tokens[i].forced, forced);
    EXPECT_EQ(std::isinf(story.tokens[i].margin), forced);
    if (forced) {
      EXPECT_EQ(story.tokens[i].id, story.prompt[i + 1]);
    }
  }
}

TEST(Generate, ChoosesWhatASessionSays) {
  const Small small;
  const Generation story = generate(small.model, small.tokenizer, "b", {.temperature = 0}, 10);
  Session session(small.model);
  std::vector<double> logits = session.step(kBos);
  for (const GeneratedToken& token : story.tokens) {
    if (!token.forced) {
      EXPECT_EQ(token.id, int(argmax(logits)));
    }
    logits = session.step(token.id);
  }
}

TEST(Generate, RepeatsItselfForASeed) {
  const Small small;
  auto ids = [&](std::uint64_t seed) {
    return generate(small.model, small.tokenizer, "", {.seed = seed}, 20).ids();
  };
  EXPECT_EQ(ids(3), ids(3));
  EXPECT_NE(ids(3), ids(4));
}

TEST(Generate, CutsAPromptAtTheSteps) {
  const Small small;
  const Generation story = generate(small.model, small.tokenizer, "abcabcabcabc", {}, 2);
  EXPECT_EQ(story.tokens.size(), 2U);
  EXPECT_TRUE(story.tokens[1].forced);
}

TEST(Generation, IsDecidedUpToTheFirstSmallMargin) {
  Generation story;
  for (double margin : {0.5, 0.01, 0.2}) story.tokens.push_back({5, false, margin, ""});
  EXPECT_EQ(story.decided(0.1), 1U);
  EXPECT_EQ(story.decided(0.001), 3U);
  EXPECT_EQ(story.decided(0.9), 0U);
  EXPECT_TRUE(story.whollyDecided(0.001));
  EXPECT_FALSE(story.whollyDecided(0.1));
  story.ended = true;
  story.endMargin = 0.0001;
  EXPECT_FALSE(story.whollyDecided(0.001));
}

}  // namespace
}  // namespace reference
