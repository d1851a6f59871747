// The registers of amd64 under 6a's names and under the GNU assembler's.
#ifndef PLAN9_6A_REGISTERS_H_
#define PLAN9_6A_REGISTERS_H_

#include <string>

namespace plan9::asm6 {

/// The size of an integer operand, 6a's suffixes B, W, L and Q.
enum class Width { none, b, w, l, q };

/// A register as 6a names it.
struct Register {
  enum class Kind {
    integer,  // AX … R15, SP: any width, the instruction says which
    byte,     // AL … R15B, and the high ones
    xmm,      // X0 … X15
    foreign,  // segment, control, debug, MMX and x87 registers: known to 6a, not to this translator
  };
  Kind kind = Kind::integer;
  int number = 0;     // as encoded; of the high bytes AH CH DH BH: 4 … 7
  bool high = false;  // one of the high bytes
};

/// The register of that name, nullptr if there is none. SP is among them, RARG is BP.
const Register* findRegister(const std::string& name);

/// `%eax` and the like. A byte register keeps its width whatever is asked.
std::string gnuName(const Register& r, Width width);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_REGISTERS_H_
