#include "reference/family/network.h"

#include <algorithm>
#include <cmath>

#include "reference/error.h"
#include "reference/quant/dequantise.h"
#include "reference/quant/qdot.h"

namespace reference {

Linear::Linear(const Tensor& tensor, std::size_t first, std::size_t rows)
    : rows_(rows), columns_(tensor.shape.back()), stored_(tensor), first_(first) {
  const std::vector<float> all = dequantise(tensor);
  weights_.assign(all.begin() + std::ptrdiff_t(first * columns_),
                  all.begin() + std::ptrdiff_t((first + rows) * columns_));
  hasStored_ = activationBlock(tensor.type) != 0;
}

Linear::Linear(std::vector<float> weights, std::size_t rows, std::size_t columns)
    : rows_(rows), columns_(columns), weights_(std::move(weights)) {}

void Linear::setBias(std::vector<float> bias) { bias_ = std::move(bias); }

std::span<const float> Linear::row(std::size_t r) const {
  return std::span<const float>(weights_).subspan(r * columns_, columns_);
}

std::vector<double> Linear::times(const std::vector<double>& x, Arithmetic arithmetic,
                                  double& margin) const {
  std::vector<double> out;
  if (arithmetic == Arithmetic::quantised && hasStored_) {
    const std::vector<float> rounded(x.begin(), x.end());
    const QuantisedActivations q = quantiseActivations(rounded, activationBlock(stored_.type));
    for (std::size_t i = 0; i < x.size(); i++) {
      const auto d = double(q.d[i / q.block]);
      if (d != 0) margin = std::min(margin, 0.5 - std::abs(x[i] / d - double(q.q[i])));
    }
    for (std::size_t r = 0; r < rows_; r++)
      out.push_back(quantisedDot(stored_, first_ + r, rounded, q).value);
  } else {
    for (std::size_t r = 0; r < rows_; r++) out.push_back(dot(row(r), x));
  }
  for (std::size_t r = 0; r < bias_.size(); r++) out[r] += double(bias_[r]);
  return out;
}

namespace {

/// Takes tensors out of a set by GGUF's names, each of the shape that it must have.
class Assembler {
 public:
  Assembler(const Hyper& hyper, const TensorSet& set) : hyper_(hyper), set_(set) {}

  const Tensor* find(const std::string& name) const {
    const auto found = set_.tensors.find(name);
    return found == set_.tensors.end() ? nullptr : &found->second;
  }

  const Tensor& at(const std::string& name) const {
    const Tensor* tensor = find(name);
    if (tensor == nullptr) throw Error(set_.name + ": lacks the tensor " + name);
    return *tensor;
  }

  const Tensor& shaped(const std::string& name, std::size_t rows, std::size_t columns) const {
    const Tensor& tensor = at(name);
    if (tensor.shape != std::vector<std::uint64_t>{rows, columns})
      throw Error(set_.name + ": tensor " + name + " has shape " + tensor.shapeText() +
                  ", expected [" + std::to_string(rows) + "][" + std::to_string(columns) + "]");
    return tensor;
  }

  /// NAME.weight with NAME.bias where there is one.
  Linear linear(const std::string& name, std::size_t rows, std::size_t columns) const {
    Linear out(shaped(name + ".weight", rows, columns), 0, rows);
    out.setBias(optional(name + ".bias", rows));
    return out;
  }

  /// Rows of a tensor that holds several matrices.
  Linear part(const std::string& name, std::size_t total, std::size_t first, std::size_t rows,
              std::size_t columns) const {
    Linear out(shaped(name + ".weight", total, columns), first, rows);
    std::vector<float> bias = optional(name + ".bias", total);
    if (!bias.empty())
      out.setBias(
          {bias.begin() + std::ptrdiff_t(first), bias.begin() + std::ptrdiff_t(first + rows)});
    return out;
  }

