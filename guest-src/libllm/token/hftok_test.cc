// tokenizer.json: what its normalizers, pre-tokenizers and added tokens make of a text.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "guest-src/libllm/test_image.h"

extern "C" {
#include "guest-src/libllm/kernel.h"
//
#include "guest-src/libllm/dat.h"
#include "guest-src/libllm/fns.h"
}

namespace guest {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

using Words = std::vector<std::string>;

/// A vocabulary of tokenizer.json, or why there is none.
class HfTokenizer {
 public:
  explicit HfTokenizer(const std::string& json) : model_(openModel(bin_)) {
    Bytes bytes(json.begin(), json.end());
    opened_ = openTokens(model_.get(), bytes) == 0;
    if (!opened_) why_ = errorString();
  }

  const std::string& why() const { return why_; }

  /// The pieces that a text becomes, as the vocabulary has them.
  Words operator()(std::string text, int how = Specials) {
    if (!opened_) return {"not opened: " + why_};
    int* id = nullptr;
    const vlong n = encode(model_.get(), text.data(), static_cast<vlong>(text.size()), how, &id);
    if (n < 0) return {"not split: " + errorString()};
    Words all;
    for (vlong i = 0; i < n; i++) {
      char* p = nullptr;
      const int length = tokenpiece(model_.get(), id[i], &p);
      all.emplace_back(p, static_cast<std::size_t>(length));
    }
    p9_free(id);
    return all;
  }

 private:
  Bytes bin_ = tinyBin();
  ModelPtr model_;
  bool opened_ = false;
  std::string why_;
};

/// Words that are pieces stay whole, so that the cuts are seen.
std::string wordsJson(const std::string& parts, const Words& words) {
  std::string vocab;
  for (std::size_t i = 0; i < words.size(); i++)
    vocab += (i > 0 ? ", \"" : "\"") + words[i] + "\": " + std::to_string(i);
  return "{" + parts +
         R"("model": {"type": "BPE", "unk_token": "?", "ignore_merges": true, "vocab": {)" + vocab +
         R"(}, "merges": []}})";
}

std::string splitJson(const std::string& pattern, const std::string& behaviour, bool invert) {
  return R"("pre_tokenizer": {"type": "Split", "pattern": )" + pattern + R"(, "behavior": ")" +
         behaviour + R"(", "invert": )" + (invert ? "true" : "false") + "}, ";
}

// The example of the tokenizers library's own documentation.
TEST(HfSplit, BehavesInFiveWays) {
  const Words words = {"?",      "the", "the-", "final",     "final-",
                       "-final", "-",   "--",   "countdown", "-countdown"};
  const auto cut = [&](const std::string& behaviour) {
    return HfTokenizer(wordsJson(splitJson(R"({"String": "-"})", behaviour, false), words))(
        "the-final--countdown");
  };
  EXPECT_THAT(cut("Removed"), ElementsAre("the", "final", "countdown"));
  EXPECT_THAT(cut("Isolated"), ElementsAre("the", "-", "final", "-", "-", "countdown"));
  EXPECT_THAT(cut("MergedWithPrevious"), ElementsAre("the-", "final-", "-", "countdown"));
  EXPECT_THAT(cut("MergedWithNext"), ElementsAre("the", "-final", "-", "-countdown"));
  EXPECT_THAT(cut("Contiguous"), ElementsAre("the", "-", "final", "--", "countdown"));
}

TEST(HfSplit, MayBeOfWhatDoesNotFit) {
  const Words words = {"?", "a", "b", "ab", "-"};
  HfTokenizer t(wordsJson(splitJson(R"({"Regex": "[ab]+"})", "Removed", true), words));
  EXPECT_THAT(t("ab-b--a"), ElementsAre("ab", "b", "a"));
}

TEST(HfSplit, KnowsPunctuationDigitsAndWhiteSpace) {
  const Words words = {"?", "a", "b", "1", "12", "!", "!?", " "};
  const auto cut = [&](const std::string& pre) {
    return HfTokenizer(wordsJson(R"("pre_tokenizer": )" + pre + ", ", words))("a!?12 b");
  };
  EXPECT_THAT(
      cut(R"({"type": "Sequence", "pretokenizers": [{"type": "Punctuation", "behavior": "Contiguous"},
                      {"type": "WhitespaceSplit"}, {"type": "Digits", "individual_digits": false}]})"),
      ElementsAre("a", "!?", "12", "b"));
  EXPECT_THAT(cut(R"({"type": "Sequence", "pretokenizers": [{"type": "Punctuation"},
                      {"type": "Digits", "individual_digits": true}]})"),
              ElementsAre("a", "!", "?", "1", "?", " ", "b"));
  EXPECT_THAT(cut(R"({"type": "Whitespace"})"), ElementsAre("a", "!?", "12", "b"));
}

