// note.cc: notes, notify(2), made of the host's signals.
//
// A handler runs inside the signal's handler, on the stack of whoever was interrupted, as on
// Plan 9. noted and notejmp leave it by jumping.
#include "plan9/lib/process/note.h"

#include <errno.h>
#include <pthread.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "plan9/lib/process/exits.h"
#include "plan9/lib/thread/context.h"
#include "plan9/lib/thread/task.h"

#if defined(__SANITIZE_ADDRESS__)
#define NOTE_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define NOTE_SANITIZED 1
#endif
#endif

namespace {

using Handler = void (*)(void*, char*);
using AtHandler = int (*)(void*, char*);

constexpr int kHandlers = 256;  // all procs share them here, each of which has some on Plan 9

Handler handler;
AtHandler atHandlers[kHandlers];

/// The note being handled by this thread.
struct Handling {
  bool active = false;
  int signal = 0;
  sigjmp_buf done;
};
thread_local Handling handling;

bool fromSystem(const char* note) { return strncmp(note, "sys:", 4) == 0; }

// The kind of floating point exception, in the kernel's words.
const char* floatingPoint(int code) {
  switch (code) {
    case FPE_FLTDIV:
      return "division by zero";
    case FPE_FLTOVF:
      return "numeric overflow";
    case FPE_FLTUND:
      return "numeric underflow";
    case FPE_FLTRES:
      return "precision loss";
    default:
      return "invalid operation";
  }
}

// The note of a signal, made without the heap. The system's own end with where the program was.
void describe(int signal, const siginfo_t* info, const void* ucontext, char* note, char* end) {
  const plan9::Context at = plan9::contextOf(ucontext);
  const uintptr address = reinterpret_cast<uintptr>(info->si_addr);
  const char* text = "sys: trap: unknown";
  switch (signal) {
    case SIGINT:
    case SIGQUIT:
      p9_seprint(note, end, plan9::text("interrupt"));
      return;
    case SIGHUP:
      p9_seprint(note, end, plan9::text("hangup"));
      return;
    case SIGTERM:
      p9_seprint(note, end, plan9::text("kill"));
      return;
    case SIGALRM:
      p9_seprint(note, end, plan9::text("alarm"));
      return;
    case SIGSEGV:
    case SIGBUS:
      p9_seprint(note, end, plan9::text("sys: trap: fault %s addr=%#p pc=%#p"),
                 at.write ? "write" : "read", address, at.pc);
      return;
    case SIGFPE:
      if (info->si_code != FPE_INTDIV && info->si_code != FPE_INTOVF) {
        p9_seprint(note, end, plan9::text("sys: fp: %s fppc=%#p pc=%#p"),
                   floatingPoint(info->si_code), address, at.pc);
        return;
      }
      text = "sys: trap: divide error";
      break;
    case SIGPIPE:
      text = "sys: write on closed pipe";
      break;
    case SIGILL:
      text = "sys: trap: invalid opcode";
      break;
    case SIGTRAP:
      text = "sys: breakpoint";
      break;
  }
  p9_seprint(note, end, plan9::text("%s pc=%#p"), text, at.pc);
}

const char* startedAs;

const char* programName() {
  const char* path = startedAs != nullptr ? startedAs : p9_argv0 != nil ? p9_argv0 : "program";
  const char* slash = strrchr(path, '/');
  return slash == nullptr ? path : slash + 1;
}

// The default action.
[[noreturn]] void die(const char* note) {
  if (fromSystem(note))
    p9_fprint(2, plan9::text("%s %d: suicide: %s\n"), programName(), p9_getpid(), note);
  plan9::leave(note);
}

// Gives `note` to the program; returns when it is to go on where it was.
void deliver(int signal, void* registers, char* note) {
  if (handling.active && fromSystem(note)) die(note);  // a trap in the handler of a note
  Handler f = __atomic_load_n(&handler, __ATOMIC_ACQUIRE);
  if (f == nullptr) die(note);
  handling.active = true;
  handling.signal = signal;
  const int result = sigsetjmp(handling.done, 1);
  if (result == 0) {
    f(registers, note);
    die(note);  // a handler that returns has not said what it wants
  }
  handling.active = false;
  if (result - 1 == NDFLT) die(note);
}

void caught(int signal, siginfo_t* info, void* context) {
  const int error = errno;
  char note[ERRMAX];
  if (signal == plan9::noteSignal()) {
    while (plan9::takeNote(note)) deliver(signal, context, note);
  } else {
    describe(signal, info, context, note, note + sizeof note);
    deliver(signal, context, note);
  }
  errno = error;
}

void handleAll(void* registers, char* note) {
  for (AtHandler f : atHandlers)
    if (f != nullptr && f(registers, note) != 0) p9_noted(NCONT);
  p9_noted(NDFLT);
}

void install(int signal, bool evenIfIgnored) {
  struct sigaction old, made;
  if (sigaction(signal, nullptr, &old) == 0 && old.sa_handler == SIG_IGN && !evenIfIgnored) return;
  memset(&made, 0, sizeof made);
  made.sa_sigaction = caught;
  made.sa_flags = SA_SIGINFO;
  if (signal == SIGSEGV || signal == SIGBUS) made.sa_flags |= SA_ONSTACK;
  sigemptyset(&made.sa_mask);
  // Notes from outside wait until the one in hand is done.
  for (const int s : {SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGALRM, plan9::noteSignal()})
    sigaddset(&made.sa_mask, s);
  sigaction(signal, &made, nullptr);
}

/// The stack on which a thread handles a fault, perhaps of its own stack.
class FaultStack {
 public:
  FaultStack() {
    stack_t s;
    memset(&s, 0, sizeof s);
    s.ss_size = kSize;
    s.ss_sp = memory_ = malloc(kSize);
    if (memory_ != nullptr) sigaltstack(&s, nullptr);
  }
  ~FaultStack() {
    stack_t s;
    memset(&s, 0, sizeof s);
    s.ss_flags = SS_DISABLE;
    sigaltstack(&s, nullptr);
    free(memory_);
  }
  FaultStack(const FaultStack&) = delete;
  FaultStack& operator=(const FaultStack&) = delete;

