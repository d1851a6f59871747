// Tokens of 6a's language: what 6a's yylex makes of a file before macros are expanded.
#ifndef PLAN9_6A_LEXER_H_
#define PLAN9_6A_LEXER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "plan9/6a/language/source.h"

namespace plan9::asm6 {

/// A name, number, string or single character of punctuation; a line's end is a token too.
struct Token {
  enum class Kind { name, integer, real, string, punct, newline, end };
  Kind kind = Kind::end;
  std::string text;     // as written; of a string, what it stands for
  int64_t value = 0;    // integer
  double real = 0;      // real
  bool spaced = false;  // white space stood before it
  int depth = 0;        // how many macro expansions it came out of
  Position at;

  bool is(char c) const { return kind == Kind::punct && text[0] == c; }
  bool ends() const { return kind == Kind::newline || kind == Kind::end || is(';'); }
};

/// Splits a whole file into tokens. A backslash before a line's end joins lines, comments are white
/// space. The last token is `end`. Throws Error.
std::vector<Token> tokenize(const std::string& text, const std::string& file);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_LEXER_H_
