// Folders of Hugging Face and of Meta, and llama2.c's files.
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <sstream>

#include "reference/data/byte_writer.h"
#include "reference/error.h"
#include "reference/family/draft.h"
#include "reference/family/names.h"
#include "reference/family/write_tokenizer.h"
#include "reference/format/write_pytorch.h"
#include "reference/quant/quantise.h"

namespace reference {
namespace {

using Named = std::pair<std::string, DraftTensor>;

std::vector<std::byte> bytesOf(const std::string& text) {
  ByteWriter out;
  out.text(text);
  return out.take();
}

/// model_type of a family.
std::string modelType(const std::string& family) {
  if (family == "gemma3") return "gemma3_text";
  if (family == "phi2") return "phi";
  if (family == "gptneox") return "gpt_neox";
  return family;
}

DraftTensor transposed(const DraftTensor& tensor) {
  const std::size_t rows = tensor.shape[0];
  const std::size_t columns = tensor.shape[1];
  DraftTensor out{{columns, rows}, {}};
  for (std::size_t c = 0; c < columns; c++)
    for (std::size_t r = 0; r < rows; r++) out.values.push_back(tensor.values[r * columns + c]);
  return out;
}

/// Rows in another order: row r of the result is row from(r).
template <class From>
DraftTensor reordered(const DraftTensor& tensor, From from) {
  const std::size_t rows = tensor.shape[0];
  const std::size_t columns = tensor.values.size() / rows;
  DraftTensor out{tensor.shape, {}};
  for (std::size_t r = 0; r < rows; r++) {
    const auto begin = tensor.values.begin() + std::ptrdiff_t(from(r) * columns);
    out.values.insert(out.values.end(), begin, begin + std::ptrdiff_t(columns));
  }
  return out;
}

DraftTensor rowsOf(const DraftTensor& tensor, std::size_t first, std::size_t count) {
  DraftTensor out = tensor;
  const std::size_t columns = tensor.values.size() / tensor.shape[0];
  out.shape[0] = count;
  out.values.assign(tensor.values.begin() + std::ptrdiff_t(first * columns),
                    tensor.values.begin() + std::ptrdiff_t((first + count) * columns));
  return out;
}

bool has(const std::string& name, const char* part) { return name.find(part) != std::string::npos; }

/// A tensor as Hugging Face's models order it; several where they keep them apart.
std::vector<Named> huggingFace(const Hyper& h, const std::string& name, const DraftTensor& tensor) {
  const std::size_t hs = h.headSize;
  if (has(name, "_exps.")) {
    std::vector<Named> out;
    const std::size_t at = name.find("_exps.");
    for (std::size_t e = 0; e < h.experts; e++) {
      DraftTensor one = rowsOf(tensor, e, 1);
      one.shape.erase(one.shape.begin());
      out.emplace_back(name.substr(0, at) + "." + std::to_string(e) + ".weight", std::move(one));
    }
    return out;
  }
  if (h.family == "phi2" && has(name, "attn_qkv")) {
    std::vector<Named> out;
    const std::size_t rows = h.heads * hs;
    const std::string kinds = "qkv";
    for (std::size_t i = 0; i < 3; i++) {
      std::string own = name;
      own.replace(own.find("attn_qkv"), 8, std::string("attn_") + kinds[i]);
      out.emplace_back(own, rowsOf(tensor, i * rows, rows));
    }
    return out;
  }
  if (h.family == "gptneox" && has(name, "attn_qkv"))
    return {{name, reordered(tensor, [&](std::size_t r) {
               const std::size_t head = r / (3 * hs);
               return (r / hs % 3 * h.heads + head) * hs + r % hs;
             })}};
  if (h.family == "gpt2" && name.starts_with("blk.") && tensor.shape.size() == 2)
    return {{name, transposed(tensor)}};
  if (h.rotary.pairs == RotaryRules::Pairs::kNeighbours &&
      (has(name, "attn_q.") || has(name, "attn_k.")))
    return {{name, reordered(tensor, [&](std::size_t r) {
               const std::size_t i = r % hs;
               return r / hs * hs + (i < hs / 2 ? 2 * i : 2 * (i - hs / 2) + 1);
             })}};
  DraftTensor same = tensor;
  if (h.family.starts_with("gemma") && has(name, "norm"))
    for (float& w : same.values) w -= 1;
  return {{name, std::move(same)}};
}

/// A JSON object in the making.
class Fields {
 public:
  Fields& raw(const std::string& key, const std::string& value) {
    text_ += (text_.empty() ? "  \"" : ",\n  \"") + key + "\": " + value;
    return *this;
  }
  Fields& number(const std::string& key, double value) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.17g", value);
    return raw(key, text.data());
  }
  Fields& word(const std::string& key, const std::string& value) {
    return raw(key, "\"" + value + "\"");
  }
  Fields& flag(const std::string& key, bool value) { return raw(key, value ? "true" : "false"); }
  std::string take() { return "{\n" + text_ + "\n}\n"; }

