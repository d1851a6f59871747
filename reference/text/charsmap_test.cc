#include "reference/text/charsmap.h"

#include <gtest/gtest.h>

#include "reference/error.h"

namespace reference {
namespace {

/// A trie by hand: "A" becomes "a", "AB" becomes "xyz", "C" becomes nothing. A unit's fields: label
/// in the low 8 bits, a leaf in bit 8, the offset from bit 10.
std::string charsmap() {
  constexpr std::uint32_t kLeaf = 1 << 8;
  std::vector<std::uint32_t> units(512);
  units[0] = 256 << 10;
  units[256 ^ 'A'] = 'A' | kLeaf | (321 ^ 400) << 10;
  units[400] = 0x80000000;  // the text at 0
  units[400 ^ 'B'] = 'B' | kLeaf | (466 ^ 500) << 10;
  units[500] = 0x80000002;
  units[256 ^ 'C'] = 'C' | kLeaf | (323 ^ 323 ^ 448) << 10;
  units[323 ^ 448] = 0x80000006;
  std::string out;
  const auto put = [&](std::uint32_t word) {
    for (int shift = 0; shift < 32; shift += 8) out += char(word >> shift & 0xFF);
  };
  put(std::uint32_t(units.size() * 4));
  for (std::uint32_t unit : units) put(unit);
  return out + std::string("a\0xyz\0\0", 7);
}

TEST(Charsmap, TakesTheLongestMatch) {
  const Charsmap map(charsmap(), "t");
  EXPECT_EQ(map.normalised("A"), "a");
  EXPECT_EQ(map.normalised("AB"), "xyz");
  EXPECT_EQ(map.normalised("ABABA"), "xyzxyza");
  EXPECT_EQ(map.normalised("1C2"), "12");
  EXPECT_EQ(map.normalised("B\u00FC"), "B\u00FC");
  EXPECT_EQ(map.normalised(""), "");
}

TEST(Charsmap, MakesReplacementsOfWhatIsNoUtf8) {
  EXPECT_EQ(Charsmap(charsmap(), "t")
                .normalised("\xFF"
                            "A"),
            "\uFFFD"
            "a");
}

TEST(Charsmap, StaysWithinItsTables) {
  std::string bytes = charsmap();
  EXPECT_THROW(Charsmap(bytes.substr(0, 3), "t"), Error);
  EXPECT_THROW(Charsmap(bytes.substr(0, 100), "t"), Error);
  // A text past the end: the match counts for nothing.
  EXPECT_EQ(Charsmap(bytes.substr(0, 4 + 2048), "t").normalised("A"), "A");
}

}  // namespace
}  // namespace reference
