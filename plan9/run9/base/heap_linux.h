// The memory that all procs share. run9 replaces operator new: what its code allocates lies there,
// at one address in every proc, so that any object can be handed to any proc.
#pragma once

#include <cstddef>

namespace run9 {

/// Bytes that are allocated now.
std::size_t heapUsed();

/// Bytes that there can be.
std::size_t heapSize();

/// True when the address lies in the shared memory.
bool inHeap(const void* address);

}  // namespace run9
