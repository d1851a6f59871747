#include "reference/family/draft.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <set>
#include <sstream>

#include "reference/error.h"
#include "reference/quant/quantise.h"
#include "reference/text/byte_level.h"
#include "reference/text/steps.h"

namespace reference {
namespace {

/// xorshift64*, upper 24 bits of each state.
class Uniform {
 public:
  explicit Uniform(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15ULL | 1) {}

  std::uint32_t next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return std::uint32_t(state_ * 0x2545F4914F6CDD1DULL >> 40);
  }
  /// In [-1, 1), exact.
  float aroundZero() { return float(std::int32_t(next()) - (1 << 23)) / float(1 << 23); }

 private:
  std::uint64_t state_;
};

/// Sizes that every kind begins with; `wide` for blocks of 256.
Hyper baseHyper(bool wide) {
  Hyper h;
  h.family = "llama";
  h.layers = 2;
  h.heads = 4;
  h.kvHeads = 2;
  h.headSize = wide ? 64 : 24;
  h.dim = h.heads * h.headSize;
  h.hidden = wide ? 512 : 160;
  h.vocab = 307;
  h.context = 48;
  h.eps = 1e-5F;
  h.rotary.pairs = RotaryRules::Pairs::kNeighbours;
  h.rotary.dims = h.headSize;
  h.rotary.originalContext = double(h.context);
  return h;
}

using Change = std::function<void(Hyper&)>;

void scaled(Hyper& h, RotaryRules::Scaling scaling, double factor) {
  h.rotary.scaling = scaling;
  h.rotary.factor = factor;
  h.rotary.originalContext = double(h.context) / factor;
}

void ungated(Hyper& h, Activation activation) {
  h.kvHeads = h.heads;
  h.layerNorm = true;
  h.gated = false;
  h.activation = activation;
}

void windowed(Hyper& h, std::size_t window, std::size_t every) {
  h.window = window;
  h.windowed.clear();
  for (std::size_t l = 0; l < h.layers; l++)
    h.windowed.push_back(every == 0 || (l + 1) % every != 0);
}

void gemma(Hyper& h) {
  h.activation = Activation::kGeluTanh;
  h.embeddingScale = std::sqrt(double(h.dim));
  h.rotary.pairs = RotaryRules::Pairs::kHalves;
}

std::vector<double> rising(std::size_t n, double first, double step) {
  std::vector<double> out;
  for (std::size_t i = 0; i < n; i++) out.push_back(first + step * double(i));
  return out;
}

const std::map<std::string, Change>& changes() {
  using Scaling = RotaryRules::Scaling;
  const auto halves = [](Hyper& h) { h.rotary.pairs = RotaryRules::Pairs::kHalves; };
  const auto named = [](const char* family, const Change& change) {
    return [family, change](Hyper& h) {
      h.family = family;
      change(h);
    };
  };
  static const std::map<std::string, Change> table = {
      {"llama", [](Hyper&) {}},
      {"llama-even", [](Hyper& h) { h.vocab = 308; }},  // for Meta's folders of two parts
      {"llama-linear", [](Hyper& h) { scaled(h, Scaling::kLinear, 4); }},
      {"llama-dynamic", [](Hyper& h) { scaled(h, Scaling::kDynamic, 4); }},
      {"llama-yarn", [](Hyper& h) { scaled(h, Scaling::kYarn, 4); }},
      {"llama3", [](Hyper& h) { scaled(h, Scaling::kLlama3, 4), h.rotary.base = 500000; }},
      {"mistral", named("mistral", [](Hyper& h) { windowed(h, 9, 0); })},
      {"mixtral", named("mixtral", [](Hyper& h) { h.experts = 5, h.expertsUsed = 2; })},
      {"qwen2", named("qwen2", [halves](Hyper& h) { halves(h), h.rotary.base = 1e6; })},
      {"qwen3", named("qwen3",
                      [halves](Hyper& h) {
                        halves(h);
                        h.headSize += 8;  // heads * headSize is not dim
                        h.rotary.dims = h.headSize;
                      })},
      {"gemma", named("gemma",
                      [](Hyper& h) {
                        gemma(h);
                        h.kvHeads = 1;
                      })},
      {"gemma2", named("gemma2",
                       [](Hyper& h) {
                         gemma(h);
                         windowed(h, 7, 2);
                         h.scoreCap = 5;
                         h.logitCap = 3;
                       })},
      {"gemma3", named("gemma3",
                       [](Hyper& h) {
                         gemma(h);
                         h.layers = 7;
                         windowed(h, 7, 6);
                         h.rotary.base = 1e6;
                         h.hasLocalRotary = true;
                         h.localRotary = h.rotary;
                         h.localRotary.base = 10000;
                       })},
      {"phi3", named("phi3",
                     [halves](Hyper& h) {
                       halves(h);
                       h.rotary.scaling = Scaling::kLong;
                       h.rotary.originalContext = 12;
                       h.rotary.factor = double(h.context) / 12;
                       h.rotary.shortDivisors = rising(h.rotary.dims / 2, 1, 0.125);
                       h.rotary.longDivisors = rising(h.rotary.dims / 2, 1, 0.75);
                     })},
      {"phi2", named("phi2",
                     [halves](Hyper& h) {
                       ungated(h, Activation::kGeluTanh);
                       halves(h);
                       h.rotary.dims = h.headSize / 2;
                       h.parallel = h.sharedNorm = true;
                     })},
      {"gpt2", named("gpt2",
                     [](Hyper& h) {
                       ungated(h, Activation::kGeluTanh);
                       h.rotary = RotaryRules();
                       h.learnedPositions = true;
                     })},
      {"gptneox", named("gptneox",
                        [halves](Hyper& h) {
                          ungated(h, Activation::kGelu);
                          halves(h);
                          h.rotary.dims = h.headSize / 4 / 2 * 2;
                          h.parallel = true;
                        })},
      {"gptneox-serial", named("gptneox",
                               [halves](Hyper& h) {
                                 ungated(h, Activation::kGelu);
                                 halves(h);
                                 h.rotary.dims = h.headSize / 2;
                               })},
      {"opt", named("opt",
                    [](Hyper& h) {
                      ungated(h, Activation::kRelu);
                      h.rotary = RotaryRules();
                      h.learnedPositions = true;
                      h.positionOffset = 2;
                    })},
      {"opt350", named("opt",
                       [](Hyper& h) {
                         ungated(h, Activation::kRelu);
                         h.rotary = RotaryRules();
                         h.learnedPositions = true;
                         h.positionOffset = 2;
                         h.normAfter = true;
                         h.embedding = h.dim / 2;
                       })},
  };
  return table;
}

/// What a kind has beside its numbers.
struct Parts {
  bool queryBias, outputBias, feedBias, headNorms, afterNorms, untied, fused, outputVectorBias;
};

Parts partsOf(const Draft& draft) {
  const std::string& family = draft.hyper.family;
  Parts p{};
  const bool gpt = family == "gpt2" || family == "gptneox" || family == "phi2" || family == "opt";
  p.queryBias = gpt || family == "qwen2";
  p.outputBias = p.feedBias = gpt;
  p.headNorms = family == "qwen3" || family == "gemma3";
  p.afterNorms = family == "gemma2" || family == "gemma3";
  p.untied = family == "gptneox" || family == "phi2" || family == "phi3" || family == "mistral" ||
             family == "mixtral" || draft.kind == "llama3";
  p.fused = family == "gpt2" || family == "gptneox" || family == "phi2" || family == "phi3";
  p.outputVectorBias = family == "phi2";
  return p;
}

/// Fills a draft with random tensors.
class Filler {
 public:
  Filler(Draft& draft, std::uint64_t seed) : draft_(draft), random_(seed), parts_(partsOf(draft)) {}

