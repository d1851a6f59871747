// The entry through which C of the host (System V convention) calls a routine written for Plan 9.
//
// Plan 9's callee finds its first argument in BP if that is an integer or a pointer, every other
// one in a slot of 8 bytes on the stack, and may change every register but SP. The host's caller
// hands over integers in six registers, floats in eight, the rest on the stack, and expects RBX,
// RBP and R12 to R15 back. Results come in AX or X0 on both.
#ifndef PLAN9_6A_BRIDGE_H_
#define PLAN9_6A_BRIDGE_H_

#include <string>

#include "plan9/6a/language/symbols.h"
#include "plan9/6a/output/prototypes.h"

namespace plan9::asm6 {

std::string bridge(const std::string& name, const Prototype& prototype, const Symbols& symbols);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_BRIDGE_H_
