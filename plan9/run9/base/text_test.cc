#include "plan9/run9/base/text.h"

#include <gtest/gtest.h>

namespace run9 {
namespace {

TEST(Text, QuotesForRc) {
  EXPECT_EQ(quote("plain"), "plain");
  EXPECT_EQ(quote(""), "''");
  EXPECT_EQ(quote("it's"), "'it''s'");
  EXPECT_EQ(quote("two words"), "'two words'");
}

TEST(Text, TakesWordsApart) {
  EXPECT_EQ(words(" a 'b c' d''e\n"), (std::vector<std::string>{"a", "b c", "de"}));
  EXPECT_EQ(words("'it''s'"), (std::vector<std::string>{"it's"}));
  EXPECT_TRUE(words(" \t\n").empty());
}

TEST(Text, CutsBetweenCharacters) {
  EXPECT_EQ(cut("abc", 5), "abc");
  EXPECT_EQ(cut("aé", 2), "a");
  EXPECT_EQ(cut("aé", 3), "aé");
}

TEST(Text, CleansNames) {
  EXPECT_EQ(cleanName("/a/./b//../c"), "/a/c");
  EXPECT_EQ(cleanName("/../.."), "/");
  EXPECT_EQ(cleanName("a/.."), ".");
  EXPECT_EQ(cleanName("../x"), "../x");
}

TEST(Text, ReadsParts) {
  char buffer[8] = {};
  EXPECT_EQ(readText("hello", buffer, 3, 1), 3);
  EXPECT_EQ(std::string(buffer), "ell");
  EXPECT_EQ(readText("hello", buffer, 3, 5), 0);
  EXPECT_EQ(numberField(42), "         42 ");
}

TEST(Text, DecodesRunes) {
  std::size_t n = 0;
  EXPECT_EQ(firstRune("¶x", n), U'¶');
  EXPECT_EQ(n, 2U);
  EXPECT_EQ(firstRune("\xff", n), U'\xfffd');
  EXPECT_EQ(encodeRune(U'σ'), "σ");
}

}  // namespace
}  // namespace run9
