#include "reference/sampler.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "reference/error.h"
#include "reference/kernels.h"

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

/// Where in `order` the coin falls; `total` is the mass that it is spread over. Returns the index
/// and, in `margin`, the distance to the nearer edge of that place which has a neighbour.
std::size_t fallOfCoin(const Ordered& order, double coin, double total, double& margin) {
  const double fall = coin * total;
  double sum = 0;
  for (std::size_t i = 0; i < order.tokens.size(); i++) {
    const double before = sum;
    sum += order.probabilities[i];
    const bool last = i + 1 == order.tokens.size();
    if (fall >= sum && !last) continue;
    margin = std::numeric_limits<double>::infinity();
    if (i > 0) margin = fall - before;
    if (!last) margin = std::min(margin, sum - fall);
    return i;
  }
  throw Error("no token can be chosen: the vocabulary is empty");
}

Choice fromAll(const std::vector<double>& probabilities, double coin) {
  Ordered order{std::vector<int>(probabilities.size()), probabilities};
  std::iota(order.tokens.begin(), order.tokens.end(), 0);
  Choice choice;
  choice.token = order.tokens[fallOfCoin(order, coin, 1, choice.margin)];
  return choice;
}

/// The most probable tokens whose sum first exceeds topp; of equal ones the lower id first. `cut`
/// is how near the sum came to topp on either side.
Ordered nucleus(const std::vector<double>& probabilities, double topp, double& total, double& cut) {
  // What is below this cannot belong to the nucleus: all such tokens together are under 1 - topp.
  const double others = std::max(1.0, double(probabilities.size()) - 1);
  const double least = (1 - topp) / others;
  Ordered order;
  for (std::size_t i = 0; i < probabilities.size(); i++)
    if (probabilities[i] >= least) order.tokens.push_back(int(i));
  auto probability = [&](int token) { return probabilities[std::size_t(token)]; };
  std::stable_sort(order.tokens.begin(), order.tokens.end(),
                   [&](int a, int b) { return probability(a) > probability(b); });
  total = 0;
  cut = std::numeric_limits<double>::infinity();
  std::size_t kept = 0;
  while (kept < order.tokens.size() && total <= topp) {
    total += probability(order.tokens[kept++]);
    cut = std::min(cut, std::abs(total - topp));
  }
  order.tokens.resize(kept);
  for (int token : order.tokens) order.probabilities.push_back(probability(token));
  return order;
}

/// How much a logit over temperature would have to move for the token at `i` to change places.
double gapInOrder(const Ordered& order, std::size_t i) {
  double gap = std::numeric_limits<double>::infinity();
  auto between = [&](std::size_t above) {
    return std::log(order.probabilities[above] / order.probabilities[above + 1]);
  };
  if (i > 0) gap = std::min(gap, between(i - 1));
  if (i + 1 < order.tokens.size()) gap = std::min(gap, between(i));
  return gap;
}

Choice fromNucleus(const std::vector<double>& probabilities, double topp, double coin) {
  double total = 0;
  double cut = 0;
  const Ordered order = nucleus(probabilities, topp, total, cut);
  Choice choice;
  const std::size_t at = fallOfCoin(order, coin, total, choice.margin);
  choice.token = order.tokens[at];
  choice.margin = std::min({choice.margin, cut, gapInOrder(order, at)});
  return choice;
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

}  // namespace reference
