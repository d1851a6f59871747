#include "reference/family/names.h"

#include <algorithm>
#include <bit>
#include <map>
#include <optional>

#include "reference/error.h"
#include "reference/quant/dequantise.h"
#include "reference/quant/quantise.h"

namespace reference {
namespace {

using Names = std::map<std::string, std::string>;

/// Names beside the layers, without ".weight".
const Names kOuter = {
    {"embed_tokens", "token_embd"},
    {"wte", "token_embd"},
    {"embed_in", "token_embd"},
    {"tok_embeddings", "token_embd"},
    {"embed_positions", "position_embd"},
    {"wpe", "position_embd"},
    {"norm", "output_norm"},
    {"ln_f", "output_norm"},
    {"final_layer_norm", "output_norm"},
    {"final_layernorm", "output_norm"},
    {"lm_head", "output"},
    {"embed_out", "output"},
    {"output", "output"},
    {"project_in", "project_in"},
    {"project_out", "project_out"},
};

const Names kLlama = {
    {"input_layernorm", "attn_norm"},
    {"self_attn.q_proj", "attn_q"},
    {"self_attn.k_proj", "attn_k"},
    {"self_attn.v_proj", "attn_v"},
    {"self_attn.qkv_proj", "attn_qkv"},
    {"self_attn.o_proj", "attn_output"},
    {"self_attn.q_norm", "attn_q_norm"},
    {"self_attn.k_norm", "attn_k_norm"},
    {"post_attention_layernorm", "ffn_norm"},
    {"mlp.gate_proj", "ffn_gate"},
    {"mlp.up_proj", "ffn_up"},
    {"mlp.gate_up_proj", "ffn_up"},
    {"mlp.down_proj", "ffn_down"},
    {"block_sparse_moe.gate", "ffn_gate_inp"},
};
const Names kGemmaNorms = {
    {"post_attention_layernorm", "post_attention_norm"},
    {"pre_feedforward_layernorm", "ffn_norm"},
    {"post_feedforward_layernorm", "post_ffw_norm"},
};
const Names kGpt2 = {
    {"ln_1", "attn_norm"}, {"attn.c_attn", "attn_qkv"}, {"attn.c_proj", "attn_output"},
    {"ln_2", "ffn_norm"},  {"mlp.c_fc", "ffn_up"},      {"mlp.c_proj", "ffn_down"},
};
const Names kNeox = {
    {"input_layernorm", "attn_norm"},          {"post_attention_layernorm", "ffn_norm"},
    {"attention.query_key_value", "attn_qkv"}, {"attention.dense", "attn_output"},
    {"mlp.dense_h_to_4h", "ffn_up"},           {"mlp.dense_4h_to_h", "ffn_down"},
};
const Names kPhi = {
    {"input_layernorm", "attn_norm"},
    {"self_attn.q_proj", "attn_q"},
    {"self_attn.k_proj", "attn_k"},
    {"self_attn.v_proj", "attn_v"},
    {"self_attn.dense", "attn_output"},
    {"mlp.fc1", "ffn_up"},
    {"mlp.fc2", "ffn_down"},
};
const Names kOpt = {
    {"self_attn_layer_norm", "attn_norm"},
    {"self_attn.q_proj", "attn_q"},
    {"self_attn.k_proj", "attn_k"},
    {"self_attn.v_proj", "attn_v"},
    {"self_attn.out_proj", "attn_output"},
    {"final_layer_norm", "ffn_norm"},
    {"fc1", "ffn_up"},
    {"fc2", "ffn_down"},
};
const Names kMeta = {
    {"attention_norm", "attn_norm"}, {"attention.wq", "attn_q"},      {"attention.wk", "attn_k"},
    {"attention.wv", "attn_v"},      {"attention.wo", "attn_output"}, {"ffn_norm", "ffn_norm"},
    {"feed_forward.w1", "ffn_gate"}, {"feed_forward.w2", "ffn_down"}, {"feed_forward.w3", "ffn_up"},
};

Names namesOf(const std::string& family) {
  if (family == "gpt2") return kGpt2;
  if (family == "gpt_neox") return kNeox;
  if (family == "phi") return kPhi;
  if (family == "opt") return kOpt;
  if (family != "gemma2" && family != "gemma3_text") return kLlama;
  Names names = kLlama;
  for (const auto& [from, to] : kGemmaNorms) names[from] = to;
  return names;
}

/// Masks and tables that some files keep and nobody needs.
bool isIgnored(const std::string& name) {
  for (const char* ending : {".rotary_emb.inv_freq", ".attn.bias", ".attn.masked_bias",
                             ".attention.bias", ".attention.masked_bias"})
    if (name.ends_with(ending)) return true;
  return name == "rope.freqs";
}

std::string withoutPrefixes(std::string name) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string prefix : {"model.", "transformer.", "gpt_neox.", "decoder."})
      if (name.starts_with(prefix)) {
        name.erase(0, prefix.size());
        again = true;
      }
  }
  return name;
}

