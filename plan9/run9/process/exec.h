// exec.
#pragma once

#include <string>
#include <vector>

namespace run9 {

/// Replaces the running proc's program. Throws Error while the old one still is whole; sets the
/// frame to the new one's start.
void execute(const std::string& file, std::vector<std::string> arguments);

/// The exec system call's arguments, from the program's memory.
long execCall(const uint64_t* arguments);

}  // namespace run9