 private:
  std::string text_;
};

std::string listOf(const std::vector<double>& values) {
  std::string out;
  for (double value : values) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.17g", value);
    out += (out.empty() ? "" : ", ") + std::string(text.data());
  }
  return "[" + out + "]";
}

std::string scalingOf(const RotaryRules& r) {
  using Scaling = RotaryRules::Scaling;
  static const char* const names[] = {"default", "linear", "dynamic", "yarn", "llama3", "longrope"};
  Fields f;
  f.word("rope_type", names[int(r.scaling)]);
  if (r.scaling == Scaling::kLong) {
    f.raw("short_factor", listOf(r.shortDivisors)).raw("long_factor", listOf(r.longDivisors));
    return f.take();
  }
  f.number("factor", r.factor).number("original_max_position_embeddings", r.originalContext);
  if (r.scaling == Scaling::kLlama3)
    f.number("low_freq_factor", r.lowFactor).number("high_freq_factor", r.highFactor);
  return f.take();
}

std::string layerTypes(const Hyper& h) {
  std::string out;
  for (bool windowed : h.windowed)
    out += std::string(out.empty() ? "" : ", ") +
           (windowed ? "\"sliding_attention\"" : "\"full_attention\"");
  return "[" + out + "]";
}

std::string activationName(Activation activation) {
  static const char* const names[] = {"silu", "gelu", "gelu_new", "relu"};
  return names[int(activation)];
}

std::string configGpt2(const Hyper& h) {
  Fields f;
  f.word("model_type", "gpt2").number("n_embd", double(h.dim)).number("n_layer", double(h.layers));
  f.number("n_head", double(h.heads)).number("n_positions", double(h.context));
  f.number("vocab_size", double(h.vocab)).number("n_inner", double(h.hidden));
  f.number("layer_norm_epsilon", h.eps).word("activation_function", "gelu_new");
  return f.take();
}

std::string config(const Draft& draft, TensorType type) {
  const Hyper& h = draft.hyper;
  if (h.family == "gpt2") return configGpt2(h);
  Fields f;
  f.word("model_type", modelType(h.family));
  f.word("torch_dtype", type == TensorType::kF32   ? "float32"
                        : type == TensorType::kF16 ? "float16"
                                                   : "bfloat16");
  f.number("hidden_size", double(h.dim)).number("num_hidden_layers", double(h.layers));
  f.number("num_attention_heads", double(h.heads)).number("vocab_size", double(h.vocab));
  f.number("max_position_embeddings", double(h.context));
  f.flag("tie_word_embeddings", draft.find("output.weight") == nullptr);
  if (h.family == "opt") {
    f.number("ffn_dim", double(h.hidden)).word("activation_function", "relu");
    f.flag("do_layer_norm_before", !h.normAfter);
    f.number("word_embed_proj_dim", double(h.embedding ? h.embedding : h.dim));
    return f.take();
  }
  f.number("num_key_value_heads", double(h.kvHeads)).number("intermediate_size", double(h.hidden));
  f.number(h.layerNorm ? "layer_norm_eps" : "rms_norm_eps", h.eps);
  if (h.family.starts_with("gemma"))
    f.word("hidden_activation", "gelu_pytorch_tanh");
  else
    f.word("hidden_act", activationName(h.activation));
  if (!h.layerNorm) f.number("head_dim", double(h.headSize));
  if (h.family == "gptneox") {
    f.number("rotary_pct", double(h.rotary.dims) / double(h.headSize));
    f.number("rotary_emb_base", h.rotary.base).flag("use_parallel_residual", h.parallel);
    return f.take();
  }
  f.number("rope_theta", h.rotary.base);
  if (h.rotary.dims != h.headSize)
    f.number("partial_rotary_factor", double(h.rotary.dims) / double(h.headSize));
  if (h.rotary.scaling != RotaryRules::Scaling::kNone) f.raw("rope_scaling", scalingOf(h.rotary));
  if (h.rotary.scaling == RotaryRules::Scaling::kLong)
    f.number("original_max_position_embeddings", h.rotary.originalContext);
  if (h.window > 0) f.number("sliding_window", double(h.window)).raw("layer_types", layerTypes(h));
  if (h.scoreCap > 0) f.number("attn_logit_softcapping", h.scoreCap);
  if (h.logitCap > 0) f.number("final_logit_softcapping", h.logitCap);
  if (h.family == "gemma2" || h.family == "gemma3")
    f.number("query_pre_attn_scalar", double(h.headSize));
  if (h.hasLocalRotary) f.number("rope_local_base_freq", h.localRotary.base);
  if (h.experts > 0)
    f.number("num_local_experts", double(h.experts))
        .number("num_experts_per_tok", double(h.expertsUsed));
  return f.take();
}