std::optional<std::string> found(const Names& names, const std::string& name) {
  const auto at = names.find(name);
  return at == names.end() ? std::nullopt : std::optional(at->second);
}

/// Mixtral's experts: "block_sparse_moe.experts.3.w1" becomes "ffn_gate.3".
std::optional<std::string> expertName(const std::string& name) {
  static const std::string kPrefix = "block_sparse_moe.experts.";
  if (!name.starts_with(kPrefix)) return std::nullopt;
  const std::size_t dot = name.find('.', kPrefix.size());
  if (dot == std::string::npos) return std::nullopt;
  const auto kind =
      found({{"w1", "ffn_gate"}, {"w2", "ffn_down"}, {"w3", "ffn_up"}}, name.substr(dot + 1));
  if (!kind) return std::nullopt;
  return *kind + "." + name.substr(kPrefix.size(), dot - kPrefix.size());
}

/// GGUF's name of a tensor; nothing where there is none.
std::optional<std::string> ggufName(const Names& layer, const std::string& full) {
  const std::string name = withoutPrefixes(full);
  const std::size_t end = name.rfind('.');
  if (end == std::string::npos) return std::nullopt;
  const std::string stem = name.substr(0, end);
  const std::string ending = name.substr(end);
  if (ending != ".weight" && ending != ".bias") return std::nullopt;
  for (const std::string prefix : {"layers.", "h."}) {
    if (!stem.starts_with(prefix)) continue;
    const std::size_t dot = stem.find('.', prefix.size());
    if (dot == std::string::npos) return std::nullopt;
    const std::string inner = stem.substr(dot + 1);
    auto to = found(layer, inner);
    if (!to) to = expertName(inner);
    if (!to) return std::nullopt;
    return "blk." + stem.substr(prefix.size(), dot - prefix.size()) + "." + *to + ending;
  }
  const auto to = found(kOuter, stem);
  return to ? std::optional(*to + ending) : std::nullopt;
}

/// The key of a value.
std::string keyOf(const Names& names, const std::string& value) {
  for (const auto& [from, to] : names)
    if (to == value) return from;
  throw Error("no framework's name is known for " + value);
}

/// "blk.3.attn_q.weight" as prefix, layer, stem and ending of another framework.
std::string nameBack(const Names& outer, const Names& layer, const std::string& layers,
                     const std::string& name) {
  const std::size_t end = name.rfind('.');
  const std::string ending = name.substr(end);
  if (!name.starts_with("blk.")) return keyOf(outer, name.substr(0, end)) + ending;
  const std::size_t dot = name.find('.', 4);
  const std::string stem = name.substr(dot + 1, end - dot - 1);
  const std::string number = layers + name.substr(4, dot - 4) + ".";
  for (const auto& [from, to] : Names{{"ffn_gate.", "w1"}, {"ffn_down.", "w2"}, {"ffn_up.", "w3"}})
    if (stem.starts_with(from))
      return number + "block_sparse_moe.experts." + stem.substr(from.size()) + "." + to + ending;
  return number + keyOf(layer, stem) + ending;
}

/// Puts another order of a tensor's numbers in its place.
void replace(TensorSet& set, Tensor& tensor, const std::vector<float>& values,
             std::vector<std::uint64_t> shape) {
  auto bytes = std::make_shared<const std::vector<std::byte>>(quantise(TensorType::kF32, values));
  tensor.type = TensorType::kF32;
  tensor.shape = std::move(shape);
  tensor.bytes = *bytes;
  set.files.push_back(std::move(bytes));
}

void transpose(TensorSet& set, Tensor& tensor) {
  if (tensor.shape.size() != 2) return;
  const std::size_t rows = tensor.shape[0];
  const std::size_t columns = tensor.shape[1];
  const std::vector<float> values = dequantise(tensor);
  std::vector<float> turned;
  for (std::size_t c = 0; c < columns; c++)
    for (std::size_t r = 0; r < rows; r++) turned.push_back(values[r * columns + c]);
  replace(set, tensor, turned, {columns, rows});
}

/// Rows of query, key and value by turns for each head become all queries, all keys, all values.
void sortByKind(TensorSet& set, Tensor& tensor, const Hyper& h) {
  const std::size_t rows = 3 * h.heads * h.headSize;
  if (tensor.shape.empty() || tensor.shape[0] != rows)
    throw Error(set.name + ": tensor " + tensor.name + " has shape " + tensor.shapeText() +
                ", expected " + std::to_string(rows) + " rows");
  const std::vector<float> values = dequantise(tensor);
  const std::size_t columns = values.size() / rows;
  std::vector<float> sorted;
  for (std::size_t kind = 0; kind < 3; kind++)
    for (std::size_t head = 0; head < h.heads; head++) {
      const std::size_t begin = (head * 3 + kind) * h.headSize * columns;
      sorted.insert(sorted.end(), values.begin() + std::ptrdiff_t(begin),
                    values.begin() + std::ptrdiff_t(begin + h.headSize * columns));
    }
  replace(set, tensor, sorted, tensor.shape);
}

}  // namespace

