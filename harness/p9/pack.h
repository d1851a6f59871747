// Integers and texts as 9P has them: the lowest byte first, a text behind its length in two.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "harness/p9/message.h"

namespace harness::p9 {

/// Appends fields to a text. With Unpacker it has the same calls, so that one description of a
/// message serves both directions.
class Packer {
 public:
  template <typename Integer>
  void integer(const Integer& value) {
    for (std::size_t i = 0; i < sizeof value; ++i)
      bytes += static_cast<char>(static_cast<std::uint64_t>(value) >> 8 * i & 0xff);
  }
  void text(const std::string& value) {
    integer(static_cast<std::uint16_t>(value.size()));
    bytes += value;
  }
  /// Bytes behind their number in four bytes.
  void data(const std::string& value) {
    integer(static_cast<std::uint32_t>(value.size()));
    bytes += value;
  }
  void qid(const Qid& value) {
    integer(value.type);
    integer(value.version);
    integer(value.path);
  }

  std::string bytes;
};

/// Takes fields from the front of bytes; throws Malformed when they are too short.
class Unpacker {
 public:
  /// `what` is whose fields they are, for sentences.
  Unpacker(std::string_view bytes, std::string what) : rest_(bytes), what_(std::move(what)) {}

  template <typename Integer>
  void integer(Integer& value) {
    const std::string_view field = take(sizeof value);
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < sizeof value; ++i)
      sum |= static_cast<std::uint64_t>(static_cast<unsigned char>(field[i])) << 8 * i;
    value = static_cast<Integer>(sum);
  }
  void text(std::string& value) {
    std::uint16_t size = 0;
    integer(size);
    value = take(size);
  }
  void data(std::string& value) {
    std::uint32_t size = 0;
    integer(size);
    value = take(size);
  }
  void qid(Qid& value) {
    integer(value.type);
    integer(value.version);
    integer(value.path);
  }
  std::string_view take(std::size_t size) {
    if (size > rest_.size()) {
      throw Malformed(what_ + " is cut short: a field of " + std::to_string(size) + " bytes, and " +
                      std::to_string(rest_.size()) + " are left");
    }
    const std::string_view field = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return field;
  }
  bool empty() const { return rest_.empty(); }
  /// Throws Malformed where bytes are left.
  void finish() const {
    if (rest_.empty()) return;
    throw Malformed(what_ + " has " + std::to_string(rest_.size()) +
                    " bytes behind its last field");
  }

 private:
  std::string_view rest_;
  std::string what_;
};

}  // namespace harness::p9
