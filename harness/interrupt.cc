#include "harness/interrupt.h"

#include <unistd.h>

#include <csignal>

#include "harness/error.h"

namespace harness {
namespace {

std::atomic<bool> flag{false};
std::atomic<int> which{0};

extern "C" void onSignal(int number) {
  if (flag.exchange(true)) _exit(128 + number);
  which = number;
}

}  // namespace

void catchInterrupts() {
  struct sigaction action {};
  action.sa_handler = onSignal;
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
}

bool interrupted() { return flag; }

bool terminated() { return flag && which == SIGTERM; }

const std::atomic<bool>& interruptFlag() { return flag; }

void throwIfInterrupted() {
  if (!flag) return;
  if (terminated()) throw Error(ExitStatus::kTerminated, "terminated");
  throw Error(ExitStatus::kInterrupted, "interrupted");
}

}  // namespace harness
