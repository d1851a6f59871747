// Output in whole characters: bytes that arrive one by one leave as valid UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace reference {

/// Where the first byte lies that belongs to no character; npos in text that is UTF-8.
std::size_t firstBadUtf8(std::string_view text);

/// Appends a character. `rune` is no surrogate and at most 0x10FFFF.
void appendUtf8(std::string& out, std::uint32_t rune);

/// The character that `text` begins with and how many bytes it has; a byte that belongs to none is
/// U+FFFD of length 1. `text` is not empty.
std::uint32_t firstRune(std::string_view text, std::size_t& length);

/// Keeps back the beginning of a character until the rest has come. A byte that belongs to no
/// character becomes U+FFFD, one for each byte, as Plan 9's chartorune(2) has it.
class Utf8Stream {
 public:
  /// The characters that these bytes complete.
  std::string put(std::string_view bytes);
  /// What is left when nothing more comes.
  std::string finish();

 private:
  std::string kept_;
};

}  // namespace reference
