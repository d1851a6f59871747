// Waiting for children.
#pragma once

#include <string>

#include "plan9/run9/process/proc.h"

namespace run9 {

/// The next wait record of a proc; waits for one. Throws when there will be none (own: the proc
/// itself asks, and has no children) or when another one already waits.
WaitRecord awaitChild(Proc& proc, bool own);

/// A record as await and /proc/n/wait give it.
std::string describe(const WaitRecord& record);

}  // namespace run9
