#include "plan9/run9/process/wait.h"

#include "plan9/run9/base/text.h"

namespace run9 {

WaitRecord awaitChild(Proc& proc, bool own) {
  proc.lock.lock();
  if (proc.waited_for) {
    proc.lock.unlock();
    fail(kInUse);
  }
  proc.waited_for = true;
  const char* error = nullptr;
  while (proc.waits.empty()) {
    if (proc.dead)
      error = kProcDied;
    else if (own && proc.children == 0)
      error = kNoChild;
    if (error != nullptr) break;
    const uint32_t ticket = proc.wait_event.ticket();
    proc.lock.unlock();
    try {
      proc.wait_event.sleep(ticket);
    } catch (const Error&) {
      error = kInterrupted;
    }
    proc.lock.lock();
    if (error != nullptr) break;
  }
  proc.waited_for = false;
  WaitRecord record;
  if (error == nullptr) {
    record = std::move(proc.waits.front());
    proc.waits.pop_front();
  }
  proc.lock.unlock();
  if (error != nullptr) fail(error);
  return record;
}

std::string describe(const WaitRecord& r) {
  return format("%d %u %u %u ", r.pid, r.user_ms, r.system_ms, r.real_ms) + quote(r.message);
}

}  // namespace run9
