#include "plan9/run9/process/fault_linux.h"

#include <linux/audit.h>

#include <cstring>
#include <iterator>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/machine_linux.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

constexpr uint64_t kVsyscall = 0xffffffffff600000;  // a page that Linux shows to all programs
constexpr greg_t kAlignmentFlag = 1 << 18;
constexpr greg_t kUserCode = 0x33;  // Linux's selector for 64-bit programs
constexpr uint64_t kInt80 = 0x80cd;
constexpr uint64_t kIntLength = 2;
constexpr unsigned kGateError = 2;  // an error code's mark for an entry of the IDT

constexpr const char* kNames[] = {"divide error",
                                  "debug exception",
                                  "nonmaskable interrupt",
                                  "breakpoint",
                                  "overflow",
                                  "bounds check",
                                  "invalid opcode",
                                  "coprocessor not available",
                                  "double fault",
                                  "coprocessor segment overrun",
                                  "invalid TSS",
                                  "segment not present",
                                  "stack exception",
                                  "general protection violation",
                                  "page fault",
                                  "15 (reserved)",
                                  "coprocessor error",
                                  "alignment check",
                                  "machine check",
                                  "simd error"};

/// Makes the frame that of an INT instruction through a gate that programs may not use.
void closedGate(ucontext_t& context, unsigned vector, uint64_t length) {
  auto& g = context.uc_mcontext.gregs;
  g[REG_RIP] -= static_cast<greg_t>(length);
  g[REG_TRAPNO] = kTrapProtection;
  g[REG_ERR] = vector << 3 | kGateError;
}

std::string accessNote(bool write, uint64_t address) {
  return format("sys: trap: fault %s addr=0x%llx", write ? "write" : "read",
                static_cast<unsigned long long>(address));
}

std::string floatNote(const ucontext_t& context, bool vector) {
  static constexpr const char* kMath[] = {"",
                                          "denormalized operand",
                                          "division by zero",
                                          "numeric overflow",
                                          "numeric underflow",
                                          "precision loss"};
  const uint32_t status = floatingPointFlags(context, vector);
  const auto pc = vector ? static_cast<uint64_t>(context.uc_mcontext.gregs[REG_RIP])
                         : floatingPointAddress(context);
  const char* what = "unknown exception";
  for (int i = 5; i >= 1; i--)
    if ((status & (1U << i)) != 0) what = kMath[i];
  if ((status & 1) != 0)
    what = (status & 0x40) == 0    ? "invalid operation"
           : (status & 0x200) != 0 ? "stack overflow"
                                   : "stack underflow";
  return format("sys: fp: %s fppc=0x%llx status=0x%x", what, static_cast<unsigned long long>(pc),
                status);
}

}  // namespace

unsigned trapOf(const ucontext_t& context) {
  return static_cast<unsigned>(context.uc_mcontext.gregs[REG_TRAPNO]);
}

std::string faultNote(const siginfo_t& info, ucontext_t& context) {
  constexpr unsigned kStepped = 0x4000;
  constexpr unsigned kAlwaysSet = 0xffff0ff0;
  auto& g = context.uc_mcontext.gregs;
  const auto pc = static_cast<uint64_t>(g[REG_RIP]);
  if (info.si_signo == SIGSEGV && pc >= kVsyscall && pc - kVsyscall < kPage) {
    // Linux tries what is called there, and shows some other trap.
    g[REG_TRAPNO] = kTrapPage;
    return accessNote(false, pc);
  }
  switch (trapOf(context)) {
    case kTrapDebug:
      return format("sys: debug exception dr6=0x%08x",
                    kAlwaysSet | (info.si_code == TRAP_TRACE ? kStepped : 0));
    case kTrapBreakpoint:
      g[REG_RIP]--;
      return "sys: breakpoint";
    case kTrapOverflow:  // 64-bit code has no other way to it than INT $4
      closedGate(context, kTrapOverflow, kIntLength);
      break;
    case kTrapPage:
      return accessNote((g[REG_ERR] & 2) != 0, static_cast<uint64_t>(g[REG_CR2]));
    case kTrapFloat:
      return floatNote(context, false);
    case kTrapVector:
      return floatNote(context, true);
    default:
      break;
  }
  const unsigned trap = trapOf(context);
  return format("sys: trap: %s", trap < std::size(kNames) ? kNames[trap] : "unknown");
}

bool isForeignCall(const siginfo_t& info, ucontext_t& context) {
  constexpr int kCaught = 1;  // SYS_SECCOMP
  constexpr int kDispatched = 2;
  if (info.si_code != kCaught && info.si_code != kDispatched) return false;
  if (info.si_arch != AUDIT_ARCH_I386) return false;
  auto& g = context.uc_mcontext.gregs;
  const auto pc = static_cast<uint64_t>(g[REG_RIP]);
  uint16_t instruction = 0;
  if (up->segments.valid(pc - kIntLength, kIntLength, false))
    std::memcpy(&instruction, pointerTo<const void>(pc - kIntLength), sizeof instruction);
  if (instruction == kInt80) {
    closedGate(context, 0x80, kIntLength);
  } else {
    // SYSENTER, which lets nobody know where it was.
    g[REG_CSGSFS] = (g[REG_CSGSFS] & ~greg_t{0xffff}) | kUserCode;
    g[REG_TRAPNO] = kTrapProtection;
    g[REG_ERR] = 0;
  }
  return true;
}

bool forgivesAlignment(ucontext_t& context) {
  auto& flags = context.uc_mcontext.gregs[REG_EFL];
  if (trapOf(context) != kTrapAlignment || (flags & kAlignmentFlag) == 0) return false;
  flags &= ~kAlignmentFlag;
  return true;
}

}  // namespace run9
