#include "reference/text/utf8.h"

#include <algorithm>
#include <cstdint>

namespace reference {
namespace {

constexpr std::string_view kReplacement = "\uFFFD";

enum class Sequence { kWhole, kUnfinished, kBad };

/// How many bytes the character has that begins with this one; 0: none begins so.
std::size_t lengthOf(std::uint8_t first) {
  if (first < 0x80) return 1;
  if (first < 0xC0) return 0;
  if (first < 0xE0) return 2;
  if (first < 0xF0) return 3;
  return first < 0xF8 ? 4 : 0;
}

/// Whether `bytes` begin with a whole character, one that may become whole, or none: overlong
/// forms, surrogates and numbers past 10FFFF are none.
Sequence judge(std::string_view bytes, std::size_t& length) {
  static constexpr std::uint32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  const auto first = static_cast<std::uint8_t>(bytes[0]);
  length = lengthOf(first);
  if (length == 0) return Sequence::kBad;
  if (length == 1) return Sequence::kWhole;
  std::uint32_t rune = first & (0x7FU >> length);
  for (std::size_t i = 1; i < std::min(length, bytes.size()); i++) {
    const auto byte = static_cast<std::uint8_t>(bytes[i]);
    if ((byte & 0xC0) != 0x80) return Sequence::kBad;
    rune = rune << 6 | (byte & 0x3FU);
  }
  if (bytes.size() < length) return Sequence::kUnfinished;
  const bool surrogate = rune >= 0xD800 && rune < 0xE000;
  return rune < kLeast[length] || rune > 0x10FFFF || surrogate ? Sequence::kBad : Sequence::kWhole;
}

}  // namespace

std::size_t firstBadUtf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    if (judge(text.substr(at), length) != Sequence::kWhole) return at;
    at += length;
  }
  return std::string_view::npos;
}

void appendUtf8(std::string& out, std::uint32_t rune) {
  if (rune < 0x80) {
    out += char(rune);
    return;
  }
  const int more = rune < 0x800 ? 1 : rune < 0x10000 ? 2 : 3;
  static constexpr std::uint32_t kFirst[] = {0, 0xC0, 0xE0, 0xF0};
  out += char(kFirst[more] | rune >> (6 * more));
  for (int i = more; i-- > 0;) out += char(0x80 | (rune >> (6 * i) & 0x3F));
}

std::uint32_t firstRune(std::string_view text, std::size_t& length) {
  if (judge(text, length) != Sequence::kWhole) {
    length = 1;
    return 0xFFFD;
  }
  if (length == 1) return static_cast<std::uint8_t>(text[0]);
  std::uint32_t rune = static_cast<std::uint8_t>(text[0]) & (0x7FU >> length);
  for (std::size_t i = 1; i < length; i++)
    rune = rune << 6 | (static_cast<std::uint8_t>(text[i]) & 0x3FU);
  return rune;
}

std::string Utf8Stream::put(std::string_view bytes) {
  kept_ += bytes;
  std::string out;
  std::string_view rest = kept_;
  while (!rest.empty()) {
    std::size_t length = 0;
    const Sequence sequence = judge(rest, length);
    if (sequence == Sequence::kUnfinished) break;
    if (sequence == Sequence::kBad) length = 1;
    out += sequence == Sequence::kBad ? kReplacement : rest.substr(0, length);
    rest.remove_prefix(length);
  }
  kept_ = std::string(rest);
  return out;
}

std::string Utf8Stream::finish() {
  std::string out;
  for (std::size_t i = 0; i < kept_.size(); i++) out += kReplacement;
  kept_.clear();
  return out;
}

}  // namespace reference
