// What lies beside a vocabulary: tokenizer_config.json, added_tokens.json, generation_config.json.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "guest-src/libllm/test_image.h"

namespace guest {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;

class BesideVocabulary : public testing::Test {
 protected:
  BesideVocabulary()
      : folder_(fs::temp_directory_path() / ("9ml-beside-" + std::to_string(getpid()))) {
    fs::create_directories(folder_);
  }
  ~BesideVocabulary() override { fs::remove_all(folder_); }

  void write(const std::string& name, const std::string& text) {
    std::ofstream(folder_ / name) << text;
  }

  /// Opens what is in the folder, for a model of 320 tokens.
  bool open() {
    bin_ = tinyBin();
    model_ = openModel(bin_);
    std::string path = (folder_ / "model.safetensors").string();
    return findtokens(model_.get(), path.data()) == 0;
  }

  std::vector<int> ids(std::string text) {
    int* id = nullptr;
    const vlong n =
        encode(model_.get(), text.data(), static_cast<vlong>(text.size()), Begin | Specials, &id);
    EXPECT_GE(n, 0) << errorString();
    std::vector<int> all(id, id + (n > 0 ? n : 0));
    p9_free(id);
    return all;
  }

  fs::path folder_;
  Bytes bin_;
  ModelPtr model_;
};

// OPT's files, as they were published.
TEST_F(BesideVocabulary, OfMergesSaysWhatBeginsATextAndEndsIt) {
  write("vocab.json", R"({"<s>": 0, "<pad>": 1, "</s>": 2, "a": 3, "b": 4, "ab": 5})");
  write("merges.txt", "#version: 0.2\na b\n");
  ASSERT_TRUE(open()) << errorString();
  EXPECT_THAT(ids("ab"), ElementsAre(5));
  EXPECT_FALSE(endtoken(model_.get(), 2));

  write("tokenizer_config.json",
        R"({"add_bos_token": true, "bos_token": {"content": "</s>", "__type": "AddedToken"},
      "eos_token": "</s>", "tokenizer_class": "GPT2Tokenizer"})");
  ASSERT_TRUE(open()) << errorString();
  EXPECT_THAT(ids("ab"), ElementsAre(2, 5));
  EXPECT_TRUE(endtoken(model_.get(), 2));
}

TEST_F(BesideVocabulary, AddsTokens) {
  write("vocab.json", R"({"a": 0, "b": 1, "ab": 2})");
  write("merges.txt", "a b\n");
  write("added_tokens.json", R"({"<|c|>": 4, "<|b|>": 3, "far": 319, "beyond": 320})");
  ASSERT_TRUE(open()) << errorString();
  EXPECT_THAT(ids("ab<|b|>a<|c|>"), ElementsAre(2, 3, 0, 4));

  write("tokenizer_config.json", R"({"added_tokens_decoder": {
      "3": {"content": "<|b|>", "rstrip": true, "special": true}, "5": {"content": "bb", "special": false}}})");
  ASSERT_TRUE(open()) << errorString();
  EXPECT_THAT(ids("a<|b|> \nbb<|c|>"), ElementsAre(0, 3, 5, 4));
}

// LlamaTokenizerFast makes its post-processor anew; others leave what tokenizer.json has.
TEST_F(BesideVocabulary, DecidesOverBosForLlamasClass) {
  write("tokenizer.json", R"({"added_tokens": [{"id": 2, "content": "<s>", "special": true}],
      "model": {"type": "BPE", "vocab": {"a": 0, "b": 1}, "merges": []}})");
  for (const char* name : {"LlamaTokenizerFast", "PreTrainedTokenizerFast"}) {
    write("tokenizer_config.json",
          std::string(R"({"add_bos_token": true, "bos_token": "<s>", "tokenizer_class": ")") +
              name + "\"}");
    ASSERT_TRUE(open()) << errorString();
    EXPECT_EQ(ids("a").size(), name[0] == 'L' ? 2U : 1U);
  }
}

TEST_F(BesideVocabulary, HasTheIdsThatEndATextInTwoPlaces) {
  write("tokenizer.json",
        R"({"model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "c": 2}, "merges": []}})");
  write("config.json", R"({"eos_token_id": 1})");
  ASSERT_TRUE(open()) << errorString();
  EXPECT_TRUE(endtoken(model_.get(), 1));
  write("generation_config.json", R"({"eos_token_id": [0, 2, 7, -1]})");
  ASSERT_TRUE(open()) << errorString();
  EXPECT_TRUE(endtoken(model_.get(), 0));
  EXPECT_FALSE(endtoken(model_.get(), 1));
  EXPECT_TRUE(endtoken(model_.get(), 2));
}

TEST_F(BesideVocabulary, IsRefusedWhereItIsNoGood) {
  write("tokenizer.json", R"({"model": {"type": "BPE", "vocab": {"a": 0}, "merges": []}})");
  write("tokenizer_config.json", "{\"bos_token\": ");
  EXPECT_FALSE(open());
  EXPECT_THAT(errorString(), HasSubstr("tokenizer_config.json"));
  write("tokenizer_config.json", "[]");
  EXPECT_FALSE(open());
  EXPECT_THAT(errorString(), HasSubstr("expected a JSON object"));
}

}  // namespace
}  // namespace guest
