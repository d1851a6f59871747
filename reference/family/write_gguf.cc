#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

#include "reference/data/byte_writer.h"
#include "reference/error.h"
#include "reference/family/draft.h"
#include "reference/family/rotary.h"
#include "reference/format/gguf.h"
#include "reference/quant/quantise.h"

namespace reference {
namespace {

constexpr std::size_t kAlignment = 32;

/// Keys of the metadata, written one after another.
class Keys {
 public:
  void number(const std::string& key, std::uint64_t value) {
    begin(key, GgufType::kU32);
    out_.uint32(std::uint32_t(value));
  }
  void small(const std::string& key, std::uint64_t value) {
    begin(key, GgufType::kU16);
    out_.uint16(std::uint16_t(value));
  }
  void integer(const std::string& key, std::uint64_t value) {
    begin(key, GgufType::kI32);
    out_.uint32(std::uint32_t(value));
  }
  void real(const std::string& key, double value) {
    begin(key, GgufType::kF32);
    out_.float32(float(value));
  }
  void flag(const std::string& key, bool value) {
    begin(key, GgufType::kBool);
    out_.uint8(value ? 1 : 0);
  }
  void word(const std::string& key, const std::string& value) {
    begin(key, GgufType::kText);
    text(value);
  }
  template <class Values, class Put>
  void array(const std::string& key, GgufType type, const Values& values, Put put) {
    begin(key, GgufType::kArray);
    out_.uint32(std::uint32_t(type));
    out_.uint64(values.size());
    for (const auto& value : values) put(value);
  }
  void text(const std::string& value) {
    out_.uint64(value.size());
    out_.text(value);
  }
  ByteWriter& out() { return out_; }
  std::uint64_t count() const { return count_; }

 private:
  void begin(const std::string& key, GgufType type) {
    text(key);
    out_.uint32(std::uint32_t(type));
    count_++;
  }

