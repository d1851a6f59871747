#include "harness/bench/bench_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstddef>
#include <set>
#include <span>

#include "harness/error.h"
#include "reference/format/gguf.h"

namespace harness {
namespace {

std::string written(const std::string& name) {
  BenchModel model;
  EXPECT_TRUE(readBenchModel(name, model));
  std::string file;
  writeBenchModel(model, [&](std::string_view bytes) { file += bytes; });
  return file;
}

std::span<const std::byte> bytesOf(const std::string& text) {
  return {reinterpret_cast<const std::byte*>(text.data()), text.size()};
}

TEST(BenchModel, ANameIsAShapeAndAType) {
  BenchModel model;
  ASSERT_TRUE(readBenchModel("110M-Q8_0", model));
  EXPECT_EQ(model.name(), "110M-Q8_0");
  EXPECT_EQ(model.shape->dim, 768U);
  EXPECT_FALSE(readBenchModel("110M", model));
  EXPECT_FALSE(readBenchModel("model.bin", model));
  EXPECT_FALSE(readBenchModel("110M-Q9_9", model));
}

TEST(BenchModel, RowsThatHaveNoWholeBlocksAreRefused) {
  BenchModel model;
  EXPECT_THROW(readBenchModel("260K-Q8_0", model), Error);
  EXPECT_THROW(readBenchModel("15M-Q4_K", model), Error);
}

TEST(BenchModel, IsAFileThatTheReferenceReads) {
  const std::string file = written("260K-F32");
  const reference::Gguf gguf = reference::Gguf::parse(bytesOf(file), "260K-F32");
  EXPECT_TRUE(gguf.hasData());
  EXPECT_EQ(gguf.at("llama.block_count").toUnsigned(), 5U);
  EXPECT_EQ(gguf.at("tokenizer.ggml.tokens").toTexts().size(), 512U);
  EXPECT_EQ(gguf.tensors().size(), 2U + 9 * 5);
}

TEST(BenchModel, HasTheSameBytesEveryTime) { EXPECT_EQ(written("260K-F16"), written("260K-F16")); }

TEST(BenchModel, EveryPieceOfItsVocabularyIsThereOnce) {
  const std::string file = written("260K-F32");
  const auto texts =
      reference::Gguf::parse(bytesOf(file), "m").at("tokenizer.ggml.tokens").toTexts();
  const std::set<std::string> once(texts.begin(), texts.end());
  EXPECT_EQ(once.size(), texts.size());
}

}  // namespace
}  // namespace harness
