// System calls without a signal. The C library's stubs are met at their entry: their text is
// replaced, where it is exactly theirs, by a jump into run9.
#pragma once

#include <ucontext.h>
#include <cstdint>
#include <span>

namespace run9 {

/// Lays out the table that the jumps go through, at its fixed address below all programs. False
/// when the host has something there: then all calls are trapped.
bool prepareStubs();

/// Replaces the stubs in a program's text. Calls that change the registers as a whole stay trapped.
/// Returns how many.
int patchStubs(std::span<uint8_t> text);

/// For a signal that came in while the program ran: true when it is on its way into run9, which
/// will look at its notes anyway. A proc on its way out is moved to its program.
bool enteringRun9(ucontext_t* context);

/// True, once, for the trap by which a stub asks that the proc's notes be attended.
bool asksForNotes(ucontext_t* context);

/// While a stub's call is carried out: the program's stack pointer, where the return address lies.
extern uint64_t stub_stack;

}  // namespace run9
