#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include "reference/error.h"
#include "reference/family/network.h"
#include "reference/family/rotary.h"

namespace reference {
namespace {

using Vector = std::vector<double>;

void addTo(Vector& x, const Vector& y) {
  for (std::size_t i = 0; i < x.size(); i++) x[i] += y[i];
}

double capped(double x, double cap) { return cap == 0 ? x : cap * std::tanh(x / cap); }

/// x / sqrt(mean of x^2 + eps), or with the mean taken out first, times weight plus bias.
Vector normalised(const NormWeights& weights, std::span<const double> x, bool mean, double eps) {
  const auto n = double(x.size());
  double middle = 0;
  if (mean)
    for (double v : x) middle += v / n;
  double square = 0;
  for (double v : x) square += (v - middle) * (v - middle) / n;
  const double scale = 1 / std::sqrt(square + eps);
  Vector out;
  for (std::size_t i = 0; i < x.size(); i++) {
    const double bias = weights.bias.empty() ? 0 : double(weights.bias[i]);
    out.push_back((x[i] - middle) * scale * double(weights.weight[i]) + bias);
  }
  return out;
}

/// Queries and keys of Qwen 3 and Gemma 3: each head by itself.
void normaliseHeads(const NormWeights& weights, std::size_t headSize, double eps, Vector& v) {
  if (weights.weight.empty()) return;
  for (std::size_t h = 0; h < v.size(); h += headSize) {
    const Vector head =
        normalised(weights, std::span<const double>(v).subspan(h, headSize), false, eps);
    std::copy(head.begin(), head.end(), v.begin() + std::ptrdiff_t(h));
  }
}

}  // namespace

double activate(Activation activation, double x) {
  switch (activation) {
    case Activation::kSilu:
      return x / (1 + std::exp(-x));
    case Activation::kGelu:  // Hendrycks and Gimpel 2016
      return x / 2 * (1 + std::erf(x / std::numbers::sqrt2));
    case Activation::kGeluTanh:  // their approximation
      return x / 2 * (1 + std::tanh(std::sqrt(2 / std::numbers::pi) * (x + 0.044715 * x * x * x)));
    case Activation::kRelu:
      break;
  }
  return std::max(x, 0.0);
}

NetworkSession::NetworkSession(const Network& network, Arithmetic arithmetic, std::size_t context)
    : network_(network),
      arithmetic_(arithmetic),
      context_(context ? context : network.hyper.context),
      keys_(network.hyper.layers),
      values_(network.hyper.layers) {}

Vector NetworkSession::norm(const NormWeights& weights, const Vector& x) const {
  if (weights.weight.empty()) return x;
  return normalised(weights, x, network_.hyper.layerNorm, network_.hyper.eps);
}

Vector NetworkSession::attend(std::size_t layer, const Vector& in) {
  const Hyper& h = network_.hyper;
  const LayerParts& parts = network_.blocks[layer];
  const std::size_t hs = h.headSize;
  const bool windowed = !h.windowed.empty() && h.windowed[layer];
  Vector q = product(parts.query, in);
  Vector k = product(parts.key, in);
  const Vector v = product(parts.value, in);
  normaliseHeads(parts.queryNorm, hs, h.eps, q);
  normaliseHeads(parts.keyNorm, hs, h.eps, k);
  const RotaryRules& rotary = windowed && h.hasLocalRotary ? h.localRotary : h.rotary;
  if (rotary.pairs != RotaryRules::Pairs::kNone) {
    const Vector cs = rotaryTable(rotary, position_, context_);
    rotate(rotary, cs, hs, q);
    rotate(rotary, cs, hs, k);
  }
  keys_[layer].insert(keys_[layer].end(), k.begin(), k.end());
  values_[layer].insert(values_[layer].end(), v.begin(), v.end());

  const double scale = h.queryScale != 0 ? h.queryScale : 1 / std::sqrt(double(hs));
  const std::size_t first = windowed && position_ + 1 > h.window ? position_ + 1 - h.window : 0;
  const std::size_t stride = h.kvHeads * hs;
  Vector mixed(h.heads * hs);
  for (std::size_t head = 0; head < h.heads; head++) {
    const std::size_t kv = head / (h.heads / h.kvHeads) * hs;
    Vector scores;
    for (std::size_t t = first; t <= position_; t++) {
      double score = 0;
      for (std::size_t i = 0; i < hs; i++)
        score += q[head * hs + i] * keys_[layer][t * stride + kv + i];
      scores.push_back(capped(score * scale, h.scoreCap));
    }
    const Vector weights = softmax(scores);
    for (std::size_t t = first; t <= position_; t++)
      for (std::size_t i = 0; i < hs; i++)
        mixed[head * hs + i] += weights[t - first] * values_[layer][t * stride + kv + i];
  }
  return product(parts.output, mixed);
}

Vector NetworkSession::product(const Linear& w, const Vector& x) {
  return w.times(x, arithmetic_, margin_);
}

Vector NetworkSession::feedForward(const LayerParts& parts, const Vector& in) {
  const auto one = [&](const FeedForward& f) {
    Vector up = product(f.up, in);
    if (f.gate.empty()) {
      for (double& v : up) v = activate(network_.hyper.activation, v);
    } else {
      const Vector gate = product(f.gate, in);
      for (std::size_t i = 0; i < up.size(); i++)
        up[i] *= activate(network_.hyper.activation, gate[i]);
    }
    return product(f.down, up);
  };
  if (parts.router.empty()) return one(parts.experts[0]);

  // Jiang et al. 2024, section 2.1: softmax over the best few of the router's scores.
  const Vector scores = product(parts.router, in);
  std::vector<std::size_t> order(scores.size());
  std::iota(order.begin(), order.end(), std::size_t(0));
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  order.resize(network_.hyper.expertsUsed);
  Vector best;
  for (std::size_t e : order) best.push_back(scores[e]);
  const Vector weights = softmax(best);
  Vector out(in.size());
  for (std::size_t i = 0; i < order.size(); i++) {
    const Vector part = one(parts.experts[order[i]]);
    for (std::size_t j = 0; j < out.size(); j++) out[j] += weights[i] * part[j];
  }
  return out;
}

void NetworkSession::runLayer(std::size_t layer, Vector& x) {
  const Hyper& h = network_.hyper;
  const LayerParts& parts = network_.blocks[layer];
  if (h.normAfter) {
    addTo(x, attend(layer, x));
    x = norm(parts.attentionNorm, x);
    addTo(x, feedForward(parts, x));
    x = norm(parts.feedForwardNorm, x);
    return;
  }
  const Vector in = norm(parts.attentionNorm, x);
  const Vector attended = norm(parts.afterAttention, attend(layer, in));
  if (h.parallel) {
    const Vector fed = feedForward(parts, h.sharedNorm ? in : norm(parts.feedForwardNorm, x));
    addTo(x, attended);
    addTo(x, fed);
    return;
  }
  addTo(x, attended);
  addTo(x, norm(parts.afterFeedForward, feedForward(parts, norm(parts.feedForwardNorm, x))));
}

Vector NetworkSession::step(int token) {
  const Hyper& h = network_.hyper;
  if (token < 0 || std::size_t(token) >= network_.embedding.rows())
    throw Error("token " + std::to_string(token) + " is outside the vocabulary of " +
                std::to_string(network_.embedding.rows()));
  if (position_ >= context_)
    throw Error("the context of " + std::to_string(context_) + " positions is full");
  const std::span<const float> row = network_.embedding.row(std::size_t(token));
  Vector x(row.begin(), row.end());
  for (double& v : x) v *= h.embeddingScale;
  if (!network_.projectIn.empty()) x = product(network_.projectIn, x);
  if (h.learnedPositions) {
    const std::span<const float> place = network_.positions.row(position_ + h.positionOffset);
    for (std::size_t i = 0; i < x.size(); i++) x[i] += double(place[i]);
  }
  trace_ = {x};
  for (std::size_t layer = 0; layer < h.layers; layer++) {
    runLayer(layer, x);
    trace_.push_back(x);
  }
  position_++;
  x = norm(network_.outputNorm, x);
  if (!network_.projectOut.empty()) x = product(network_.projectOut, x);
  Vector logits = product(network_.classifier, x);
  for (double& v : logits) v = capped(v, h.logitCap);
  return logits;
}

}  // namespace reference