  void fill() {
    const Hyper& h = draft_.hyper;
    const std::size_t columns = h.embedding ? h.embedding : h.dim;
    matrix("token_embd", h.vocab, columns, false);
    // Rows of variance 1: a Gemma multiplies them, the others begin with a norm.
    if (h.learnedPositions) matrix("position_embd", h.context + h.positionOffset, h.dim, false);
    if (h.embedding) {
      matrix("project_in", h.dim, columns, false);
      matrix("project_out", columns, h.dim, false);
    }
    for (std::size_t l = 0; l < h.layers; l++) layer("blk." + std::to_string(l) + ".");
    if (!h.normAfter) norm("output_norm", h.dim);
    if (parts_.untied) matrix("output", h.vocab, columns, parts_.outputVectorBias);
  }

 private:
  void add(const std::string& name, std::vector<std::uint64_t> shape, std::vector<float> values) {
    draft_.tensors.push_back({name, {std::move(shape), std::move(values)}});
  }

  std::vector<float> uniform(std::size_t n, float size, float middle = 0) {
    std::vector<float> out;
    for (std::size_t i = 0; i < n; i++) out.push_back(middle + random_.aroundZero() * size);
    return out;
  }

  void matrix(const std::string& name, std::size_t rows, std::size_t columns, bool bias) {
    add(name + ".weight", {rows, columns},
        uniform(rows * columns, std::sqrt(3.0F / float(columns))));
    if (bias) add(name + ".bias", {rows}, uniform(rows, 0.5F));
  }

