#include "plan9/run9/process/end_linux.h"

#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

std::atomic<uint32_t> no_notes{0};

uint32_t milliseconds(const timeval& t) {
  return static_cast<uint32_t>(t.tv_sec * 1000 + t.tv_usec / 1000);
}

/// Accounts for a process that Linux says has ended; `tell`: nobody waits for the first one, a
/// person is told.
void reaped(int linux_pid, int status, const rusage& usage, bool tell) {
  for (const Ref<Proc>& p : kernel->all()) {
    if (p->linux_pid.load() != linux_pid) continue;
    const std::string how =
        WIFSIGNALED(status) ? format("run9: killed by the host's signal %d", WTERMSIG(status))
                            : format("run9: ended with the host's status %d", WEXITSTATUS(status));
    if (tell && p->pid == kernel->first_pid) fprintf(stderr, "%s\n", how.c_str());
    buryProc(*p, "sys: " + how, milliseconds(usage.ru_utime), milliseconds(usage.ru_stime));
  }
}

}  // namespace

void endProc(const std::string& status) {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  note_pending = &no_notes;
  Proc* self = up;
  {
    const Ref<Proc> keep(self);
    buryProc(*self, status, milliseconds(usage.ru_utime), milliseconds(usage.ru_stime));
    up = nullptr;
  }
  _exit(0);
}

void followSupervisor() {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // By number: before a call of _exit AddressSanitizer asks for the thread that was the
  // supervisor's.
  if (getppid() != kernel->supervisor) syscall(SYS_exit_group, 0);
}

std::string supervise() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int s : {SIGCHLD, SIGINT, SIGTERM, SIGHUP, SIGQUIT}) sigaddset(&signals, s);
  std::string killed;
  for (bool ending = false;;) {
    rusage usage{};
    int status = 0;
    // Who is ended may just have made another.
    if (ending)
      for (const Ref<Proc>& p : kernel->all())
        if (const int child = p->linux_pid.load(); child > 0) kill(child, SIGKILL);
    const pid_t pid = wait4(-1, &status, ending ? 0 : WNOHANG, &usage);
    if (pid > 0) {
      reaped(pid, status, usage, !ending);
    } else if (pid < 0 && errno == ECHILD) {
      Guard guard(kernel->lock);
      return killed.empty() ? kernel->first_status : killed;
    }
    if (!ending && (!killed.empty() || !kernel->find(kernel->first_pid))) {
      ending = true;
      continue;
    }
    if (pid != 0 || ending) continue;
    switch (const int signal = sigwaitinfo(&signals, nullptr)) {
      case SIGINT:
        postNoteGroup(kernel->console_group, "interrupt");
        break;
      case SIGTERM:
      case SIGHUP:
      case SIGQUIT:
        killed = format("killed by signal %d", signal);
        break;
      default:
        break;
    }
  }
}

}  // namespace run9
