// The instruction table: what 6a calls an instruction, the operands that 6l takes for it, and the
// GNU assembler's name.
//
// It holds what a user program on amd64 can use: integer instructions, SSE and SSE2 (and the few of
// SSE3 and SSE4.1 that 6a knows). MMX, x87, system instructions, and forms that 6l encodes as
// another instruction are absent on purpose, so that they are errors on the host too.
#ifndef PLAN9_6A_INSTRUCTIONS_H_
#define PLAN9_6A_INSTRUCTIONS_H_

#include <cstdint>
#include <string>
#include <vector>

#include "plan9/6a/language/parser.h"
#include "plan9/6a/language/registers.h"

namespace plan9::asm6 {

/// Kinds of operand, as bits: a table entry says which it takes at each place.
enum Class : unsigned {
  kReg = 1,        // AX … R15, SP
  kByteReg = 2,    // AL, AH …
  kCount = 4,      // CX or CL as the count of a shift
  kXmm = 8,        // X0 … X15
  kMem = 16,       // memory by register or by name
  kConst = 32,     // $8
  kZero = 64,      // $0
  kReal = 128,     // $1.0
  kAddress = 256,  // $name(SB), $name+8(FP)
  kTarget = 512,   // a label, 2(PC)
};

/// How the operands are written down for the GNU assembler.
enum class Shape {
  plain,    // the same order
  swapped,  // compares: 6a's second operand is GNU's first
  clear,    // MOV $0, r is XOR r, r in 6l, which changes the flags
  data,     // BYTE, WORD, LONG, QUAD
  prefix,   // REP, REPN, LOCK: a byte before the next instruction
  nothing,  // NOP leaves no code
};

/// One form of one instruction.
struct Form {
  std::string gnu;
  std::vector<unsigned> classes;  // of each operand in 6a's order
  std::vector<Width> widths;
  int64_t lowest = INT64_MIN;  // bounds of a constant operand
  int64_t highest = INT64_MAX;
  Shape shape = Shape::plain;
};

/// The classes that an operand belongs to.
unsigned classify(const Operand& o);

/// Every form of an instruction in the order in which 6l tries them; empty for an unknown name.
const std::vector<Form>& formsOf(const std::string& op);

/// The form that takes these operands. Throws Error that says what was found and what is taken.
const Form& findForm(const Line& line);

/// All names of the table, for tests.
std::vector<std::string> instructionNames();

}  // namespace plan9::asm6

#endif  // PLAN9_6A_INSTRUCTIONS_H_
