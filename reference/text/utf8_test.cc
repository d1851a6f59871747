#include "reference/text/utf8.h"

#include <gtest/gtest.h>

namespace reference {
namespace {

/// All of a text, given byte by byte.
std::string passed(std::string_view bytes) {
  Utf8Stream stream;
  std::string out;
  for (char byte : bytes) out += stream.put({&byte, 1});
  return out + stream.finish();
}

TEST(Utf8Stream, PassesWholeCharacters) {
  const std::string text = "a \u00e9 \u20ac \U0001F600\n";
  EXPECT_EQ(passed(text), text);
  EXPECT_EQ(Utf8Stream().put(text), text);
}

TEST(Utf8Stream, KeepsWhatIsUnfinished) {
  Utf8Stream stream;
  EXPECT_EQ(stream.put("a\xF0\x9F"), "a");
  EXPECT_EQ(stream.put("\x98"), "");
  EXPECT_EQ(stream.put("\x80 b"), "\U0001F600 b");
  EXPECT_EQ(stream.finish(), "");
}

TEST(Utf8Stream, ReplacesEveryByteThatBelongsNowhere) {
  EXPECT_EQ(passed("\x80z\xFF"), "\uFFFDz\uFFFD");
  EXPECT_EQ(passed("\xE2\x82z"), "\uFFFD\uFFFDz");
  EXPECT_EQ(passed("\xE2"), "\uFFFD");
  EXPECT_EQ(passed("\xC0\x80"), "\uFFFD\uFFFD");            // overlong
  EXPECT_EQ(passed("\xED\xA0\x80"), "\uFFFD\uFFFD\uFFFD");  // a surrogate
  EXPECT_EQ(passed("\xF4\x90\x80\x80").size(), 12U);        // past 10FFFF
}

}  // namespace
}  // namespace reference
