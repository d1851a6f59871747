#pragma once

#include <signal.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <stdexcept>
#include <utility>

#include "vm/fd.h"

namespace vm {

inline std::pair<UniqueFd, UniqueFd> socketPair() {
  int fds[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, fds) != 0) throw std::runtime_error("socketpair");
  return {UniqueFd(fds[0]), UniqueFd(fds[1])};
}

/// The guest's agent, built for the host, with `end` as its line; it ends with the line, which
/// must be closed before this object goes. With `descriptors`, it and what it starts may have only
/// so many.
class AgentProcess {
 public:
  explicit AgentProcess(UniqueFd end, rlim_t descriptors = 0) : pid_(fork()) {
    if (pid_ < 0) throw std::runtime_error("fork");
    if (pid_ == 0) {
      dup2(end.get(), 0);
      for (int fd = 3; fd < 256; fd++) close(fd);
      const rlimit limit{descriptors, descriptors};
      if (descriptors != 0 && setrlimit(RLIMIT_NOFILE, &limit) != 0) _exit(127);
      execl(AGENT_PROGRAM, "agent", "-b", "/bin", "-b", "/usr/bin", "-", nullptr);
      _exit(127);
    }
  }
  ~AgentProcess() {
    kill(pid_, SIGCONT);
    waitpid(pid_, nullptr, 0);
  }
  AgentProcess(const AgentProcess&) = delete;
  AgentProcess& operator=(const AgentProcess&) = delete;

  /// Stands still: the line is open and nobody answers.
  void stop() const { kill(pid_, SIGSTOP); }

 private:
  pid_t pid_;
};

}  // namespace vm