  std::vector<float> vector(const std::string& name, std::size_t n) const {
    const Tensor& tensor = at(name);
    if (tensor.elements() != n)
      throw Error(set_.name + ": tensor " + name + " has shape " + tensor.shapeText() +
                  ", expected [" + std::to_string(n) + "]");
    return dequantise(tensor);
  }

  std::vector<float> optional(const std::string& name, std::size_t n) const {
    return find(name) ? vector(name, n) : std::vector<float>();
  }

  NormWeights norm(const std::string& name, std::size_t n) const {
    NormWeights out;
    out.weight = vector(name + ".weight", n);
    out.bias = optional(name + ".bias", n);
    if (hyper_.normPlusOne)
      for (float& w : out.weight) w += 1;
    return out;
  }

  NormWeights optionalNorm(const std::string& name, std::size_t n) const {
    return find(name + ".weight") ? norm(name, n) : NormWeights();
  }

  LayerParts layer(std::size_t l) const;

 private:
  void attention(const std::string& prefix, LayerParts& parts) const;
  std::vector<FeedForward> experts(const std::string& prefix) const;
  Linear expert(const std::string& prefix, const std::string& name, std::size_t e, std::size_t rows,
                std::size_t columns) const;

  const Hyper& hyper_;
  const TensorSet& set_;
};

void Assembler::attention(const std::string& prefix, LayerParts& parts) const {
  const Hyper& h = hyper_;
  const std::size_t q = h.heads * h.headSize;
  const std::size_t kv = h.kvHeads * h.headSize;
  if (find(prefix + "attn_qkv.weight")) {
    const std::string name = prefix + "attn_qkv";
    parts.query = part(name, q + 2 * kv, 0, q, h.dim);
    parts.key = part(name, q + 2 * kv, q, kv, h.dim);
    parts.value = part(name, q + 2 * kv, q + kv, kv, h.dim);
  } else {
    parts.query = linear(prefix + "attn_q", q, h.dim);
    parts.key = linear(prefix + "attn_k", kv, h.dim);
    parts.value = linear(prefix + "attn_v", kv, h.dim);
  }
  parts.output = linear(prefix + "attn_output", h.dim, q);
  parts.queryNorm = optionalNorm(prefix + "attn_q_norm", h.headSize);
  parts.keyNorm = optionalNorm(prefix + "attn_k_norm", h.headSize);
}

/// One expert's matrix: of NAME_exps[experts][rows][columns], or a tensor of its own.
Linear Assembler::expert(const std::string& prefix, const std::string& name, std::size_t e,
                         std::size_t rows, std::size_t columns) const {
  const std::string together = prefix + name + "_exps.weight";
  if (find(together) == nullptr)
    return linear(prefix + name + "." + std::to_string(e), rows, columns);
  Tensor tensor = at(together);
  if (tensor.shape != std::vector<std::uint64_t>{hyper_.experts, rows, columns})
    throw Error(set_.name + ": tensor " + together + " has shape " + tensor.shapeText() +
                ", expected [" + std::to_string(hyper_.experts) + "][" + std::to_string(rows) +
                "][" + std::to_string(columns) + "]");
  tensor.shape = {hyper_.experts * rows, columns};
  return {tensor, e * rows, rows};
}

std::vector<FeedForward> Assembler::experts(const std::string& prefix) const {
  const Hyper& h = hyper_;
  std::vector<FeedForward> out;
  for (std::size_t e = 0; e < h.experts; e++)
    out.push_back({expert(prefix, "ffn_gate", e, h.hidden, h.dim),
                   expert(prefix, "ffn_up", e, h.hidden, h.dim),
                   expert(prefix, "ffn_down", e, h.dim, h.hidden)});
  if (h.experts > 0) return out;
  FeedForward one;
  if (!h.gated) {
    one.up = linear(prefix + "ffn_up", h.hidden, h.dim);
  } else if (find(prefix + "ffn_gate.weight")) {
    one.gate = linear(prefix + "ffn_gate", h.hidden, h.dim);
    one.up = linear(prefix + "ffn_up", h.hidden, h.dim);
  } else {  // Phi-3: both in one
    one.gate = part(prefix + "ffn_up", 2 * h.hidden, 0, h.hidden, h.dim);
    one.up = part(prefix + "ffn_up", 2 * h.hidden, h.hidden, h.hidden, h.dim);
  }
  one.down = linear(prefix + "ffn_down", h.dim, h.hidden);
  out.push_back(std::move(one));
  return out;
}

LayerParts Assembler::layer(std::size_t l) const {
  const std::string prefix = "blk." + std::to_string(l) + ".";
  LayerParts parts;
  parts.attentionNorm = norm(prefix + "attn_norm", hyper_.dim);
  attention(prefix, parts);
  parts.afterAttention = optionalNorm(prefix + "post_attention_norm", hyper_.dim);
  if (!hyper_.sharedNorm) parts.feedForwardNorm = norm(prefix + "ffn_norm", hyper_.dim);
  if (hyper_.experts > 0)
    parts.router = linear(prefix + "ffn_gate_inp", hyper_.experts, hyper_.dim);
  parts.experts = experts(prefix);
  parts.afterFeedForward = optionalNorm(prefix + "post_ffw_norm", hyper_.dim);
  return parts;
}

/// Divisors of the rotary frequencies that a GGUF file keeps as tensors.
std::vector<double> divisors(const Assembler& in, const std::string& name, std::size_t pairs) {
  const std::vector<float> values = in.optional(name, pairs);
  return {values.begin(), values.end()};
}

}  // namespace

Network makeNetwork(Hyper hyper, TensorSet tensors) {
  Network n;
  n.files = std::move(tensors);
  Hyper& h = hyper;
  const Assembler in(h, n.files);
  const Tensor& embedding = in.at("token_embd.weight");
  if (embedding.shape.size() != 2)
    throw Error(n.files.name + ": tensor token_embd.weight has shape " + embedding.shapeText() +
                ", expected [vocabulary][dim]");
  // Vocabularies may be padded in the file beyond what its numbers say, never less.
  if (embedding.shape[0] < h.vocab)
    throw Error(n.files.name + ": tensor token_embd.weight has " +
                std::to_string(embedding.shape[0]) + " rows, expected " + std::to_string(h.vocab));
  h.vocab = embedding.shape[0];
  if (h.hidden == 0) h.hidden = in.at("blk.0.ffn_up.weight").shape.at(0);
  const std::size_t columns = h.embedding ? h.embedding : h.dim;
  n.embedding = in.linear("token_embd", h.vocab, columns);
  if (h.embedding) {
    n.projectIn = in.linear("project_in", h.dim, columns);
    n.projectOut = in.linear("project_out", columns, h.dim);
  }
  if (h.learnedPositions)
    n.positions = in.linear("position_embd", h.context + h.positionOffset, h.dim);
  const std::size_t pairs = h.rotary.dims / 2;
  if (in.find("rope_freqs.weight"))
    h.rotary.shortDivisors = divisors(in, "rope_freqs.weight", pairs);
  if (in.find("rope_factors_short.weight")) {
    h.rotary.shortDivisors = divisors(in, "rope_factors_short.weight", pairs);
    h.rotary.longDivisors = divisors(in, "rope_factors_long.weight", pairs);
    if (h.rotary.scaling == RotaryRules::Scaling::kNone) {
      h.rotary.scaling = RotaryRules::Scaling::kLong;
      h.rotary.factor = double(h.context) / h.rotary.originalContext;
    }
  }
  for (std::size_t l = 0; l < h.layers; l++) n.blocks.push_back(in.layer(l));
  n.outputNorm =
      h.normAfter ? in.optionalNorm("output_norm", h.dim) : in.norm("output_norm", h.dim);
  n.classifier = in.find("output.weight") ? in.linear("output", h.vocab, columns) : n.embedding;
  n.hyper = std::move(hyper);
  return n;
}

}  // namespace reference