  void norm(const std::string& name, std::size_t n) {
    add(name + ".weight", {n}, uniform(n, 0.5F, 1));
    if (draft_.hyper.layerNorm) add(name + ".bias", {n}, uniform(n, 0.5F));
  }

  void layer(const std::string& prefix) {
    const Hyper& h = draft_.hyper;
    const std::size_t q = h.heads * h.headSize;
    const std::size_t kv = h.kvHeads * h.headSize;
    norm(prefix + "attn_norm", h.dim);
    if (parts_.fused) {
      matrix(prefix + "attn_qkv", q + 2 * kv, h.dim, parts_.queryBias);
    } else {
      matrix(prefix + "attn_q", q, h.dim, parts_.queryBias);
      matrix(prefix + "attn_k", kv, h.dim, parts_.queryBias);
      matrix(prefix + "attn_v", kv, h.dim, parts_.queryBias);
    }
    if (parts_.headNorms) {
      norm(prefix + "attn_q_norm", h.headSize);
      norm(prefix + "attn_k_norm", h.headSize);
    }
    matrix(prefix + "attn_output", h.dim, q, parts_.outputBias);
    if (parts_.afterNorms) norm(prefix + "post_attention_norm", h.dim);
    if (!h.sharedNorm) norm(prefix + "ffn_norm", h.dim);
    feedForward(prefix);
    if (parts_.afterNorms) norm(prefix + "post_ffw_norm", h.dim);
  }

  void feedForward(const std::string& prefix) {
    const Hyper& h = draft_.hyper;
    if (h.experts > 0) {
      matrix(prefix + "ffn_gate_inp", h.experts, h.dim, false);
      for (const char* name : {"ffn_gate", "ffn_up", "ffn_down"}) {
        const bool down = std::string(name) == "ffn_down";
        const std::size_t rows = down ? h.dim : h.hidden;
        const std::size_t columns = down ? h.hidden : h.dim;
        add(prefix + name + "_exps.weight", {h.experts, rows, columns},
            uniform(h.experts * rows * columns, std::sqrt(3.0F / float(columns))));
      }
      return;
    }
    if (h.family == "phi3") {
      matrix(prefix + "ffn_up", 2 * h.hidden, h.dim, false);
    } else {
      if (h.gated) matrix(prefix + "ffn_gate", h.hidden, h.dim, false);
      matrix(prefix + "ffn_up", h.hidden, h.dim, parts_.feedBias);
    }
    matrix(prefix + "ffn_down", h.dim, h.hidden, parts_.feedBias);
  }

