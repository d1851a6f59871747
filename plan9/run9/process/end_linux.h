// The end of a proc, and of them all.
#pragma once

#include <string>

namespace run9 {

/// Ends the running proc with an exit string; does not return.
[[noreturn]] void endProc(const std::string& status);

/// Waits in the first process for procs that end, buries those that the host killed, and answers
/// Linux's signals to run9. When the first proc has ended it ends the others. Returns its exit
/// string.
std::string supervise();

/// In a child: it ends with the supervisor, whatever ends that.
void followSupervisor();

}  // namespace run9
