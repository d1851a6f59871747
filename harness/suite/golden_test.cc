#include "harness/suite/golden.h"

#include <gtest/gtest.h>

#include "harness/error.h"
#include "harness/paths.h"
#include "harness/suite/story.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

Suite storyOf(const std::string& params) {
  return parseSuite("suite = \"story\"\n[[cases]]\nname = \"x\"\nmodel = \"odd\"\n" + params,
                    "s.toml");
}

class GoldenTest : public ::testing::Test {
 protected:
  Places places_{shareFolder() / "fixtures/models", shareFolder() / "fixtures/golden", {}};
};

TEST_F(GoldenTest, TheFilesHoldTheirMargins) {
  for (const auto& entry : fs::directory_iterator(places_.golden)) {
    if (entry.path().extension() != ".toml") continue;
    const std::vector<GoldenStory> stories = readGolden(entry.path());
    EXPECT_GE(stories.size(), 10U);
    for (const GoldenStory& story : stories) {
      for (const double m : story.margins) EXPECT_GE(m, kDecided) << story.name;
    }
  }
}

TEST_F(GoldenTest, AGoldenStoryIsWhatTheReferenceTells) {
  const Suite golden = storyOf("golden = \"greedy\"");
  const Suite live = storyOf("args = \"-t 0 -n 256\"");
  const Expected a = expectStory(places_, golden.cases[0]);
  const Expected b = expectStory(places_, live.cases[0]);
  EXPECT_EQ(a.bytes, b.bytes);
  EXPECT_EQ(a.prefix, b.prefix);
}

TEST_F(GoldenTest, OptionsAreRunsOwn) {
  const Suite golden = storyOf("golden = \"greedy-prompt\"");
  const std::vector<std::string> words = storyOptions(places_, golden.cases[0]);
  EXPECT_EQ(words, (std::vector<std::string>{"-t", "0", "-p", "0.9", "-s", "1", "-n", "256", "-i",
                                             "The king said to"}));
}

TEST_F(GoldenTest, UnknownStoriesAndFilesAreNamed) {
  EXPECT_THROW(findGolden(places_.golden / "odd.toml", "nosuch"), Error);
  EXPECT_THROW(readGolden("/nonexistent.toml"), Error);
  const Suite bad = storyOf("args = \"-q 1\"");
  EXPECT_THROW(expectStory(places_, bad.cases[0]), Error);
}

}  // namespace
}  // namespace harness
