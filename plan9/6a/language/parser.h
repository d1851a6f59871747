// 6a's grammar: lines of labels, instructions and pseudo-instructions with their operands.
#ifndef PLAN9_6A_PARSER_H_
#define PLAN9_6A_PARSER_H_

#include <cstdint>
#include <string>
#include <vector>

#include "plan9/6a/language/lexer.h"
#include "plan9/6a/language/registers.h"

namespace plan9::asm6 {

/// One operand as written.
struct Operand {
  enum class Kind {
    reg,       // AX, X0
    constant,  // $8
    real,      // $1.0
    string,    // $"text"
    address,   // $name(SB), $name+8(FP)
    memory,    // 8(AX)(CX*4)
    name,      // name+8(FP), name<>(SB)
    label,     // _loop
    pc,        // 2(PC)
    bare,      // 1, as in TEXT f(SB), 1, $0
  };
  /// What the offset of a name counts from: the static base, the arguments, the frame's top.
  enum class Base { sb, fp, sp };

  Kind kind = Kind::bare;
  const Register* reg = nullptr;    // the register, or memory's base, if any
  const Register* index = nullptr;  // of memory and names
  int scale = 0;
  std::string name;  // of name, address and label
  bool isStatic = false;
  Base base = Base::sb;
  int64_t value = 0;  // constant or offset
  double real = 0;
  std::string text;  // of string
  int width = 0;     // the /8 of DATA
};

/// A label, or an instruction with its operands in 6a's order.
struct Line {
  Position at;
  std::string label;  // if not empty there is no instruction
  std::string op;
  std::vector<Operand> operands;
};

/// Throws Error with a sentence for each line that is none of 6a's (at most ten).
std::vector<Line> parse(const std::vector<Token>& tokens);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_PARSER_H_
