// A parsed file put in order: routines with their bodies, data with its bytes.
#ifndef PLAN9_6A_PROGRAM_H_
#define PLAN9_6A_PROGRAM_H_

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "plan9/6a/language/parser.h"

namespace plan9::asm6 {

/// A TEXT and what follows it up to the next.
struct Routine {
  Position at;
  std::string name;
  bool isStatic = false;
  int64_t frame = 0;  // bytes of automatics that it reserves
  std::vector<Line> body;
  std::set<size_t> targets;  // lines of the body that a jump by n(PC) reaches
  std::map<std::string, size_t> labels;
};

/// A GLOBL and its DATA.
struct Datum {
  Position at;
  std::string name;
  bool isStatic = false;
  std::vector<uint8_t> bytes;
  std::map<size_t, Operand> addresses;  // of names, each in 8 bytes at that offset
};

/// Entirely passive: what `arrange` made of a file.
struct Program {
  std::vector<Routine> routines;
  std::vector<Datum> data;

  const Routine* routine(const std::string& name, bool isStatic) const;
};

/// Checks that labels, routines and data are defined once and used where 6l finds them, that every
/// routine ends in a RET or JMP, that DATA lies inside its GLOBL. Throws Error.
Program arrange(const std::vector<Line>& lines);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_PROGRAM_H_