  Draft& draft_;
  Uniform random_;
  Parts parts_;
};

/// SentencePiece's kind: <unk>, <s>, </s>, the bytes, then characters and unions of two.
void scorePieces(Draft& draft, Uniform& random) {
  draft.pieces = {{"<unk>", 0, PieceKind::kUnknown},
                  {"<s>", 0, PieceKind::kControl},
                  {"</s>", 0, PieceKind::kControl}};
  static const char digits[] = "0123456789ABCDEF";
  for (unsigned byte = 0; byte < 256; byte++)
    draft.pieces.push_back(
        {std::string("<0x") + digits[byte >> 4] + digits[byte & 15] + '>', 0, PieceKind::kByte});
  std::vector<std::string> words = {kMark, "a", "b", "c"};
  std::set<std::string> known(words.begin(), words.end());
  while (draft.pieces.size() + words.size() < draft.hyper.vocab) {
    const std::string word =
        words[random.next() % words.size()] + words[random.next() % words.size()];
    if (word.size() <= 12 && known.insert(word).second) words.push_back(word);
  }
  for (const std::string& word : words)
    draft.pieces.push_back({word, -double(draft.pieces.size()), PieceKind::kNormal});
}

/// GPT-2's kind: the bytes, <|endoftext|>, then merges of two.
void mergePieces(Draft& draft, Uniform& random) {
  std::vector<std::string> words;
  for (unsigned byte = 0; byte < 256; byte++)
    draft.pieces.push_back({spellBytes(std::string(1, char(byte))), 0, PieceKind::kNormal});
  draft.pieces.push_back({"<|endoftext|>", 0, PieceKind::kControl});
  for (const char* letter : {"a", "b", "c", " "}) words.push_back(spellBytes(letter));
  std::set<std::string> known(words.begin(), words.end());
  while (draft.pieces.size() < draft.hyper.vocab) {
    const std::string& left = words[random.next() % words.size()];
    const std::string& right = words[random.next() % words.size()];
    const std::string word = left + right;
    if (word.size() > 12 || !known.insert(word).second) continue;
    draft.merges.emplace_back(left, right);
    words.push_back(word);
    draft.pieces.push_back({word, 0, PieceKind::kNormal});
  }
}

bool isByteLevel(const std::string& family) {
  return family == "gpt2" || family == "gptneox" || family == "opt" || family == "phi2" ||
         family == "qwen2" || family == "qwen3";
}

}  // namespace

const DraftTensor* Draft::find(const std::string& name) const {
  for (const auto& [known, tensor] : tensors)
    if (known == name) return &tensor;
  return nullptr;
}

std::vector<std::string> draftKinds() {
  std::vector<std::string> kinds;
  for (const auto& [kind, change] : changes()) kinds.push_back(kind);
  return kinds;
}

Draft randomDraft(const std::string& kind, std::uint64_t seed, bool wide) {
  const auto change = changes().find(kind);
  if (change == changes().end()) throw Error("no random model is called \"" + kind + "\"");
  Draft draft;
  draft.kind = kind;
  draft.hyper = baseHyper(wide);
  change->second(draft.hyper);
  Filler(draft, seed).fill();
  Uniform random(seed + 1);
  if (isByteLevel(draft.hyper.family))
    mergePieces(draft, random);
  else
    scorePieces(draft, random);
  return draft;
}

std::vector<TokenPiece> piecesOf(const Tokenizer& tokenizer) {
  std::vector<TokenPiece> pieces;
  for (std::size_t id = 0; id < tokenizer.size(); id++) {
    TokenPiece piece;
    piece.text = replacedAll(tokenizer.piece(int(id)), " ", kMark);
    piece.score = double(tokenizer.score(int(id)));
    if (id == 0)
      piece.kind = PieceKind::kUnknown;
    else if (id < 3)
      piece.kind = PieceKind::kControl;
    else if (id < 259)
      piece.kind = PieceKind::kByte;
    // llama2.c writes these two with line breaks around them.
    if (id == 1) piece.text = "<s>";
    if (id == 2) piece.text = "</s>";
    pieces.push_back(piece);
  }
  return pieces;
}

