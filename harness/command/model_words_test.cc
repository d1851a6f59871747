#include "harness/command/model_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

#include "harness/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

/// Expects an Error with this sentence.
auto refused(const std::string& sentence) {
  return testing::Throws<Error>(testing::Property(&Error::what, testing::StrEq(sentence)));
}

class ModelWordsTest : public ::testing::Test {
 protected:
  ModelWordsTest() {
    fs::create_directories(folder_ / "alone");
    for (const char* name : {"m.bin", "t.bin", "tokenizer.bin", "alone/n.bin"}) {
      std::ofstream(folder_ / name) << "123";
    }
  }
  ~ModelWordsTest() override { fs::remove_all(folder_); }

  std::string path(const char* name) const { return (folder_ / name).string(); }
  ModelWords read(const Words& words) const {
    return readModelWords(kRunCommand, words, "/n/9ml", path("m.bin"));
  }

  fs::path folder_ = fs::path(::testing::TempDir()) / ("words" + std::to_string(getpid()));
};

TEST_F(ModelWordsTest, TheModelMayStandAnywhere) {
  const Words a = read({path("alone/n.bin"), "-t", "0", "-n", "8"}).arguments;
  EXPECT_EQ(a, (Words{"/n/9ml/models/n.bin", "-t", "0", "-n", "8"}));
  const Words b = read({"-t", "0", path("alone/n.bin"), "-v"}).arguments;
  EXPECT_EQ(b, (Words{"-t", "0", "/n/9ml/models/n.bin", "-v"}));
  const Words c = read({"-vt0", "--no-simd", path("alone/n.bin")}).arguments;
  EXPECT_EQ(c, (Words{"-vt0", "--no-simd", "/n/9ml/models/n.bin"}));
}

TEST_F(ModelWordsTest, WithoutAModelOursIsUsed) {
  const ModelWords r = read({"-i", "Once upon a time"});
  EXPECT_EQ(r.arguments, (Words{"/n/9ml/models/m.bin", "-i", "Once upon a time"}));
  EXPECT_THROW(readModelWords(kRunCommand, {}, "/n/9ml", {}), Error);
}

TEST_F(ModelWordsTest, OptionsThatTheProgramWouldRefuse) {
  EXPECT_THAT([&] { read({"-i"}); }, refused("'-i' of 9ml run lacks its value (see run(1))"));
  EXPECT_THAT([&] { read({"-vi"}); }, refused("'-i' of 9ml run lacks its value (see run(1))"));
  EXPECT_THAT([&] { read({"-vq"}); }, refused("'-q' is no option of 9ml run (see run(1))"));
  EXPECT_THAT(
      [&] {
        readModelWords(kTokCommand, {"-x", path("m.bin")}, "/n/9ml", {});
      },
      refused("'-x' is no option of 9ml tok (see llmtok(1))"));
}

TEST_F(ModelWordsTest, BehindDashesEveryWordIsAName) {
  fs::copy_file(folder_ / "m.bin", folder_ / "-d.bin");
  const fs::path before = fs::current_path();
  fs::current_path(folder_);
  EXPECT_EQ(read({"-v", "--", "-d.bin"}).arguments, (Words{"-v", "/n/9ml/models/-d.bin"}));
  EXPECT_EQ(modelWord(kRunCommand, {"-t", "0", "--", "-d.bin"}), "-d.bin");
  fs::current_path(before);
}

TEST_F(ModelWordsTest, WhatIsNoFileIsNoModel) {
  ASSERT_EQ(mkfifo(path("pipe").c_str(), 0600), 0);
  EXPECT_THAT([&] { read({path("pipe")}); },
              refused(path("pipe") + ": neither a file nor a folder, expected a model"));
}

TEST_F(ModelWordsTest, DraftsAreStaged) {
  const ModelWords given = read({path("alone/n.bin"), "-D", path("m.bin"), "-L", "8"});
  EXPECT_EQ(given.arguments, (Words{"/n/9ml/models/n.bin", "-D", "/n/9ml/draft/m.bin", "-L", "8"}));
  EXPECT_EQ(read({"-D" + path("m.bin")}).arguments[1], "-D/n/9ml/draft/m.bin");
}

