#include "plan9/run9/process/dispatch_linux.h"

#include <errno.h>
#include <linux/prctl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/end_linux.h"
#include "plan9/run9/process/entry_linux.h"
#include "plan9/run9/process/fault_linux.h"
#include "plan9/run9/process/machine_linux.h"
#include "plan9/run9/process/note_linux.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/process/seccomp_linux.h"
#include "plan9/run9/process/stub_linux.h"
#include "plan9/run9/process/system_calls.h"

extern "C" {
void run9_restore();
extern char run9_restore_end[];
extern const char run9_start[] asm("__executable_start");  // the linker's
}

// The way out of a handler: the only system call made while the program's are caught.
asm(R"(
  .text
  .globl run9_restore, run9_restore_end
  .type run9_restore, @function
run9_restore:
  mov $15, %eax
  syscall
run9_restore_end:
  nop
)");

namespace run9 {
namespace {

constexpr std::size_t kStack = 256 << 10;
alignas(4096) char signal_stack[kStack];

void (*first_program)();

bool by_filter;  // seccomp instead of Syscall User Dispatch
bool filter_installed;

/// Comes into run9 with a handler and goes back to the program with the end of it.
class Visit {
 public:
  explicit Visit(ucontext_t* context) {
    run9_selector = kAllow;
    frame = context;
  }
  /// Runs work for the program; then looks at notes. The note signal is blocked from here to the
  /// return, so that a note that comes now is delivered right after it.
  template <class Work>
  void run(Work work) {
    try {
      work();
      attendNotes();
    } catch (const ProcEnd& end) {
      endProc(end.status);
    } catch (const std::exception& e) {
      complain(std::string("suicide: run9: ") + e.what() + "\n");
      endProc(std::string("run9: ") + e.what());
    }
    run9_selector = kCatch;
  }
};

void onSystemCall(const siginfo_t& info, ucontext_t* c) {
  if (run9_selector == kAllow && info.si_code == SI_TKILL && first_program != nullptr) {
    void (*begin)() = first_program;
    first_program = nullptr;
    Visit(c).run(begin);
    return;
  }
  Visit visit(c);
  if (isForeignCall(info, *c)) {
    visit.run([&] { postNote(*up, {Note::Kind::kFault, faultNote(info, *c)}); });
    return;
  }
  auto& g = c->uc_mcontext.gregs;
  g[REG_TRAPNO] = kTrapSystemCall;
  g[REG_ERR] = 0;
  if (asksForNotes(c))
    visit.run([] {});
  else
    visit.run(systemCall);
}

/// Nothing of run9 faults on purpose. Says where, for whoever looks for the bug.
void sayInternalFault(const siginfo_t& info, const ucontext_t& c) {
  char line[200];
  const int n = std::snprintf(
      line, sizeof line, "run9: internal fault: signal %d at run9+0x%llx, address %p, proc %d\n",
      info.si_signo,
      static_cast<unsigned long long>(c.uc_mcontext.gregs[REG_RIP] -
                                      reinterpret_cast<greg_t>(run9_start)),
      info.si_addr, up == nullptr ? 0 : up->pid);
  if (write(2, line, static_cast<std::size_t>(n)) < 0) _exit(98);
  signal(info.si_signo, SIG_DFL);
}

void onFault(const siginfo_t& info, ucontext_t* c) {
  if (run9_selector == kAllow) {
    sayInternalFault(info, *c);
    return;
  }
  if (forgivesAlignment(*c)) return;
  Visit(c).run([&] {
    if (trapOf(*c) == kTrapPage &&
        up->segments.touch(static_cast<uint64_t>(c->uc_mcontext.gregs[REG_CR2])))
      return;
    postNote(*up, {Note::Kind::kFault, faultNote(info, *c)});
  });
}

void onNote(int signal, ucontext_t* c) {
  if (signal == SIGALRM) alarmRang();
  if (run9_selector == kAllow) {
    stopBlocking(c);
    return;
  }
  if (enteringRun9(c)) return;
  Visit(c).run([] {});
}

/// Linux's own structure: the library's wrapper would bring its own way out.
struct KernelAction {
  void (*handler)(int, siginfo_t*, void*);
  unsigned long flags;
  void (*restorer)();
  uint64_t mask;
};

void handle(int signal) {
  constexpr unsigned long kRestorer = 0x04000000;
  KernelAction action = {run9_entry, SA_SIGINFO | SA_ONSTACK | SA_NODEFER | kRestorer, run9_restore,
                         uint64_t{1} << (kNoteSignal - 1) | uint64_t{1} << (SIGALRM - 1)};
  syscall(SYS_rt_sigaction, signal, &action, nullptr, sizeof action.mask);
}

long dispatchOn() {
  return prctl(
      PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_ON,
      reinterpret_cast<unsigned long>(&run9_restore),
      static_cast<unsigned long>(run9_restore_end - reinterpret_cast<char*>(&run9_restore)) + 1,
      &run9_selector);
}

}  // namespace

bool canDispatch(std::string& why) {
  const char* asked = std::getenv("RUN9_DISPATCH");
  const bool filter = asked != nullptr && std::string_view(asked) == "seccomp";
  if (!filter && dispatchOn() == 0) {
    prctl(PR_SET_SYSCALL_USER_DISPATCH, PR_SYS_DISPATCH_OFF, 0, 0, 0);
    return true;
  }
  by_filter = seccompWorks();
  if (by_filter) return true;
  why =
      "this Linux can hand no system calls to run9: it has neither Syscall User Dispatch "
      "(Linux 5.11) nor seccomp filters (CONFIG_SECCOMP_FILTER)";
  return false;
}

void installHandlers() {
  prepareEntry();
  for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP, SIGSYS, kNoteSignal, SIGALRM})
    handle(signal);
  signal(SIGPIPE, SIG_IGN);
  // A stub asks for notes by a call that only the run9_selector catches.
  if (!by_filter) prepareStubs();
}

