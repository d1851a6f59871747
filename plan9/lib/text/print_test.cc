// print(2) and fmtinstall(2).
#include <math.h>

#include <limits>

#include "plan9/lib/testing.h"

namespace plan9::testing {
namespace {

TEST(Print, IntegersInEveryBase) {
  EXPECT_EQ(printed("%d %d %d", 0, 42, -42), "0 42 -42");
  EXPECT_EQ(printed("%o %x %X %b", 8, 255, 255, 5), "10 ff FF 101");
  EXPECT_EQ(printed("%ud %ux", -1, -1), "4294967295 ffffffff");
  EXPECT_EQ(printed("%x", -1), "-1");  // without u a number keeps its sign
  EXPECT_EQ(printed("%d", std::numeric_limits<int>::min()), "-2147483648");
}

TEST(Print, SizesOfIntegers) {
  EXPECT_EQ(printed("%lld", std::numeric_limits<vlong>::min()), "-9223372036854775808");
  EXPECT_EQ(printed("%llud", ~0ULL), "18446744073709551615");
  EXPECT_EQ(printed("%ld %lud", -5L, 5UL), "-5 5");
  EXPECT_EQ(printed("%hd %hhd %uhd", 65537, 257, -1), "1 1 65535");
  EXPECT_EQ(printed("%zd", static_cast<intptr>(-7)), "-7");
}

TEST(Print, FlagsOfIntegers) {
  EXPECT_EQ(printed("%#x %#X %#o %#o", 16, 16, 8, 0), "0x10 0X10 010 0");
  EXPECT_EQ(printed("%+d %+d % d", 3, -3, 3), "+3 -3  3");
  EXPECT_EQ(printed("%,d %,d %,d", 1234567, 123, -1000), "1,234,567 123 -1,000");
  EXPECT_EQ(printed("%5d|%-5d|%05d", 42, 42, 42), "   42|42   |00042");
  EXPECT_EQ(printed("%.3d|%6.3d|%06.3d", 7, 7, 7), "007|   007|   007");
  EXPECT_EQ(printed("%05d", -42), "-0042");
  EXPECT_EQ(printed("%*d|%-*d|%.*d", 4, 1, 4, 1, 3, 1), "   1|1   |001");
  EXPECT_EQ(printed("%*d|", -4, 1), "1   |");
  EXPECT_EQ(printed("%#.8ux", 0x1234), "0x00001234");
}

TEST(Print, Pointers) {
  EXPECT_EQ(printed("%p %#p", reinterpret_cast<void*>(0x1f), reinterpret_cast<void*>(0x1f)),
            "1f 0x1f");
}

TEST(Print, Strings) {
  EXPECT_EQ(printed("%s|%5s|%-5s|%.2s", "abc", "abc", "abc", "abc"), "abc|  abc|abc  |ab");
  EXPECT_EQ(printed("%s", static_cast<char*>(nullptr)), "<nil>");
  // Widths and precisions count characters, not bytes.
  EXPECT_EQ(printed("%4s|%.2s", "\xce\xb1\xce\xb2", "\xce\xb1\xce\xb2\xce\xb3"),
            "  \xce\xb1\xce\xb2|\xce\xb1\xce\xb2");
  const char unterminated[3] = {'a', 'b', 'c'};
  EXPECT_EQ(printed("%.3s", unterminated), "abc");
}

TEST(Print, Runes) {
  Rune alpha[] = {0x3B1, 'b', 0x1F600, 0};
  EXPECT_EQ(printed("%S", alpha),
            "\xce\xb1"
            "b\xf0\x9f\x98\x80");
  EXPECT_EQ(printed("%c%C|%3C|%-3c|", 'a', 0x3B1, 0x3B1, 'x'), "a\xce\xb1|  \xce\xb1|x  |");
}

TEST(Print, Floats) {
  EXPECT_EQ(printed("%f %e %g", 1.5, 1.5, 1.5), "1.500000 1.500000e+00 1.5");
  EXPECT_EQ(printed("%.2f %.0f %#.0f", 3.14159, 2.5, 3.0), "3.14 3 3.");
  EXPECT_EQ(printed("%g %g %g %g", 100000.0, 1000000.0, 0.0001, 0.00001),
            "100000 1e+06 0.0001 1e-05");
  EXPECT_EQ(printed("%E %G", 12345.678, 1e-10), "1.234568E+04 1E-10");
  EXPECT_EQ(printed("%e %e", 1e100, 1e-300), "1.000000e+100 1.000000e-300");
  EXPECT_EQ(printed("%8.2f|%-8.2f|%+.1f|% .1f", 3.14159, 3.14159, 1.0, 1.0),
            "    3.14|3.14    |+1.0| 1.0");
  EXPECT_EQ(printed("%#g", 1.5), "1.50000");
  EXPECT_EQ(printed("%f %f", 0.0, -0.0), "0.000000 -0.000000");
  EXPECT_EQ(printed("%.3f %.3f", 0.9996, 0.0004), "1.000 0.000");
  EXPECT_EQ(printed("%.17g", 0.1), "0.1");  // fifteen digits already read back as 0.1
  EXPECT_EQ(printed("%.9g", static_cast<double>(0.1F)), "0.100000001");
  EXPECT_EQ(printed("%.0e %.1f", 9.6, 0.25), "1e+01 0.3");
}

TEST(Print, WhatIsNoNumber) {
  EXPECT_EQ(printed("%f %g", p9_NaN(), p9_Inf(1)), "NaN Inf");
  EXPECT_EQ(printed("%e|%5g|%+f", p9_Inf(-1), p9_Inf(1), p9_Inf(1)), "-Inf|  Inf|+Inf");
}

TEST(Print, TheErrorString) {
  p9_werrstr(text("no %s today"), "tea");
  EXPECT_EQ(printed("%r"), "no tea today");
  p9_werrstr(text("tea: %r"));
  EXPECT_EQ(printed("[%r]"), "[tea: no tea today]");
}

TEST(Print, OddFormats) {
  EXPECT_EQ(printed("100%%"), "100%");
  EXPECT_EQ(printed("%j"), "%j%");
  EXPECT_EQ(printed("end%"), "end");
  int n = 0;
  EXPECT_EQ(printed("abc%n", &n), "abc");
  EXPECT_EQ(n, 3);
}

TEST(Snprint, KeepsWholeCharactersAndTheEnd) {
  char s[8];
  EXPECT_EQ(p9_snprint(s, 4, text("%s"), "abcdef"), 3);
  EXPECT_STREQ(s, "abc");
  EXPECT_EQ(p9_snprint(s, 4, text("ab\xce\xb1")), 2);
  EXPECT_STREQ(s, "ab");
  EXPECT_LT(p9_snprint(s, 0, text("x")), 0);
}

TEST(Seprint, ReturnsTheTerminator) {
  char s[8];
  char* end = p9_seprint(s, s + sizeof s, text("%d"), 12);
  EXPECT_EQ(end, s + 2);
  end = p9_seprint(end, s + sizeof s, text("%s"), "abcdefgh");
  EXPECT_EQ(end, s + 7);
  EXPECT_STREQ(s, "12abcde");
}

TEST(Smprint, GrowsAsNeeded) {
  const std::string longer(1000, 'x');
  EXPECT_EQ(printed("%s%s", longer.c_str(), longer.c_str()), longer + longer);
}

TEST(Fprint, ReturnsTheBytesWritten) {
  int fd[2];
  ASSERT_EQ(p9_pipe(fd), 0);
  const std::string big(700, 'y');
  EXPECT_EQ(p9_fprint(fd[1], text("%s\xce\xb1"), big.c_str()), 702);
  p9_close(fd[1]);
  char got[1000];
  EXPECT_EQ(p9_readn(fd[0], got, sizeof got), 702);
  p9_close(fd[0]);
  EXPECT_LT(p9_fprint(fd[0], text("x")), 0);
}

TEST(Runesnprint, WritesRunes) {
  Rune s[8];
  EXPECT_EQ(p9_runesnprint(s, 8, text("%s%d"), "\xce\xb1", 7), 2);
  EXPECT_EQ(s[0], 0x3B1U);
  EXPECT_EQ(s[1], static_cast<Rune>('7'));
  EXPECT_EQ(s[2], 0U);
  Rune* made = p9_runesmprint(text("%S!"), s);
  EXPECT_EQ(p9_runestrlen(made), 3);
  p9_free(made);
}

int formatTwice(Fmt* f) {
  const int v = va_arg(f->args, int);
  return p9_fmtprint(f, text("%d,%d"), v, v);
}

int formatWithFields(Fmt* f) {
  char s[64];
  p9_snprint(s, sizeof s, text("%s%d.%d"), f->flags & FmtSharp ? "#" : "", f->width, f->prec);
  va_arg(f->args, int);
  f->flags = 0;
  f->width = 0;
  return p9_fmtstrcpy(f, s);
}

TEST(Fmtinstall, AddsVerbs) {
  EXPECT_EQ(p9_fmtinstall('W', formatTwice), 0);
  EXPECT_EQ(p9_fmtinstall('Y', formatWithFields), 0);
  EXPECT_EQ(printed("<%W> %d", 3, 4), "<3,3> 4");
  EXPECT_EQ(printed("%#7.2Y", 0), "#7.2");
  EXPECT_EQ(p9_fmtinstall(0, formatTwice), -1);
}

TEST(Fmt, StringsAndDescriptorsByHand) {
  Fmt f;
  ASSERT_EQ(p9_fmtstrinit(&f), 0);
  EXPECT_EQ(p9_fmtprint(&f, text("a%d"), 1), 0);
  EXPECT_EQ(p9_fmtrune(&f, 0x3B1), 0);
  char* s = p9_fmtstrflush(&f);
  EXPECT_STREQ(s, "a1\xce\xb1");
  p9_free(s);

  int fd[2];
  ASSERT_EQ(p9_pipe(fd), 0);
  char buf[4], got[16] = {};
  p9_fmtfdinit(&f, fd[1], buf, sizeof buf);
  EXPECT_EQ(p9_fmtprint(&f, text("hello %d"), 42), 0);
  EXPECT_EQ(p9_fmtfdflush(&f), 0);
  p9_close(fd[1]);
  EXPECT_EQ(p9_readn(fd[0], got, 15), 8);
  EXPECT_STREQ(got, "hello 42");
  p9_close(fd[0]);
}

TEST(Quote, AddsAndTakesQuotes) {
  const auto quoted = [](const char* s) {
    char* q = p9_quotestrdup(text(s));
    std::string made = q;
    p9_free(q);
    return made;
  };
  EXPECT_EQ(quoted("plain"), "plain");
  EXPECT_EQ(quoted(""), "''");
  EXPECT_EQ(quoted("hello world"), "'hello world'");
  EXPECT_EQ(quoted("Don't worry!"), "'Don''t worry!'");
  char* u = p9_unquotestrdup(text("'Don''t worry!'"));
  EXPECT_STREQ(u, "Don't worry!");
  p9_free(u);
  p9_quotefmtinstall();
  EXPECT_EQ(printed("%q %q %#q", "a b", "ab", "ab"), "'a b' ab 'ab'");
}

TEST(Encode, ThereAndBack) {
  char out[64];
  uchar bytes[] = "any carnal pleas";
  EXPECT_EQ(p9_enc64(out, sizeof out, bytes, 16), 24);
  EXPECT_STREQ(out, "YW55IGNhcm5hbCBwbGVhcw==");
  uchar back[32];
  EXPECT_EQ(p9_dec64(back, sizeof back, out, 24), 16);
  EXPECT_EQ(memcmp(back, bytes, 16), 0);
  EXPECT_EQ(p9_enc16(out, sizeof out, bytes, 2), 4);
  EXPECT_STREQ(out, "616E");
  EXPECT_EQ(p9_enc32(out, sizeof out, bytes, 3), 5);
  EXPECT_EQ(p9_dec32(back, sizeof back, out, 5), 3);
  EXPECT_EQ(p9_enc64(out, 4, bytes, 16), -1);
  p9_fmtinstall('H', p9_encodefmt);
  EXPECT_EQ(printed("%.3H", bytes), "616E79");
}

}  // namespace
}  // namespace plan9::testing
