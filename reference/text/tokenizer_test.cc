#include "reference/text/tokenizer.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>

#include "reference/error.h"
#include "reference/model/random_model.h"

namespace reference {
namespace {

using Bytes = std::vector<std::byte>;
using Ids = std::vector<int>;

void putWord(Bytes& out, std::uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) out.push_back(std::byte(value >> shift & 0xFF));
}

struct Entry {
  std::string text;
  float score;
};

/// A tokenizer.bin: the special pieces and bytes, then these.
Bytes fileOf(const std::vector<Entry>& entries) {
  Bytes out = randomTokenizer(263, 1);
  out.resize(out.size() - (8 * 4 + 4));  // without " ", a, b, c
  for (const Entry& entry : entries) {
    putWord(out, std::bit_cast<std::uint32_t>(entry.score));
    putWord(out, std::uint32_t(entry.text.size()));
    for (char c : entry.text) out.push_back(std::byte(c));
  }
  return out;
}

// The ids of the pieces below.
enum : int { kSpace = 259, kA, kB, kAB, kSpaceA, kBB, kEAcute };

Tokenizer small() {
  const std::vector<Entry> entries = {{" ", -9},  {"a", -9},  {"b", -9},     {"ab", -1},
                                      {" a", -2}, {"bb", -1}, {"\u00e9", -9}};
  return Tokenizer::parse(fileOf(entries), 259 + entries.size(), "t.bin");
}

std::string refusal(const Bytes& bytes, std::size_t vocab) {
  try {
    Tokenizer::parse(bytes, vocab, "t.bin");
  } catch (const Error& error) {
    return error.what();
  }
  return "accepted";
}

TEST(Encode, BeginsWithBosAndASpace) {
  EXPECT_EQ(small().encode(""), Ids{kBos});
  EXPECT_EQ(small().encode("b"), (Ids{kBos, kSpace, kB}));
  EXPECT_EQ(small().encode("b", false, true), (Ids{kSpace, kB, kEos}));
}

TEST(Encode, MergesTheBestScoreFirst) {
  // " a" + b or " " + ab: ab has the better score.
  EXPECT_EQ(small().encode("ab"), (Ids{kBos, kSpace, kAB}));
  EXPECT_EQ(small().encode("aa"), (Ids{kBos, kSpaceA, kA}));
}

TEST(Encode, MergesTheLeftmostOfEquals) {
  // ab and bb are equally good: in "abb" ab comes first, in "bbb" the first bb.
  EXPECT_EQ(small().encode("abb"), (Ids{kBos, kSpace, kAB, kB}));
  EXPECT_EQ(small().encode("bbb"), (Ids{kBos, kSpace, kBB, kB}));
}

TEST(Encode, FallsBackToBytes) {
  EXPECT_EQ(small().encode("\u00e9"), (Ids{kBos, kSpace, kEAcute}));
  EXPECT_EQ(small().encode("\u00e8"), (Ids{kBos, kSpace, 3 + 0xC3, 3 + 0xA8}));
  EXPECT_EQ(small().encode("\U0001F600"),
            (Ids{kBos, kSpace, 3 + 0xF0, 3 + 0x9F, 3 + 0x98, 3 + 0x80}));
  EXPECT_EQ(small().encode("\x80\xFF"), (Ids{kBos, kSpace, 3 + 0x80, 3 + 0xFF}));
}

TEST(Decode, DropsTheSpaceAfterBosOnly) {
  EXPECT_EQ(small().decode(kBos, kSpaceA), "a");
  EXPECT_EQ(small().decode(kA, kSpaceA), " a");
}

TEST(Decode, TurnsByteNamesIntoBytes) {
  EXPECT_EQ(small().decode(kBos, 3 + 0x0A), "\n");
  EXPECT_EQ(small().decode(kBos, 3 + 0xFF), "\xFF");
  EXPECT_EQ(small().decode(kBos, 3), std::string(1, '\0'));
}

TEST(Decode, PrintsWhatIsPrintable) {
  EXPECT_EQ(small().decodePrintable(kA, 3 + 0x07), "");
  EXPECT_EQ(small().decodePrintable(kA, 3 + 0x0A), "\n");
  EXPECT_EQ(small().decodePrintable(kA, 3 + 0x41), "A");
  EXPECT_EQ(small().decodePrintable(kA, 3 + 0xC3), "\xC3");
  EXPECT_EQ(small().decodePrintable(kA, kEAcute), "\u00e9");
}

TEST(Tokenizer, GivesBackAnyBytes) {
  const Tokenizer tokenizer = Tokenizer::parse(randomTokenizer(300, 5), 300, "t.bin");
  std::string text;
  for (int i = 0; i < 256; i++) text += char(i);
  text += "abcabc ccb aab \u00e9\U0001F600 ba";
  for (std::size_t begin = 0; begin < text.size(); begin += 7) {
    const std::string part = text.substr(begin);
    std::string back;
    int previous = kBos;  // so that the space before the text disappears again
    for (int id : tokenizer.encode(part, false)) {
      back += tokenizer.decode(previous, id);
      previous = id;
    }
    EXPECT_EQ(back, part) << begin;
  }
}

TEST(Tokenizer, RefusesTokensItHasNot) {
  EXPECT_THROW(small().piece(-1), Error);
  EXPECT_THROW(small().decode(kBos, 266), Error);
}

TEST(TokenizerFile, IsRefusedWhereItIsCut) {
  const Bytes whole = randomTokenizer(263, 1);
  EXPECT_EQ(refusal(whole, 263), "accepted");
  for (std::size_t size = 0; size < whole.size(); size++)
    EXPECT_NE(refusal(Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(size)), 263)
                  .find("ends at byte"),
              std::string::npos);
}

TEST(TokenizerFile, IsRefusedWhereItIsOverLong) {
  EXPECT_EQ(refusal(randomTokenizer(263, 1), 262),
            "t.bin: goes on to byte 3660, expected the end after the 262 tokens of the model's "
            "vocabulary at 3651");
}

TEST(TokenizerFile, IsRefusedWhereALengthMakesNoSense) {
  Bytes bytes = randomTokenizer(263, 1);
  bytes[8] = std::byte(9);
  EXPECT_EQ(refusal(bytes, 263), "t.bin: at byte 8: the length of token 0 is 9, expected 0 to 8");
  for (std::size_t i = 8; i < 12; i++) bytes[i] = std::byte(0xFF);
  EXPECT_EQ(refusal(bytes, 263), "t.bin: at byte 8: the length of token 0 is -1, expected 0 to 8");
  for (std::size_t i = 0; i < 4; i++) bytes[i] = std::byte(0xFF);
  EXPECT_EQ(refusal(bytes, 263),
            "t.bin: at byte 0: the longest length is -1, expected a positive number");
}

TEST(TokenizerFile, IsRefusedWhereAScoreIsNotFinite) {
  EXPECT_NE(refusal(fileOf({{"x", NAN}}), 260).find("the score of token 259 is nan"),
            std::string::npos);
}

}  // namespace
}  // namespace reference
