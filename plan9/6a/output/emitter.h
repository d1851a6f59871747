// Writes a program as text for the host's assembler (GNU syntax, AT&T order).
#ifndef PLAN9_6A_EMITTER_H_
#define PLAN9_6A_EMITTER_H_

#include <string>

#include "plan9/6a/language/program.h"
#include "plan9/6a/output/prototypes.h"

namespace plan9::asm6 {

/// The object format decides how symbols, local labels and sections are written.
enum class Target { elf, macho };

/// Every public routine needs a prototype: it is entered through a bridge from the host's calling
/// convention (bridge.h). Throws Error.
std::string emit(const Program& program, const Prototypes& prototypes, Target target);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_EMITTER_H_
