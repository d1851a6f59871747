#include "reference/model/sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "reference/error.h"
#include "reference/kernel/kernels.h"

namespace reference {
namespace {

/// Tokens in the order in which their probabilities are accumulated.
struct Ordered {
  std::vector<int> tokens;
  std::vector<double> probabilities;
};

Choice greedy(std::span<const double> logits) {
  const std::int64_t best = argmax(logits);
  if (best < 0) throw Error("no token can be chosen: no logit is a number");
  double gap = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < logits.size(); i++)
    if (std::int64_t(i) != best) gap = std::min(gap, logits[std::size_t(best)] - logits[i]);
  return {int(best), gap};
}

/// Where the coin falls among the first `count` tokens of `order`.
struct Fall {
  std::size_t index = 0;
  double margin = 0;  ///< the distance to the nearer edge that has a neighbour beyond it
};

/// `total` is the mass that the coin is spread over.
Fall fallOfCoin(const Ordered& order, std::size_t count, double coin, double total) {
  if (count == 0) throw Error("no token can be chosen: the vocabulary is empty");
  const double at = coin * total;
  Fall fall;
  double sum = order.probabilities[0];
  double before = 0;
  while (at >= sum && fall.index + 1 < count) {
    before = sum;
    sum += order.probabilities[++fall.index];
  }
  fall.margin = std::numeric_limits<double>::infinity();
  if (fall.index > 0) fall.margin = at - before;
  if (fall.index + 1 < count) fall.margin = std::min(fall.margin, sum - at);
  return fall;
}

Choice fromAll(const std::vector<double>& probabilities, double coin) {
  Ordered order{std::vector<int>(probabilities.size()), probabilities};
  std::iota(order.tokens.begin(), order.tokens.end(), 0);
  const Fall fall = fallOfCoin(order, order.tokens.size(), coin, 1);
  return {order.tokens[fall.index], fall.margin};
}

/// The tokens that may belong to the nucleus, the most probable first; of equal ones the lower id.
Ordered candidates(const std::vector<double>& probabilities, double topp) {
  // What is below this cannot belong to it: all such tokens together are under 1 - topp.
  const double others = std::max(1.0, double(probabilities.size()) - 1);
  const double least = (1 - topp) / others;
  Ordered order;
  for (std::size_t i = 0; i < probabilities.size(); i++)
    if (probabilities[i] >= least) order.tokens.push_back(int(i));
  auto probability = [&](int token) { return probabilities[std::size_t(token)]; };
  std::stable_sort(order.tokens.begin(), order.tokens.end(),
                   [&](int a, int b) { return probability(a) > probability(b); });
  for (int token : order.tokens) order.probabilities.push_back(probability(token));
  return order;
}

/// How much a logit over temperature would have to move for the token at `i` to change places.
double gapInOrder(const Ordered& order, std::size_t i, std::size_t count) {
  double gap = std::numeric_limits<double>::infinity();
  auto between = [&](std::size_t above) {
    return std::log(order.probabilities[above] / order.probabilities[above + 1]);
  };
  if (i > 0) gap = std::min(gap, between(i - 1));
  if (i + 1 < count) gap = std::min(gap, between(i));
  return gap;
}

/// The margin that another cut of the nucleus leaves: none less than the distance to that cut,
/// and that of the coin's fall there where the token is the same anyway.
double marginOfOtherCut(const Ordered& order, std::size_t count, double coin, double total,
                        double distance, std::size_t chosen) {
  const Fall fall = fallOfCoin(order, count, coin, total);
  return fall.index == chosen ? std::max(distance, fall.margin) : distance;
}

Choice fromNucleus(const std::vector<double>& probabilities, double topp, double coin) {
  const Ordered order = candidates(probabilities, topp);
  double total = 0;
  double before = 0;
  std::size_t count = 0;
  while (count < order.tokens.size() && total <= topp) {
    before = total;
    total += order.probabilities[count++];
  }
  const Fall fall = fallOfCoin(order, count, coin, total);
  double margin = std::min(fall.margin, gapInOrder(order, fall.index, count));
  if (count > 1)
    margin = std::min(margin,
                      marginOfOtherCut(order, count - 1, coin, before, topp - before, fall.index));
  if (count < order.tokens.size())
    margin = std::min(margin,
                      marginOfOtherCut(order, count + 1, coin, total + order.probabilities[count],
                                       std::abs(total - topp), fall.index));
  return {order.tokens[fall.index], margin};
}

}  // namespace

std::uint32_t Xorshift::next() {
  state_ ^= state_ >> 12;
  state_ ^= state_ << 25;
  state_ ^= state_ >> 27;
  return std::uint32_t((state_ * 0x2545F4914F6CDD1DULL) >> 32);
}

float Xorshift::coin() { return float(next() >> 8) / 16777216.0F; }

Sampler::Sampler(const Sampling& settings) : settings_(settings), random_(settings.seed) {
  if (settings.seed == 0) throw Error("the seed is 0, expected another number");
  if (!(settings.temperature >= 0))
    throw Error("the temperature is " + std::to_string(settings.temperature) +
                ", expected a number of at least 0");
}

Choice Sampler::choose(std::span<const double> logits) {
  if (settings_.temperature == 0) return greedy(logits);
  std::vector<double> scaled(logits.begin(), logits.end());
  for (double& logit : scaled) logit /= double(settings_.temperature);
  const std::vector<double> probabilities = softmax(scaled);
  const auto coin = double(random_.coin());
  const auto topp = double(settings_.topp);
  if (topp <= 0 || topp >= 1) return fromAll(probabilities, coin);
  return fromNucleus(probabilities, topp, coin);
}

std::vector<double> distribution(std::span<const double> logits, double temperature,
                                 const Cuts& cuts) {
  if (!(temperature > 0))
    throw Error("the temperature is " + std::to_string(temperature) +
                ", expected a number above 0");
  std::vector<double> scaled(logits.begin(), logits.end());
  for (double& logit : scaled) logit /= temperature;
  const std::vector<double> p = softmax(scaled);
  std::vector<std::size_t> order(p.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
  if (cuts.topk > 0) order.resize(std::min(order.size(), cuts.topk));
  std::vector<std::size_t> kept;
  double all = 0;
  for (const std::size_t i : order) {
    if (p[i] < cuts.minp * p[order.front()]) break;
    kept.push_back(i);
    all += p[i];
  }
  double sum = 0;
  std::size_t count = 0;
  while (count < kept.size()) {
    sum += p[kept[count++]];
    if (cuts.topp > 0 && cuts.topp < 1 && sum > cuts.topp * all) break;
  }
  std::vector<double> out(p.size(), 0);
  for (std::size_t i = 0; i < count; ++i) out[kept[i]] = p[kept[i]] / sum;
  return out;
}

}  // namespace reference
