// The processor's state of a proc: registers as Plan 9's programs see them, in Linux's signal
// frame.
#pragma once

#include <ucontext.h>

#include <cstdint>

namespace run9 {

/// Plan 9's register frame for amd64, as note handlers get it.
struct Ureg {
  uint64_t ax, bx, cx, dx, si, di, bp;
  uint64_t r8, r9, r10, r11, r12, r13, r14, r15;
  uint16_t ds, es, fs, gs;
  uint64_t type, error, pc, cs, flags, sp, ss;
};
static_assert(sizeof(Ureg) == 184);

/// What lies at the top of every stack.
struct TopOfStack {
  uint64_t profile_pointers[4];
  uint32_t profile_pid;
  uint32_t profile_what;
  uint64_t cycle_frequency;
  int64_t kernel_cycles;
  int64_t process_cycles;
  uint32_t pid;
  uint32_t clock;
};
static_assert(sizeof(TopOfStack) == 72);

/// Where the running proc came into run9; leaving the handler goes back there.
extern ucontext_t* frame;

Ureg readRegisters(const ucontext_t& context);
void writeRegisters(ucontext_t& context, const Ureg& ureg);

/// Sets the floating-point unit to what a program starts with.
void resetFloatingPoint(ucontext_t& context);
/// Keeps the whole vector state while a note handler runs, and brings it back.
void saveFloatingPoint(const ucontext_t& context);
void restoreFloatingPoint(ucontext_t& context);

uint32_t floatingPointFlags(const ucontext_t& context, bool vector);
uint64_t floatingPointAddress(const ucontext_t& context);

}  // namespace run9
