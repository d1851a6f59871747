#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "reference/error.h"
#include "reference/quant/block.h"
#include "reference/quant/dequantise.h"
#include "reference/quant/half.h"
#include "reference/quant/qdot.h"
#include "reference/quant/quantise.h"

namespace reference {
namespace {

const TensorType kBlockTypes[] = {
    TensorType::kQ4_0, TensorType::kQ4_1, TensorType::kQ5_0,   TensorType::kQ5_1,
    TensorType::kQ8_0, TensorType::kQ2_K, TensorType::kQ3_K,   TensorType::kQ4_K,
    TensorType::kQ5_K, TensorType::kQ6_K, TensorType::kIQ4_NL, TensorType::kIQ4_XS,
};

std::vector<float> wave(std::size_t n) {
  std::vector<float> x;
  for (std::size_t i = 0; i < n; i++) x.push_back(float(std::sin(double(i * i) * 0.37) * 1.5));
  return x;
}

TEST(Half, KeepsEveryHalf) {
  for (std::uint32_t bits = 0; bits < 0x10000; bits++) {
    const float value = halfToFloat(std::uint16_t(bits));
    if (std::isnan(value)) continue;
    ASSERT_EQ(floatToHalf(value), bits);
  }
}

TEST(Half, RoundsTiesToEven) {
  EXPECT_EQ(floatToHalf(1 + 0x1p-11F), 0x3C00);
  EXPECT_EQ(floatToHalf(1 + 3 * 0x1p-11F), 0x3C02);
  EXPECT_EQ(floatToHalf(0x1p-25F), 0);
  EXPECT_EQ(floatToHalf(std::nextafter(0x1p-25F, 1.0F)), 1);
  EXPECT_EQ(floatToHalf(65519.0F), 0x7BFF);
  EXPECT_EQ(floatToHalf(-65520.0F), 0xFC00);
  EXPECT_TRUE(std::isnan(halfToFloat(floatToHalf(std::numeric_limits<float>::quiet_NaN()))));
}

TEST(Bfloat, RoundsTiesToEven) {
  EXPECT_EQ(floatToBfloat(1 + 0x1p-8F), 0x3F80);
  EXPECT_EQ(floatToBfloat(1 + 3 * 0x1p-8F), 0x3F82);
  EXPECT_EQ(floatToBfloat(std::numeric_limits<float>::max()), 0x7F80);
  EXPECT_TRUE(std::isnan(bfloatToFloat(floatToBfloat(std::nanf("1")))));
}

// Layouts are held against ggml's own data in quant_data_test.cc; here against the writer.
TEST(Quantise, IsReadAgainNearby) {
  const std::vector<float> x = wave(512);
  for (TensorType type : kBlockTypes) {
    const std::vector<float> again = dequantise(type, quantise(type, x), x.size());
    const double step = type == TensorType::kQ2_K ? 1.1 : type == TensorType::kQ3_K ? 0.55 : 0.28;
    for (std::size_t i = 0; i < x.size(); i++)
      EXPECT_NEAR(again[i], x[i], step) << typeName(type) << " " << i;
  }
}

TEST(Quantise, RefusesWhatNoTypeHolds) {
  EXPECT_THROW(quantise(TensorType::kQ4_0, wave(31)), Error);
  EXPECT_THROW(quantise(TensorType::kI32, wave(32)), Error);
  std::vector<float> x = wave(32);
  x[7] = std::numeric_limits<float>::infinity();
  EXPECT_THROW(quantise(TensorType::kQ8_0, x), Error);
}

TEST(Dequantise, RefusesHalfBlocks) {
  EXPECT_THROW(dequantise(TensorType::kQ8_0, std::vector<std::byte>(33), 32), Error);
  EXPECT_THROW(dequantise(TensorType::kQ8_0, std::vector<std::byte>(34), 33), Error);
  EXPECT_THROW(dequantise(TensorType::kI8, std::vector<std::byte>(1), 1), Error);
}

TEST(Activations, AreTheNearestWholeNumbers) {
  std::vector<float> x(40, 0);
  x[0] = -127;
  x[1] = 0.5F;
  x[2] = 1.5F;
  x[3] = 126.5F;
  x[32] = 0x1p-101F;  // a block of its own, too small to count
  const QuantisedActivations q = quantiseActivations(x, 32);
  ASSERT_EQ(q.d, (std::vector<float>{1, 0}));
  EXPECT_EQ(q.q[0], -127);
  EXPECT_EQ(q.q[1], 0);
  EXPECT_EQ(q.q[2], 2);
  EXPECT_EQ(q.q[3], 126);
  EXPECT_EQ(q.q[32], 0);
  x[5] = std::numeric_limits<float>::quiet_NaN();
  EXPECT_THROW(quantiseActivations(x, 32), Error);
}

Tensor tensorOf(TensorType type, const std::vector<std::byte>& bytes, std::size_t rows,
                std::size_t columns) {
  Tensor tensor;
  tensor.name = "w";
  tensor.type = type;
  tensor.shape = {rows, columns};
  tensor.bytes = bytes;
  return tensor;
}

TEST(QuantisedDot, IsTheProductOfWhatIsStored) {
  const std::vector<float> x = wave(512);
  for (TensorType type : kBlockTypes) {
    const std::vector<std::byte> bytes = quantise(type, wave(1024));
    const Tensor w = tensorOf(type, bytes, 2, 512);
    const std::vector<float> weights = dequantise(w);
    const QuantisedActivations a = quantiseActivations(x, activationBlock(type));
    for (std::size_t row = 0; row < 2; row++) {
      double want = 0;
      for (std::size_t i = 0; i < 512; i++)
        want += double(weights[row * 512 + i]) * double(a.d[i / a.block]) * a.q[i];
      const QuantisedDot dot = quantisedDot(w, row, x);
      // The weights were rounded up to three times each.
      EXPECT_NEAR(dot.value, want, 3 * 0x1p-24 * dot.magnitude * 8) << typeName(type);
      EXPECT_EQ(dot.parts.size(), 512 / typeFacts(type)->block);
    }
  }
}

TEST(QuantisedDot, CutsGroupsThatStraddleRows) {
  // Two rows of 6 in groups of 4: the second group has the end of one row and the beginning of the
  // other.
  const std::vector<std::byte> q(12, std::byte(2));
  const std::vector<std::byte> scales = quantise(TensorType::kF32, std::vector<float>{1, 10, 100});
  Tensor w = tensorOf(TensorType::kGroupedInt8, q, 2, 6);
  w.group = 4;
  w.scales = scales;
  const std::vector<float> x = {127, 1, 1, 1, 1, 1};
  EXPECT_EQ(quantisedDot(w, 0, x).value, 2 * (127 + 3) * 1 + 2 * 2 * 10);
  EXPECT_EQ(quantisedDot(w, 1, x).value, 2 * (127 + 1) * 10 + 2 * 4 * 100);
  EXPECT_EQ(quantisedDot(w, 1, x).parts.size(), 2U);
  EXPECT_EQ(dequantise(w)[6], 20);
}

TEST(QuantisedDot, MultipliesFloatsAsTheyAre) {
  const std::vector<float> x = {1, 2, 3};
  const std::vector<std::byte> bytes = quantise(TensorType::kF16, std::vector<float>{0.5F, 2, -1});
  const QuantisedDot dot = quantisedDot(tensorOf(TensorType::kF16, bytes, 1, 3), 0, x);
  EXPECT_EQ(dot.value, 1.5);
  EXPECT_EQ(dot.magnitude, 7.5);
  EXPECT_TRUE(dot.parts.empty());
}

}  // namespace
}  // namespace reference
