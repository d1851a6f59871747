#include "reference/train/parameters.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "reference/model/model.h"

namespace reference::train {
namespace {

Shape smallShape() {
  Shape shape;
  shape.dim = 8;
  shape.hidden = 6;
  shape.layers = 3;
  shape.heads = 4;
  shape.kvHeads = 2;
  shape.vocab = 5;
  shape.context = 4;
  return shape;
}

TEST(SaveModel, WritesWhatTheReaderReads) {
  const Shape shape = smallShape();
  const Layout layout(shape);
  std::vector<float> parameters(layout.size());
  for (std::size_t i = 0; i < parameters.size(); i++) parameters[i] = float(i);
  const auto path = std::filesystem::path(testing::TempDir()) / "parameters_test.bin";
  saveModel(path, shape, parameters);
  const Model model = Model::load(path);
  std::filesystem::remove(path);
  EXPECT_EQ(model.config().kvHeads, 2U);
  EXPECT_EQ(model.config().seqLen, 4U);
  EXPECT_TRUE(model.config().sharedClassifier);
  EXPECT_EQ(model.embedding()[3], 3);
  for (std::size_t l = 0; l < 3; l++) {
    EXPECT_EQ(model.layer(l).attentionNorm[0], float(layout.attentionNorm(l)));
    EXPECT_EQ(model.layer(l).query[0], float(layout.query(l)));
    EXPECT_EQ(model.layer(l).key[0], float(layout.key(l)));
    EXPECT_EQ(model.layer(l).value[0], float(layout.value(l)));
    EXPECT_EQ(model.layer(l).output[0], float(layout.output(l)));
    EXPECT_EQ(model.layer(l).ffnNorm[0], float(layout.ffnNorm(l)));
    EXPECT_EQ(model.layer(l).gate[0], float(layout.gate(l)));
    EXPECT_EQ(model.layer(l).down[0], float(layout.down(l)));
    EXPECT_EQ(model.layer(l).up[0], float(layout.up(l)));
  }
  EXPECT_EQ(model.finalNorm()[7], float(layout.size() - 1));
}

TEST(InitialParameters, AreNormsOfOneAndSmallMatrices) {
  const Shape shape = smallShape();
  const Layout layout(shape);
  const std::vector<float> parameters = initialParameters(shape, 5);
  double sum = 0;
  double squares = 0;
  double count = 0;
  for (std::size_t i = 0; i < parameters.size(); i++) {
    if (layout.isNorm(i)) {
      EXPECT_EQ(parameters[i], 1);
    } else {
      sum += double(parameters[i]);
      squares += double(parameters[i]) * double(parameters[i]);
      count++;
    }
  }
  EXPECT_NEAR(sum / count, 0, 0.002);
  EXPECT_LT(squares / count, 0.0004);
  EXPECT_GT(squares / count, 0.0001);
  EXPECT_EQ(parameters, initialParameters(shape, 5));
  EXPECT_NE(parameters, initialParameters(shape, 6));
}

}  // namespace
}  // namespace reference::train
