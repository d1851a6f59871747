// lexer.h: from text to words.
#pragma once

#include <string>

#include "plan9/dialect/token.h"

namespace plan9::dialect {

/// A line of the source: its words; a directive's begin with the mark #.
struct Line {
  Tokens tokens;
  bool directive = false;
};

/// Cuts `text` into lines of words, comments left out and continued lines joined. `file` must
/// outlive the tokens.
std::vector<Line> lex(const std::string& text, const std::string& file);

}  // namespace plan9::dialect