  ByteWriter out_;
  std::uint64_t count_ = 0;
};

std::string architecture(const std::string& family) {
  if (family == "mistral" || family == "mixtral") return "llama";
  if (family == "opt") throw Error("GGUF has no architecture for OPT");
  return family;
}

void putRotary(const Hyper& h, const std::string& family, Keys& keys) {
  const RotaryRules& r = h.rotary;
  if (r.pairs == RotaryRules::Pairs::kNone) return;
  keys.number(family + ".rope.dimension_count", r.dims);
  keys.real(family + ".rope.freq_base", r.base);
  using Scaling = RotaryRules::Scaling;
  const std::string scaling = r.scaling == Scaling::kLinear ? "linear"
                              : r.scaling == Scaling::kYarn ? "yarn"
                                                            : "";
  if (r.scaling == Scaling::kDynamic) throw Error("GGUF has no word for dynamic NTK scaling");
  if (!scaling.empty()) {
    keys.word(family + ".rope.scaling.type", scaling);
    keys.real(family + ".rope.scaling.factor", r.factor);
  }
  if (r.scaling == Scaling::kYarn || r.scaling == Scaling::kLong)
    keys.number(family + ".rope.scaling.original_context_length", std::uint64_t(r.originalContext));
  if (r.scaling == Scaling::kLong)
    keys.real(family + ".rope.scaling.attn_factor",
              std::sqrt(1 + std::log(r.factor) / std::log(r.originalContext)));
}

void putHyper(const Draft& draft, Keys& keys) {
  const Hyper& h = draft.hyper;
  const std::string family = architecture(h.family);
  keys.word("general.architecture", family);
  keys.word("general.name", "random weights");
  keys.number(family + ".context_length", h.context);
  keys.number(family + ".embedding_length", h.dim);
  keys.number(family + ".block_count", h.layers);
  keys.number(family + ".feed_forward_length", h.hidden);
  keys.number(family + ".attention.head_count", h.heads);
  keys.number(family + ".attention.head_count_kv", h.kvHeads);
  keys.number(family + ".attention.key_length", h.headSize);
  keys.number(family + ".attention.value_length", h.headSize);
  keys.real(family + (h.layerNorm ? ".attention.layer_norm_epsilon"
                                  : ".attention.layer_norm_rms_epsilon"),
            h.eps);
  putRotary(h, family, keys);
  if (h.window > 0) keys.number(family + ".attention.sliding_window", h.window);
  if (h.scoreCap > 0) keys.real(family + ".attn_logit_softcapping", h.scoreCap);
  if (h.logitCap > 0) keys.real(family + ".final_logit_softcapping", h.logitCap);
  if (h.experts > 0) {
    keys.number(family + ".expert_count", h.experts);
    keys.number(family + ".expert_used_count", h.expertsUsed);
  }
  if (family == "gptneox") keys.flag("gptneox.use_parallel_residual", h.parallel);
}

void putTokenizer(const Draft& draft, Keys& keys) {
  const std::string prefix = "tokenizer.ggml.";
  const bool merges = !draft.merges.empty();
  ByteWriter& out = keys.out();
  keys.word(prefix + "model", merges ? "gpt2" : "llama");
  if (merges) keys.word(prefix + "pre", draft.hyper.family.starts_with("qwen") ? "qwen2" : "gpt-2");
  keys.array(prefix + "tokens", GgufType::kText, draft.pieces,
             [&](const TokenPiece& piece) { keys.text(piece.text); });
  if (!merges)
    keys.array(prefix + "scores", GgufType::kF32, draft.pieces,
               [&](const TokenPiece& piece) { out.float32(float(piece.score)); });
  keys.array(prefix + "token_type", GgufType::kI32, draft.pieces,
             [&](const TokenPiece& piece) { out.uint32(std::uint32_t(piece.kind)); });
  if (merges)
    keys.array(prefix + "merges", GgufType::kText, draft.merges,
               [&](const auto& merge) { keys.text(merge.first + " " + merge.second); });
  const std::uint64_t bos = merges ? 256 : 1;
  keys.number(prefix + "bos_token_id", bos);
  keys.number(prefix + "eos_token_id", merges ? 256 : 2);
  if (!merges) keys.number(prefix + "unknown_token_id", 0);
  keys.flag(prefix + "add_bos_token", !merges);
  if (!draft.chatTemplate.empty()) keys.word("tokenizer.chat_template", draft.chatTemplate);
}

/// A tensor as the file holds it.
struct Stored {
  std::string name;
  std::vector<std::uint64_t> shape;
  TensorType type;
  std::vector<std::byte> bytes;
};

Stored stored(const std::string& name, const DraftTensor& tensor, TensorType wanted) {
  TensorType type = TensorType::kF32;
  if (tensor.shape.size() > 1) {
    const std::uint64_t columns = tensor.shape.back();
    type = wanted;
    if (columns % typeFacts(type)->block != 0) type = TensorType::kQ8_0;
    if (columns % typeFacts(type)->block != 0) type = TensorType::kF16;
    // Small things that steer the rest are kept whole.
    if (name.find("ffn_gate_inp") != std::string::npos || name.starts_with("position_embd"))
      type = TensorType::kF32;
  }
  return {name, tensor.shape, type, quantise(type, tensor.values)};
}

std::vector<Stored> allStored(const Draft& draft, TensorType type) {
  std::vector<Stored> all;
  const RotaryRules& r = draft.hyper.rotary;
  const auto divisors = [&](const char* name, const std::vector<double>& values) {
    const DraftTensor tensor = {{values.size()}, {values.begin(), values.end()}};
    if (!values.empty()) all.push_back(stored(name, tensor, type));
  };
  if (r.scaling == RotaryRules::Scaling::kLlama3) divisors("rope_freqs.weight", llama3Divisors(r));
  divisors("rope_factors_short.weight", r.shortDivisors);
  divisors("rope_factors_long.weight", r.longDivisors);
  for (const auto& [name, tensor] : draft.tensors) all.push_back(stored(name, tensor, type));
  return all;
}

std::vector<std::byte> fileOf(Keys& keys, std::span<const Stored> tensors) {
  ByteWriter out;
  out.text("GGUF");
  out.uint32(3);
  out.uint64(tensors.size());
  out.uint64(keys.count());
  out.bytes(keys.out().take());
  std::uint64_t offset = 0;
  for (const Stored& tensor : tensors) {
    out.uint64(tensor.name.size());
    out.text(tensor.name);
    out.uint32(std::uint32_t(tensor.shape.size()));
    for (std::size_t i = tensor.shape.size(); i-- > 0;) out.uint64(tensor.shape[i]);
    out.uint32(std::uint32_t(tensor.type));
    out.uint64(offset);
    offset += (tensor.bytes.size() + kAlignment - 1) / kAlignment * kAlignment;
  }
  out.pad(kAlignment);
  for (const Stored& tensor : tensors) {
    out.bytes(tensor.bytes);
    out.pad(kAlignment);
  }
  return out.take();
}

}  // namespace

std::vector<std::byte> ggufFile(const Draft& draft, TensorType type) {
  Keys keys;
  putHyper(draft, keys);
  putTokenizer(draft, keys);
  return fileOf(keys, allStored(draft, type));
}

std::vector<NamedFile> ggufParts(const Draft& draft, TensorType type, std::size_t parts) {
  const std::vector<Stored> all = allStored(draft, type);
  std::vector<NamedFile> files;
  for (std::size_t part = 0; part < parts; part++) {
    Keys keys;
    if (part == 0) {
      putHyper(draft, keys);
      putTokenizer(draft, keys);
    }
    keys.small("split.no", part);
    keys.small("split.count", parts);
    keys.integer("split.tensors.count", all.size());
    const std::size_t begin = all.size() * part / parts;
    const std::size_t end = all.size() * (part + 1) / parts;
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "model-%05zu-of-%05zu.gguf", part + 1, parts);
    files.push_back({name.data(), fileOf(keys, std::span(all).subspan(begin, end - begin))});
  }
  return files;
}

}  // namespace reference
