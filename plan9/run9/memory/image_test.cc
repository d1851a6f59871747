#include <gtest/gtest.h>

#include "plan9/run9/base/error.h"
#include "plan9/run9/memory/image_linux.h"

namespace run9 {
namespace {

std::vector<uint8_t> header(uint32_t magic, uint32_t text, uint32_t data, uint32_t bss,
                            uint64_t entry) {
  std::vector<uint8_t> h;
  const auto put = [&](uint64_t v, int n) {
    for (int shift = 8 * (n - 1); shift >= 0; shift -= 8)
      h.push_back(static_cast<uint8_t>(v >> shift));
  };
  for (const uint32_t v : {magic, text, data, bss, 0U, static_cast<uint32_t>(entry), 0U, 0U})
    put(v, 4);
  put(entry, 8);
  return h;
}

TEST(Image, LaysOutAnExecutable) {
  Layout l;
  ASSERT_TRUE(parseHeader(header(0x8A97, 0x1000, 0x10, 0x20, 0x200028), l));
  EXPECT_EQ(l.entry, 0x200028U);
  EXPECT_EQ(l.text, 0x1028U);
  EXPECT_EQ(l.data_base, 0x400000U);
  EXPECT_EQ(l.bss_base, 0x401000U);
  EXPECT_EQ(l.bss_top, 0x401000U);
}

TEST(Image, RefusesImpossibleEntries) {
  Layout l;
  EXPECT_THROW(parseHeader(header(0x8A97, 0x1000, 0, 0, 0x200000), l), Error);
  EXPECT_THROW(parseHeader(header(0x8A97, 0x1000, 0, 0, 0x300000), l), Error);
  const auto cut = header(0x8A97, 0x1000, 0, 0, 0x200028);
  EXPECT_THROW(parseHeader(std::span(cut).first(36), l), Error);
  EXPECT_FALSE(parseHeader(std::span(cut).first(31), l));
  EXPECT_FALSE(parseHeader(header(0x1EB, 0x1000, 0, 0, 0x200028), l));
}

TEST(Image, NamesWhatItIsNot) {
  EXPECT_NE(describeHeader(header(0x1EB, 0, 0, 0, 0)).find("386"), std::string::npos);
  const uint8_t elf[] = {0x7f, 'E', 'L', 'F', 2};
  EXPECT_NE(describeHeader(elf).find("ELF"), std::string::npos);
  EXPECT_NE(describeHeader({}).find("short"), std::string::npos);
}

}  // namespace
}  // namespace run9
