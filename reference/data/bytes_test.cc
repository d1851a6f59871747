#include "reference/data/bytes.h"

#include <gtest/gtest.h>

#include <bit>
#include <functional>

#include "reference/error.h"

namespace reference {
namespace {

std::vector<std::byte> bytesOf(std::initializer_list<int> values) {
  std::vector<std::byte> bytes;
  for (int value : values) bytes.push_back(std::byte(value));
  return bytes;
}

std::string sentenceOf(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

TEST(ByteReader, ReadsLittleEndianNumbers) {
  const auto bytes = bytesOf({0xFE, 0xFF, 0xFF, 0xFF, 0, 0, 0xC0, 0x3F, 'h', 'i'});
  ByteReader reader(bytes, "x");
  EXPECT_EQ(reader.int32("a"), -2);
  EXPECT_EQ(reader.float32("b"), 1.5F);
  EXPECT_EQ(reader.bytes(2, "c"), "hi");
  EXPECT_EQ(reader.left(), 0U);
}

TEST(ByteReader, NamesWhatIsCutOff) {
  const auto bytes = bytesOf({1, 2, 3, 4, 5, 6});
  ByteReader reader(bytes, "model.bin");
  reader.skip(4, "a");
  EXPECT_EQ(sentenceOf([&] { reader.int32("n_heads"); }),
            "model.bin: ends at byte 6, expected 4 bytes of n_heads from byte 4");
  std::vector<float> out;
  EXPECT_THROW(reader.floats(std::size_t(-1), "wq", out), Error);
}

TEST(ByteReader, RefusesWhatIsNotFinite) {
  const auto bytes = bytesOf({0, 0, 0, 0, 0, 0, 0xC0, 0x7F});
  ByteReader reader(bytes, "model.bin");
  std::vector<float> out;
  EXPECT_EQ(sentenceOf([&] { reader.floats(2, "wq", out); }),
            "model.bin: at byte 4: element 1 of wq is nan, expected a finite number");
}

TEST(ReadFile, SaysWhyItCannot) {
  EXPECT_NE(sentenceOf([] { readFile("/nowhere/at/all"); }).find("/nowhere/at/all: cannot be"),
            std::string::npos);
  EXPECT_EQ(sentenceOf([] { readFile("/"); }), "/: is a folder, expected a file");
}

}  // namespace
}  // namespace reference
