// process.cc: new processes, fork(2), exec(2) and wait(2).
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include <fstream>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

#include "plan9/lib/process/exits.h"
#include "plan9/lib/process/note.h"
#include "plan9/lib/thread/context.h"
#include "plan9/lib/thread/task.h"

extern char** environ;

namespace {

vlong milliseconds() {
  timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

/// The children of this process: when they began, and which of them nobody waits for.
struct Children {
  std::mutex lock;
  std::map<int, vlong> begun;
  std::set<int> unwaited;

  void add(int pid, bool waited) {
    const std::lock_guard<std::mutex> hold(lock);
    if (waited)
      begun[pid] = milliseconds();
    else
      unwaited.insert(pid);
  }
  // Collects those nobody waits for.
  void reap() {
    const std::lock_guard<std::mutex> hold(lock);
    for (auto i = unwaited.begin(); i != unwaited.end();)
      i = waitpid(*i, nullptr, WNOHANG) != 0 ? unwaited.erase(i) : std::next(i);
  }
  bool isUnwaited(int pid) {
    const std::lock_guard<std::mutex> hold(lock);
    return unwaited.erase(pid) > 0;
  }
  vlong since(int pid) {
    const std::lock_guard<std::mutex> hold(lock);
    const auto at = begun.find(pid);
    if (at == begun.end()) return 0;
    const vlong elapsed = milliseconds() - at->second;
    begun.erase(at);
    return elapsed;
  }
};

Children& children() {
  static auto* all = new Children;
  return *all;
}

// The exit string that `pid` recorded (see exits.h), "" when it did not.
std::string recorded(int pid) {
  const char* file = getenv("P9EXITS");
  if (file == nullptr) return "";
  std::ifstream in(file);
  std::string line, found;
  const std::string prefix = std::to_string(pid) + " ";
  while (std::getline(in, line))
    if (line.compare(0, prefix.size(), prefix) == 0) found = line.substr(prefix.size());
  return found;
}

std::string signalNote(int signal) {
  switch (signal) {
    case SIGINT:
      return "interrupt";
    case SIGHUP:
      return "hangup";
    case SIGALRM:
      return "alarm";
    case SIGKILL:
    case SIGTERM:
      return "kill";
    case SIGPIPE:
      return "sys: write on closed pipe";
    case SIGFPE:
      return "sys: fp: or divide error";
    case SIGSEGV:
    case SIGBUS:
      return "sys: trap: fault";
    default:
      return "sys: trap: signal " + std::to_string(signal);
  }
}

// The message of a child's end as wait(2) has it: empty, or "name pid: string".
std::string message(const std::string& name, int pid, int status) {
  std::string s;
  if (WIFSIGNALED(status)) {
    s = signalNote(WTERMSIG(status));
  } else if (WEXITSTATUS(status) != 0) {
    s = recorded(pid);
    if (s.empty()) s = std::to_string(WEXITSTATUS(status));
  }
  if (s.empty()) return s;
  return (name + " " + std::to_string(pid) + ": " + s).substr(0, ERRMAX - 1);
}

/// One end of a child.
struct Ended {
  int pid;
  ulong time[3];
  std::string message;
};

bool waitOne(Ended* e) {
  for (;;) {
    // First only looked at: a child that has been waited for has no name any more.
    siginfo_t ended;
    if (waitid(P_ALL, 0, &ended, WEXITED | WNOWAIT) < 0) {
      plan9::failed();
      return false;
    }
    const int pid = ended.si_pid;
    const std::string name = plan9::programOf(pid);
    int status;
    struct rusage used;
    if (wait4(pid, &status, 0, &used) != pid) continue;  // another thread was first
    if (children().isUnwaited(pid)) continue;
    const auto ms = [](const timeval& t) {
      return static_cast<ulong>(t.tv_sec * 1000 + t.tv_usec / 1000);
    };
    e->pid = pid;
    e->time[0] = ms(used.ru_utime);
    e->time[1] = ms(used.ru_stime);
    e->time[2] = static_cast<ulong>(children().since(pid));
    e->message = message(name.empty() ? "child" : name, pid, status);
    return true;
  }
}

int forkWith(int flags) {
  children().reap();
  plan9::self();
  const int pid = fork();  // task.cc sees to what a fork leaves behind
  if (pid == 0) {
    new (&children()) Children;
    plan9::unblockNotes();
  }
  if (pid < 0) return plan9::failed();
  if (pid > 0) {
    children().add(pid, !(flags & RFNOWAIT));
    return pid;
  }
  return 0;
}

// What of `flags` applies to the running process itself.
void apply(int flags) {
  if (flags & RFNOTEG) setpgid(0, 0);
  if (flags & RFCENVG) {
#ifdef __linux__
    clearenv();
#else
    static char* none[] = {nullptr};
    environ = none;
#endif
  }
  if (flags & RFCFDG) {
    const long most = sysconf(_SC_OPEN_MAX);
    for (int fd = 0; fd < (most < 0 || most > 1024 ? 1024 : most); fd++) close(fd);
  }
}

}  // namespace

int p9_rfork(int flags) {
  if (flags & RFMEM) return plan9::fail("rfork: RFMEM is not to be had on a host, use proccreate");
  if ((flags & RFFDG && flags & RFCFDG) || (flags & RFENVG && flags & RFCENVG) ||
      (flags & RFNAMEG && flags & RFCNAMEG))
    return plan9::fail("bad arg in system call");
  if (flags & RFPROC) {
    const int pid = forkWith(flags);
    if (pid != 0) return pid;
  }
  apply(flags);
  return 0;
}

int p9_fork(void) { return p9_rfork(RFFDG | RFREND | RFPROC); }

int p9_exec(char* name, char* argv[]) {
  plan9::unblockNotes();  // a mask would go on into the program
  execv(name, argv);
  return plan9::failed(name);
}

int p9_execl(char* name, ...) {
  std::vector<char*> argv;
  va_list args;
  va_start(args, name);
  do argv.push_back(va_arg(args, char*));
  while (argv.back() != nil);
  va_end(args);
  return p9_exec(name, argv.data());
}

Waitmsg* p9_wait(void) {
  Ended e;
  if (!waitOne(&e)) return nil;
  Waitmsg* w = static_cast<Waitmsg*>(p9_malloc(sizeof(Waitmsg) + e.message.size() + 1));
  if (w == nil) return nil;
  w->pid = e.pid;
  memcpy(w->p9_time, e.time, sizeof e.time);
  w->msg = reinterpret_cast<char*>(w + 1);
  memcpy(w->msg, e.message.c_str(), e.message.size() + 1);
  return w;
}

int p9_waitpid(void) {
  Ended e;
  return waitOne(&e) ? e.pid : -1;
}

int p9_await(char* buf, int size) {
  Ended e;
  if (!waitOne(&e)) return -1;
  std::string quoted = "'";
  for (const char c : e.message) quoted += c == '\'' ? std::string("''") : std::string(1, c);
  quoted += "'";
  const std::string line = std::to_string(e.pid) + " " + std::to_string(e.time[0]) + " " +
                           std::to_string(e.time[1]) + " " + std::to_string(e.time[2]) + " " +
                           quoted;
  const int n = static_cast<int>(line.size()) < size ? static_cast<int>(line.size()) : size;
  memcpy(buf, line.data(), static_cast<size_t>(n));
  return n;
}
