#include "reference/text/text_tokenizer.h"

#include <gtest/gtest.h>

#include "reference/error.h"
#include "reference/text/load_tokenizer.h"

namespace reference {
namespace {

using Ids = std::vector<int>;

std::string refusal(const std::string& json) {
  try {
    TextTokenizer(huggingFaceTokenizer(json, "t.json"));
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

TEST(HuggingFace, MergesBytesByRank) {
  const TextTokenizer t(huggingFaceTokenizer(R"({
    "added_tokens": [{"id": 7, "content": "<|end|>", "special": true}],
    "normalizer": {"type": "NFC"},
    "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": false, "use_regex": true},
    "post_processor": {"type": "TemplateProcessing",
      "single": [{"Sequence": {"id": "A"}}, {"SpecialToken": {"id": "<|end|>"}}],
      "special_tokens": {"<|end|>": {"id": "<|end|>", "ids": [7], "tokens": ["<|end|>"]}}},
    "model": {"type": "BPE", "vocab": {"a": 0, "b": 1, "Ġ": 2, "ab": 3, "Ġab": 4, "Ã": 5, "¥": 6},
      "merges": ["a b", ["Ġ", "ab"]]}})",
                                             "t.json"));
  EXPECT_EQ(t.encode("ab ab", {.ends = false}), (Ids{3, 4}));
  EXPECT_EQ(t.encode("a\u030A", {.ends = false}), (Ids{5, 6}));  // composed to U+00E5
  EXPECT_EQ(t.encode("ba"), (Ids{1, 0, 7}));
  EXPECT_EQ(t.encode("a<|end|>b", {.special = true, .ends = false}), (Ids{0, 7, 1}));
  EXPECT_EQ(t.decode({3, 4, 7, 5, 6}), "ab ab\u00E5");
}

TEST(HuggingFace, FallsBackToBytes) {
  const TextTokenizer t(huggingFaceTokenizer(R"({
    "added_tokens": [{"id": 0, "content": "<unk>", "special": true}],
    "normalizer": {"type": "Sequence", "normalizers": [
      {"type": "Prepend", "prepend": "▁"},
      {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]},
    "model": {"type": "BPE", "byte_fallback": true, "unk_token": "<unk>", "fuse_unk": true,
      "vocab": {"<unk>": 0, "▁": 1, "a": 2, "▁a": 3, "<0xC3>": 4, "<0xA5>": 5},
      "merges": ["▁ a"]}})",
                                             "t.json"));
  EXPECT_EQ(t.encode("a a"), (Ids{3, 3}));
  EXPECT_EQ(t.encode("\u00E5"), (Ids{1, 4, 5}));
  EXPECT_EQ(t.encode("xy"), (Ids{1, 0}));
  EXPECT_EQ(t.decode({3, 1, 4, 5}), "a \u00E5");
}

TEST(HuggingFace, CutsByMetaspaceOnceOrAlways) {
  const auto with = [](const std::string& scheme) {
    return TextTokenizer(huggingFaceTokenizer(R"({
      "added_tokens": [{"id": 2, "content": "X", "special": false}],
      "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": ")" +
                                                  scheme +
                                                  R"("},
      "model": {"type": "Unigram", "unk_id": 3, "vocab":
        [["▁a", -1], ["a", -2], ["X", -9], ["<unk>", 0], ["▁", -3]]}})",
                                              "t.json"));
  };
  EXPECT_EQ(with("always").encode("aXa"), (Ids{0, 2, 0}));
  EXPECT_EQ(with("first").encode("aXa"), (Ids{0, 2, 1}));
  EXPECT_EQ(with("never").encode("aXa"), (Ids{1, 2, 1}));
  EXPECT_EQ(with("first").encode("a a"), (Ids{0, 0}));
  EXPECT_EQ(with("first").encode(" a"), (Ids{0}));
}

TEST(HuggingFace, PutsPrefixesWherePreTokenizersStand) {
  const auto with = [](const std::string& parts) {
    return TextTokenizer(
        huggingFaceTokenizer("{" + parts + R"("model": {"type": "Unigram", "unk_id": 3, "vocab":
        [["▁a", -1], ["a", -2], ["X", -9], ["<unk>", 0], ["▁", -3]]}})",
                             "t.json"));
  };
  const TextTokenizer words = with(R"("pre_tokenizer": {"type": "Sequence", "pretokenizers":
      [{"type": "WhitespaceSplit"}, {"type": "Metaspace", "replacement": "▁"}]},)");
  EXPECT_EQ(words.encode(" a \n aX "), (Ids{0, 0, 2}));
  const TextTokenizer stripped = with(R"("normalizer": {"type": "Strip"},
      "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "first"},)");
  EXPECT_EQ(stripped.encode("  a "), (Ids{0}));
  EXPECT_EQ(stripped.encode("  "), Ids());
}

