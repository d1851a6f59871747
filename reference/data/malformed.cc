#include "reference/data/malformed.h"

#include <cstdint>
#include <utility>

#include "reference/model/random_model.h"

namespace reference {
namespace {

using Bytes = std::vector<std::byte>;

constexpr std::size_t kVocab = 263;
constexpr std::size_t kHeader = 28;
constexpr std::uint32_t kNan = 0x7FC00000;
constexpr std::uint32_t kInfinity = 0x7F800000;
constexpr std::uint32_t kMinusInfinity = 0xFF800000;

/// Fields of the header, by their place.
enum Field : std::size_t { kDim, kHidden, kLayers, kHeads, kKvHeads, kVocabSize, kSeqLen };

Config goodConfig() {
  return {.dim = 12,
          .hiddenDim = 8,
          .layers = 2,
          .heads = 3,
          .kvHeads = 1,
          .vocab = kVocab,
          .seqLen = 8,
          .sharedClassifier = false};
}

void setWord(Bytes& bytes, std::size_t offset, std::uint32_t value) {
  for (std::size_t i = 0; i < 4; i++) bytes[offset + i] = std::byte(value >> (8 * i) & 0xFF);
}

/// Gathers cases, each a change to good files.
class Cases {
 public:
  /// A header in which one field is another number.
  void header(const std::string& name, Field field, std::int64_t value, const std::string& word) {
    static const char* const fields[] = {"dim",        "hidden_dim", "n_layers", "n_heads",
                                         "n_kv_heads", "vocab_size", "seq_len"};
    Bytes model = good_;
    setWord(model, field * 4, std::uint32_t(value));
    addModel(name, std::string(fields[field]) + " is " + std::to_string(value), word, model);
  }

  /// A model in which the float at an offset is none.
  void weight(const std::string& name, std::size_t offset, std::uint32_t bits,
              const std::string& wrong) {
    Bytes model = good_;
    setWord(model, offset, bits);
    addModel(name, wrong, "finite", model);
  }

  void addModel(const std::string& name, const std::string& wrong, const std::string& word,
                Bytes model) {
    cases_.push_back({name, wrong, word, false, std::move(model), goodTokenizer_});
  }

  void addTokenizer(const std::string& name, const std::string& wrong, const std::string& word,
                    Bytes tokenizer) {
    cases_.push_back({name, wrong, word, true, good_, std::move(tokenizer)});
  }

  const Bytes& goodModel() const { return good_; }
  const Bytes& goodTokenizer() const { return goodTokenizer_; }
  std::vector<Malformed> take() { return std::move(cases_); }

