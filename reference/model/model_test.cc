#include "reference/model/model.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>

#include "reference/error.h"
#include "reference/model/random_model.h"

namespace reference {
namespace {

using Bytes = std::vector<std::byte>;

Config smallConfig(bool sharedClassifier) {
  return {.dim = 12,
          .hiddenDim = 10,
          .layers = 2,
          .heads = 3,
          .kvHeads = 1,
          .vocab = 7,
          .seqLen = 5,
          .sharedClassifier = sharedClassifier};
}

Bytes smallModel(bool sharedClassifier = true) {
  return randomModel(smallConfig(sharedClassifier), 1);
}

void setWord(Bytes& bytes, std::size_t offset, std::uint32_t value) {
  for (std::size_t i = 0; i < 4; i++) bytes[offset + i] = std::byte(value >> (8 * i) & 0xFF);
}

/// The sentence with which `bytes` are refused.
std::string refusal(const Bytes& bytes) {
  try {
    Model::parse(bytes, "m.bin");
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

std::string refusalOfHeader(std::size_t field, std::int32_t value) {
  Bytes bytes = smallModel();
  setWord(bytes, field * 4, std::uint32_t(value));
  return refusal(bytes);
}

TEST(Model, ReadsTheHeader) {
  const Model model = Model::parse(smallModel(), "m.bin");
  const Config& c = model.config();
  EXPECT_EQ(c.dim, 12U);
  EXPECT_EQ(c.hiddenDim, 10U);
  EXPECT_EQ(c.layers, 2U);
  EXPECT_EQ(c.heads, 3U);
  EXPECT_EQ(c.kvHeads, 1U);
  EXPECT_EQ(c.vocab, 7U);
  EXPECT_EQ(c.seqLen, 5U);
  EXPECT_EQ(c.headSize(), 4U);
  EXPECT_EQ(c.kvDim(), 4U);
  EXPECT_TRUE(c.sharedClassifier);
}

TEST(Model, FindsEveryTensorInTheFilesOrder) {
  // A file whose float number i is i: each tensor must begin where the format says.
  Bytes bytes = smallModel(false);
  for (std::size_t i = 0; 28 + 4 * i < bytes.size(); i++)
    setWord(bytes, 28 + 4 * i, std::bit_cast<std::uint32_t>(float(i)));
  const Model model = Model::parse(bytes, "m.bin");
  EXPECT_EQ(model.embedding()[0], 0);
  EXPECT_EQ(model.layer(0).attentionNorm[0], 84);  // 7 * 12
  EXPECT_EQ(model.layer(1).attentionNorm[0], 96);
  EXPECT_EQ(model.layer(0).query[0], 108);
  EXPECT_EQ(model.layer(1).query[0], 252);
  EXPECT_EQ(model.layer(0).key[0], 396);
  EXPECT_EQ(model.layer(1).key[0], 444);
  EXPECT_EQ(model.layer(0).value[0], 492);
  EXPECT_EQ(model.layer(0).output[0], 588);
  EXPECT_EQ(model.layer(0).ffnNorm[0], 876);
  EXPECT_EQ(model.layer(0).gate[0], 900);
  EXPECT_EQ(model.layer(1).gate[0], 1020);
  EXPECT_EQ(model.layer(0).down[0], 1140);
  EXPECT_EQ(model.layer(0).up[0], 1380);
  EXPECT_EQ(model.finalNorm()[0], 1620);
  EXPECT_EQ(model.classifier()[0], 1652);  // after two tables of 5 * 2
  EXPECT_EQ(model.classifier().size(), 84U);
  EXPECT_EQ(28 + 4 * (1652 + 84), bytes.size());
}

TEST(Model, SharesTheEmbeddingWhereTheVocabularyIsPositive) {
  const Model model = Model::parse(smallModel(true), "m.bin");
  EXPECT_EQ(model.classifier().data(), model.embedding().data());
  const Model separate = Model::parse(smallModel(false), "m.bin");
  EXPECT_NE(separate.classifier().data(), separate.embedding().data());
}

TEST(Model, KeepsItsWeightsWhenMoved) {
  Model model = Model::parse(smallModel(), "m.bin");
  const float first = model.embedding()[0];
  const Model moved = std::move(model);
  EXPECT_EQ(moved.embedding()[0], first);
}

TEST(Model, RefusesNumbersThatAreNotPositive) {
  EXPECT_EQ(refusalOfHeader(0, 0), "m.bin: header at byte 0: dim is 0, expected a positive number");
  EXPECT_EQ(refusalOfHeader(2, -2),
            "m.bin: header at byte 8: n_layers is -2, expected a positive number");
  EXPECT_EQ(refusalOfHeader(5, 0),
            "m.bin: header at byte 20: vocab_size is 0, expected a positive number");
  EXPECT_EQ(refusalOfHeader(6, -1),
            "m.bin: header at byte 24: seq_len is -1, expected a positive number");
  EXPECT_EQ(refusalOfHeader(5, INT32_MIN),
            "m.bin: header at byte 20: vocab_size is 2147483648, expected a positive number");
}

TEST(Model, RefusesLaterVersions) {
  EXPECT_EQ(refusalOfHeader(0, 0x616B3432),
            "m.bin: a llama2.c file of a version after 0, expected version 0");
}

TEST(Model, RefusesHeadsThatDoNotDivide) {
  EXPECT_EQ(refusalOfHeader(3, 5), "m.bin: header: n_heads is 5, expected a divisor of dim 12");
  EXPECT_EQ(refusalOfHeader(4, 2),
            "m.bin: header: n_kv_heads is 2, expected a divisor of n_heads 3");
  EXPECT_EQ(refusalOfHeader(4, 6),
            "m.bin: header: n_kv_heads is 6, expected a divisor of n_heads 3");
  EXPECT_EQ(refusalOfHeader(3, 12),
            "m.bin: header: a head has 1 elements (dim / n_heads), expected an even number");
}

TEST(Model, RefusesSizesThatOverflow) {
  Bytes bytes = smallModel();
  for (std::size_t field : {0, 1, 2, 6}) setWord(bytes, field * 4, 0x7FFFFFFC);
  setWord(bytes, std::size_t{3} * 4, 2);
  EXPECT_NE(refusal(bytes).find("overflows"), std::string::npos) << refusal(bytes);
}

TEST(Model, RefusesAFileCutAnywhere) {
  const Bytes whole = smallModel(false);
  for (std::size_t size = 0; size < whole.size(); size++) {
    const std::string sentence =
        refusal(Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(size)));
    EXPECT_NE(sentence.find("ends at byte"), std::string::npos) << size << ": " << sentence;
  }
}

TEST(Model, RefusesAnOverLongFile) {
  Bytes bytes = smallModel();
  const std::string demanded = std::to_string(bytes.size());
  bytes.push_back(std::byte(0));
  EXPECT_EQ(refusal(bytes), "m.bin: goes on to byte " + std::to_string(bytes.size()) +
                                ", its header demands an end at " + demanded);
}

TEST(Model, RefusesWeightsThatAreNotFinite) {
  Bytes bytes = smallModel();
  setWord(bytes, 28 + 4 * 110, 0x7FC00000);  // element 2 of wq
  EXPECT_EQ(refusal(bytes), "m.bin: at byte 468: element 2 of wq is nan, expected a finite number");
}

}  // namespace
}  // namespace reference
