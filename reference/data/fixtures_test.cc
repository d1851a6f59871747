// The files in fixtures/ are what the programs that wrote them would write again.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "reference/data/bytes.h"
#include "reference/data/golden.h"
#include "reference/model/random_model.h"

namespace reference {
namespace {

const std::filesystem::path kFixtures = FIXTURES;

std::string textOf(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

TEST(Fixtures, HoldTheOddModelOfItsSeed) {
  EXPECT_EQ(readFile(kFixtures / "models/odd/model.bin"), randomModel(oddConfig(), kOddSeed));
  EXPECT_EQ(readFile(kFixtures / "models/odd/tokenizer.bin"),
            randomTokenizer(oddConfig().vocab, kOddSeed));
}

/// Golden files are compared as a whole: text, ids, margins to three digits.
void expectGolden(const std::string& name) {
  const std::filesystem::path folder = kFixtures / "models" / name;
  const Model model = Model::load(folder / "model.bin");
  const Tokenizer tokenizer = Tokenizer::load(folder / "tokenizer.bin", model.config().vocab);
  EXPECT_EQ(goldenFile(name, model, tokenizer, goldenRequests()),
            textOf(kFixtures / "golden" / (name + ".toml")));
}

TEST(Fixtures, HoldTheStoriesOfOurModel) { expectGolden("story"); }
TEST(Fixtures, HoldTheStoriesOfTheOddModel) { expectGolden("odd"); }

}  // namespace
}  // namespace reference
