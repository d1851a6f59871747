#include "reference/train/adamw.h"

#include <gtest/gtest.h>

#include <cmath>

namespace reference::train {
namespace {

Shape tinyShape() {
  Shape shape;
  shape.dim = 2;
  shape.hidden = 1;
  shape.layers = 1;
  shape.heads = 1;
  shape.kvHeads = 1;
  shape.vocab = 2;
  return shape;
}

TEST(LearningRate, RisesThenFollowsACosine) {
  const AdamSettings settings{.rate = 1, .lastRate = 0.2, .warmup = 10, .steps = 110};
  EXPECT_DOUBLE_EQ(learningRate(settings, 0), 0.1);
  EXPECT_DOUBLE_EQ(learningRate(settings, 9), 1);
  EXPECT_DOUBLE_EQ(learningRate(settings, 10), 1);
  EXPECT_DOUBLE_EQ(learningRate(settings, 60), 0.6);
  EXPECT_NEAR(learningRate(settings, 110), 0.2, 1e-12);
}

TEST(AdamW, FirstStepMovesByTheRate) {
  // The means, their bias removed, are g and g^2: the step is rate * sign(g).
  const AdamSettings settings{.rate = 0.5, .warmup = 1, .decay = 0, .clip = 1e9};
  const Layout layout(tinyShape());
  std::vector<float> parameters(layout.size(), 1);
  std::vector<float> gradient(layout.size(), 0);
  gradient[0] = 3;
  gradient[1] = -4;
  EXPECT_DOUBLE_EQ(AdamW(settings, layout).step(parameters, gradient), 5);
  EXPECT_NEAR(parameters[0], 0.5, 1e-6);
  EXPECT_NEAR(parameters[1], 1.5, 1e-6);
  EXPECT_EQ(parameters[2], 1);
}

TEST(AdamW, DecaysMatricesButNotNorms) {
  const AdamSettings settings{.rate = 0.5, .warmup = 1, .decay = 0.1};
  const Layout layout(tinyShape());
  std::vector<float> parameters(layout.size(), 2);
  std::vector<float> gradient(layout.size(), 0);
  AdamW(settings, layout).step(parameters, gradient);
  EXPECT_NEAR(parameters[layout.query(0)], 1.9, 1e-6);
  EXPECT_EQ(parameters[layout.attentionNorm(0)], 2);
  EXPECT_EQ(parameters[layout.ffnNorm(0)], 2);
  EXPECT_EQ(parameters[layout.finalNorm()], 2);
}

TEST(AdamW, ClipsLongGradients) {
  // Both steps see the direction only: the clipped gradients are equal.
  const AdamSettings settings{.rate = 0.5, .warmup = 1, .decay = 0, .clip = 1};
  const Layout layout(tinyShape());
  std::vector<float> a(layout.size(), 1);
  std::vector<float> b(layout.size(), 1);
  std::vector<float> small(layout.size(), 0.5F);
  std::vector<float> large(layout.size(), 4);
  AdamW(settings, layout).step(a, small);
  AdamW(settings, layout).step(b, large);
  for (std::size_t i = 0; i < a.size(); i++) EXPECT_NEAR(a[i], b[i], 1e-6);
}

}  // namespace
}  // namespace reference::train