// Phi-3's tokens take the white space behind them, RoBERTa's <mask> that before it.
TEST(HfAdded, TakeWhiteSpaceOrWantWholeWords) {
  const std::string added =
      R"("added_tokens": [{"id": 4, "content": "<r>", "rstrip": true, "special": true},
      {"id": 5, "content": "<l>", "lstrip": true, "special": true},
      {"id": 6, "content": "in", "single_word": true, "special": false},
      {"id": 7, "content": "<r>r", "special": true}], )";
  HfTokenizer t(wordsJson(added, {"?", "a", " ", "i"}));
  EXPECT_THAT(t("<r> \n a"), ElementsAre("<r>", "a"));
  EXPECT_THAT(t("a \xE3\x80\x80\t<l> a"), ElementsAre("a", "<l>", " ", "a"));
  EXPECT_THAT(t("a <r> <l>"), ElementsAre("a", " ", "<r>", "<l>"));
  EXPECT_THAT(t("<r>"), ElementsAre("<r>"));
  EXPECT_THAT(t("<r>r a"), ElementsAre("<r>r", " ", "a"));
  EXPECT_THAT(t("in a in"), ElementsAre("in", " ", "a", " ", "in"));
  EXPECT_THAT(t("ain"), ElementsAre("a", "i", "?"));
  EXPECT_THAT(t("in\xCC\x81"), ElementsAre("i", "?", "?"));
}

std::string unigramJson(const std::string& parts, const Words& words) {
  std::string vocab = R"(["<unk>", 0])";
  for (const std::string& word : words) vocab += R"(, [")" + word + R"(", -1.5])";
  return "{" + parts + R"("model": {"type": "Unigram", "unk_id": 0, "vocab": [)" + vocab + "]}}";
}

// What transformers writes for SentencePiece's unigrams: T5, XLM-R, XGLM.
TEST(HfNormalizer, StripsAndReplaces) {
  const std::string squeezed = R"("normalizer": {"type": "Sequence", "normalizers": [
      {"type": "Strip", "strip_left": false, "strip_right": true},
      {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": "▁"}]},
      "pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always"}, )";
  HfTokenizer t(unigramJson(squeezed, {"▁", "▁a", "b", "a"}));
  EXPECT_THAT(t("a   a  "), ElementsAre("▁a", "▁a"));
  EXPECT_THAT(t("  ab"), ElementsAre("▁a", "b"));
  EXPECT_THAT(t("   "), ElementsAre());

  const std::string words =
      R"("pre_tokenizer": {"type": "Sequence", "pretokenizers": [{"type": "WhitespaceSplit"},
      {"type": "Metaspace", "replacement": "▁", "add_prefix_space": true}]}, )";
  HfTokenizer u(unigramJson(words, {"▁", "▁a", "b", "a"}));
  EXPECT_THAT(u(" a \t\n ba "), ElementsAre("▁a", "▁", "b", "a"));
}

TEST(HfNormalizer, StepsComeInTheirOrder) {
  const std::string steps = R"("normalizer": {"type": "Sequence", "normalizers": [
      {"type": "Replace", "pattern": {"String": "``"}, "content": "q"},
      {"type": "Prepend", "prepend": "x"},
      {"type": "Replace", "pattern": {"Regex": "[xq]a"}, "content": "b"}, {"type": "NFC"}]}, )";
  HfTokenizer t(wordsJson(steps, {"?", "a", "b", "q", "x", "é"}));
  EXPECT_THAT(t("aa"), ElementsAre("b", "a"));
  EXPECT_THAT(t("``b"), ElementsAre("x", "q", "b"));
  EXPECT_THAT(t("``ae\xCC\x81"), ElementsAre("x", "b", "é"));
  EXPECT_THAT(t(""), ElementsAre());
}

TEST(HfNormalizer, MakesNoTextOutOfProportion) {
  const std::string grow = R"("normalizer": {"type": "Sequence", "normalizers": [
      {"type": "Replace", "pattern": {"String": "a"}, "content": "aaaaaaaaaaaaaaaa"},
      {"type": "Replace", "pattern": {"String": "a"}, "content": "aaaaaaaaaaaaaaaa"}]}, )";
  HfTokenizer t(wordsJson(grow, {"?", "a"}));
  EXPECT_EQ(t("a").size(), 256U);
  EXPECT_THAT(t(std::string(1 << 16, 'a')).at(0),
              HasSubstr("the normaliser makes a text of more than"));
}

