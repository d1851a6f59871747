#include "plan9/6a/language/preprocessor.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "plan9/6a/language/test_text.h"

namespace plan9::asm6 {
namespace {

std::string failure(const std::string& text) {
  return errorOf([&] { expanded(text); });
}

TEST(Lexer, ReadsNumbers) {
  std::vector<Token> t =
      tokenize("10 010 0x1F 077 1.5 .5e2 1e3 'a' '\\n' 0xffffffffffffffff", "t.s");
  const std::vector<int64_t> whole = {10, 8, 31, 63};
  for (size_t i = 0; i < whole.size(); i++) EXPECT_EQ(t[i].value, whole[i]);
  EXPECT_EQ(t[4].real, 1.5);
  EXPECT_EQ(t[5].real, 50);
  EXPECT_EQ(t[6].real, 1000);
  EXPECT_EQ(t[7].value, 'a');
  EXPECT_EQ(t[8].value, '\n');
  EXPECT_EQ(t[9].value, -1);
}

TEST(Lexer, CountsLinesThroughCommentsAndContinuations) {
  std::vector<Token> t = tokenize("a /* x\n y */ b \\\n c // d\n e", "t.s");
  EXPECT_EQ(t[0].at.line, 1);
  EXPECT_EQ(t[1].at.line, 2);
  EXPECT_EQ(t[2].at.line, 3);
  EXPECT_EQ(t[4].text, "e");
  EXPECT_EQ(t[4].at.line, 4);
}

TEST(Lexer, RefusesWhatNeverEnds) {
  EXPECT_EQ(failure("a\n/* b"), "t.s:2: a comment is opened here and never closed");
  EXPECT_EQ(failure("\"ab\n"), "t.s:1: a string or character is not closed");
  EXPECT_EQ(failure("MOVQ $'a, AX"), "t.s:1: a character constant is not closed");
}

TEST(Lexer, RefusesNumbersThatAreNone) {
  EXPECT_EQ(failure("$089"), "t.s:1: the octal number 089 has a digit 8 or 9");
  EXPECT_EQ(failure("$12x"), "t.s:1: a letter follows the number 12");
  EXPECT_EQ(failure("$0x10000000000000000"),
            "t.s:1: the number 0x10000000000000000 does not fit 64 bits");
  EXPECT_EQ(failure("a \xc2\xb7 b"), "t.s:1: a byte of value 194 is outside 6a's language");
}

TEST(Preprocessor, ExpandsMacrosWithParameters) {
  EXPECT_EQ(expanded("#define ADD2(x, y) \\\n\tADDPS x, y; \\\n\tMULPS y, y\nADD2(X0, X1)"),
            "; ADDPS X0 , X1 ; MULPS X1 , X1");
}

TEST(Preprocessor, PassesNamesOfMacrosAndNestedParentheses) {
  EXPECT_EQ(expanded("#define TWICE(op, m) op(X0, m); op(X1, 8 m)\n"
                     "#define LOAD(x, m) MOVUPS m, x\n"
                     "TWICE(LOAD, (SI)(R11*4))"),
            "; ; MOVUPS ( SI ) ( R11 * 4 ) , X0 ; MOVUPS 8 ( SI ) ( R11 * 4 ) , X1");
}

TEST(Preprocessor, TellsPlainMacrosFromThoseWithParameters) {
  EXPECT_EQ(expanded("#define N (8)\n#define F(x) x\nN F (1) F"), "; ; ( 8 ) 1 F");
}

TEST(Preprocessor, TakesBranches) {
  EXPECT_EQ(
      expanded("#define A\n#ifdef A\n1\n#else\n2\n#endif\n#ifndef A\n3\n#ifdef B\n4\n#else\n5\n"
               "#endif\n#else\n6\n#endif"),
      "; ; 1 ; ; ; ; ; ; ; ; ; ; ; ; 6 ;");
  EXPECT_EQ(expanded("#define A 1\n#undef A\nA"), "; ; A");
}

TEST(Preprocessor, DefinesFromTheCommandLine) {
  Preprocessor p;
  p.define("A");
  p.define("B=2+3");
  std::vector<Token> t = p.runText("A B", "t.s");
  ASSERT_EQ(t.size(), 5U);
  EXPECT_EQ(t[0].value, 1);
  EXPECT_EQ(t[3].value, 3);
}

TEST(Preprocessor, IncludesBesideTheFileAndFromFolders) {
  std::filesystem::path folder = testing::TempDir() + "asm6_include";
  std::filesystem::create_directories(folder / "inc");
  std::ofstream(folder / "a.s") << "#include \"a.h\"\n#include <b.h>\nA B\n";
  std::ofstream(folder / "a.h") << "#define A 1\n";
  std::ofstream(folder / "inc" / "b.h") << "#define B 2\n";
  Preprocessor p;
  p.addIncludeFolder((folder / "inc").string());
  std::vector<Token> t = p.run((folder / "a.s").string());
  EXPECT_EQ(p.files().size(), 3U);
  EXPECT_EQ(t[t.size() - 4].value, 1);
  EXPECT_EQ(t[t.size() - 3].value, 2);
  EXPECT_EQ(t[t.size() - 3].at.line, 3);
  std::filesystem::remove_all(folder);
}

TEST(Preprocessor, NamesFileAndLineOfErrors) {
  EXPECT_EQ(failure("\n#if 1\n"), "t.s:2: #if is unknown to 6a's preprocessor");
  EXPECT_EQ(failure("#define A 1\n#define A 2\n"), "t.s:2: macro A is defined twice");
  EXPECT_EQ(failure("#define A(x) x\nA(1, 2)\n"), "t.s:2: macro A takes 1 arguments, found 2");
  EXPECT_EQ(failure("#define A(x) x\nA(1\n"), "t.s:2: the arguments of macro A are not closed");
  EXPECT_EQ(failure("#define A A\nA\n"), "t.s:2: macro A expands without end");
  EXPECT_EQ(failure("#define A B B\n#define B C C\n#define C A A\nA\n"),
            "t.s:4: macro C expands without end");
  EXPECT_EQ(failure("#ifdef A\n"), "t.s:2: an #ifdef or #ifndef has no #endif");
  EXPECT_EQ(failure("#endif\n"), "t.s:1: #endif without #ifdef");
  EXPECT_EQ(failure("#include \"no.such\"\n"),
            "t.s:1: included file no.such is in none of the include folders");
  EXPECT_EQ(errorOf([] { Preprocessor().run("no.such.s"); }), "6a: cannot read no.such.s");
}

}  // namespace
}  // namespace plan9::asm6
