// A file in the making, little-endian.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace reference {

class ByteWriter {
 public:
  void uint8(std::uint8_t value) { bytes_.push_back(std::byte(value)); }
  void uint16(std::uint16_t value) { word(value, 2); }
  void uint32(std::uint32_t value) { word(value, 4); }
  void uint64(std::uint64_t value) { word(value, 8); }
  void float32(float value) { uint32(std::bit_cast<std::uint32_t>(value)); }
  void text(std::string_view text) {
    for (char c : text) bytes_.push_back(std::byte(c));
  }
  void bytes(std::span<const std::byte> bytes) {
    bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
  }
  /// Zeros up to a multiple of `alignment`.
  void pad(std::size_t alignment) {
    while (bytes_.size() % alignment != 0) uint8(0);
  }
  std::size_t size() const { return bytes_.size(); }
  std::vector<std::byte> take() { return std::move(bytes_); }

 private:
  void word(std::uint64_t value, int size) {
    for (int i = 0; i < size; i++) uint8(std::uint8_t(value >> (8 * i)));
  }

  std::vector<std::byte> bytes_;
};

}  // namespace reference