TEST(HfTokenizerFile, RefusesByName) {
  const auto why = [](const std::string& parts) {
    return HfTokenizer(wordsJson(parts, {"?", "a"})).why();
  };
  EXPECT_THAT(why(R"("pre_tokenizer": {"type": "Odd"}, )"),
              HasSubstr("'Odd', which is not supported"));
  EXPECT_THAT(why(R"("normalizer": {"type": "Odd"}, )"),
              HasSubstr("'Odd', which is not supported"));
  EXPECT_THAT(why(splitJson(R"({"String": "-"})", "Odd", false)),
              HasSubstr("'Odd', which is not supported"));
  EXPECT_EQ(why(R"("pre_tokenizer": {"type": "Split", "pattern": {"String": "-"}}, )"), "");
  EXPECT_THAT(
      why(R"("normalizer": {"type": "Replace", "pattern": {"String": ""}, "content": "a"}, )"),
      HasSubstr("empty"));
  EXPECT_THAT(
      why(R"("normalizer": {"type": "Replace", "pattern": {"Regex": "("}, "content": "a"}, )"),
      HasSubstr("pattern"));
  EXPECT_THAT(
      HfTokenizer(unigramJson(R"("pre_tokenizer": {"type": "Punctuation"}, )", {"a"})).why(),
      HasSubstr("a Unigram whose pre_tokenizer is not Metaspace"));
}

/// A GGUF file of nothing but keys.
class Keys {
 public:
  void text(const std::string& key, const std::string& value) {
    begin(key, Vstr);
    put(value);
  }
  void texts(const std::string& key, const Words& values) {
    begin(key, Varray);
    put(Vstr, 4);
    put(values.size(), 8);
    for (const std::string& value : values) put(value);
  }
  void kinds(const std::string& key, const std::vector<int>& values) {
    begin(key, Varray);
    put(Vs32, 4);
    put(values.size(), 8);
    for (int value : values) put(static_cast<u64int>(value), 4);
  }
  Bytes file() {
    Bytes keys;
    keys.swap(bytes_);
    bytes_ = {'G', 'G', 'U', 'F'};
    put(3, 4);
    put(0, 8);
    put(count_, 8);
    bytes_.insert(bytes_.end(), keys.begin(), keys.end());
    return bytes_;
  }

 private:
  void begin(const std::string& key, int type) {
    count_++;
    put(key);
    put(static_cast<u64int>(type), 4);
  }
  void put(u64int value, int n) {
    for (int i = 0; i < n; i++) bytes_.push_back(static_cast<uchar>(value >> 8 * i));
  }
  void put(const std::string& text) {
    put(text.size(), 8);
    bytes_.insert(bytes_.end(), text.begin(), text.end());
  }

  Bytes bytes_;
  u64int count_ = 0;
};

// GGUF has no word for it: llama.cpp, and so its users' chats, go by the model's name.
TEST(GgufVocabulary, OfPhi3TakesWhiteSpaceBehindItsTokens) {
  const auto split = [](const std::string& name) {
    Keys keys;
    keys.text("general.name", name);
    keys.text("tokenizer.ggml.model", "gpt2");
    keys.text("tokenizer.ggml.pre", "gpt-2");
    keys.texts("tokenizer.ggml.tokens", {"a", "\u010A", "<|assistant|>", "<|endoftext|>"});
    keys.kinds("tokenizer.ggml.token_type", {Pnormal, Pnormal, Pcontrol, Pcontrol});
    keys.texts("tokenizer.ggml.merges", {"a a"});
    Bytes bytes = keys.file();
    static char file[] = "t.gguf";
    static char format[] = "gguf";
    Store* store = openstoremem(bytes.data(), static_cast<vlong>(bytes.size()), file, format);
    if (store == nullptr) return std::vector<int>{-1};
    Model m = {};
    m.name = file;
    m.tokens = ggufvocab(store);
    closestore(store);
    std::string text = "<|assistant|>\na<|endoftext|>\n";
    int* id = nullptr;
    const vlong n = m.tokens == nullptr
                        ? -1
                        : encode(&m, text.data(), static_cast<vlong>(text.size()), Specials, &id);
    std::vector<int> ids(id, id + (n > 0 ? n : 0));
    p9_free(id);
    freetokens(m.tokens);
    return ids;
  };
  EXPECT_THAT(split("Phi 4"), ElementsAre(2, 1, 0, 3, 1));
  EXPECT_THAT(split("My Phi-3 mini"), ElementsAre(2, 0, 3, 1));
  EXPECT_THAT(split("phi3"), ElementsAre(2, 0, 3, 1));
}

}  // namespace
}  // namespace guest
