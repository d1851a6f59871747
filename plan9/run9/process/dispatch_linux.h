// How a program's system calls and faults come to run9, and how they go back.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

#include "plan9/run9/process/machine_linux.h"

namespace run9 {

/// True when this Linux can hand a program's system calls to run9; else why not, in a sentence.
bool canDispatch(std::string& why);

/// Sets the signal handlers, which children inherit.
void installHandlers();

/// Makes this process's system calls outside run9 come to run9. Not inherited.
void armDispatch();

/// Calls begin, which is to load a program, as if a program had made a system call; goes on in the
/// program it loaded.
[[noreturn]] void enterProgram(void (*begin)());

/// True while the proc runs run9's code for its program.
bool insideRun9();

/// The registers with which a proc entered the system call that it is in; nothing of one that runs
/// its program.
std::optional<Ureg> registersInCall(int linux_pid);

}  // namespace run9
