// The oracles of stored weights: what floats give passes, a mistake in any part does not.
#include "harness/conformance/oracle_quant.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <utility>

#include "harness/conformance/compare.h"
#include "harness/error.h"
#include "reference/quant/block.h"
#include "reference/quant/dequantise.h"
#include "reference/quant/qdot.h"

namespace harness {
namespace {

const char* const kTypes[] = {"Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0",   "Q2_K",
                              "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ4_NL", "IQ4_XS"};

Suite suiteOf(const std::string& kernel, const std::string& params) {
  return parseSuite("suite = \"" + kernel +
                        "\"\n[tolerance]\nroundings = 5\nper_n = 0.03125\n[defaults]\nseed = 3\n"
                        "[[cases]]\n" +
                        params,
                    "s.toml");
}

bool passes(const Suite& suite, const std::vector<float>& got) {
  Tensor t{"out", Tensor::Type::kFloat, std::vector<std::byte>(got.size() * sizeof(float))};
  std::memcpy(t.data.data(), got.data(), t.data.size());
  Oracle oracle({});
  const Case& c = suite.cases[0];
  return compare(t, oracle.expect(suite, c).at(0), roundingsOf(suite.tolerance, c)).passed;
}

/// A row in floats, blocks added to four sums by turns.
float product(const Case& c, std::size_t row, std::size_t n) {
  const reference::TypeFacts& facts = *reference::typeNamed(c.text("type"));
  const std::vector<std::byte> bytes = storedWeights(c, n * 3);
  const auto q = reference::quantiseActivations(activationsOf(c, n), facts.block);
  float sums[4] = {};
  for (std::size_t b = 0; b < n / facts.block; ++b) {
    const std::size_t at = (row * (n / facts.block) + b) * facts.bytes;
    const reference::Block block =
        reference::readBlock(facts.type, std::span(bytes).subspan(at, facts.bytes));
    int dots = 0;
    int least = 0;
    for (std::size_t i = 0; i < facts.block; ++i) {
      dots += block.scale[i / block.sub] * block.q[i] * q.q[b * facts.block + i];
      least += block.minimum[i / block.sub] * q.q[b * facts.block + i];
    }
    const float scaled = block.d * q.d[b] * static_cast<float>(dots);
    sums[b % 4] += scaled - block.m * q.d[b] * static_cast<float>(least);
  }
  return (sums[0] + sums[2]) + (sums[1] + sums[3]);
}

TEST(QuantOracle, ProductsInFloatsPass) {
  for (const char* type : kTypes) {
    for (const char* dist : {"normal", "uniform", "mixed", "exact"}) {
      const Suite s = suiteOf("qmatvec", "type = \"" + std::string(type) +
                                             "\"\nn = 512\nd = 3\ndist = \"" + dist + "\"");
      std::vector<float> got;
      for (std::size_t r = 0; r < 3; ++r) got.push_back(product(s.cases[0], r, 512));
      EXPECT_TRUE(passes(s, got)) << type << " " << dist;
      std::swap(got[0], got[1]);
      EXPECT_FALSE(passes(s, got)) << type << " " << dist;
    }
  }
}

TEST(QuantOracle, DequantisesToTheBit) {
  for (const char* type : kTypes) {
    const Suite s = suiteOf("dequant", "type = \"" + std::string(type) + "\"\nn = 512");
    const Case& c = s.cases[0];
    std::vector<float> got =
        reference::dequantise(reference::typeNamed(type)->type, storedWeights(c, 512), 512);
    for (const float v : got) ASSERT_TRUE(std::isfinite(v)) << type;
    EXPECT_TRUE(passes(s, got)) << type;
    got[511] = std::nextafter(got[511], 1e9F);
    EXPECT_FALSE(passes(s, got)) << type;
  }
}

TEST(QuantOracle, KnowsTheNearestWholeNumbers) {
  Oracle oracle({});
  const Suite s = suiteOf("quantise", "block = 32\nn = 96\ndist = \"exact\"");
  const std::vector<Expected> want = oracle.expect(s, s.cases[0]);
  EXPECT_EQ(want.at(0).bytes.size(), 96U);
  EXPECT_EQ(want.at(0).bytes[32], 127);
  EXPECT_EQ(want.at(1).want, (std::vector<double>{1, 1, 1}));
}

TEST(QuantOracle, RefusesOddShapesAndTypes) {
  Oracle oracle({});
  const Suite odd = suiteOf("dequant", "type = \"Q4_K\"\nn = 100");
  EXPECT_THROW(oracle.expect(odd, odd.cases[0]), Error);
  const Suite unknown = suiteOf("dequant", "type = \"Q9\"\nn = 256");
  EXPECT_THROW(oracle.expect(unknown, unknown.cases[0]), Error);
}

}  // namespace
}  // namespace harness
