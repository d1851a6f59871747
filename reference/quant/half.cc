#include "reference/quant/half.h"

#include <bit>
#include <cmath>

namespace reference {

float halfToFloat(std::uint16_t half) {
  const std::uint32_t sign = std::uint32_t(half & 0x8000U) << 16;
  const std::uint32_t exponent = half >> 10 & 0x1FU;
  const std::uint32_t fraction = half & 0x3FFU;
  if (exponent == 31) return std::bit_cast<float>(sign | 0x7F800000U | fraction << 13);
  if (exponent != 0) return std::bit_cast<float>(sign | (exponent + 112) << 23 | fraction << 13);
  const float subnormal = float(fraction) * 0x1p-24F;
  return sign != 0 ? -subnormal : subnormal;
}

float bfloatToFloat(std::uint16_t bfloat) {
  return std::bit_cast<float>(std::uint32_t(bfloat) << 16);
}

std::uint16_t floatToHalf(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  const auto sign = std::uint16_t(bits >> 16 & 0x8000U);
  const double size = std::abs(double(value));
  if (std::isnan(value)) return sign | 0x7E00;
  if (size >= 65520) return sign | 0x7C00;  // half way between the largest and the next
  // In units of the last place, which is 2^-24 for subnormal results.
  int exponent = -24;
  if (size >= 0x1p-14) exponent = std::ilogb(size) - 10;
  const double units = std::nearbyint(std::ldexp(size, -exponent));  // ties to even
  if (exponent == -24 && units < 1024) return sign | std::uint16_t(units);
  // 1024 units are 1.0; 2048 carry into the exponent by themselves.
  return std::uint16_t(sign + ((exponent + 25 - 1) << 10) + int(units));
}

std::uint16_t floatToBfloat(float value) {
  const auto bits = std::bit_cast<std::uint32_t>(value);
  if (std::isnan(value)) return std::uint16_t(bits >> 16 | 0x40U);
  return std::uint16_t((bits + 0x7FFFU + (bits >> 16 & 1U)) >> 16);
}

}  // namespace reference
