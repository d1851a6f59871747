// The converter: there and back, what it refuses, what it leaves behind.
#include "guest-src/libllm/convert/convert_test.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace guest {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::UnorderedElementsAre;

class ConvertTest : public testing::Test {
 protected:
  /// The logits after some tokens.
  static std::vector<float> logits(std::string path) {
    const ModelPtr m(openmodel(path.data()));
    EXPECT_NE(m, nullptr) << errorString();
    if (m == nullptr) return {};
    const SessionPtr s(newsession(m.get(), nullptr));
    const float* l = nullptr;
    for (int id : {1, 5, 3, 2}) l = stepsession(s.get(), id);
    return {l, l + modelshape(m.get())->vocab};
  }

  Scratch dir_;
  Convert convert_;
};

TEST_F(ConvertTest, ABinComesBackByteForByte) {
  for (const int vocab : {int{Tinyvocab}, -20}) {
    const std::string in = dir_.write("in.bin", tinyBin({.vocab = vocab}));
    EXPECT_EQ(convert_(in, dir_ / "m.gguf"), "");
    EXPECT_EQ(convert_(dir_ / "m.gguf", dir_ / "out.bin"), "");
    EXPECT_EQ(contentsOf(in), contentsOf(dir_ / "out.bin"));
  }
}

TEST_F(ConvertTest, NoLogitChangesOnTheWay) {
  const std::string in = dir_.write("in.bin", tinyBin({.vocab = -20}));
  const std::vector<float> want = logits(in);
  EXPECT_EQ(convert_(in, dir_ / "m.gguf"), "");
  EXPECT_EQ(convert_(dir_ / "m.gguf", dir_ / "folder"), "");
  EXPECT_EQ(convert_(dir_ / "folder", dir_ / "m.safetensors"), "");
  convert_.form = "bin1";
  EXPECT_EQ(convert_(dir_ / "m.safetensors", dir_ / "one"), "");
  EXPECT_EQ(logits(dir_ / "m.gguf"), want);
  EXPECT_EQ(logits(dir_ / "folder"), want);
  EXPECT_EQ(logits(dir_ / "m.safetensors"), want);
  EXPECT_EQ(logits(dir_ / "one"), want);
}

TEST_F(ConvertTest, GroupsStayAsTheyAre) {
  const std::string in = dir_.write("in.bin", tinyBin());
  convert_.form = "bin2";
  EXPECT_EQ(convert_(in, dir_ / "a.bin"), "");
  EXPECT_EQ(convert_(dir_ / "a.bin", dir_ / "b.bin"), "");
  EXPECT_EQ(contentsOf(dir_ / "a.bin"), contentsOf(dir_ / "b.bin"));
}

TEST_F(ConvertTest, WhatFailsLeavesNothingAndLosesNothing) {
  const std::string in = dir_.write("in.bin", tinyBin());
  const std::string nan = dir_.write("nan.bin", with(tinyBin(), 28 + 4 * 300, 0x7FC00000));
  const std::string old = dir_.write("old.gguf", {1, 2, 3});
  EXPECT_THAT(convert_(nan, old), HasSubstr("is NaN, expected a finite number"));
  EXPECT_THAT(convert_(nan, dir_ / "folder"), HasSubstr("is NaN"));
  convert_.stop = 1;
  EXPECT_EQ(convert_(in, old), "interrupted");
  EXPECT_EQ(convert_(in, dir_ / "folder"), "interrupted");
  EXPECT_THAT(dir_.names(), UnorderedElementsAre("in.bin", "nan.bin", "old.gguf"));
  EXPECT_EQ(contentsOf(old), "\1\2\3");
  convert_.stop = 0;
  EXPECT_EQ(convert_(in, old), "");
  EXPECT_EQ(logits(old), logits(in));
}

TEST_F(ConvertTest, AFolderIsNeverReplaced) {
  const std::string in = dir_.write("in.bin", tinyBin());
  fs::create_directories(dir_ / "folder");
  EXPECT_THAT(convert_(in, dir_ / "folder"), HasSubstr("is there already"));
}