TEST_F(ModelWordsTest, TokenizersAreStaged) {
  const ModelWords given = read({path("alone/n.bin"), "-z", path("t.bin")});
  EXPECT_EQ(given.arguments, (Words{"/n/9ml/models/n.bin", "-z", "/n/9ml/tokenizer/t.bin"}));
  EXPECT_EQ(given.files.size(), 2U);
  EXPECT_EQ(given.bytes, 6U);
  EXPECT_EQ(read({path("alone/n.bin"), "-z" + path("t.bin")}).arguments[1],
            "-z/n/9ml/tokenizer/t.bin");
  const ModelWords beside = read({path("m.bin")});
  ASSERT_EQ(beside.files.size(), 2U);
  EXPECT_EQ(beside.files[1].entry.path, "models/tokenizer.bin");
  EXPECT_EQ(read({path("alone/n.bin")}).files.size(), 1U);
}

TEST_F(ModelWordsTest, MissingFilesAndSecondModelsAreNamed) {
  EXPECT_THROW(read({path("nosuch.bin")}), Error);
  EXPECT_THROW(read({path("m.bin"), "-z", path("nosuch.bin")}), Error);
  EXPECT_THROW(read({path("m.bin"), path("alone/n.bin")}), Error);
}

TEST_F(ModelWordsTest, AFolderIsAModelToo) {
  for (const char* name : {"config.json", "model.safetensors", "pytorch_model.bin", "README.md"}) {
    std::ofstream(folder_ / "alone" / name) << "12345";
  }
  const std::string folder = (folder_ / "alone").string() + "/";
  const ModelWords r = read({folder});
  EXPECT_EQ(r.arguments, (Words{"/n/9ml/models/alone"}));
  ASSERT_EQ(r.files.size(), 2U);
  EXPECT_EQ(r.files[0].entry.path, "models/alone/model.safetensors");
  EXPECT_EQ(r.files[1].entry.path, "models/alone/config.json");
  EXPECT_EQ(r.files[1].name, folder + "config.json");
  EXPECT_EQ(r.bytes, 10U);
  EXPECT_EQ(r.names.front(), std::make_pair(std::string("/n/9ml/models/alone"), folder));
}

TEST_F(ModelWordsTest, AFolderWithoutAModelIsRefused) {
  EXPECT_THROW(read({(folder_ / "alone").string()}), Error);
}

TEST_F(ModelWordsTest, ATextIsAFileToo) {
  const ModelWords r =
      readModelWords(kPplCommand, {"-j", "2", path("alone/n.bin"), path("t.bin")}, "/n/9ml", {});
  EXPECT_EQ(r.arguments, (Words{"-j", "2", "/n/9ml/models/n.bin", "/n/9ml/text/t.bin"}));
  EXPECT_FALSE(r.input);
  EXPECT_TRUE(readModelWords(kTokCommand, {path("alone/n.bin")}, "/n/9ml", {}).input);
  EXPECT_THROW(readModelWords(kTokCommand, {path("m.bin"), path("t.bin"), path("t.bin")}, "", {}),
               Error);
  EXPECT_THROW(readModelWords(kTokCommand, {path("m.bin"), path("nosuch")}, "", {}), Error);
}

TEST_F(ModelWordsTest, ASegmentIsNoModel) {
  const ModelWords r = readModelWords(kInfoCommand, {"-u", "stories15M"}, "/n/9ml", {});
  EXPECT_EQ(r.arguments, (Words{"-u", "stories15M"}));
  EXPECT_TRUE(r.files.empty());
  EXPECT_THROW(readModelWords(kInfoCommand, {"-t"}, "/n/9ml", {}), Error);
}

TEST_F(ModelWordsTest, AConversionNamesWhatItMakes) {
  const ModelWords r =
      readModelWords(kConvertCommand, {path("m.bin"), "-q", "Q8_0", "out.gguf"}, "/n/9ml", {});
  EXPECT_EQ(r.output, "out.gguf");
  EXPECT_EQ(r.output_at, 3U);
  EXPECT_EQ(r.arguments[0], "/n/9ml/models/m.bin");
  EXPECT_THROW(readModelWords(kConvertCommand, {path("m.bin")}, "/n/9ml", {}), Error);
  EXPECT_THROW(readModelWords(kConvertCommand, {path("m.bin"), "a", "b"}, "/n/9ml", {}), Error);
}

}  // namespace
}  // namespace harness
