// Runs a program of the host with streams, a time limit and cancelling, as vm::Agent does in
// guests.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "vm/agent/agent.h"

namespace harness {

/// What is to be run; never through a shell of the host.
struct Process {
  std::vector<std::string> argv;  ///< argv[0] is a path
  std::string folder;
  std::vector<std::pair<std::string, std::string>> environment;  ///< added to our own
  std::chrono::milliseconds limit{0};
};

/// Runs it in a process group of its own to its end. A nonzero exit status is told as
/// "exit status N", the way Plan 9's own tools do on Unix; a signal is kNoted with its name.
/// The group is killed when the time is over, when somebody cancels, and when 9ml dies.
vm::ExecResult runProcess(const Process& process, const vm::Streams& streams);

}  // namespace harness
