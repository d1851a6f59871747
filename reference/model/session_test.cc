#include <gtest/gtest.h>

#include <cmath>

#include "reference/error.h"
#include "reference/model/model.h"
#include "reference/model/random_model.h"
#include "reference/train/network.h"

namespace reference {
namespace {

/// The trainer's parameters of a model with a shared classifier: the same order, the same numbers.
std::vector<double> parametersOf(const Model& model) {
  std::vector<double> all;
  auto append = [&](std::span<const float> part) {
    all.insert(all.end(), part.begin(), part.end());
  };
  const std::size_t layers = model.config().layers;
  append(model.embedding());
  for (auto tensor : {&LayerWeights::attentionNorm, &LayerWeights::query, &LayerWeights::key,
                      &LayerWeights::value, &LayerWeights::output, &LayerWeights::ffnNorm,
                      &LayerWeights::gate, &LayerWeights::down, &LayerWeights::up})
    for (std::size_t l = 0; l < layers; l++) append(model.layer(l).*tensor);
  append(model.finalNorm());
  return all;
}

double lossOf(const Model& model, const std::vector<int>& tokens) {
  Session session(model, RopeForm::exact);
  double sum = 0;
  for (std::size_t i = 0; i + 1 < tokens.size(); i++)
    sum -= std::log(softmax(session.step(tokens[i]))[std::size_t(tokens[i + 1])]);
  return sum / double(tokens.size() - 1);
}

/// The trainer's network runs whole sequences with matrices and knows nothing of a KV cache.
void expectSameLoss(const Config& config) {
  const Model model = Model::parse(randomModel(config, 3), "random");
  const Config& c = config;
  train::Network<double> network(
      {c.dim, c.hiddenDim, c.layers, c.heads, c.kvHeads, c.vocab, c.seqLen});
  const std::vector<int> tokens = {1, 5, 2, 8, 8, 0, 3, 9, 4};
  EXPECT_NEAR(lossOf(model, tokens), network.loss(parametersOf(model), tokens), 1e-12);
}

Config shape(std::size_t dim, std::size_t heads, std::size_t kvHeads) {
  return {.dim = dim,
          .hiddenDim = 9,
          .layers = 3,
          .heads = heads,
          .kvHeads = kvHeads,
          .vocab = 10,
          .seqLen = 8};
}

TEST(Session, AgreesWithTheTrainersNetwork) {
  expectSameLoss(shape(16, 4, 4));  // a key for every query
  expectSameLoss(shape(16, 4, 2));  // grouped
  expectSameLoss(shape(30, 5, 1));  // one for all
}

TEST(Session, ClassifiesWithTheSeparateMatrixWhereThereIsOne) {
  Config config = shape(16, 4, 2);
  config.sharedClassifier = false;
  const Model model = Model::parse(randomModel(config, 3), "random");
  const Model shared = Model::parse(randomModel(shape(16, 4, 2), 3), "random");
  const std::vector<double> logits = Session(model).step(1);
  ASSERT_EQ(logits.size(), 10U);
  EXPECT_NE(logits, Session(shared).step(1));
  EXPECT_EQ(model.embedding()[5], shared.embedding()[5]);
}

TEST(Session, RunsAreIndependent) {
  const Model model = Model::parse(randomModel(shape(16, 4, 2), 3), "random");
  Session first(model);
  Session second(model);
  first.step(1);
  const std::vector<double> after = first.step(2);
  second.step(1);
  EXPECT_EQ(second.step(2), after);
  EXPECT_EQ(second.position(), 2U);
}

TEST(Session, RefusesWhatItCannotRun) {
  const Model model = Model::parse(randomModel(shape(16, 4, 2), 3), "random");
  Session session(model);
  EXPECT_THROW(session.step(-1), Error);
  EXPECT_THROW(session.step(10), Error);
  for (int i = 0; i < 8; i++) session.step(1);
  EXPECT_THROW(session.step(1), Error);
}

}  // namespace
}  // namespace reference
