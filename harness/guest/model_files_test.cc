#include "harness/guest/model_files.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "harness/error.h"
#include "reference/model/model.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

class ModelFilesTest : public ::testing::Test {
 protected:
  ~ModelFilesTest() override { fs::remove(file_); }

  static ModelRecipe recipe() {
    ModelRecipe m;
    m.name = "m";
    m.dim = 12;
    m.hidden = 7;
    m.layers = 2;
    m.heads = 6;
    m.kv_heads = 3;
    m.vocab = 11;
    m.seq_len = 5;
    return m;
  }

  fs::path file_ = fs::path(::testing::TempDir()) / ("model" + std::to_string(getpid()));
};

TEST_F(ModelFilesTest, TheReferenceReadsThem) {
  for (const bool shared : {true, false}) {
    ModelRecipe m = recipe();
    m.shared = shared;
    writeModel(m, file_);
    const reference::Model model = reference::Model::load(file_);
    EXPECT_EQ(model.config().dim, 12U);
    EXPECT_EQ(model.config().kvHeads, 3U);
    EXPECT_EQ(model.config().vocab, 11U);
    EXPECT_EQ(model.config().sharedClassifier, shared);
    reference::Session session(model);
    double largest = 0;
    for (const double v : session.step(1)) largest = std::max(largest, std::abs(v));
    EXPECT_GT(largest, 0.1);
    EXPECT_LT(largest, 100);
  }
}

TEST_F(ModelFilesTest, TheSameRecipeIsTheSameFile) {
  writeModel(recipe(), file_);
  const reference::Model a = reference::Model::load(file_);
  writeModel(recipe(), file_);
  const reference::Model b = reference::Model::load(file_);
  EXPECT_TRUE(std::equal(a.embedding().begin(), a.embedding().end(), b.embedding().begin()));
}

TEST_F(ModelFilesTest, ShapesThatCannotBeAreRefused) {
  ModelRecipe m = recipe();
  m.heads = 5;
  EXPECT_THROW(writeModel(m, file_), Error);
  m = recipe();
  m.kv_heads = 4;
  EXPECT_THROW(writeModel(m, file_), Error);
  m = recipe();
  m.heads = 12;  // heads of one element cannot be rotated
  m.kv_heads = 12;
  EXPECT_THROW(writeModel(m, file_), Error);
}

}  // namespace
}  // namespace harness
