#include "plan9/run9/base/block_linux.h"

#include <cerrno>
#include <csignal>

extern "C" {
long run9_blocking_call(const void* pending, long number, long a, long b, long c, long d, long e,
                        long f);
extern char run9_blocking_begin[];
extern char run9_blocking_end[];
extern char run9_blocking_stopped[];
}

// The call itself. From begin to end nothing has happened yet: the handler may move the proc to
// stopped. Linux leaves the instruction pointer at end when the call was made and interrupted.
asm(R"(
  .text
  .globl run9_blocking_call, run9_blocking_begin, run9_blocking_end, run9_blocking_stopped
  .type run9_blocking_call, @function
run9_blocking_call:
  mov %rdi, %r11
  mov %rsi, %rax
  mov %rdx, %rdi
  mov %rcx, %rsi
  mov %r8, %rdx
  mov %r9, %r10
  mov 8(%rsp), %r8
  mov 16(%rsp), %r9
run9_blocking_begin:
  cmpl $0, (%r11)
  jne run9_blocking_stopped
  syscall
run9_blocking_end:
  ret
run9_blocking_stopped:
  mov $-4, %rax
  ret
)");

namespace run9 {

static std::atomic<uint32_t> no_notes{0};
std::atomic<uint32_t>* note_pending = &no_notes;

long blockingCall(long number, long a, long b, long c, long d, long e, long f) {
  sigset_t notes;
  sigset_t before;
  sigemptyset(&notes);
  sigaddset(&notes, kNoteSignal);
  sigaddset(&notes, SIGALRM);
  sigprocmask(SIG_UNBLOCK, &notes, &before);
  long result = 0;
  do result = run9_blocking_call(note_pending, number, a, b, c, d, e, f);
  while (result == -EINTR && note_pending->load() == 0);  // it was no note
  sigprocmask(SIG_SETMASK, &before, nullptr);
  // One note ends one wait; the note itself stays until the proc returns to its program.
  if (result == -EINTR) note_pending->store(0);
  return result;
}

void stopBlocking(ucontext_t* context) {
  auto& pc = context->uc_mcontext.gregs[REG_RIP];
  if (pc >= reinterpret_cast<greg_t>(run9_blocking_begin) &&
      pc < reinterpret_cast<greg_t>(run9_blocking_end))
    pc = reinterpret_cast<greg_t>(run9_blocking_stopped);
}

}  // namespace run9