TensorSet renamed(const Hyper& hyper, TensorSet set) {
  TensorSet out;
  out.name = set.name;
  out.files = std::move(set.files);
  const Names names = namesOf(hyper.family);
  for (auto& [full, tensor] : set.tensors) {
    if (isIgnored(full)) continue;
    const auto name = ggufName(names, full);
    if (!name)
      throw Error(out.name + ": the tensor " + full + " is none that " + hyper.family + " has");
    if (hyper.family == "gpt2" && name->starts_with("blk.")) transpose(out, tensor);
    if (hyper.family == "gpt_neox" && name->find("attn_qkv") != std::string::npos)
      sortByKind(out, tensor, hyper);
    if (!out.tensors.emplace(*name, tensor).second)
      throw Error(out.name + ": the tensors " + full + " and another are both " + *name);
  }
  return out;
}

std::string huggingFaceName(const std::string& family, const std::string& name) {
  const Names projections = {{"project_in", "project_in"}, {"project_out", "project_out"}};
  Names outer = projections;
  std::string prefix = "model.";
  std::string layers = "layers.";
  std::string head = "lm_head";
  if (family == "gpt2") {
    prefix = "transformer.";
    layers = "h.";
    outer.insert({{"wte", "token_embd"}, {"wpe", "position_embd"}, {"ln_f", "output_norm"}});
  } else if (family == "gpt_neox") {
    prefix = "gpt_neox.";
    head = "embed_out";
    outer.insert({{"embed_in", "token_embd"}, {"final_layer_norm", "output_norm"}});
  } else if (family == "opt") {
    prefix = "model.decoder.";
    outer.insert({{"embed_tokens", "token_embd"},
                  {"embed_positions", "position_embd"},
                  {"final_layer_norm", "output_norm"}});
  } else {
    outer.insert({{"embed_tokens", "token_embd"},
                  {family == "phi" ? "final_layernorm" : "norm", "output_norm"}});
  }
  if (name.starts_with("output.")) return head + name.substr(6);
  Names names = namesOf(family);
  // Both halves in one have the second's name.
  names.erase(family == "phi3" ? "mlp.up_proj" : "mlp.gate_up_proj");
  return prefix + nameBack(outer, names, layers, name);
}

std::string metaName(const std::string& name) {
  return nameBack({{"tok_embeddings", "token_embd"}, {"norm", "output_norm"}, {"output", "output"}},
                  kMeta, "layers.", name);
}

TensorSet joinedParts(std::vector<TensorSet> parts) {
  TensorSet out;
  if (parts.empty()) throw Error("a model without parts");
  out.name = parts[0].name;
  for (TensorSet& part : parts)
    out.files.insert(out.files.end(), part.files.begin(), part.files.end());
  for (const auto& [full, first] : parts[0].tensors) {
    if (isIgnored(full)) continue;
    const auto name = ggufName(kMeta, full);
    if (!name) throw Error(out.name + ": the tensor " + full + " is none that llama has");
    Tensor tensor = first;
    std::vector<std::vector<float>> values;
    for (const TensorSet& part : parts) {
      const auto at = part.tensors.find(full);
      if (at == part.tensors.end() || at->second.shape != first.shape)
        throw Error(part.name + ": the tensor " + full + " lacks or has another shape than in " +
                    out.name);
      values.push_back(dequantise(at->second));
    }
    if (parts.size() > 1 && first.shape.size() == 2) {
      // Matrices whose inputs were cut; Llama 3 cut its embedding by rows.
      const bool rows128k = first.shape[0] * parts.size() > 100'000;
      const bool byColumns = name->find("attn_output") != std::string::npos ||
                             name->find("ffn_down") != std::string::npos ||
                             (*name == "token_embd.weight" && !rows128k);
      const std::size_t rows = first.shape[0];
      const std::size_t columns = first.shape[1];
      std::vector<float> all;
      if (byColumns) {
        for (std::size_t r = 0; r < rows; r++)
          for (const std::vector<float>& part : values)
            all.insert(all.end(), part.begin() + std::ptrdiff_t(r * columns),
                       part.begin() + std::ptrdiff_t((r + 1) * columns));
        replace(out, tensor, all, {rows, columns * parts.size()});
      } else {
        for (const std::vector<float>& part : values)
          all.insert(all.end(), part.begin(), part.end());
        replace(out, tensor, all, {rows * parts.size(), columns});
      }
    }
    out.tensors.emplace(*name, std::move(tensor));
  }
  return out;
}

}  // namespace reference
