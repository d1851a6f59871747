#include "harness/guest/group_guard.h"

#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <mutex>
#include <string>

#include "harness/error.h"

namespace harness {
namespace {

// The second read ends with the other end of the pipe.
constexpr const char* kScript =
    "exec >/dev/null 2>&1; read -r group && { read -r end; kill -s KILL -- \"-$group\"; }";

[[noreturn]] void runShell(int lifeline) {
  setsid();  // no signal that is meant for 9ml
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  dup2(lifeline, 0);
  execl("/bin/sh", "sh", "-c", kScript, nullptr);
  _exit(127);
}

}  // namespace

GroupGuard::GroupGuard() {
  vm::Pipe pipe = vm::makePipe();
  {
    const std::lock_guard lock(vm::spawnMutex());
    pid_ = fork();
    if (pid_ == 0) runShell(pipe.read.get());
  }
  if (pid_ < 0) {
    throw Error(ExitStatus::kEnvironment,
                std::string("no new process can be made: ") + std::strerror(errno));
  }
  lifeline_ = std::move(pipe.write);
}

GroupGuard::~GroupGuard() {
  kill(pid_, SIGKILL);
  waitpid(pid_, nullptr, 0);
}

void GroupGuard::watch(pid_t group) const {
  vm::writeAll(lifeline_.get(), std::to_string(group) + "\n");
}

}  // namespace harness
