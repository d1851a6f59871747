#include "reference/text/charsmap.h"

#include "reference/error.h"
#include "reference/text/utf8.h"

namespace reference {
namespace {

std::uint32_t word(std::string_view bytes) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[i]);
  return value;
}

// How a unit of darts-clone is cut into fields.
bool hasLeaf(std::uint32_t unit) { return (unit >> 8 & 1) != 0; }
std::uint32_t valueOf(std::uint32_t unit) { return unit & 0x7FFFFFFF; }
std::uint32_t labelOf(std::uint32_t unit) { return unit & 0x800000FF; }
std::size_t offsetOf(std::uint32_t unit) { return std::size_t(unit >> 10) << (unit >> 6 & 8); }

}  // namespace

Charsmap::Charsmap(std::string_view bytes, const std::string& name) {
  if (bytes.size() < 4)
    throw Error(name + ": precompiled_charsmap has " + std::to_string(bytes.size()) +
                " bytes, expected at least 4");
  const std::uint32_t size = word(bytes);
  bytes.remove_prefix(4);
  if (size > bytes.size() || size % 4 != 0)
    throw Error(name + ": precompiled_charsmap's trie has " + std::to_string(size) +
                " bytes, expected a multiple of 4 up to " + std::to_string(bytes.size()));
  for (std::size_t i = 0; i < size; i += 4) units_.push_back(word(bytes.substr(i, 4)));
  texts_ = bytes.substr(size);
}

std::string Charsmap::normalised(std::string_view text) const {
  std::string out;
  while (!text.empty()) {
    std::size_t best = 0;  // bytes of the longest match
    std::size_t place = 0;
    std::size_t node = offsetOf(unit(0));
    for (std::size_t i = 0; i < text.size(); i++) {
      const auto byte = static_cast<unsigned char>(text[i]);
      node ^= byte;
      if (byte == 0 || node >= units_.size() || labelOf(unit(node)) != byte) break;
      const std::uint32_t here = unit(node);
      node ^= offsetOf(here);
      if (!hasLeaf(here)) continue;
      best = i + 1;
      place = valueOf(unit(node));
    }
    if (best > 0 && place < texts_.size()) {
      out += texts_.c_str() + place;
      text.remove_prefix(best);
      continue;
    }
    std::size_t length = 0;
    appendUtf8(out, firstRune(text, length));
    text.remove_prefix(length);
  }
  return out;
}

}  // namespace reference
