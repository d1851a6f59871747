#include "harness/command/run_words.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "harness/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

class RunWordsTest : public ::testing::Test {
 protected:
  RunWordsTest() {
    fs::create_directories(folder_ / "alone");
    for (const char* name : {"m.bin", "t.bin", "tokenizer.bin", "alone/n.bin"}) {
      std::ofstream(folder_ / name) << "123";
    }
  }
  ~RunWordsTest() override { fs::remove_all(folder_); }

  std::string path(const char* name) const { return (folder_ / name).string(); }
  RunWords read(const Words& words) const { return readRunWords(words, "/n/9ml", path("m.bin")); }

  fs::path folder_ = fs::path(::testing::TempDir()) / ("words" + std::to_string(getpid()));
};

TEST_F(RunWordsTest, TheModelMayStandAnywhere) {
  const Words a = read({path("alone/n.bin"), "-t", "0", "-n", "8"}).arguments;
  EXPECT_EQ(a, (Words{"/n/9ml/models/n.bin", "-t", "0", "-n", "8"}));
  const Words b = read({"-t", "0", path("alone/n.bin"), "-v"}).arguments;
  EXPECT_EQ(b, (Words{"-t", "0", "/n/9ml/models/n.bin", "-v"}));
  const Words c = read({"-vt0", "--no-simd", path("alone/n.bin")}).arguments;
  EXPECT_EQ(c, (Words{"-vt0", "--no-simd", "/n/9ml/models/n.bin"}));
}

TEST_F(RunWordsTest, WithoutAModelOursIsUsed) {
  const RunWords r = read({"-i", "Once upon a time"});
  EXPECT_EQ(r.arguments, (Words{"-i", "Once upon a time", "/n/9ml/models/m.bin"}));
  EXPECT_THROW(readRunWords({}, "/n/9ml", {}), Error);
}

TEST_F(RunWordsTest, TokenizersAreStaged) {
  const RunWords given = read({path("alone/n.bin"), "-z", path("t.bin")});
  EXPECT_EQ(given.arguments, (Words{"/n/9ml/models/n.bin", "-z", "/n/9ml/tokenizer/t.bin"}));
  EXPECT_EQ(given.entries.size(), 2U);
  EXPECT_EQ(given.bytes, 6U);
  EXPECT_EQ(read({path("alone/n.bin"), "-z" + path("t.bin")}).arguments[1],
            "-z/n/9ml/tokenizer/t.bin");
  const RunWords beside = read({path("m.bin")});
  ASSERT_EQ(beside.entries.size(), 2U);
  EXPECT_EQ(beside.entries[1].path, "models/tokenizer.bin");
  EXPECT_EQ(read({path("alone/n.bin")}).entries.size(), 1U);
}

TEST_F(RunWordsTest, MissingFilesAndSecondModelsAreNamed) {
  EXPECT_THROW(read({path("nosuch.bin")}), Error);
  EXPECT_THROW(read({path("m.bin"), "-z", path("nosuch.bin")}), Error);
  EXPECT_THROW(read({path("m.bin"), path("alone/n.bin")}), Error);
}

TEST_F(RunWordsTest, AnOptionWithoutItsValueIsLeftToRun) {
  EXPECT_EQ(read({path("alone/n.bin"), "-t"}).arguments, (Words{"/n/9ml/models/n.bin", "-t"}));
  EXPECT_EQ(read({path("alone/n.bin"), "-z"}).arguments, (Words{"/n/9ml/models/n.bin", "-z"}));
}

TEST_F(RunWordsTest, AFolderIsAModelToo) {
  const RunWords r = read({(folder_ / "alone").string() + "/"});
  EXPECT_EQ(r.arguments, (Words{"/n/9ml/models/alone"}));
  EXPECT_EQ(r.bytes, 3U + 0U);
}

}  // namespace
}  // namespace harness
