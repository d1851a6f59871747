// The tokenizer: files, merges, bytes.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "guest-src/libllm/test_image.h"

namespace guest {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

class Tokenizer : public testing::Test {
 protected:
  void SetUp() override {
    model_ = openModel(bin_);
    ASSERT_NE(model_, nullptr) << errorString();
    ASSERT_EQ(openTokens(model_.get(), tokens_), 0) << errorString();
  }

  std::vector<int> ids(std::string text, bool bos = false) {
    int* id = nullptr;
    const vlong n = encode(model_.get(), text.data(), static_cast<vlong>(text.size()), bos, &id);
    EXPECT_GE(n, 0) << errorString();
    std::vector<int> all(id, id + (n > 0 ? n : 0));
    p9_free(id);
    return all;
  }

  std::string piece(int previous, int id) {
    char* p = nullptr;
    const int n = decode(model_.get(), previous, id, &p);
    EXPECT_GE(n, 0) << errorString();
    return {p, static_cast<std::size_t>(n > 0 ? n : 0)};
  }

  std::string back(const std::vector<int>& all) {
    std::string text;
    int previous = Bostoken;
    for (int id : all) {
      text += piece(previous, id);
      previous = id;
    }
    return text;
  }

  int id(const std::string& text) {
    for (int i = 0; i < Tinyvocab; i++)
      if ((i < Bytetoken || i >= Bytetoken + 256) && piece(0, i) == text) return i;
    return -1;
  }

  Bytes bin_ = tinyBin();
  Bytes tokens_ = tinyTokens();
  ModelPtr model_;
};

TEST_F(Tokenizer, MergesTheBestPairFirst) {
  EXPECT_THAT(ids("the and"), ElementsAre(id(" the"), id(" and")));
  EXPECT_THAT(ids("and", true), ElementsAre(Bostoken, id(" and")));
  EXPECT_THAT(ids(""), ElementsAre());
  EXPECT_THAT(ids("", true), ElementsAre(Bostoken));
  EXPECT_THAT(ids(" "), ElementsAre(id(" "), id(" ")));
  EXPECT_THAT(ids("日本"), ElementsAre(id(" "), id("日本")));
  // leftmost of equals: "ee" "ee" join first, then those two
  EXPECT_THAT(ids("eeeee"), ElementsAre(id(" "), id("eeee"), id("e")));
}

TEST_F(Tokenizer, FallsBackToBytes) {
  EXPECT_THAT(ids("x"), ElementsAre(id(" "), Bytetoken + 'x'));
  EXPECT_THAT(ids("\xFF"), ElementsAre(id(" "), Bytetoken + 0xFF));
  EXPECT_THAT(ids(std::string("\0", 1)), ElementsAre(id(" "), Bytetoken));
}

TEST_F(Tokenizer, GivesTextsBack) {
  std::vector<std::string> texts = {"",
                                    " ",
                                    "the the  and",
                                    "naïve 日本 é\xF0\x9F\x98\x80",
                                    "\x80\x80\x80\x80\x80\x80",
                                    "\xE6\x97",
                                    std::string("a\0b", 3),
                                    "<0x41>",
                                    "\t\r\n\v"};
  for (int i = 0; i < 256; i++) texts.emplace_back(1, static_cast<char>(i));
  for (const std::string& text : texts) EXPECT_EQ(back(ids(text)), text);
}

TEST_F(Tokenizer, LongTextsTakeNoQuadraticTime) {
  std::string text;
  while (text.size() < 1000000) text += "the and eeee";
  EXPECT_EQ(back(ids(text)), text);
}

TEST_F(Tokenizer, RefusesTokensThatAreNone) {
  char* p = nullptr;
  EXPECT_LT(decode(model_.get(), 0, Tinyvocab, &p), 0);
  EXPECT_THAT(errorString(), HasSubstr("token 320, expected 0 to 319"));
  EXPECT_LT(decode(model_.get(), 0, -1, &p), 0);
}

TEST_F(Tokenizer, OpensOnce) {
  EXPECT_LT(openTokens(model_.get(), tokens_), 0);
  EXPECT_THAT(errorString(), HasSubstr("already"));
}

class TokenizerFile : public testing::Test {
 protected:
  void expectRefused(Bytes bytes, const std::string& why) {
    ModelPtr m = openModel(bin_);
    ASSERT_NE(m, nullptr);
    ASSERT_LT(openTokens(m.get(), bytes), 0) << "accepted; expected " << why;
    EXPECT_THAT(errorString(), HasSubstr("voc: "));
    EXPECT_THAT(errorString(), HasSubstr(why));
  }

  Bytes bin_ = tinyBin();
  const Bytes tokens_ = tinyTokens();
};

TEST_F(TokenizerFile, RefusesEveryTruncation) {
  for (std::size_t n = 0; n < tokens_.size(); n++) expectRefused(cutAt(tokens_, n), "");
}

TEST_F(TokenizerFile, RefusesWhatFollows) {
  Bytes bytes = tokens_;
  bytes.push_back(0);
  expectRefused(bytes, "expected the end");
}

TEST_F(TokenizerFile, RefusesLengthsAndScores) {
  expectRefused(with(tokens_, 0, 0), "max_token_length at byte 0 is 0");
  expectRefused(with(tokens_, 0, 0xFFFFFFFF), "max_token_length at byte 0 is -1");
  expectRefused(with(tokens_, 0, 0x7FFFFFFF), "max_token_length");
  expectRefused(with(tokens_, 0, 4), "expected 0 to 4");
  expectRefused(with(tokens_, 8, 0xFFFFFFFF), "length 0 at byte 8 is -1");
  expectRefused(with(tokens_, 8, 0x7FFFFFFF), "length 0 at byte 8");
  expectRefused(with(tokens_, 4, 0x7FC00000), "score 0 at byte 4 is NaN");
  expectRefused(with(tokens_, 4, 0x7F800000), "score 0 at byte 4 is infinite");
}

TEST(TokenizerBytes, AreMissedWhereTheVocabularyIsSmall) {
  Bytes bin = tinyBin({.vocab = 20});
  ModelPtr m = openModel(bin);
  ASSERT_NE(m, nullptr);
  Bytes tokens;
  for (int i = 0; i < 4 + 20 * 9; i++) tokens.push_back(0);
  tokens = with(tokens, 0, 4);
  for (int i = 0; i < 20; i++) {
    tokens = with(tokens, 4 + 9 * i + 4, 1);
    tokens[4 + 9 * i + 8] = static_cast<uchar>('a' + i);
  }
  ASSERT_EQ(openTokens(m.get(), tokens), 0) << errorString();
  char text[] = "ab";
  int* id = nullptr;
  EXPECT_LT(encode(m.get(), text, 2, 1, &id), 0);
  EXPECT_THAT(errorString(), HasSubstr("no token for a byte"));
  EXPECT_EQ(id, nullptr);
}

}  // namespace
}  // namespace guest