TEST_F(ConvertTest, WhatAFormHasNotIsRefusedByName) {
  const std::string in = dir_.write("in.bin", tinyBin());
  convert_.type = "Q4_0";
  EXPECT_THAT(convert_(in, dir_ / "folder"), HasSubstr("safetensors cannot hold type Q4_0"));
  EXPECT_THAT(convert_(in, dir_ / "x.bin"), HasSubstr("cannot hold type Q4_0, expected F32"));
  convert_.type = "Q3_K";
  EXPECT_THAT(convert_(in, dir_ / "x.gguf"), HasSubstr("nothing is made to type 'Q3_K' here"));
  convert_.type = "";
  convert_.form = "tar";
  EXPECT_THAT(convert_(in, dir_ / "x"), HasSubstr("'tar' is no form"));
  EXPECT_THAT(dir_.names(), ElementsAre("in.bin"));
}

TEST_F(ConvertTest, AnotherEpsilonThanABinsIsRefused) {
  const std::string in = dir_.write("in.bin", tinyBin());
  ASSERT_EQ(convert_(in, dir_ / "folder"), "");
  std::string config = contentsOf(dir_ / "folder/config.json");
  const std::size_t at = config.find("1e-05");
  ASSERT_NE(at, std::string::npos) << config;
  config.replace(at, 5, "1e-06");
  std::ofstream(dir_ / "folder/config.json") << config;
  EXPECT_THAT(convert_(dir_ / "folder", dir_ / "x.bin"), HasSubstr("the norms' epsilon is"));
  EXPECT_EQ(convert_(dir_ / "folder", dir_ / "x.gguf"), "");
}

TEST_F(ConvertTest, MissingAndWrongConfigurationsAreMended) {
  const std::string in = dir_.write("in.bin", tinyBin());
  ASSERT_EQ(convert_(in, dir_ / "folder"), "");
  const std::string config = contentsOf(dir_ / "folder/config.json");
  fs::remove(dir_ / "folder/config.json");
  convert_.said.clear();
  EXPECT_EQ(convert_(dir_ / "folder", dir_ / "without.gguf"), "");
  EXPECT_THAT(convert_.said, HasSubstr("no model_type; llama is assumed"));
  EXPECT_THAT(convert_.said, HasSubstr("no hidden_size; the tensors' 8 is taken"));
  EXPECT_THAT(convert_.said, HasSubstr("no num_attention_heads; "));
  std::string wrong = config;
  wrong.replace(wrong.find("\"hidden_size\": 8"), 16, "\"hidden_size\": 9");
  std::ofstream(dir_ / "folder/config.json") << wrong;
  convert_.said.clear();
  EXPECT_EQ(convert_(dir_ / "folder", dir_ / "wrong.gguf"), "");
  EXPECT_THAT(convert_.said, HasSubstr("hidden_size is 9; the tensors' 8 is taken"));
  EXPECT_EQ(logits(dir_ / "wrong.gguf"), logits(in));
}

TEST_F(ConvertTest, VocabulariesGoThereAndBack) {
  dir_.write("tokenizer.bin", tinyTokens());
  const std::string in = dir_.write("in.bin", tinyBin());
  EXPECT_EQ(convert_(in, dir_ / "m.gguf"), "");
  EXPECT_EQ(convert_.vocabulary(dir_ / "m.gguf", dir_ / "t.model"), "");
  EXPECT_EQ(convert_.vocabulary(dir_ / "t.model", dir_ / "a.bin"), "");
  EXPECT_EQ(convert_.vocabulary(dir_ / "a.bin", dir_ / "u.model"), "");
  EXPECT_EQ(contentsOf(dir_ / "t.model"), contentsOf(dir_ / "u.model"));
  EXPECT_THAT(convert_.vocabulary(dir_ / "t.model", dir_ / "t.txt"),
              HasSubstr("no tokenizer has such a name"));
  // SentencePiece joins what are no pieces by themselves, llama2.c takes their bytes.
  Bytes apart = tinyTokens();
  apart[apart.size() - 2] = 'Q';
  apart.back() = '1';
  dir_.write("tokenizer.bin", apart);
  EXPECT_THAT(convert_(in, dir_ / "apart.gguf"), HasSubstr("in another way"));
}

TEST_F(ConvertTest, AListOfMergesCannotSayThatTwoAreEqual) {
  const std::string in = dir_.write("t.bin", tinyTokens());
  EXPECT_THAT(convert_.vocabulary(in, dir_ / "t.json"),
              HasSubstr("the new form would cut a text around piece"));
  EXPECT_THAT(dir_.names(), ElementsAre("t.bin"));
}

}  // namespace
}  // namespace guest
