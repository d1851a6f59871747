// Where a piece of assembly text comes from, and the error that names it.
#ifndef PLAN9_6A_SOURCE_H_
#define PLAN9_6A_SOURCE_H_

#include <stdexcept>
#include <string>

namespace plan9::asm6 {

/// A line of a source file.
struct Position {
  std::string file;
  int line = 0;
};

/// One or more sentences, each as `file:line: what was found, what was expected`.
class Error : public std::runtime_error {
 public:
  Error(const Position& at, const std::string& sentence)
      : std::runtime_error(at.file + ":" + std::to_string(at.line) + ": " + sentence) {}
  explicit Error(const std::string& text) : std::runtime_error(text) {}
};

}  // namespace plan9::asm6

#endif  // PLAN9_6A_SOURCE_H_