void armDispatch() {
  stack_t stack{};
  stack.ss_sp = signal_stack;
  stack.ss_size = sizeof signal_stack;
  sigaltstack(&stack, nullptr);
  if (!by_filter) {
    dispatchOn();
  } else if (!filter_installed) {
    filter_installed = true;
    installSeccomp();
  }
}

void enterProgram(void (*begin)()) {
  first_program = begin;
  syscall(SYS_tgkill, getpid(), static_cast<pid_t>(syscall(SYS_gettid)), SIGSYS);
  _exit(99);
}

bool insideRun9() { return run9_selector == kAllow; }

std::optional<Ureg> registersInCall(int linux_pid) {
  // All procs are forks of one: their variables lie where this one's do.
  const auto peek = [&](const volatile void* from, auto& to) {
    const iovec here = {&to, sizeof to};
    const iovec there = {const_cast<void*>(from), sizeof to};
    return process_vm_readv(linux_pid, &here, 1, &there, 1, 0) == static_cast<ssize_t>(sizeof to);
  };
  char where = kCatch;
  uint64_t stack = 0;
  if (!peek(&run9_selector, where) || where != kAllow || !peek(&stub_stack, stack)) return {};
  Ureg ureg{};
  if (stack != 0) {
    if (!peek(pointerTo<const void>(stack), ureg.pc)) return {};
    ureg.sp = stack + sizeof ureg.pc;
    return ureg;
  }
  uint64_t entered = 0;
  ucontext_t context{};
  if (!peek(&frame, entered) || entered == 0 || !peek(pointerTo<const void>(entered), context))
    return {};
  return readRegisters(context);
}

}  // namespace run9

void run9_signal(int signal, siginfo_t* info, void* context) {
  auto* c = static_cast<ucontext_t*>(context);
  switch (signal) {
    case SIGSYS:
      run9::onSystemCall(*info, c);
      break;
    case run9::kNoteSignal:
    case SIGALRM:
      run9::onNote(signal, c);
      break;
    default:
      run9::onFault(*info, c);
  }
}
