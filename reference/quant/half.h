// The two 16-bit floats: IEEE 754 binary16 and bfloat16.
#pragma once

#include <cstdint>

namespace reference {

/// Exact; NaN stays NaN with its payload.
float halfToFloat(std::uint16_t half);
float bfloatToFloat(std::uint16_t bfloat);

/// To nearest, ties to even; too large becomes infinity; NaN becomes a quiet NaN.
std::uint16_t floatToHalf(float value);
std::uint16_t floatToBfloat(float value);

}  // namespace reference
