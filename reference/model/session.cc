#include <algorithm>

#include "reference/error.h"
#include "reference/model/model.h"

namespace reference {
namespace {

/// What llama2.c adds to the mean square.
constexpr double kNormEps = 1e-5F;

void addTo(std::vector<double>& x, const std::vector<double>& y) {
  for (std::size_t i = 0; i < x.size(); i++) x[i] += y[i];
}

}  // namespace

Session::Session(const Model& model, RopeForm form)
    : model_(model), form_(form), keys_(model.config().layers), values_(model.config().layers) {}

void Session::attend(std::size_t layer, const std::vector<double>& cs, std::vector<double>& x) {
  const Config& c = model_.config();
  const LayerWeights& w = model_.layer(layer);
  const std::size_t hs = c.headSize();
  const std::vector<double> in = rmsnorm(x, w.attentionNorm, kNormEps);
  const std::vector<double> q = rope(matvec(w.query, in, c.dim, c.dim), cs, c.heads, hs);
  const std::vector<double> k = rope(matvec(w.key, in, c.dim, c.kvDim()), cs, c.kvHeads, hs);
  const std::vector<double> v = matvec(w.value, in, c.dim, c.kvDim());
  keys_[layer].insert(keys_[layer].end(), k.begin(), k.end());
  values_[layer].insert(values_[layer].end(), v.begin(), v.end());

  std::vector<double> mixed;
  for (std::size_t h = 0; h < c.heads; h++) {
    const std::size_t kv = h / (c.heads / c.kvHeads) * hs;  // heads that share keys are neighbours
    const Attention head = attention(std::span<const double>(q).subspan(h * hs, hs),
                                     std::span<const double>(keys_[layer]).subspan(kv),
                                     std::span<const double>(values_[layer]).subspan(kv),
                                     position_ + 1, hs, c.kvDim());
    mixed.insert(mixed.end(), head.out.begin(), head.out.end());
  }
  addTo(x, matvec(w.output, mixed, c.dim, c.dim));
}

void Session::feedForward(std::size_t layer, std::vector<double>& x) {
  const Config& c = model_.config();
  const LayerWeights& w = model_.layer(layer);
  const std::vector<double> in = rmsnorm(x, w.ffnNorm, kNormEps);
  const std::vector<double> gate = matvec(w.gate, in, c.dim, c.hiddenDim);
  const std::vector<double> up = matvec(w.up, in, c.dim, c.hiddenDim);
  addTo(x, matvec(w.down, swiglu(gate, up), c.hiddenDim, c.dim));
}

std::vector<double> Session::step(int token) {
  const Config& c = model_.config();
  if (token < 0 || std::size_t(token) >= c.vocab)
    throw Error("token " + std::to_string(token) + " is outside the vocabulary of " +
                std::to_string(c.vocab));
  if (position_ >= c.seqLen)
    throw Error("the context of " + std::to_string(c.seqLen) + " positions is full");
  const std::span<const float> row = model_.embedding().subspan(std::size_t(token) * c.dim, c.dim);
  std::vector<double> x(row.begin(), row.end());
  const std::vector<double> cs = ropeTable(position_, c.headSize(), form_);
  for (std::size_t layer = 0; layer < c.layers; layer++) {
    attend(layer, cs, x);
    feedForward(layer, x);
  }
  position_++;
  return matvec(model_.classifier(), rmsnorm(x, model_.finalNorm(), kNormEps), c.dim, c.vocab);
}

}  // namespace reference
