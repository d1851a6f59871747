// What the processor's traps mean to a program.
#pragma once

#include <signal.h>
#include <ucontext.h>

#include <string>

namespace run9 {

// The processor's numbers of traps, and the one that 9front's frames show for a system call.
constexpr unsigned kTrapDebug = 1;
constexpr unsigned kTrapBreakpoint = 3;
constexpr unsigned kTrapOverflow = 4;
constexpr unsigned kTrapProtection = 13;
constexpr unsigned kTrapPage = 14;
constexpr unsigned kTrapFloat = 16;
constexpr unsigned kTrapAlignment = 17;
constexpr unsigned kTrapVector = 19;
constexpr unsigned kTrapSystemCall = 64;

/// The trap that a signal's frame shows.
unsigned trapOf(const ucontext_t& context);

/// The note that a fault becomes, in 9front's words. Where Linux has an open gate and 9front a
/// closed one, the frame becomes what the closed one makes of it.
std::string faultNote(const siginfo_t& info, ucontext_t& context);

/// True for a system call of 32-bit Linux: INT $0x80 or SYSENTER, for which 9front has no gate. The
/// frame becomes the fault that 9front's programs get.
bool isForeignCall(const siginfo_t& info, ucontext_t& context);

/// True for a misaligned access that only Linux checks: 9front leaves CR0.AM clear. The program
/// goes on, with its flag AC cleared.
bool forgivesAlignment(ucontext_t& context);

}  // namespace run9
