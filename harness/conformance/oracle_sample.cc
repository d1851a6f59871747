#include "harness/conformance/oracle_sample.h"

#include <cstdlib>

#include "harness/error.h"
#include "harness/suite/inputs.h"
#include "reference/model/sampler.h"

namespace harness {
namespace {

double realOf(const Case& c, const char* name) {
  const std::string& text = c.text(name);
  char* end = nullptr;
  const double value = std::strtod(text.c_str(), &end);
  if (text.empty() || *end != 0 || !(value >= 0)) {
    throw Error(ExitStatus::kUsage, "case '" + c.name + "': '" + name + "' is '" + text +
                                        "', expected a number of 0 or more");
  }
  // The guest has floats.
  return static_cast<double>(static_cast<float>(value));
}

std::vector<double> distributionOf(const Case& c, const std::vector<double>& logits) {
  const reference::Cuts cuts{static_cast<std::size_t>(c.number("topk")), realOf(c, "minp"),
                             realOf(c, "topp")};
  return reference::distribution(logits, realOf(c, "temp"), cuts);
}

Expected countsOf(std::vector<double> probabilities) {
  Expected e;
  e.name = "counts";
  e.kind = Expected::Kind::kCounts;
  e.want = std::move(probabilities);
  return e;
}

/// Of the model's distribution over the tokens of `keep`, every sequence's probability.
class Sequences {
 public:
  Sequences(const Case& c, std::vector<int> keep) : case_(c), keep_(std::move(keep)) {}

  void extend(const reference::Session& session, const std::vector<double>& logits,
              std::size_t more, double probability) {
    if (more == 0) {
      probabilities_.push_back(probability);
      return;
    }
    std::vector<double> few;
    for (const int id : keep_) few.push_back(logits.at(static_cast<std::size_t>(id)));
    const std::vector<double> p = distributionOf(case_, few);
    for (std::size_t i = 0; i < keep_.size(); ++i) {
      reference::Session next = session;
      const std::vector<double> then = more > 1 ? next.step(keep_[i]) : std::vector<double>();
      extend(next, then, more - 1, probability * p[i]);
    }
  }

  std::vector<double> take() { return std::move(probabilities_); }

 private:
  const Case& case_;
  std::vector<int> keep_;
  std::vector<double> probabilities_;
};

}  // namespace

std::vector<Expected> expectSample(const Case& c) {
  const auto n = static_cast<std::size_t>(c.number("n"));
  const std::vector<float> logits = tensorOf(c, plan9::Role::kFirst, n);
  return {countsOf(distributionOf(c, {logits.begin(), logits.end()}))};
}

std::vector<Expected> expectGuess(const reference::Model& model, const Case& c) {
  reference::Session session(model);
  std::vector<double> logits;
  for (const int id : wholeNumbers(c.text("ids"))) logits = session.step(id);
  Sequences sequences(c, wholeNumbers(c.text("keep")));
  sequences.extend(session, logits, static_cast<std::size_t>(c.number("tokens")), 1);
  std::vector<Expected> all = {countsOf(sequences.take())};
  if (c.number("guess") > 0) {
    Expected both;
    both.name = "guessed";
    both.kind = Expected::Kind::kIntegers;
    both.integers = {1, 1};
    all.push_back(both);
  }
  return all;
}

}  // namespace harness
