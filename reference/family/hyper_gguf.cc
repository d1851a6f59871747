// GGUF's keys (docs/gguf.md): general.architecture names the family, whose name begins the others.
#include <cmath>

#include "reference/error.h"
#include "reference/family/hyper.h"

namespace reference {
namespace {

class Keys {
 public:
  explicit Keys(const Gguf& file)
      : file_(file), family_(file.at("general.architecture").toText()) {}

  const std::string& family() const { return family_; }
  const GgufValue* find(const std::string& key) const { return file_.find(family_ + "." + key); }

  std::size_t size(const std::string& key) const { return sizeOf(file_.at(family_ + "." + key)); }
  std::size_t size(const std::string& key, std::size_t otherwise) const {
    const GgufValue* value = find(key);
    return value ? sizeOf(*value) : otherwise;
  }
  double number(const std::string& key, double otherwise) const {
    const GgufValue* value = find(key);
    return value ? value->toDouble() : otherwise;
  }
  bool flag(const std::string& key, bool otherwise) const {
    const GgufValue* value = find(key);
    return value ? value->toBool() : otherwise;
  }
  std::string text(const std::string& key, const std::string& otherwise) const {
    const GgufValue* value = find(key);
    return value ? value->toText() : otherwise;
  }

 private:
  /// Some keys may hold a number for each layer; they must be one.
  static std::size_t sizeOf(const GgufValue& value) {
    if (value.type != GgufType::kArray) return value.toUnsigned();
    const std::vector<std::int64_t> all = value.toIntegers();
    for (std::int64_t n : all)
      if (n != all[0] || n < 0)
        throw Error(value.key + " differs from layer to layer, expected one number");
    if (all.empty()) throw Error(value.key + " is empty, expected a number");
    return std::size_t(all[0]);
  }

  const Gguf& file_;
  std::string family_;
};

void readRotary(const Keys& keys, const Gguf& file, Hyper& h) {
  RotaryRules& r = h.rotary;
  r.pairs =
      keys.family() == "llama" ? RotaryRules::Pairs::kNeighbours : RotaryRules::Pairs::kHalves;
  r.dims = keys.size("rope.dimension_count", h.headSize);
  r.base = keys.number("rope.freq_base", 10000);
  r.factor = keys.number("rope.scaling.factor", keys.number("rope.scale_linear", 1));
  r.originalContext = keys.number("rope.scaling.original_context_length", double(h.context));
  r.attentionFactor = keys.number("rope.scaling.attn_factor", 0);
  const std::string scaling =
      keys.text("rope.scaling.type", keys.find("rope.scale_linear") ? "linear" : "none");
  if (scaling == "linear") {
    r.scaling = RotaryRules::Scaling::kLinear;
  } else if (scaling == "yarn") {
    r.scaling = RotaryRules::Scaling::kYarn;
    r.betaFast = keys.number("rope.scaling.yarn_beta_fast", 32);
    r.betaSlow = keys.number("rope.scaling.yarn_beta_slow", 1);
  } else if (scaling == "longrope") {
    r.scaling = RotaryRules::Scaling::kLong;
  } else if (scaling != "none") {
    throw Error(file.name() + ": key " + keys.family() + ".rope.scaling.type is \"" + scaling +
                "\", expected none, linear, yarn or longrope");
  }
}

void setWindows(Hyper& h, std::size_t window, std::size_t every) {
  h.window = window;
  for (std::size_t l = 0; window != 0 && l < h.layers; l++)
    h.windowed.push_back(every == 0 || (l + 1) % every != 0);
}

void readFamily(const Keys& keys, Hyper& h) {
  const std::string& family = h.family;
  const std::size_t window = keys.size("attention.sliding_window", 0);
  if (family == "gemma" || family == "gemma2" || family == "gemma3") {
    h.activation = Activation::kGeluTanh;
    h.embeddingScale = std::sqrt(double(h.dim));
  }
  if (family == "gemma2") {
    h.scoreCap = keys.number("attn_logit_softcapping", 50);
    h.logitCap = keys.number("final_logit_softcapping", 30);
    setWindows(h, window, 2);
  } else if (family == "gemma3") {
    setWindows(h, window, 6);
    h.hasLocalRotary = true;
    h.localRotary = h.rotary;
    h.localRotary.base = 10000;
    h.localRotary.scaling = RotaryRules::Scaling::kNone;
  } else if (family == "phi2") {
    h.layerNorm = h.parallel = h.sharedNorm = true;
    h.gated = false;
    h.activation = Activation::kGeluTanh;
  } else if (family == "gpt2") {
    h.layerNorm = h.learnedPositions = true;
    h.gated = false;
    h.activation = Activation::kGeluTanh;
    h.rotary.pairs = RotaryRules::Pairs::kNone;
  } else if (family == "gptneox") {
    h.layerNorm = true;
    h.gated = false;
    h.activation = Activation::kGelu;
    h.parallel = keys.flag("use_parallel_residual", true);
  } else if (family == "llama" || family == "phi3" || family == "qwen2" || family == "qwen3") {
    setWindows(h, window, 0);
  } else if (family != "gemma") {
    throw Error(
        "general.architecture is \"" + family +
        "\", expected llama, qwen2, qwen3, gemma, gemma2, gemma3, phi2, phi3, gpt2 or gptneox");
  }
}

}  // namespace

Hyper ggufHyper(const Gguf& file) {
  const Keys keys(file);
  Hyper h;
  h.family = keys.family();
  try {
    h.dim = keys.size("embedding_length");
    h.layers = keys.size("block_count");
    h.hidden = keys.size("feed_forward_length");
    checkLayers(h.layers);
    h.heads = keys.size("attention.head_count");
    h.kvHeads = keys.size("attention.head_count_kv", h.heads);
    h.context = keys.size("context_length");
    if (h.heads == 0) throw Error("key " + h.family + ".attention.head_count is 0");
    h.headSize = keys.size("attention.key_length", h.dim / h.heads);
    if (const std::size_t values = keys.size("attention.value_length", h.headSize);
        values != h.headSize)
      throw Error("heads have keys of " + std::to_string(h.headSize) + " and values of " +
                  std::to_string(values) + " elements, expected the same");
    h.eps = keys.number("attention.layer_norm_rms_epsilon",
                        keys.number("attention.layer_norm_epsilon", 1e-5));
    h.experts = keys.size("expert_count", 0);
    h.expertsUsed = keys.size("expert_used_count", 0);
    readRotary(keys, file, h);
    readFamily(keys, h);
  } catch (const Error& error) {
    const std::string sentence = error.what();
    throw Error(sentence.starts_with(file.name()) ? sentence : file.name() + ": " + sentence);
  }
  checkHyper(h, file.name());
  return h;
}

}  // namespace reference
