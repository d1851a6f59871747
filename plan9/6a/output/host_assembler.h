// Runs the host's assembler.
#ifndef PLAN9_6A_HOST_ASSEMBLER_H_
#define PLAN9_6A_HOST_ASSEMBLER_H_

#include <string>

namespace plan9::asm6 {

/// Assembles GNU text into the object file `object` by `$CC -c -x assembler` (CC: from the
/// environment, else cc). The object appears whole or not at all. Throws Error; what the assembler
/// says goes to standard error and names the lines of the source.
void assembleForHost(const std::string& text, const std::string& object);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_HOST_ASSEMBLER_H_
