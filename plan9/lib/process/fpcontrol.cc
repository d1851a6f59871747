// fpcontrol.cc: the floating point control and status words, getfcr(2).
#include "plan9/lib/host.h"
#include "plan9/lib/process/note.h"

#if defined(__x86_64__)

namespace {

// MXCSR: six sticky flags, DAZ, six masks (the inverse of Plan 9's enabling bits), rounding, FTZ.
constexpr uint kStatus = 0x3F;
constexpr uint kControl = 0xFFC0;
constexpr uint kMasks = 0x3F << 7;

uint mxcsr() {
  uint v;
  __asm__ volatile("stmxcsr %0" : "=m"(v));
  return v;
}

void setMxcsr(uint v) { __asm__ volatile("ldmxcsr %0" : : "m"(v)); }

}  // namespace

void p9_setfcr(ulong fcr) {
  setMxcsr((mxcsr() & kStatus) | ((static_cast<uint>(fcr) ^ kMasks) & kControl));
}
ulong p9_getfcr(void) { return (mxcsr() & kControl) ^ kMasks; }
void p9_setfsr(ulong fsr) { setMxcsr((mxcsr() & ~kStatus) | (static_cast<uint>(fsr) & kStatus)); }
ulong p9_getfsr(void) { return mxcsr() & kStatus; }

#else

#include <fenv.h>

namespace {

struct Flag {
  ulong plan9;
  int host;
};

constexpr Flag kFlags[] = {{FPAINVAL, FE_INVALID},
                           {FPAZDIV, FE_DIVBYZERO},
                           {FPAOVFL, FE_OVERFLOW},
                           {FPAUNFL, FE_UNDERFLOW},
                           {FPAINEX, FE_INEXACT}};
constexpr Flag kRounding[] = {
    {FPRNR, FE_TONEAREST}, {FPRZ, FE_TOWARDZERO}, {FPRPINF, FE_UPWARD}, {FPRNINF, FE_DOWNWARD}};

// The processor has no traps to enable; what was asked for is remembered.
thread_local ulong enabled = FPINVAL | FPZDIV | FPOVFL;

}  // namespace

void p9_setfcr(ulong fcr) {
  enabled = fcr & ~static_cast<ulong>(FPRMASK);
  for (const Flag& r : kRounding)
    if ((fcr & FPRMASK) == r.plan9) fesetround(r.host);
}
ulong p9_getfcr(void) {
  for (const Flag& r : kRounding)
    if (fegetround() == r.host) return enabled | r.plan9;
  return enabled;
}
void p9_setfsr(ulong fsr) {
  feclearexcept(FE_ALL_EXCEPT);
  for (const Flag& f : kFlags)
    if (fsr & f.plan9) feraiseexcept(f.host);
}
ulong p9_getfsr(void) {
  ulong fsr = 0;
  for (const Flag& f : kFlags)
    if (fetestexcept(f.host)) fsr |= f.plan9;
  return fsr;
}

#endif

namespace plan9 {

void unmaskFloatingPoint() { p9_setfcr(FPINVAL | FPZDIV | FPOVFL); }

}  // namespace plan9
