// rfork.
#pragma once

#include <string>

namespace run9 {

/// The rfork system call.
long rfork(unsigned flags);

/// Makes the first proc, a child of this process, and returns; the child never does.
void startFirst(void (*begin)());

}  // namespace run9
