#include "reference/text/regex.h"

#include <gtest/gtest.h>

#include "reference/error.h"
#include "reference/text/pretokenizer.h"
#include "reference/text/steps.h"
#include "reference/text/unicode.h"
#include "reference/text/utf8.h"

namespace reference {
namespace {

std::vector<std::string> found(const std::string& pattern, const std::string& text) {
  const std::vector<std::uint32_t> runes = runesOf(text);
  std::vector<std::string> out;
  for (const Match& match : Regex(pattern).matches(runes)) {
    out.emplace_back();
    for (std::size_t i = match.begin; i < match.end; i++) appendUtf8(out.back(), runes[i]);
  }
  return out;
}

using Words = std::vector<std::string>;

TEST(Regex, TakesTheFirstAlternativeThatFits) {
  EXPECT_EQ(found("ab|abc|c", "abcabc"), (Words{"ab", "c", "ab", "c"}));
  EXPECT_EQ(found("(?:a|ab)(?:c|bcd)", "abcd"), (Words{"abcd"}));
}

TEST(Regex, CountsAndGivesBack) {
  EXPECT_EQ(found("a{2,3}", "aaaaaaa"), (Words{"aaa", "aaa"}));
  EXPECT_EQ(found("a+ab", "aaab"), (Words{"aaab"}));
  EXPECT_EQ(found("a++ab", "aaab"), Words());
  EXPECT_EQ(found("a+?", "aa"), (Words{"a", "a"}));
  EXPECT_EQ(found("(?:ab)+", "ababa"), (Words{"abab"}));
  EXPECT_EQ(found("(?:ab){2}", "ababab"), (Words{"abab"}));
}

TEST(Regex, LooksAhead) {
  EXPECT_EQ(found(R"(\s+(?!\S)|\s)", "a   b"), (Words{"  ", " "}));
  EXPECT_EQ(found("a(?=b)", "aab"), (Words{"a"}));
  EXPECT_EQ(found(R"(\s+$)", " a  "), (Words{"  "}));
  EXPECT_EQ(found("^a", "aa"), (Words{"a"}));
}

TEST(Regex, KnowsCategoriesAndSets) {
  EXPECT_EQ(found(R"(\p{L}+)", "aß1Ж漢"), (Words{"aß", "Ж漢"}));
  EXPECT_EQ(found(R"(\p{Lu})", "aBЖ"), (Words{"B", "Ж"}));
  EXPECT_EQ(found(R"([^\s\p{L}]+)", "a1! 2"), (Words{"1!", "2"}));
  EXPECT_EQ(found(R"([a\-z]+)", "a-zb"), (Words{"a-z"}));
  EXPECT_EQ(found(R"([\u00e0-\u00e2]+)", "aàáâã"), (Words{"àáâ"}));
  EXPECT_EQ(found(R"((?i:'LL|'s))", "'ll'S"), (Words{"'ll", "'S"}));
  EXPECT_EQ(found(R"(\d+|\w+)", "12ab_"), (Words{"12", "ab_"}));
}

TEST(Regex, DoesNotRecurseForEachCharacter) {
  EXPECT_EQ(found("a+", std::string(1'000'000, 'a')).size(), 1U);
}

TEST(Regex, RefusesWhatItDoesNotKnow) {
  for (const char* pattern : {"(", ")", "[a", "a{", "*", R"(\q)", R"(\p{Han})", "(?<=a)", "[b-a]"})
    EXPECT_THROW(Regex{pattern}, Error) << pattern;
}

TEST(PreTokenizer, LosesNothing) {
  const std::string text = " I've 12345 Ünïts…\n\n  of\t漢字, don't!  \r\n x";
  for (const std::string& kind : preTokenizerKinds()) {
    std::string joined;
    for (const std::string& word : PreTokenizer::named(kind).words(text)) joined += word;
    EXPECT_EQ(joined, text) << kind;
  }
  EXPECT_THROW(PreTokenizer::named("no such kind"), Error);
}

TEST(PreTokenizer, CutsAsItsFamilyDoes) {
  EXPECT_EQ(PreTokenizer::named("gpt-2").words("It's  2024!"),
            (Words{"It", "'s", " ", " 2024", "!"}));
  EXPECT_EQ(PreTokenizer::named("llama-bpe").words("IT'S 12345\n"),
            (Words{"IT", "'S", " ", "123", "45", "\n"}));
  EXPECT_EQ(PreTokenizer::named("qwen2").words("a12"), (Words{"a", "1", "2"}));
}

TEST(Split, PutsMatchesWhereItsBehaviourSays) {
  const auto words = [](SplitBehaviour behaviour, bool invert = false) {
    return splitAt("-", behaviour, invert)("a--b-");
  };
  EXPECT_EQ(words(SplitBehaviour::kIsolated), (Words{"a", "-", "-", "b", "-"}));
  EXPECT_EQ(words(SplitBehaviour::kRemoved), (Words{"a", "b"}));
  EXPECT_EQ(words(SplitBehaviour::kMergedWithPrevious), (Words{"a-", "-", "b-"}));
  EXPECT_EQ(words(SplitBehaviour::kMergedWithNext), (Words{"a", "-", "-b", "-"}));
  EXPECT_EQ(words(SplitBehaviour::kContiguous), (Words{"a", "--", "b", "-"}));
  EXPECT_EQ(words(SplitBehaviour::kRemoved, true), (Words{"-", "-", "-"}));
}

TEST(NormalForm, ComposesAndDecomposes) {
  EXPECT_EQ(normalForm("A\u030A", NormalForm::kNfc), "\u00C5");
  EXPECT_EQ(normalForm("\u212B", NormalForm::kNfc), "\u00C5");
  EXPECT_EQ(normalForm("\u1E69", NormalForm::kNfd), "s\u0323\u0307");
  EXPECT_EQ(normalForm("s\u0307\u0323", NormalForm::kNfc), "\u1E69");
  EXPECT_EQ(normalForm("\u1100\u1161\u11A8", NormalForm::kNfc), "\uAC01");
  EXPECT_EQ(normalForm("\uAC01", NormalForm::kNfd), "\u1100\u1161\u11A8");
  EXPECT_EQ(normalForm("\u0958", NormalForm::kNfc), "\u0915\u093C");  // never composed
}

TEST(Unicode, KnowsCategories) {
  EXPECT_EQ(categoryOf('a'), "Ll");
  EXPECT_EQ(categoryOf(0x4E00), "Lo");
  EXPECT_EQ(categoryOf(0x9FFF), "Lo");
  EXPECT_EQ(categoryOf(0x0378), "Cn");
  EXPECT_EQ(categoryOf(0x10FFFF), "Cn");
  EXPECT_EQ(lowerOf(0xC4), 0xE4U);
  EXPECT_TRUE(isWhiteSpace(0x3000));
  EXPECT_FALSE(isWhiteSpace(0x200B));
}

}  // namespace
}  // namespace reference
