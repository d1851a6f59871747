#include "reference/quant/block.h"

#include <map>

#include "reference/error.h"
#include "reference/quant/half.h"

namespace reference {
namespace {

/// The 16 values that IQ4_NL's and IQ4_XS's four bits stand for.
constexpr std::array<int, 16> kNonlinear = {-127, -104, -83, -65, -49, -35, -22, -10,
                                            1,    13,   25,  38,  53,  69,  89,  113};

/// A block's bytes by number.
class Bytes {
 public:
  explicit Bytes(std::span<const std::byte> bytes) : bytes_(bytes) {}

  int at(std::size_t i) const { return std::to_integer<int>(bytes_[i]); }
  int signedAt(std::size_t i) const { return at(i) < 128 ? at(i) : at(i) - 256; }
  float half(std::size_t i) const { return halfToFloat(std::uint16_t(at(i) | at(i + 1) << 8)); }
  /// Bit `bit` of the bytes from i on, the lowest of the first byte being 0.
  int bit(std::size_t i, std::size_t bit) const { return at(i + bit / 8) >> (bit % 8) & 1; }
  /// Four bits: the low halves of 16 bytes are elements 0 to 15, the high ones 16 to 31.
  int nibble(std::size_t i, std::size_t element) const {
    return at(i + element % 16) >> (element / 16 * 4) & 15;
  }