Draft draftOf(const Model& model, const std::vector<TokenPiece>& pieces) {
  const Config& c = model.config();
  Draft draft;
  draft.kind = "llama";
  draft.pieces = pieces;
  Hyper& h = draft.hyper;
  h = baseHyper(false);
  h.dim = c.dim;
  h.hidden = c.hiddenDim;
  h.layers = c.layers;
  h.heads = c.heads;
  h.kvHeads = c.kvHeads;
  h.headSize = h.rotary.dims = c.headSize();
  h.vocab = c.vocab;
  h.context = c.seqLen;
  const auto add = [&](const std::string& name, std::span<const float> values, std::size_t rows,
                       std::size_t columns) {
    std::vector<std::uint64_t> shape = {columns};
    if (rows > 0) shape.insert(shape.begin(), rows);
    draft.tensors.push_back({name, {shape, {values.begin(), values.end()}}});
  };
  add("token_embd.weight", model.embedding(), c.vocab, c.dim);
  for (std::size_t l = 0; l < c.layers; l++) {
    const LayerWeights& w = model.layer(l);
    const std::string prefix = "blk." + std::to_string(l) + ".";
    add(prefix + "attn_norm.weight", w.attentionNorm, 0, c.dim);
    add(prefix + "attn_q.weight", w.query, c.dim, c.dim);
    add(prefix + "attn_k.weight", w.key, c.kvDim(), c.dim);
    add(prefix + "attn_v.weight", w.value, c.kvDim(), c.dim);
    add(prefix + "attn_output.weight", w.output, c.dim, c.dim);
    add(prefix + "ffn_norm.weight", w.ffnNorm, 0, c.dim);
    add(prefix + "ffn_gate.weight", w.gate, c.hiddenDim, c.dim);
    add(prefix + "ffn_up.weight", w.up, c.hiddenDim, c.dim);
    add(prefix + "ffn_down.weight", w.down, c.dim, c.hiddenDim);
  }
  add("output_norm.weight", model.finalNorm(), 0, c.dim);
  if (!c.sharedClassifier) add("output.weight", model.classifier(), c.vocab, c.dim);
  return draft;
}

Network networkOf(const Draft& draft) {
  TensorSet set;
  set.name = draft.kind;
  for (const auto& [name, drafted] : draft.tensors) {
    set.files.push_back(
        std::make_shared<const std::vector<std::byte>>(quantise(TensorType::kF32, drafted.values)));
    Tensor tensor;
    tensor.name = name;
    tensor.shape = drafted.shape;
    tensor.bytes = *set.files.back();
    set.tensors.emplace(name, tensor);
  }
  return makeNetwork(draft.hyper, std::move(set));
}

namespace {

std::size_t numberOf(const std::string& word) {
  std::istringstream in(word);
  std::size_t value = 0;
  if (!(in >> value) || !in.eof()) throw Error("'" + word + "' is no number");
  return value;
}

}  // namespace

std::vector<NamedFile> filesOf(const Draft& draft, const std::string& form) {
  std::vector<std::string> words;
  std::istringstream in(form);
  for (std::string word; std::getline(in, word, '-');) words.push_back(word);
  words.resize(3);
  const std::string& kind = words[0];
  if (kind == "bin")
    return {{"", llama2cFile(draft, int(numberOf(words[1])),
                             words[2].empty() ? 64 : numberOf(words[2]))}};
  const TypeFacts* facts = typeNamed(words[1]);
  if (facts == nullptr) throw Error("'" + form + "' names no type of tensors");
  const TensorType type = facts->type;
  if (kind == "gguf") return {{"", ggufFile(draft, type)}};
  if (kind == "hf") return safetensorsFolder(draft, type, 1);
  if (kind == "torch") return pytorchFolder(draft, type);
  if (kind == "split") return ggufParts(draft, type, numberOf(words[2]));
  if (kind == "shards") return safetensorsFolder(draft, type, numberOf(words[2]));
  if (kind == "meta") return metaFolder(draft, type, numberOf(words[2]));
  throw Error("'" + form + "' is no form of a model");
}

}  // namespace reference