std::vector<Named> huggingFaceTensors(const Draft& draft) {
  std::vector<Named> out;
  const std::string family = modelType(draft.hyper.family);
  for (const auto& [name, tensor] : draft.tensors)
    for (auto& [own, values] : huggingFace(draft.hyper, name, tensor))
      out.emplace_back(huggingFaceName(family, own), std::move(values));
  return out;
}

std::vector<std::byte> safetensorsFile(std::span<const Named> tensors, TensorType type) {
  std::string header = R"({"__metadata__":{"format":"pt"})";
  ByteWriter data;
  for (const auto& [name, tensor] : tensors) {
    const std::vector<std::byte> bytes = quantise(type, tensor.values);
    std::string shape;
    for (std::uint64_t n : tensor.shape) shape += (shape.empty() ? "" : ",") + std::to_string(n);
    header.append(",\"").append(name).append(R"(":{"dtype":")").append(typeName(type));
    header.append(R"(","shape":[)").append(shape).append(R"(],"data_offsets":[)");
    header.append(std::to_string(data.size())).append(",");
    header.append(std::to_string(data.size() + bytes.size())).append("]}");
    data.bytes(bytes);
  }
  header += "}";
  while (header.size() % 8 != 0) header += ' ';
  ByteWriter out;
  out.uint64(header.size());
  out.text(header);
  out.bytes(data.take());
  return out.take();
}

SavedTensor saved(const std::string& name, const DraftTensor& tensor, TensorType type) {
  return {
      .name = name, .type = type, .shape = tensor.shape, .bytes = quantise(type, tensor.values)};
}

std::vector<NamedFile> folder(const Draft& draft, TensorType type) {
  std::vector<NamedFile> files = {{"config.json", bytesOf(config(draft, type))}};
  if (draft.merges.empty())
    files.push_back({"tokenizer.model", sentencePieceFile(draft.pieces)});
  else
    files.push_back(
        {"tokenizer.json", bytesOf(byteLevelJson(draft.pieces, draft.merges,
                                                 draft.hyper.family.starts_with("qwen")))});
  if (!draft.chatTemplate.empty())
    files.push_back({"chat_template.jinja", bytesOf(draft.chatTemplate)});
  return files;
}

void expectLlama(const Draft& draft, const std::string& format) {
  if (draft.hyper.family != "llama" || draft.hyper.headSize * draft.hyper.heads != draft.hyper.dim)
    throw Error(format + " holds Llamas only, not " + draft.kind);
}

/// The part of a matrix that one of several machines had.
DraftTensor partOf(const std::string& name, const DraftTensor& tensor, std::size_t part,
                   std::size_t parts) {
  if (parts == 1 || tensor.shape.size() < 2) return tensor;
  const bool columns = has(name, "attn_output") || has(name, "ffn_down") || has(name, "token_embd");
  const DraftTensor turned = columns ? transposed(tensor) : tensor;
  if (turned.shape[0] % parts != 0)
    throw Error(name + " has " + std::to_string(turned.shape[0]) + " rows or columns, no " +
                std::to_string(parts) + " parts");
  const std::size_t rows = turned.shape[0] / parts;
  const DraftTensor cut = rowsOf(turned, part * rows, rows);
  return columns ? transposed(cut) : cut;
}

void putGroups(ByteWriter& out, const DraftTensor& tensor, std::size_t group) {
  if (tensor.values.size() % group != 0)
    throw Error("groups of " + std::to_string(group) + " do not divide " +
                std::to_string(tensor.values.size()) + " elements");
  std::vector<float> scales;
  for (std::size_t begin = 0; begin < tensor.values.size(); begin += group) {
    float most = 0;
    for (std::size_t i = begin; i < begin + group; i++)
      most = std::max(most, std::abs(tensor.values[i]));
    scales.push_back(most / 127);
    for (std::size_t i = begin; i < begin + group; i++)
      out.uint8(std::uint8_t(
          std::int8_t(most == 0 ? 0 : std::nearbyint(tensor.values[i] / scales.back()))));
  }
  for (float scale : scales) out.float32(scale);
}

}  // namespace

std::vector<NamedFile> safetensorsFolder(const Draft& draft, TensorType type, std::size_t shards) {
  std::vector<NamedFile> files = folder(draft, type);
  const std::vector<Named> tensors = huggingFaceTensors(draft);
  if (shards == 1) {
    files.push_back({"model.safetensors", safetensorsFile(tensors, type)});
    return files;
  }
  std::string map;
  for (std::size_t shard = 0; shard < shards; shard++) {
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "model-%05zu-of-%05zu.safetensors", shard + 1, shards);
    const std::size_t begin = tensors.size() * shard / shards;
    const std::size_t end = tensors.size() * (shard + 1) / shards;
    const std::span<const Named> part = std::span(tensors).subspan(begin, end - begin);
    files.push_back({name.data(), safetensorsFile(part, type)});
    for (const auto& [tensor, values] : part)
      map += (map.empty() ? "" : ",\n") + ("    \"" + tensor + "\": \"") + name.data() + "\"";
  }
  files.push_back({"model.safetensors.index.json",
                   bytesOf("{\n  \"metadata\": {},\n  \"weight_map\": {\n" + map + "\n  }\n}\n")});
  return files;
}

