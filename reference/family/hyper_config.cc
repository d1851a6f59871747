// config.json of Hugging Face's folders, by model_type; params.json of Meta's.
#include <cmath>
#include <map>

#include "reference/error.h"
#include "reference/family/hyper.h"
#include "reference/format/json.h"

namespace reference {
namespace {

class Fields {
 public:
  explicit Fields(const Json& json) : json_(json) {}

  const Json* find(const char* key) const { return json_.findValue(key); }
  std::size_t size(const char* key) const { return json_.at(key).toUnsigned(); }
  std::size_t size(const char* key, std::size_t otherwise) const {
    const Json* value = find(key);
    return value ? value->toUnsigned() : otherwise;
  }
  double number(const char* key, double otherwise) const {
    const Json* value = find(key);
    return value ? value->toDouble() : otherwise;
  }
  bool flag(const char* key, bool otherwise) const {
    const Json* value = find(key);
    return value ? value->toBool() : otherwise;
  }
  std::string text(const char* key, const std::string& otherwise) const {
    const Json* value = find(key);
    return value ? value->toText() : otherwise;
  }
  const Json& json() const { return json_; }

 private:
  const Json& json_;
};

Activation activationOf(const Fields& f, const char* key, const std::string& otherwise) {
  static const std::map<std::string, Activation> known = {
      {"silu", Activation::kSilu},          {"swish", Activation::kSilu},
      {"gelu", Activation::kGelu},          {"gelu_new", Activation::kGeluTanh},
      {"gelu_fast", Activation::kGeluTanh}, {"gelu_pytorch_tanh", Activation::kGeluTanh},
      {"relu", Activation::kRelu}};
  const auto found = known.find(f.text(key, otherwise));
  if (found == known.end()) {
    f.json().at(key).fail("the activation \"" + f.text(key, otherwise) + "\" is not known here");
  }
  return found->second;
}

std::vector<double> numbers(const Json& json) {
  std::vector<double> out;
  for (const Json& value : json.toArray()) out.push_back(value.toDouble());
  return out;
}

void readScaling(const Json& json, RotaryRules& r) {
  const Fields f(json);
  const std::string type = f.text("rope_type", f.text("type", "default"));
  r.factor = f.number("factor", 1);
  r.originalContext = f.number("original_max_position_embeddings", r.originalContext);
  r.attentionFactor = f.number("attention_factor", 0);
  if (type == "linear") {
    r.scaling = RotaryRules::Scaling::kLinear;
  } else if (type == "dynamic") {
    r.scaling = RotaryRules::Scaling::kDynamic;
  } else if (type == "yarn") {
    r.scaling = RotaryRules::Scaling::kYarn;
    r.betaFast = f.number("beta_fast", 32);
    r.betaSlow = f.number("beta_slow", 1);
  } else if (type == "llama3") {
    r.scaling = RotaryRules::Scaling::kLlama3;
    r.lowFactor = f.number("low_freq_factor", 1);
    r.highFactor = f.number("high_freq_factor", 4);
  } else if (type == "longrope" || type == "su") {
    r.scaling = RotaryRules::Scaling::kLong;
    r.shortDivisors = numbers(json.at("short_factor"));
    r.longDivisors = numbers(json.at("long_factor"));
  } else if (type != "default") {
    json.fail("the rope_type \"" + type + "\" is not known here");
  }
}

void readRotary(const Fields& f, Hyper& h) {
  RotaryRules& r = h.rotary;
  r.pairs = RotaryRules::Pairs::kHalves;
  const double part = f.number("partial_rotary_factor", f.number("rotary_pct", 1));
  r.dims = std::size_t(double(h.headSize) * part);
  r.base = f.number("rope_theta", f.number("rotary_emb_base", 10000));
  r.originalContext = f.number("original_max_position_embeddings", double(h.context));
  if (const Json* scaling = f.find("rope_scaling")) readScaling(*scaling, r);
  // LongRoPE's stretch is how much longer the context became.
  if (r.scaling == RotaryRules::Scaling::kLong && r.factor == 1)
    r.factor = double(h.context) / r.originalContext;
}

/// Which layers see a window: layer_types where it is, else every but each `every`th.
void setWindows(const Fields& f, Hyper& h, std::size_t every) {
  h.window = f.size("sliding_window", 0);
  if (h.window == 0) return;
  if (const Json* types = f.find("layer_types")) {
    for (const Json& type : types->toArray())
      h.windowed.push_back(type.toText() == "sliding_attention");
    return;
  }
  for (std::size_t l = 0; l < h.layers; l++)
    h.windowed.push_back(every == 0 || (l + 1) % every != 0);
}

void commonSizes(const Fields& f, Hyper& h) {
  h.dim = f.size("hidden_size");
  h.layers = f.size("num_hidden_layers");
  checkLayers(h.layers);
  h.heads = f.size("num_attention_heads");
  h.kvHeads = f.size("num_key_value_heads", h.heads);
  h.vocab = f.size("vocab_size");
  h.context = f.size("max_position_embeddings", 2048);
  if (h.heads == 0) f.json().fail("num_attention_heads is 0");
  h.headSize = f.size("head_dim", h.dim / h.heads);
}

void readLlamas(const Fields& f, Hyper& h) {
  commonSizes(f, h);
  h.hidden = f.size("intermediate_size");
  h.eps = f.number("rms_norm_eps", 1e-6);
  readRotary(f, h);
  const bool gemma = h.family.starts_with("gemma");
  const char* key = f.find("hidden_activation") ? "hidden_activation" : "hidden_act";
  h.activation = activationOf(f, key, gemma ? "gelu_pytorch_tanh" : "silu");
  if (gemma) {
    // Gemma 1's hidden_act says "gelu" and means the approximation.
    h.activation = Activation::kGeluTanh;
    h.normPlusOne = true;
    h.embeddingScale = std::sqrt(double(h.dim));
  }
  if (h.family == "gemma2" || h.family == "gemma3_text") {
    h.queryScale = 1 / std::sqrt(f.number("query_pre_attn_scalar", double(h.headSize)));
    h.scoreCap = f.number("attn_logit_softcapping", h.family == "gemma2" ? 50 : 0);
    h.logitCap = f.number("final_logit_softcapping", h.family == "gemma2" ? 30 : 0);
    setWindows(f, h, h.family == "gemma2" ? 2 : f.size("sliding_window_pattern", 6));
  }
  if (h.family == "gemma3_text") {
    h.hasLocalRotary = true;
    h.localRotary = h.rotary;
    h.localRotary.base = f.number("rope_local_base_freq", 10000);
    h.localRotary.scaling = RotaryRules::Scaling::kNone;
  }
  if (h.family == "mistral" || h.family == "mixtral" || h.family == "phi3") setWindows(f, h, 0);
  if (h.family.starts_with("qwen") && f.flag("use_sliding_window", false)) setWindows(f, h, 0);
  if (h.family == "mixtral") {
    h.experts = f.size("num_local_experts", 8);
    h.expertsUsed = f.size("num_experts_per_tok", 2);
  }
}

void readGpt2(const Fields& f, Hyper& h) {
  h.dim = f.size("n_embd");
  h.layers = f.size("n_layer");
  h.heads = h.kvHeads = f.size("n_head");
  h.context = f.size("n_positions", f.size("n_ctx", 1024));
  h.vocab = f.size("vocab_size");
  h.hidden = f.size("n_inner", 4 * h.dim);
  if (h.heads == 0) f.json().fail("n_head is 0");
  h.headSize = h.dim / h.heads;
  h.eps = f.number("layer_norm_epsilon", 1e-5);
  h.layerNorm = h.learnedPositions = true;
  h.gated = false;
  h.activation = activationOf(f, "activation_function", "gelu_new");
}

void readNeox(const Fields& f, Hyper& h) {
  commonSizes(f, h);
  h.hidden = f.size("intermediate_size");
  h.eps = f.number("layer_norm_eps", 1e-5);
  readRotary(f, h);
  h.layerNorm = true;
  h.gated = false;
  h.activation = activationOf(f, "hidden_act", "gelu");
  h.parallel = f.flag("use_parallel_residual", true);
  if (f.find("rotary_pct") == nullptr && f.find("partial_rotary_factor") == nullptr)
    h.rotary.dims = h.headSize / 4;
}

void readPhi(const Fields& f, Hyper& h) {
  commonSizes(f, h);
  h.hidden = f.size("intermediate_size");
  h.eps = f.number("layer_norm_eps", 1e-5);
  readRotary(f, h);
  if (f.find("partial_rotary_factor") == nullptr) h.rotary.dims = h.headSize / 2;
  h.layerNorm = h.parallel = h.sharedNorm = true;
  h.gated = false;
  h.activation = activationOf(f, "hidden_act", "gelu_new");
}

void readOpt(const Fields& f, Hyper& h) {
  commonSizes(f, h);
  h.hidden = f.size("ffn_dim");
  h.embedding = f.size("word_embed_proj_dim", h.dim);
  if (h.embedding == h.dim) h.embedding = 0;
  h.eps = 1e-5;
  h.layerNorm = h.learnedPositions = true;
  h.normAfter = !f.flag("do_layer_norm_before", true);
  h.positionOffset = 2;
  h.gated = false;
  h.activation = activationOf(f, "activation_function", "relu");
}

}  // namespace

Hyper configHyper(std::string_view text, const std::string& name) {
  const Json json = Json::parse(text, name);
  const Fields f(json);
  Hyper h;
  const Json* type = json.findValue("model_type");
  if (type == nullptr) throw Error(name + ": lacks \"model_type\", expected a family's name");
  h.family = type->toText();
  using Reader = void (*)(const Fields&, Hyper&);
  static const std::map<std::string, Reader> families = {
      {"llama", readLlamas},   {"mistral", readLlamas},
      {"mixtral", readLlamas}, {"qwen2", readLlamas},
      {"qwen3", readLlamas},   {"gemma", readLlamas},
      {"gemma2", readLlamas},  {"gemma3_text", readLlamas},
      {"phi3", readLlamas},    {"smollm", readLlamas},
      {"gpt2", readGpt2},      {"gpt_neox", readNeox},
      {"phi", readPhi},        {"opt", readOpt}};
  const auto reader = families.find(h.family);
  if (reader == families.end()) {
    std::string known;
    for (const auto& [family, unused] : families) known += (known.empty() ? "" : ", ") + family;
    type->fail("the model_type \"" + h.family + "\" is not known here, expected one of " + known);
  }
  try {
    reader->second(f, h);
  } catch (const Error& error) {
    const std::string sentence = error.what();
    throw Error(sentence.starts_with(name) ? sentence : name + ": " + sentence);
  }
  checkHyper(h, name);
  return h;
}

Hyper paramsHyper(std::string_view text, const std::string& name) {
  const Json json = Json::parse(text, name);
  const Fields f(json);
  Hyper h;
  h.family = "llama";
  h.dim = f.size("dim");
  h.layers = f.size("n_layers");
  h.heads = f.size("n_heads");
  h.kvHeads = f.size("n_kv_heads", h.heads);
  if (h.heads == 0) json.fail("n_heads is 0");
  h.headSize = h.dim / h.heads;
  h.eps = f.number("norm_eps", 1e-5);
  if (const Json* vocab = f.find("vocab_size"))
    h.vocab = vocab->toInteger() < 0 ? 0 : vocab->toUnsigned();  // -1: what the tokenizer has
  h.context = f.size("max_seq_len", h.vocab > 100'000 ? 8192 : 2048);
  h.rotary.pairs = RotaryRules::Pairs::kNeighbours;
  h.rotary.dims = h.headSize;
  h.rotary.base = f.number("rope_theta", 10000);
  h.rotary.originalContext = 8192;
  if (f.flag("use_scaled_rope", false)) {
    h.rotary.scaling = RotaryRules::Scaling::kLlama3;
    h.rotary.factor = f.number("rope_scale_factor", 8);
  }
  checkHyper(h, name);
  return h;
}

}  // namespace reference
