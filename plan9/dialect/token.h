// token.h: the words of a guest source.
#pragma once

#include <memory>
#include <string>
#include <vector>

namespace plan9::dialect {

enum class Kind { kName, kNumber, kString, kChar, kMark, kEnd };

/// A word and where it stands. What a macro expands to stands where the macro was used.
struct Token {
  Kind kind = Kind::kEnd;
  std::string text;
  const std::string* file = nullptr;
  int line = 0;
  bool glued = false;  // no blank before it

  bool is(const char* s) const { return text == s && kind != Kind::kString && kind != Kind::kChar; }
};

using Tokens = std::vector<Token>;

/// What a source breaks of the dialect.
struct Violation {
  std::string file;
  int line;
  std::string sentence;
};

/// Collects violations, each line and sentence once, of the files that are being checked (headers
/// of a program included, the system's not).
class Report {
 public:
  void add(const Token& at, const std::string& sentence);
  const std::vector<Violation>& all() const { return all_; }

 private:
  std::vector<Violation> all_;
};

/// A number as the compilers read it.
struct Number {
  bool floating = false;
  bool single = false;    // f
  bool hexFloat = false;  // 0x1p3
  bool binary = false;    // 0b1
  bool zero = false;
  bool wide = false;      // ll
  bool beyond32 = false;  // an integer that 32 bits do not hold
};

Number readNumber(const std::string& text);

}  // namespace plan9::dialect
