// rune(2), strcat(2), getfields(2), atof(2), cleanname(2).
#include <string.h>

#include "plan9/lib/testing.h"

namespace plan9::testing {
namespace {

TEST(Rune, DecodesEveryLength) {
  Rune r;
  EXPECT_EQ(p9_chartorune(&r, text("a")), 1);
  EXPECT_EQ(r, static_cast<Rune>('a'));
  EXPECT_EQ(p9_chartorune(&r, text("\xce\xb1")), 2);
  EXPECT_EQ(r, 0x3B1U);
  EXPECT_EQ(p9_chartorune(&r, text("\xe2\x82\xac")), 3);
  EXPECT_EQ(r, 0x20ACU);
  EXPECT_EQ(p9_chartorune(&r, text("\xf0\x9f\x98\x80")), 4);
  EXPECT_EQ(r, 0x1F600U);
}

TEST(Rune, MakesOneErrorRuneOfABadByte) {
  for (const char* bad :
       {"\x80", "\xc0\x80", "\xff", "\xce", "\xe2\x82", "\xf4\x90\x80\x80", "\xe0\x80\x80"}) {
    Rune r = 0;
    EXPECT_EQ(p9_chartorune(&r, text(bad)), 1) << bad;
    EXPECT_EQ(r, static_cast<Rune>(Runeerror)) << bad;
  }
}

TEST(Rune, EncodesWhatItDecodes) {
  for (Rune r : {0U, 0x7FU, 0x80U, 0x7FFU, 0x800U, 0xFFFFU, 0x10000U, 0x10FFFFU}) {
    char s[UTFmax + 1] = {};
    const int n = p9_runetochar(s, &r);
    EXPECT_EQ(n, p9_runelen(static_cast<long>(r)));
    Rune back;
    EXPECT_EQ(p9_chartorune(&back, s), n);
    EXPECT_EQ(back, r);
    for (int i = 1; i < n; i++) {
      EXPECT_EQ(p9_fullrune(s, i), 0);
    }
    EXPECT_EQ(p9_fullrune(s, n), 1);
  }
}

TEST(Utf, CountsAndFindsCharacters) {
  char* s = text("a\xce\xb1z\xce\xb1");
  EXPECT_EQ(p9_utflen(s), 4);
  EXPECT_EQ(p9_utfnlen(s, 2), 1);  // the second character is not whole
  EXPECT_EQ(p9_utfrune(s, 0x3B1), s + 1);
  EXPECT_EQ(p9_utfrrune(s, 0x3B1), s + 4);
  EXPECT_EQ(p9_utfrune(s, 'q'), nullptr);
  EXPECT_EQ(p9_utfutf(s, text("z")), s + 3);
  char to[4];
  EXPECT_EQ(p9_utfecpy(to, to + sizeof to, text("ab\xce\xb1")), to + 2);
  EXPECT_STREQ(to, "ab");
}

TEST(Runestr, AsForBytes) {
  Rune ab[] = {'a', 'b', 0}, c[] = {'c', 0}, all[8];
  p9_runestrcpy(all, ab);
  p9_runestrcat(all, c);
  EXPECT_EQ(p9_runestrlen(all), 3);
  EXPECT_EQ(p9_runestrchr(all, 'b'), all + 1);
  EXPECT_EQ(p9_runestrstr(all, c), all + 2);
  EXPECT_LT(p9_runestrcmp(ab, c), 0);
  EXPECT_EQ(p9_runestrncmp(all, ab, 2), 0);
}

TEST(Runetype, KnowsGreek) {
  EXPECT_EQ(p9_toupperrune(0x3B1), 0x391U);
  EXPECT_EQ(p9_tolowerrune(0x391), 0x3B1U);
  EXPECT_TRUE(p9_isalpharune(0x3B1));
  EXPECT_FALSE(p9_isalpharune('1'));
  EXPECT_TRUE(p9_isspacerune(' '));
}

TEST(String, CopiesWithinBounds) {
  char s[4];
  EXPECT_EQ(p9_strecpy(s, s + sizeof s, text("abcdef")), s + 3);
  EXPECT_STREQ(s, "abc");
  p9_strncpy(s, text("x"), 3);
  EXPECT_EQ(memcmp(s, "x\0\0", 3), 0);
}

TEST(String, ComparesWithoutCase) {
  EXPECT_EQ(p9_cistrcmp(text("HeLLo"), text("hEllO")), 0);
  EXPECT_LT(p9_cistrcmp(text("a"), text("B")), 0);
  EXPECT_EQ(p9_cistrncmp(text("abX"), text("ABy"), 2), 0);
  char* s = text("one Two");
  EXPECT_EQ(p9_cistrstr(s, text("tWO")), s + 4);
}

std::string joined(char** fields, int n) {
  std::string s;
  for (int i = 0; i < n; i++) s += "<" + std::string(fields[i]) + ">";
  return s;
}

TEST(Getfields, TheManualsExamples) {
  char* f[8];
  char one[] = "#alice#bob##charles###";
  EXPECT_EQ(joined(f, p9_getfields(one, f, 3, 0, text("#"))), "<><alice><bob##charles###>");
  char two[] = "#alice#bob##charles###";
  EXPECT_EQ(joined(f, p9_getfields(two, f, 3, 1, text("#"))), "<alice><bob><charles###>");
  char three[] = "a,,b";
  EXPECT_EQ(joined(f, p9_getfields(three, f, 8, 0, text(","))), "<a><><b>");
  char four[] = "  a  b  ";
  EXPECT_EQ(joined(f, p9_getfields(four, f, 8, 1, text(" "))), "<a><b>");
}

TEST(Tokenize, TakesQuotesAway) {
  char* f[8];
  char s[] = " one 'two words' don''t 'it''s' '' last";
  EXPECT_EQ(joined(f, p9_tokenize(s, f, 8)), "<one><two words><dont><it's><><last>");
}

TEST(Gettokens, LeavesQuotes) {
  char* f[8];
  char s[] = "a:'b:c':d";
  EXPECT_EQ(joined(f, p9_gettokens(s, f, 8, text(":"))), "<a><'b:c'><d>");
}

TEST(Strtol, BasesAndLimits) {
  char* end;
  char* s = text("  -0x1Fz");
  EXPECT_EQ(p9_strtol(s, &end, 0), -31);
  EXPECT_EQ(end, s + 7);
  EXPECT_EQ(p9_strtol(text("077"), nullptr, 0), 63);
  EXPECT_EQ(p9_strtol(text("zz"), nullptr, 36), 35 * 36 + 35);
  EXPECT_EQ(p9_strtoll(text("99999999999999999999"), nullptr, 10), 0x7FFFFFFFFFFFFFFFLL);
  EXPECT_EQ(p9_strtoll(text("-99999999999999999999"), nullptr, 10), -0x7FFFFFFFFFFFFFFFLL - 1);
  s = text("none");
  EXPECT_EQ(p9_strtol(s, &end, 10), 0);
  EXPECT_EQ(end, s);
  EXPECT_EQ(p9_atoi(text("12ab")), 12);
  EXPECT_EQ(p9_atoll(text("-8589934592")), -8589934592LL);
}

TEST(Strtod, Numbers) {
  char* end;
  char* s = text(" -1.5e3x");
  EXPECT_EQ(p9_strtod(s, &end), -1500.0);
  EXPECT_EQ(end, s + 7);
  s = text("2e+");
  EXPECT_EQ(p9_strtod(s, &end), 2.0);
  EXPECT_EQ(end, s + 1);
  EXPECT_EQ(p9_strtod(text(".5"), nullptr), 0.5);
  EXPECT_EQ(p9_strtod(text("5."), &end), 5.0);
  EXPECT_EQ(*end, 0);
  s = text("0x10");  // no hexadecimal here
  EXPECT_EQ(p9_strtod(s, &end), 0.0);
  EXPECT_EQ(end, s + 1);
  EXPECT_TRUE(p9_isInf(p9_strtod(text("-Inf"), nullptr), -1));
  EXPECT_TRUE(p9_isNaN(p9_strtod(text("NaN"), nullptr)));
  s = text("-");
  EXPECT_EQ(p9_strtod(s, &end), 0.0);
  EXPECT_EQ(end, s);
}

TEST(Charstod, StopsAfterOneTooMany) {
  struct Source {
    const char* at;
  } source = {" 3.25,rest"};
  const auto next = [](void* a) { return static_cast<int>(*static_cast<Source*>(a)->at++); };
  EXPECT_EQ(p9_charstod(next, &source), 3.25);
  EXPECT_STREQ(source.at, "rest");
}

TEST(Cleanname, AsTheManualSays) {
  const auto clean = [](const char* s) {
    char name[64];
    p9_strcpy(name, text(s));
    return std::string(p9_cleanname(name));
  };
  EXPECT_EQ(clean("/a//b/./c/"), "/a/b/c");
  EXPECT_EQ(clean("/a/../../b"), "/b");
  EXPECT_EQ(clean("a/../.."), "..");
  EXPECT_EQ(clean("../../a/.."), "../..");
  EXPECT_EQ(clean("a/.."), ".");
  EXPECT_EQ(clean(""), ".");
  EXPECT_EQ(clean("/.."), "/");
}

}  // namespace
}  // namespace plan9::testing