 private:
  static constexpr size_t kSize = size_t{64} * 1024;
  void* memory_;
};

bool started;

}  // namespace

namespace plan9 {

int noteSignal() { return SIGUSR1; }

void unblockNotes() {
  sigset_t s;
  sigemptyset(&s);
  for (const int signal : {SIGINT, SIGQUIT, SIGHUP, SIGTERM, SIGALRM, noteSignal()})
    sigaddset(&s, signal);
  pthread_sigmask(SIG_UNBLOCK, &s, nullptr);
}

void startNotes() {
  self();
  if (started) return;
  started = true;
  for (const int s : {SIGINT, SIGHUP, SIGTERM}) install(s, false);
  for (const int s : {SIGALRM, SIGPIPE, noteSignal()}) install(s, true);
  install(SIGFPE, true);
#ifndef NOTE_SANITIZED
  // The sanitizer has more to say about these.
  for (const int s : {SIGSEGV, SIGBUS, SIGILL, SIGTRAP}) install(s, true);
#endif
  startNotesInThread();
}

void nameProgram(const char* path) { startedAs = path; }

void startNotesInThread() {
#ifndef NOTE_SANITIZED
  if (started) static thread_local FaultStack stack;
#endif
}

}  // namespace plan9

int p9_notify(void (*f)(void*, char*)) {
  plan9::startNotes();
  __atomic_store_n(&handler, f, __ATOMIC_RELEASE);
  return 0;
}

int p9_noted(int what) {
  if (!handling.active) return plan9::fail("noted: no note is being handled");
  siglongjmp(handling.done, what + 1);
}

void p9_notejmp(void*, p9_jmp_buf to, int value) {
  if (handling.active) {
    handling.active = false;
    sigset_t s;
    sigemptyset(&s);
    sigaddset(&s, handling.signal);
    pthread_sigmask(SIG_UNBLOCK, &s, nullptr);
    plan9::unblockNotes();
  }
  p9_longjmp(to, value);
}

void p9_longjmp(p9_jmp_buf to, int value) {
  static_assert(sizeof(p9_jmp_buf) >= sizeof(jmp_buf), "u.h makes jmp_buf too small for this host");
  _longjmp(*reinterpret_cast<jmp_buf*>(to), value);
}

int p9_atnotify(int (*f)(void*, char*), int in) {
  if (in) {
    for (AtHandler& slot : atHandlers)
      if (slot == nullptr) {
        slot = f;
        p9_notify(handleAll);
        return 1;
      }
    return 0;
  }
  int left = 0, removed = 0;
  for (AtHandler& slot : atHandlers) {
    if (slot == f && !removed) {
      slot = nullptr;
      removed = 1;
    }
    if (slot != nullptr) left++;
  }
  if (left == 0) p9_notify(nullptr);
  return removed;
}
