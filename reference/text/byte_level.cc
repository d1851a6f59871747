#include "reference/text/byte_level.h"

#include <array>
#include <cstdint>
#include <map>

#include "reference/text/utf8.h"

namespace reference {
namespace {

struct Spelling {
  std::array<std::string, 256> of;
  std::map<std::string, char, std::less<>> byte;

  Spelling() {
    std::uint32_t next = 0x100;
    for (std::uint32_t b = 0; b < 256; b++) {
      const bool itself = (b >= '!' && b <= '~') || (b >= 0xA1 && b <= 0xAC) || b >= 0xAE;
      appendUtf8(of[b], itself ? b : next++);
      byte[of[b]] = char(b);
    }
  }
};

const Spelling& spelling() {
  static const Spelling made;
  return made;
}

}  // namespace

std::string spellBytes(std::string_view bytes) {
  std::string out;
  for (char c : bytes) out += spelling().of[static_cast<unsigned char>(c)];
  return out;
}

std::string unspellBytes(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    std::size_t length = 0;
    firstRune(text, length);
    const std::string_view rune = text.substr(0, length);
    const auto found = spelling().byte.find(rune);
    if (found == spelling().byte.end())
      out += rune;
    else
      out += found->second;
    text.remove_prefix(length);
  }
  return out;
}

}  // namespace reference