TEST(HuggingFace, RefusesByName) {
  EXPECT_NE(refusal(R"({"model": {"type": "WordPiece", "vocab": {}}})").find("WordPiece"),
            std::string::npos);
  EXPECT_NE(refusal(R"({"normalizer": {"type": "Odd"},
                        "model": {"type": "BPE", "vocab": {}, "merges": []}})")
                .find("\"Odd\""),
            std::string::npos);
  EXPECT_NE(
      refusal(R"({"model": {"type": "BPE", "vocab": {"a": 0}, "merges": ["ab"]}})").find("ab"),
      std::string::npos);
  EXPECT_NE(refusal("{").find("byte 1"), std::string::npos);
  EXPECT_NE(refusal(R"({"model": {"type": "BPE", "vocab": {"a": 99999999}, "merges": []}})")
                .find("too large"),
            std::string::npos);
}

TEST(Unigram, TakesTheBestPath) {
  TokenizerRules rules;
  rules.model = TokenizerRules::Model::kUnigram;
  rules.pieces = {{"<unk>", 0, PieceKind::kUnknown},
                  {"ab", -3},
                  {"a", -1},
                  {"b", -1.5},
                  {"abc", -5},
                  {"c", -9}};
  rules.unknown = 0;
  rules.fuseUnknown = true;
  const TextTokenizer t(rules);
  EXPECT_EQ(t.encode("ab"), (Ids{2, 3}));
  EXPECT_EQ(t.encode("abc"), (Ids{4}));
  EXPECT_EQ(t.encode("axxb"), (Ids{2, 0, 3}));
}

TEST(Scores, MergeTheBestAndTakeUnusedPiecesApart) {
  TokenizerRules rules;
  rules.pieces = {{"<unk>", 0, PieceKind::kUnknown},
                  {"a", 0},
                  {"b", 0},
                  {"ab", -1},
                  {"aba", -2, PieceKind::kUnused},
                  {"<x>", 0, PieceKind::kUserDefined}};
  rules.unknown = 0;
  rules.userDefinedInside = true;
  const TextTokenizer t(rules);
  EXPECT_EQ(t.encode("aba"), (Ids{3, 1}));
  EXPECT_EQ(t.encode("a<x>b"), (Ids{1, 5, 2}));
  EXPECT_EQ(t.encode(""), Ids());
}

TEST(Scores, AreFastForLongTexts) {
  TokenizerRules rules;
  rules.pieces = {{"a", 0}};
  std::string piece = "a";
  for (int i = 0; i < 10; i++) rules.pieces.push_back({piece += piece, -double(i + 1)});
  EXPECT_EQ(TextTokenizer(rules).encode(std::string(1 << 18, 'a')).size(), 256U);
}

TEST(Merges, ComeInTwoFilesToo) {
  const TextTokenizer t(mergesTokenizer(R"({"a": 0, "b": 1, "ab": 2, "<|e|>": 3})",
                                        "#version: 0.2\na b\n", "gpt-2", "folder"));
  EXPECT_EQ(t.encode("aab"), (Ids{0, 2}));
  EXPECT_EQ(t.encode("<|e|>", {.special = true}), (Ids{3}));
  EXPECT_THROW(mergesTokenizer(R"({"a": 1})", "", "gpt-2", "folder"), Error);
  EXPECT_THROW(mergesTokenizer(R"({"a": 0})", "ab\n", "gpt-2", "folder"), Error);
}

/// A protobuf field of bytes.
std::string field(int number, const std::string& bytes) {
  return std::string(1, char(number << 3 | 2)) + char(bytes.size()) + bytes;
}

TEST(SentencePiece, ReadsPiecesAndSwitches) {
  const std::string score("\x15\x00\x00\x80\xBF", 5);  // field 2, -1
  const std::string control("\x18\x03", 2);
  std::string model = field(1, field(1, "<unk>") + std::string("\x18\x02", 2));
  model += field(1, field(1, "<s>") + control);
  model += field(1, field(1, "</s>") + control);
  for (const char* piece : {"\u2581", "a", "\u2581a"}) model += field(1, field(1, piece) + score);
  model += field(2, std::string("\x18\x02", 2));  // BPE
  const auto made = [](const std::string& bytes) {
    return TextTokenizer(sentencePieceTokenizer(
        {reinterpret_cast<const std::byte*>(bytes.data()), bytes.size()}, "t.model"));
  };
  EXPECT_EQ(made(model).encode("a  a "), (Ids{1, 5, 5}));
  EXPECT_EQ(made(model + field(3, std::string("\x20\x00", 2))).encode("a  a"), (Ids{1, 5, 3, 5}));
  EXPECT_EQ(made(model + field(3, std::string("\x18\x00", 2))).encode("a"), (Ids{1, 4}));
  EXPECT_EQ(made(model).decode({1, 5, 5}), "a a");
  EXPECT_THROW(made(model.substr(0, 3)), Error);
  EXPECT_THROW(made(""), Error);
}

}  // namespace
}  // namespace reference
