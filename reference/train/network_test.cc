// The hand-written gradient against finite differences, parameter by parameter.
#include "reference/train/network.h"

#include <gtest/gtest.h>

#include <cmath>

namespace reference::train {
namespace {

Shape tinyShape(std::size_t heads, std::size_t kvHeads) {
  Shape shape;
  shape.dim = 8;
  shape.hidden = 6;
  shape.layers = 2;
  shape.heads = heads;
  shape.kvHeads = kvHeads;
  shape.vocab = 11;
  shape.context = 7;
  return shape;
}

/// Parameters large enough that every path carries a gradient.
std::vector<double> someParameters(const Shape& shape) {
  std::vector<double> parameters;
  for (float value : initialParameters(shape, 7)) parameters.push_back(value);
  const Layout layout(shape);
  for (std::size_t i = 0; i < parameters.size(); i++) {
    if (!layout.isNorm(i)) parameters[i] *= 10;
    parameters[i] += 0.01 * double(i % 5);
  }
  return parameters;
}

void expectGradientIsRight(const Shape& shape) {
  const std::vector<int> tokens = {1, 4, 10, 4, 0, 7, 3};
  std::vector<double> parameters = someParameters(shape);
  Network<double> network(shape);
  std::vector<double> gradient(parameters.size());
  network.gradient(parameters, tokens, gradient);
  const double h = 1e-3;
  double largest = 0;
  for (std::size_t i = 0; i < parameters.size(); i++) {
    const double kept = parameters[i];
    auto lossAt = [&](double offset) {
      parameters[i] = kept + offset;
      return network.loss(parameters, tokens);
    };
    double slope = (8 * (lossAt(h) - lossAt(-h)) - (lossAt(2 * h) - lossAt(-2 * h))) / (12 * h);
    parameters[i] = kept;
    // The five-point formula is off by O(h^4) and by the losses' rounding over h.
    EXPECT_NEAR(gradient[i], slope, 1e-9 + 1e-7 * std::abs(slope)) << "parameter " << i;
    largest = std::max(largest, std::abs(slope));
  }
  EXPECT_GT(largest, 0.01);
}

TEST(Network, GradientEqualsFiniteDifferences) { expectGradientIsRight(tinyShape(2, 2)); }

TEST(Network, GradientEqualsFiniteDifferencesWithGroupedHeads) {
  expectGradientIsRight(tinyShape(4, 2));
  expectGradientIsRight(tinyShape(4, 1));
}

TEST(Network, GradientAccumulates) {
  const Shape shape = tinyShape(2, 1);
  std::vector<double> parameters = someParameters(shape);
  Network<double> network(shape);
  const std::vector<int> tokens = {1, 2, 3};
  std::vector<double> once(parameters.size());
  std::vector<double> twice(parameters.size());
  network.gradient(parameters, tokens, once);
  network.gradient(parameters, tokens, twice);
  network.gradient(parameters, tokens, twice);
  for (std::size_t i = 0; i < once.size(); i++) EXPECT_NEAR(twice[i], 2 * once[i], 1e-12);
}

TEST(Network, UniformLogitsCostLogOfTheVocabulary) {
  const Shape shape = tinyShape(2, 2);
  std::vector<double> parameters(Layout(shape).size());  // all zero: every logit is 0
  const std::vector<int> tokens = {1, 2, 3, 4};
  EXPECT_NEAR(Network<double>(shape).loss(parameters, tokens), std::log(11.0), 1e-12);
}

}  // namespace
}  // namespace reference::train