std::vector<NamedFile> pytorchFolder(const Draft& draft, TensorType type) {
  std::vector<NamedFile> files = folder(draft, type);
  std::vector<SavedTensor> tensors;
  for (const auto& [name, tensor] : huggingFaceTensors(draft))
    tensors.push_back(saved(name, tensor, type));
  // A tied head is saved as the same storage under its own name.
  if (draft.find("output.weight") == nullptr) {
    SavedTensor head = tensors.front();
    head.sameAs = head.name;
    head.name = draft.hyper.family == "gptneox" ? "embed_out.weight" : "lm_head.weight";
    tensors.push_back(head);
  }
  files.push_back({"pytorch_model.bin", pytorchFile(tensors)});
  return files;
}

std::vector<NamedFile> metaFolder(const Draft& draft, TensorType type, std::size_t parts) {
  expectLlama(draft, "a folder of Meta");
  const Hyper& h = draft.hyper;
  Fields f;
  f.number("dim", double(h.dim)).number("n_layers", double(h.layers));
  f.number("n_heads", double(h.heads)).number("n_kv_heads", double(h.kvHeads));
  f.number("norm_eps", h.eps).number("vocab_size", double(h.vocab));
  f.number("max_seq_len", double(h.context)).number("rope_theta", h.rotary.base);
  std::vector<NamedFile> files = {{"params.json", bytesOf(f.take())},
                                  {"tokenizer.model", sentencePieceFile(draft.pieces)}};
  for (std::size_t part = 0; part < parts; part++) {
    std::vector<SavedTensor> tensors;
    for (const auto& [name, tensor] : draft.tensors)
      tensors.push_back(saved(metaName(name), partOf(name, tensor, part, parts), type));
    if (draft.find("output.weight") == nullptr)
      tensors.push_back(saved(
          "output.weight", partOf("output", *draft.find("token_embd.weight"), part, parts), type));
    std::array<char, 64> name{};
    std::snprintf(name.data(), name.size(), "consolidated.%02zu.pth", part);
    files.push_back({name.data(), pytorchFile(tensors)});
  }
  return files;
}

std::vector<std::byte> llama2cFile(const Draft& draft, int version, std::size_t group) {
  expectLlama(draft, "llama2.c's format");
  const Hyper& h = draft.hyper;
  const bool shared = draft.find("output.weight") == nullptr;
  ByteWriter out;
  if (version > 0) {
    out.uint32(0x616B3432);
    out.uint32(std::uint32_t(version));
  }
  for (std::size_t n : {h.dim, h.hidden, h.layers, h.heads, h.kvHeads})
    out.uint32(std::uint32_t(n));
  const auto vocab = std::int32_t(h.vocab);
  out.uint32(std::uint32_t(version == 0 && !shared ? -vocab : vocab));
  out.uint32(std::uint32_t(h.context));
  if (version > 0) {
    out.uint8(shared ? 1 : 0);
    if (version == 2) out.uint32(std::uint32_t(group));
    out.pad(256);
  }
  const auto put = [&](const std::string& name) {
    const DraftTensor& tensor = *draft.find(name + ".weight");
    if (version == 2 && tensor.shape.size() > 1) {
      putGroups(out, tensor, group);
    } else {
      for (float value : tensor.values) out.float32(value);
    }
  };
  const auto putLayers = [&](const char* name) {
    for (std::size_t l = 0; l < h.layers; l++) put("blk." + std::to_string(l) + "." + name);
  };
  if (version == 0) {
    put("token_embd");
    for (const char* name : {"attn_norm", "attn_q", "attn_k", "attn_v", "attn_output", "ffn_norm",
                             "ffn_gate", "ffn_down", "ffn_up"})
      putLayers(name);
    put("output_norm");
    for (std::size_t i = 0; i < h.context * h.headSize; i++) out.float32(0);
  } else {
    putLayers("attn_norm");
    putLayers("ffn_norm");
    put("output_norm");
    put("token_embd");
    for (const char* name :
         {"attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_down", "ffn_up"})
      putLayers(name);
  }
  if (!shared) put("output");
  return out.take();
}

}  // namespace reference
