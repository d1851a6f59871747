#include "reference/quant/quantise.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>

#include "reference/error.h"
#include "reference/quant/block.h"
#include "reference/quant/half.h"

namespace reference {
namespace {

using Floats = std::span<const float>;

/// A block in the making.
class Bytes {
 public:
  explicit Bytes(std::size_t size) : bytes_(size) {}

  void put(std::size_t i, int bits, std::size_t shift = 0) {
    bytes_[i] |= std::byte(std::uint32_t(bits) << shift & 0xFFU);
  }
  /// Gives the half as it will be read again.
  float half(std::size_t i, float value) {
    const std::uint16_t bits = floatToHalf(value);
    put(i, bits & 0xFF);
    put(i + 1, bits >> 8);
    return halfToFloat(bits);
  }
  void nibble(std::size_t from, std::size_t element, int q) {
    put(from + element % 16, q, element / 16 * 4);
  }
  void bit(std::size_t from, std::size_t element, int bit) {
    put(from + element / 8, bit, element % 8);
  }
  void twoBits(std::size_t from, std::size_t i, int q) {
    put(from + i / 128 * 32 + i % 32, q, i % 128 / 32 * 2);
  }
  void fourBits(std::size_t from, std::size_t i, int q) {
    put(from + i / 64 * 32 + i % 32, q, i % 64 / 32 * 4);
  }
  std::vector<std::byte> take() { return std::move(bytes_); }

