#include "harness/interrupt.h"

#include <unistd.h>

#include <atomic>
#include <csignal>

#include "harness/error.h"

namespace harness {
namespace {

std::atomic<int> first{0};  // who sees the flag finds the signal here
std::atomic<bool> flag{false};

extern "C" void onSignal(int number) {
  int none = 0;
  if (!first.compare_exchange_strong(none, number)) _exit(128 + number);
  flag = true;
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

bool terminated() { return first == SIGTERM; }

void throwIfInterrupted() {
  if (!flag) return;
  if (terminated()) throw Error(ExitStatus::kTerminated, "terminated");
  throw Error(ExitStatus::kInterrupted, "interrupted");
}

}  // namespace harness