 private:
  std::span<const std::byte> bytes_;
};

Block smallBlock(float d, float m, int minimum) {
  Block block;
  block.size = block.sub = 32;
  block.d = d;
  block.m = m;
  block.scale[0] = 1;
  block.minimum[0] = minimum;
  return block;
}

Block q4_0(const Bytes& in) {
  Block block = smallBlock(in.half(0), 0, 0);
  for (std::size_t i = 0; i < 32; i++) block.q[i] = in.nibble(2, i) - 8;
  return block;
}

// The minimum is added: it is subtracted with its sign turned.
Block q4_1(const Bytes& in) {
  Block block = smallBlock(in.half(0), -in.half(2), 1);
  for (std::size_t i = 0; i < 32; i++) block.q[i] = in.nibble(4, i);
  return block;
}

Block q5_0(const Bytes& in) {
  Block block = smallBlock(in.half(0), 0, 0);
  for (std::size_t i = 0; i < 32; i++) block.q[i] = (in.nibble(6, i) | in.bit(2, i) << 4) - 16;
  return block;
}

Block q5_1(const Bytes& in) {
  Block block = smallBlock(in.half(0), -in.half(2), 1);
  for (std::size_t i = 0; i < 32; i++) block.q[i] = in.nibble(8, i) | in.bit(4, i) << 4;
  return block;
}

Block q8_0(const Bytes& in) {
  Block block = smallBlock(in.half(0), 0, 0);
  for (std::size_t i = 0; i < 32; i++) block.q[i] = in.signedAt(2 + i);
  return block;
}

Block iq4_nl(const Bytes& in) {
  Block block = smallBlock(in.half(0), 0, 0);
  for (std::size_t i = 0; i < 32; i++) block.q[i] = kNonlinear[std::size_t(in.nibble(2, i))];
  return block;
}

Block largeBlock(std::size_t sub, float d, float m) {
  Block block;
  block.size = 256;
  block.sub = sub;
  block.d = d;
  block.m = m;
  return block;
}

// Two bits: of each 128 elements, byte i % 32 of 32 has elements i, i + 32, i + 64 and i + 96.
int twoBits(const Bytes& in, std::size_t from, std::size_t i) {
  return in.at(from + i / 128 * 32 + i % 32) >> (i % 128 / 32 * 2) & 3;
}

Block q2_K(const Bytes& in) {
  Block block = largeBlock(16, in.half(80), in.half(82));
  for (std::size_t s = 0; s < 16; s++) {
    block.scale[s] = in.at(s) & 15;
    block.minimum[s] = in.at(s) >> 4;
  }
  for (std::size_t i = 0; i < 256; i++) block.q[i] = twoBits(in, 16, i);
  return block;
}

// The third bit says that 4 is not subtracted: bit i / 32 of byte i % 32. Scales have four low
// bits in the first 8 of 12 bytes and two high ones in the last 4.
Block q3_K(const Bytes& in) {
  Block block = largeBlock(16, in.half(108), 0);
  for (std::size_t s = 0; s < 16; s++) {
    const int low = in.at(96 + s % 8) >> (s / 8 * 4) & 15;
    const int high = in.at(104 + s % 4) >> (s / 4 * 2) & 3;
    block.scale[s] = (low | high << 4) - 32;
  }
  for (std::size_t i = 0; i < 256; i++) {
    const int high = in.at(i % 32) >> (i / 32) & 1;
    block.q[i] = twoBits(in, 32, i) - (high != 0 ? 0 : 4);
  }
  return block;
}

// Eight scales and eight minima of six bits in twelve bytes: the first four of each lie in the low
// six bits of bytes 0 to 3 and 4 to 7, whose two high bits are the high bits of the last four.
void sixBits(const Bytes& in, std::size_t from, Block& block) {
  for (std::size_t s = 0; s < 4; s++) {
    block.scale[s] = in.at(from + s) & 63;
    block.minimum[s] = in.at(from + 4 + s) & 63;
    block.scale[s + 4] = (in.at(from + 8 + s) & 15) | in.at(from + s) >> 6 << 4;
    block.minimum[s + 4] = in.at(from + 8 + s) >> 4 | in.at(from + 4 + s) >> 6 << 4;
  }
}

// Of each 64 elements, byte i % 32 of 32 has elements i and i + 32.
int fourBits(const Bytes& in, std::size_t from, std::size_t i) {
  return in.at(from + i / 64 * 32 + i % 32) >> (i % 64 / 32 * 4) & 15;
}

Block q4_K(const Bytes& in) {
  Block block = largeBlock(32, in.half(0), in.half(2));
  sixBits(in, 4, block);
  for (std::size_t i = 0; i < 256; i++) block.q[i] = fourBits(in, 16, i);
  return block;
}

Block q5_K(const Bytes& in) {
  Block block = largeBlock(32, in.half(0), in.half(2));
  sixBits(in, 4, block);
  for (std::size_t i = 0; i < 256; i++) {
    const int high = in.at(16 + i % 32) >> (i / 32) & 1;
    block.q[i] = fourBits(in, 48, i) | high << 4;
  }
  return block;
}

// Of each 128 elements: low four bits in 64 bytes, byte i % 64 has elements i and i + 64; high two
// bits in 32 bytes as twoBits.
Block q6_K(const Bytes& in) {
  Block block = largeBlock(16, in.half(208), 0);
  for (std::size_t s = 0; s < 16; s++) block.scale[s] = in.signedAt(192 + s);
  for (std::size_t i = 0; i < 256; i++) {
    const int low = in.at(i / 128 * 64 + i % 64) >> (i % 128 / 64 * 4) & 15;
    block.q[i] = (low | twoBits(in, 128, i) << 4) - 32;
  }
  return block;
}

// Eight scales of six bits: low four in four bytes, high two in a word of 16 bits.
Block iq4_xs(const Bytes& in) {
  Block block = largeBlock(32, in.half(0), 0);
  for (std::size_t s = 0; s < 8; s++) {
    const int low = in.at(4 + s / 2) >> (s % 2 * 4) & 15;
    const int high = in.at(2 + s / 4) >> (s % 4 * 2) & 3;
    block.scale[s] = (low | high << 4) - 32;
  }
  for (std::size_t i = 0; i < 256; i++)
    block.q[i] = kNonlinear[std::size_t(in.nibble(8 + i / 32 * 16, i % 32))];
  return block;
}

using BlockReader = Block (*)(const Bytes&);

const std::map<TensorType, BlockReader>& readers() {
  static const std::map<TensorType, BlockReader> table = {
      {TensorType::kQ4_0, q4_0}, {TensorType::kQ4_1, q4_1},     {TensorType::kQ5_0, q5_0},
      {TensorType::kQ5_1, q5_1}, {TensorType::kQ8_0, q8_0},     {TensorType::kQ2_K, q2_K},
      {TensorType::kQ3_K, q3_K}, {TensorType::kQ4_K, q4_K},     {TensorType::kQ5_K, q5_K},
      {TensorType::kQ6_K, q6_K}, {TensorType::kIQ4_NL, iq4_nl}, {TensorType::kIQ4_XS, iq4_xs},
  };
  return table;
}

}  // namespace

bool isBlockType(TensorType type) { return readers().contains(type); }

Block readBlock(TensorType type, std::span<const std::byte> bytes) {
  const auto found = readers().find(type);
  if (found == readers().end())
    throw Error("weights of type " + typeName(type) + " cannot be taken apart here");
  if (bytes.size() != typeFacts(type)->bytes)
    throw Error("a block of " + typeName(type) + " has " + std::to_string(bytes.size()) +
                " bytes, expected " + std::to_string(typeFacts(type)->bytes));
  return found->second(Bytes(bytes));
}

}  // namespace reference