 private:
  Bytes good_ = randomModel(goodConfig(), 1);
  Bytes goodTokenizer_ = randomTokenizer(kVocab, 1);
  std::vector<Malformed> cases_;
};

void addHeaders(Cases& cases) {
  cases.header("dim-zero", kDim, 0, "dim");
  cases.header("dim-negative", kDim, -12, "dim");
  cases.header("dim-no-multiple-of-heads", kDim, 13, "n_heads");
  cases.header("later-version", kDim, 0x616B3432, "version");
  cases.header("hidden-zero", kHidden, 0, "hidden_dim");
  cases.header("hidden-negative", kHidden, -1, "hidden_dim");
  cases.header("layers-zero", kLayers, 0, "n_layers");
  cases.header("layers-negative", kLayers, INT32_MIN, "n_layers");
  cases.header("layers-too-many", kLayers, INT32_MAX, "header");
  cases.header("heads-zero", kHeads, 0, "n_heads");
  cases.header("heads-negative", kHeads, -3, "n_heads");
  cases.header("head-odd", kHeads, 4, "even");
  cases.header("kv-heads-zero", kKvHeads, 0, "n_kv_heads");
  cases.header("kv-heads-no-divisor", kKvHeads, 2, "n_kv_heads");
  cases.header("kv-heads-more-than-heads", kKvHeads, 6, "n_kv_heads");
  cases.header("vocab-zero", kVocabSize, 0, "vocab_size");
  cases.header("vocab-most", kVocabSize, INT32_MAX, "header");
  cases.header("vocab-least", kVocabSize, INT32_MIN, "vocab_size");
  cases.header("classifier-missing", kVocabSize, std::int64_t(kVocab), "header");
  cases.header("context-zero", kSeqLen, 0, "seq_len");
  cases.header("context-negative", kSeqLen, -8, "seq_len");
  cases.header("context-too-long", kSeqLen, INT32_MAX, "header");

  Bytes huge = cases.goodModel();
  for (std::size_t field : {kDim, kHidden, kLayers, kSeqLen}) setWord(huge, field * 4, 0x7FFFFFFC);
  setWord(huge, kHeads * 4, 2);
  cases.addModel("sizes-overflow", "the product of sizes exceeds 64 bits", "overflow", huge);
}

void addCuts(Cases& cases) {
  const Bytes& good = cases.goodModel();
  auto first = [](const Bytes& bytes, std::size_t size) {
    return Bytes(bytes.begin(), bytes.begin() + std::ptrdiff_t(size));
  };
  cases.addModel("empty", "the model is empty", "ends at byte", {});
  cases.addModel("cut-in-a-word", "the model has 3 bytes", "ends at byte", first(good, 3));
  cases.addModel("cut-in-header", "the model ends in its header", "ends at byte",
                 first(good, kHeader - 4));
  cases.addModel("header-only", "the model ends after its header", "header", first(good, kHeader));
  cases.addModel("cut-in-weights", "half of the model is missing", "header",
                 first(good, good.size() / 2));
  cases.addModel("cut-by-one", "the last byte is missing", "header", first(good, good.size() - 1));
  Bytes longer = good;
  longer.push_back(std::byte(0));
  cases.addModel("over-long", "a byte follows the model", "header", longer);
}

void addWeights(Cases& cases) {
  const Config c = goodConfig();
  const std::size_t layers = kHeader + 4 * c.vocab * c.dim;
  const std::size_t last = cases.goodModel().size() - 4;
  cases.weight("nan-in-embedding", kHeader, kNan, "the first weight is NaN");
  cases.weight("infinity-in-norm", layers, kInfinity, "a norm's weight is infinite");
  cases.weight("minus-infinity-in-query", layers + 4 * c.layers * c.dim + 8, kMinusInfinity,
               "a weight is minus infinity");
  cases.weight("nan-in-classifier", last, kNan, "the last weight is NaN");
}

void addTokenizers(Cases& cases) {
  const Bytes& good = cases.goodTokenizer();
  auto changed = [&](std::size_t offset, std::uint32_t value) {
    Bytes bytes = good;
    setWord(bytes, offset, value);
    return bytes;
  };
  auto first = [&](std::size_t size) {
    return Bytes(good.begin(), good.begin() + std::ptrdiff_t(size));
  };
  cases.addTokenizer("tokenizer-empty", "the tokenizer is empty", "ends at byte", {});
  cases.addTokenizer("tokenizer-cut-in-a-word", "the tokenizer has 2 bytes", "ends at byte",
                     first(2));
  cases.addTokenizer("tokenizer-cut-in-half", "half of the tokenizer is missing", "expected",
                     first(good.size() / 2));
  cases.addTokenizer("tokenizer-cut-by-one", "the last byte is missing", "ends at byte",
                     first(good.size() - 1));
  Bytes longer = good;
  longer.push_back(std::byte('x'));
  cases.addTokenizer("tokenizer-over-long", "a byte follows the tokens", "expected the end",
                     longer);
  cases.addTokenizer("tokenizer-longest-zero", "the longest length is 0", "length", changed(0, 0));
  cases.addTokenizer("tokenizer-longest-negative", "the longest length is -1", "length",
                     changed(0, UINT32_MAX));
  cases.addTokenizer("tokenizer-length-negative", "a length is -1", "length",
                     changed(8, UINT32_MAX));
  cases.addTokenizer("tokenizer-length-too-long", "a length exceeds the longest", "length",
                     changed(8, 0x7FFFFFFF));
  cases.addTokenizer("tokenizer-score-nan", "a score is NaN", "finite", changed(4, kNan));
  cases.addTokenizer("tokenizer-score-infinite", "a score is infinite", "finite",
                     changed(4, kInfinity));
  cases.addTokenizer("tokenizer-of-another-model", "the tokenizer has more tokens than the model",
                     "expected the end", randomTokenizer(kVocab + 5, 1));
}

}  // namespace

std::vector<Malformed> malformedFiles() {
  Cases cases;
  addHeaders(cases);
  addCuts(cases);
  addWeights(cases);
  addTokenizers(cases);
  return cases.take();
}

}  // namespace reference