 private:
  std::vector<std::byte> bytes_;
};

/// The element furthest from zero, with its sign; the first of equals.
float furthest(Floats x) {
  float most = 0;
  for (float v : x)
    if (std::abs(v) > std::abs(most)) most = v;
  return most;
}

float inverse(float d) { return d != 0 ? 1 / d : 0; }

int clamped(float value, int least, int most) {
  return int(std::clamp(std::nearbyint(value), float(least), float(most)));
}

// ggml truncates x / d plus half a step and the offset, and stops at the largest.
std::vector<std::byte> symmetric(Floats x, int half, std::size_t header) {
  Bytes out(header + 16);
  const float d = furthest(x) / float(-half);
  const float id = inverse(d);
  out.half(0, d);
  for (std::size_t i = 0; i < 32; i++) {
    const float scaled = x[i] * id;
    const int q = std::min(2 * half - 1, int(std::int8_t(scaled + (float(half) + 0.5F))));
    out.nibble(header, i, q & 15);
    if (half == 16) out.bit(2, i, q >> 4);
  }
  return out.take();
}

std::vector<std::byte> withMinimum(Floats x, int most, std::size_t header) {
  Bytes out(header + 16);
  const auto [least, largest] = std::minmax_element(x.begin(), x.end());
  const float d = (*largest - *least) / float(most);
  const float id = inverse(d);
  out.half(0, d);
  out.half(2, *least);
  for (std::size_t i = 0; i < 32; i++) {
    const float scaled = (x[i] - *least) * id;
    const int q = std::min(most, int(std::floor(scaled + 0.5F)));
    out.nibble(header, i, q & 15);
    if (most == 31) out.bit(4, i, q >> 4);
  }
  return out.take();
}

std::vector<std::byte> q4_0(Floats x) { return symmetric(x, 8, 2); }
std::vector<std::byte> q5_0(Floats x) { return symmetric(x, 16, 6); }
std::vector<std::byte> q4_1(Floats x) { return withMinimum(x, 15, 4); }
std::vector<std::byte> q5_1(Floats x) { return withMinimum(x, 31, 8); }

// Halves are rounded away from zero here.
std::vector<std::byte> q8_0(Floats x) {
  Bytes out(34);
  const float d = std::abs(furthest(x)) / 127;
  const float id = inverse(d);
  out.half(0, d);
  for (std::size_t i = 0; i < 32; i++) out.put(2 + i, int(std::round(x[i] * id)));
  return out.take();
}

/// The index whose value, times d, is nearest to x.
int nonlinearIndex(float x, float d) {
  static const Block values = [] {
    std::vector<std::byte> bytes(18);
    for (std::size_t i = 0; i < 16; i++) bytes[2 + i] = std::byte(i);
    return readBlock(TensorType::kIQ4_NL, bytes);
  }();
  int best = 0;
  for (int i = 1; i < 16; i++)
    if (std::abs(x - d * float(values.q[std::size_t(i)])) <
        std::abs(x - d * float(values.q[std::size_t(best)])))
      best = i;
  return best;
}

std::vector<std::byte> iq4_nl(Floats x) {
  Bytes out(18);
  const float d = out.half(0, furthest(x) / -127);
  for (std::size_t i = 0; i < 32; i++) out.nibble(2, i, nonlinearIndex(x[i], d));
  return out.take();
}

/// Whole-number scales for sub-blocks: each the nearest multiple of d, the largest `most`.
struct Scales {
  float d = 0;
  std::array<int, 16> of{};
};

Scales scalesFor(const std::vector<float>& wanted, int least, int most, Bytes& out,
                 std::size_t place) {
  Scales scales;
  scales.d = out.half(place, std::abs(furthest(wanted)) / float(most));
  const float id = inverse(scales.d);
  for (std::size_t s = 0; s < wanted.size(); s++)
    scales.of[s] = clamped(wanted[s] * id, least, most);
  return scales;
}

/// The steps that bring each sub-block's furthest element to `end`.
std::vector<float> steps(Floats x, std::size_t sub, int end) {
  std::vector<float> out;
  for (std::size_t i = 0; i < x.size(); i += sub)
    out.push_back(furthest(x.subspan(i, sub)) / float(end));
  return out;
}

std::vector<std::byte> q3_K(Floats x) {
  Bytes out(110);
  const Scales scales = scalesFor(steps(x, 16, -4), -32, 31, out, 108);
  for (std::size_t s = 0; s < 16; s++) {
    const int scale = scales.of[s] + 32;
    out.put(96 + s % 8, scale & 15, s / 8 * 4);
    out.put(104 + s % 4, scale >> 4, s / 4 * 2);
  }
  for (std::size_t i = 0; i < 256; i++) {
    const int q = clamped(x[i] * inverse(scales.d * float(scales.of[i / 16])), -4, 3) + 4;
    out.put(i % 32, q >> 2, i / 32);
    out.twoBits(32, i, q & 3);
  }
  return out.take();
}

std::vector<std::byte> q6_K(Floats x) {
  Bytes out(210);
  const Scales scales = scalesFor(steps(x, 16, -32), -128, 127, out, 208);
  for (std::size_t s = 0; s < 16; s++) out.put(192 + s, scales.of[s]);
  for (std::size_t i = 0; i < 256; i++) {
    const int q = clamped(x[i] * inverse(scales.d * float(scales.of[i / 16])), -32, 31) + 32;
    out.put(i / 128 * 64 + i % 64, q & 15, i % 128 / 64 * 4);
    out.twoBits(128, i, q >> 4);
  }
  return out.take();
}

std::vector<std::byte> iq4_xs(Floats x) {
  Bytes out(136);
  const Scales scales = scalesFor(steps(x, 32, -127), -32, 31, out, 0);
  for (std::size_t s = 0; s < 8; s++) {
    out.put(4 + s / 2, (scales.of[s] + 32) & 15, s % 2 * 4);
    out.put(2 + s / 4, (scales.of[s] + 32) >> 4, s % 4 * 2);
  }
  for (std::size_t i = 0; i < 256; i++)
    out.nibble(8 + i / 32 * 16, i % 32, nonlinearIndex(x[i], scales.d * float(scales.of[i / 32])));
  return out.take();
}

/// Steps and minima of sub-blocks whose values reach from 0 to `most`.
struct Ranges {
  Scales scales;
  Scales minima;
  std::array<int, 256> q{};
};

Ranges rangesFor(Floats x, std::size_t sub, int most, int largest, Bytes& out, std::size_t place) {
  std::vector<float> step;
  std::vector<float> minimum;
  for (std::size_t i = 0; i < 256; i += sub) {
    const auto [least, top] =
        std::minmax_element(x.begin() + std::ptrdiff_t(i), x.begin() + std::ptrdiff_t(i + sub));
    const float below = std::max(0.0F, -*least);
    minimum.push_back(below);
    step.push_back(std::max(0.0F, *top + below) / float(most));
  }
  Ranges ranges;
  ranges.scales = scalesFor(step, 0, largest, out, place);
  ranges.minima = scalesFor(minimum, 0, largest, out, place + 2);
  for (std::size_t i = 0; i < 256; i++) {
    const float below = ranges.minima.d * float(ranges.minima.of[i / sub]);
    const float one = ranges.scales.d * float(ranges.scales.of[i / sub]);
    ranges.q[i] = clamped((x[i] + below) * inverse(one), 0, most);
  }
  return ranges;
}

std::vector<std::byte> q2_K(Floats x) {
  Bytes out(84);
  const Ranges ranges = rangesFor(x, 16, 3, 15, out, 80);
  for (std::size_t s = 0; s < 16; s++) out.put(s, ranges.scales.of[s] | ranges.minima.of[s] << 4);
  for (std::size_t i = 0; i < 256; i++) out.twoBits(16, i, ranges.q[i]);
  return out.take();
}

void putSixBits(Bytes& out, const Ranges& ranges) {
  for (std::size_t s = 0; s < 4; s++) {
    out.put(4 + s, ranges.scales.of[s] | ranges.scales.of[s + 4] >> 4 << 6);
    out.put(8 + s, ranges.minima.of[s] | ranges.minima.of[s + 4] >> 4 << 6);
    out.put(12 + s, (ranges.scales.of[s + 4] & 15) | (ranges.minima.of[s + 4] & 15) << 4);
  }
}

std::vector<std::byte> q4_K(Floats x) {
  Bytes out(144);
  const Ranges ranges = rangesFor(x, 32, 15, 63, out, 0);
  putSixBits(out, ranges);
  for (std::size_t i = 0; i < 256; i++) out.fourBits(16, i, ranges.q[i]);
  return out.take();
}

std::vector<std::byte> q5_K(Floats x) {
  Bytes out(176);
  const Ranges ranges = rangesFor(x, 32, 31, 63, out, 0);
  putSixBits(out, ranges);
  for (std::size_t i = 0; i < 256; i++) {
    out.put(16 + i % 32, ranges.q[i] >> 4, i / 32);
    out.fourBits(48, i, ranges.q[i] & 15);
  }
  return out.take();
}

std::vector<std::byte> littleEndian(std::uint32_t bits, std::size_t size) {
  std::vector<std::byte> out;
  for (std::size_t i = 0; i < size; i++) out.push_back(std::byte(bits >> (8 * i) & 0xFF));
  return out;
}

std::vector<std::byte> f32(Floats x) { return littleEndian(std::bit_cast<std::uint32_t>(x[0]), 4); }
std::vector<std::byte> f16(Floats x) { return littleEndian(floatToHalf(x[0]), 2); }
std::vector<std::byte> bf16(Floats x) { return littleEndian(floatToBfloat(x[0]), 2); }

using BlockWriter = std::vector<std::byte> (*)(Floats);

const std::map<TensorType, BlockWriter>& writers() {
  static const std::map<TensorType, BlockWriter> table = {
      {TensorType::kF32, f32},   {TensorType::kF16, f16},       {TensorType::kBF16, bf16},
      {TensorType::kQ4_0, q4_0}, {TensorType::kQ4_1, q4_1},     {TensorType::kQ5_0, q5_0},
      {TensorType::kQ5_1, q5_1}, {TensorType::kQ8_0, q8_0},     {TensorType::kQ2_K, q2_K},
      {TensorType::kQ3_K, q3_K}, {TensorType::kQ4_K, q4_K},     {TensorType::kQ5_K, q5_K},
      {TensorType::kQ6_K, q6_K}, {TensorType::kIQ4_NL, iq4_nl}, {TensorType::kIQ4_XS, iq4_xs},
  };
  return table;
}

}  // namespace

std::vector<std::byte> quantise(TensorType type, std::span<const float> x) {
  const auto writer = writers().find(type);
  if (writer == writers().end()) throw Error("no weights are written as " + typeName(type));
  const std::size_t block = typeFacts(type)->block;
  if (x.size() % block != 0)
    throw Error(std::to_string(x.size()) + " elements make no whole blocks of " + typeName(type) +
                ", expected a multiple of " + std::to_string(block));
  std::vector<std::byte> out;
  for (std::size_t i = 0; i < x.size(); i += block) {
    const Floats part = x.subspan(i, block);
    if (!std::all_of(part.begin(), part.end(), [](float v) { return std::isfinite(v); }))
      throw Error("a weight is not finite and cannot be written as " + typeName(type));
    const std::vector<std::byte> bytes = writer->second(part);
    out.insert(out.end(), bytes.begin(), bytes.end());
  }
  return out;
}

}  // namespace reference
