#include "plan9/run9/process/machine_linux.h"

#include <algorithm>
#include <cstring>

namespace run9 {

ucontext_t* frame;

namespace {

constexpr uint64_t kUserCode = 0x2b;
constexpr uint64_t kUserStack = 0x23;
constexpr uint16_t kControlWord = 0x0232;
constexpr uint32_t kMxcsr = 0x1900;
constexpr std::size_t kFxsave = 512;

// Linux's note in the bytes that FXSAVE leaves free.
constexpr std::size_t kSoftware = 464;
constexpr uint32_t kExtended = 0x46505853;

// One level is enough: a second note is not delivered before noted was called for the first.
alignas(64) char saved[32 << 10];
std::size_t saved_size;

char* area(const ucontext_t& context) {
  return reinterpret_cast<char*>(context.uc_mcontext.fpregs);
}

template <class T>
T load(const char* from) {
  T value;
  std::memcpy(&value, from, sizeof value);
  return value;
}

template <class T>
void store(char* to, T value) {
  std::memcpy(to, &value, sizeof value);
}

/// Bytes of the state without Linux's closing mark.
std::size_t stateSize(const char* p) {
  if (load<uint32_t>(p + kSoftware) != kExtended) return kFxsave;
  return std::min<std::size_t>(load<uint32_t>(p + kSoftware + 16), sizeof saved);
}

}  // namespace

Ureg readRegisters(const ucontext_t& context) {
  const auto& g = context.uc_mcontext.gregs;
  const auto get = [&](int number) { return static_cast<uint64_t>(g[number]); };
  Ureg u{};
  u.ax = get(REG_RAX);
  u.bx = get(REG_RBX);
  u.cx = get(REG_RCX);
  u.dx = get(REG_RDX);
  u.si = get(REG_RSI);
  u.di = get(REG_RDI);
  u.bp = get(REG_RBP);
  u.r8 = get(REG_R8);
  u.r9 = get(REG_R9);
  u.r10 = get(REG_R10);
  u.r11 = get(REG_R11);
  u.r12 = get(REG_R12);
  u.r13 = get(REG_R13);
  u.r14 = get(REG_R14);
  u.r15 = get(REG_R15);
  u.type = get(REG_TRAPNO);
  u.error = get(REG_ERR);
  u.pc = get(REG_RIP);
  u.cs = kUserCode;
  u.flags = get(REG_EFL);
  u.sp = get(REG_RSP);
  u.ss = kUserStack;
  return u;
}

void writeRegisters(ucontext_t& context, const Ureg& u) {
  auto& g = context.uc_mcontext.gregs;
  const auto set = [&](int number, uint64_t value) { g[number] = static_cast<greg_t>(value); };
  set(REG_RAX, u.ax);
  set(REG_RBX, u.bx);
  set(REG_RCX, u.cx);
  set(REG_RDX, u.dx);
  set(REG_RSI, u.si);
  set(REG_RDI, u.di);
  set(REG_RBP, u.bp);
  set(REG_R8, u.r8);
  set(REG_R9, u.r9);
  set(REG_R10, u.r10);
  set(REG_R11, u.r11);
  set(REG_R12, u.r12);
  set(REG_R13, u.r13);
  set(REG_R14, u.r14);
  set(REG_R15, u.r15);
  set(REG_RIP, u.pc & 0x7fffffffffff);
  set(REG_EFL, (u.flags & 0x00ff) | (static_cast<uint64_t>(g[REG_EFL]) & ~uint64_t{0xff}));
  set(REG_RSP, u.sp);
}

void resetFloatingPoint(ucontext_t& context) {
  char* p = area(context);
  if (p == nullptr) return;
  std::memset(p, 0, kSoftware - 48);  // up to the reserved bytes
  store(p, kControlWord);
  store(p + 24, kMxcsr);
  // x87 and SSE come from here, all other components are the processor's initial ones.
  if (load<uint32_t>(p + kSoftware) == kExtended) store<uint64_t>(p + kFxsave, 3);
}

void saveFloatingPoint(const ucontext_t& context) {
  const char* p = area(context);
  if (p == nullptr) return;
  saved_size = stateSize(p);
  std::memcpy(saved, p, saved_size);
}

void restoreFloatingPoint(ucontext_t& context) {
  char* p = area(context);
  if (p == nullptr || saved_size == 0) return;
  // Linux's own words stay those of this frame; its feature mask is the same for both.
  char software[48];
  std::memcpy(software, p + kSoftware, sizeof software);
  std::memcpy(p, saved, std::min(saved_size, stateSize(p)));
  std::memcpy(p + kSoftware, software, sizeof software);
}

uint32_t floatingPointFlags(const ucontext_t& context, bool vector) {
  const char* p = area(context);
  return vector ? load<uint32_t>(p + 24) & 0x3f : load<uint16_t>(p + 2);
}

uint64_t floatingPointAddress(const ucontext_t& context) {
  return load<uint64_t>(area(context) + 8);
}

}  // namespace run9
