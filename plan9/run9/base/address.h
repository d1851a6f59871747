// Addresses of programs, which are numbers in system calls, as pointers.
#pragma once

#include <cstdint>

namespace run9 {

/// A pointer to what lies at an address.
template <class T>
T* pointerTo(uint64_t address) {
  return reinterpret_cast<T*>(address);  // NOLINT(performance-no-int-to-ptr)
}

}  // namespace run9
