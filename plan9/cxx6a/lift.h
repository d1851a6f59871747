// Leaf functions lifted out of an object, each with its constants behind it: code that runs
// wherever it lies, in whatever alignment.
#ifndef PLAN9_CXX6A_LIFT_H_
#define PLAN9_CXX6A_LIFT_H_

#include <string>
#include <vector>

#include "plan9/cxx6a/elf.h"

namespace plan9::cxx6a {

/// An instruction or some bytes of constants, and what they are.
struct Piece {
  std::string bytes;
  std::string comment;
};

struct Lifted {
  std::string name;
  std::vector<Piece>
      pieces;        ///< entered at the first by System V's convention, stack aligned to 64
  bool avx = false;  ///< the upper halves of registers may be in use when it returns
};

/// The global functions of the object in `file`, in the order of their addresses. Throws Refusal
/// that names the function for what cannot stand in a listing: calls, jumps out of the function or
/// computed, names that are not the object's own, writable data, constants that hold addresses,
/// memory below the stack pointer, thread's memory, system calls, and operands off the stack that
/// must be aligned (moves of constants become their unaligned twins).
std::vector<Lifted> liftAll(const Object& object, const std::string& file);

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_LIFT_H_
