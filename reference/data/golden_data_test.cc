// The reference against models, logits and stories that others made: NINEML_DATA names the folder
// (its MANIFEST.md says what they are). Registered with CTest only where that is set.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "reference/data/bytes.h"
#include "reference/model/generate.h"

namespace reference {
namespace {

std::filesystem::path dataFolder() {
  const char* folder = std::getenv("NINEML_DATA");
  if (folder == nullptr) throw std::runtime_error("NINEML_DATA is not set");
  return folder;
}

/// stories260K and its tokenizer, read once.
struct Stories {
  Model model = Model::load(dataFolder() / "models" / "stories260K.bin");
  Tokenizer tokenizer = Tokenizer::load(dataFolder() / "models" / "tok512.bin", 512);
};

const Stories& stories() {
  static const Stories loaded;
  return loaded;
}

/// The ids on the line of stories260K_fox.txt that begins with "ids:".
std::vector<int> foxIds() {
  std::ifstream in(dataFolder() / "logits" / "stories260K_fox.txt");
  std::vector<int> ids;
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string word;
    words >> word;
    if (word != "ids:") continue;
    for (int id = 0; words >> id;) ids.push_back(id);
  }
  return ids;
}

TEST(Stories260K, LogitsAreThoseComputedElsewhere) {
  const std::vector<std::byte> bytes = readFile(dataFolder() / "logits" / "stories260K_fox.f64");
  std::vector<double> expected(bytes.size() / sizeof(double));
  std::memcpy(expected.data(), bytes.data(), bytes.size());
  const std::vector<int> ids = foxIds();
  ASSERT_EQ(expected.size(), ids.size() * 512);
  Session session(stories().model, RopeForm::exact);
  double worst = 0;
  for (std::size_t i = 0; i < ids.size(); i++) {
    const std::vector<double> logits = session.step(ids[i]);
    for (std::size_t j = 0; j < 512; j++)
      worst = std::max(worst, std::abs(logits[j] - expected[i * 512 + j]));
  }
  EXPECT_LT(worst, 1e-9);
}

TEST(Stories260K, GreedyStoryIsTheKnownOne) {
  const Generation story =
      generate(stories().model, stories().tokenizer, "Once upon a time", {.temperature = 0}, 64);
  EXPECT_EQ(story.text(),
            "Once upon a time, there was a little girl named Lily. She loved to play outside in "
            "the park. One day, she saw a big, red ball. She wanted to play with it, but it was "
            "too high.\nLily");
  EXPECT_EQ(story.decided(1e-4), story.tokens.size());
}

TEST(Stories260K, SampledStoryIsTheKnownOne) {
  const Generation story = generate(stories().model, stories().tokenizer, "",
                                    {.temperature = 1, .topp = 0.9F, .seed = 133742}, 256);
  EXPECT_EQ(story.text(),
            "Once upon a time, there was a little boy named Timmy. Timmy loved to play with his "
            "toys and eat sandwiches. One day, Timmy's mom told him it was time to rest for a "
            "while. Timmy's friend Billy came over and took him a down.\nTimmy's mom saw that "
            "Timmy was sad, but Timmy said, \"I didn't understand what is it! We need to find "
            "some leafs.\" Timmy thought about it and took a deep breath on a spoon. He hoped it "
            "was important to be kind and continued to find its image next time.\nAfter they "
            "finished getting, Timmy's dad came up to his house and promised to help Timmy.");
}

TEST(LlamaTokenizer, OfThirtyTwoThousandPiecesLoads) {
  const Tokenizer tokenizer =
      Tokenizer::load(dataFolder() / "models" / "llama2_tokenizer.bin", 32000);
  const std::vector<int> ids = tokenizer.encode("I believe the meaning of life is");
  EXPECT_EQ(ids, (std::vector<int>{1, 306, 4658, 278, 6593, 310, 2834, 338}));
}

}  // namespace
}  // namespace reference
