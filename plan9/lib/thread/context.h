// context.h: what the host's signals and processes say of themselves, host by host.
#pragma once

#include <string>

#include "plan9/lib/host.h"

namespace plan9 {

/// Where a thread was interrupted and, for a fault, whether it was writing.
struct Context {
  uintptr pc = 0;
  bool write = false;
};

/// Reads the ucontext of a signal handler; zeros where the host's layout is not known.
Context contextOf(const void* ucontext);

/// The name of the program that a process, perhaps a zombie, runs; "" when it cannot be told.
std::string programOf(int pid);

}  // namespace plan9
