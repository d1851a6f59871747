// System calls about procs.
#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>

#include <cerrno>
#include <climits>
#include <cstring>

#include "plan9/run9/base/address.h"
#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/exec.h"
#include "plan9/run9/process/fork_linux.h"
#include "plan9/run9/process/machine_linux.h"
#include "plan9/run9/process/note_linux.h"
#include "plan9/run9/process/proc.h"
#include "plan9/run9/process/system_calls.h"
#include "plan9/run9/process/user_memory.h"
#include "plan9/run9/process/wait.h"

namespace run9 {
namespace {

constexpr uint32_t kOldErrorMax = 64;

/// Swaps the proc's error string with the program's buffer.
long swapError(uint64_t address, uint32_t count) {
  if (count == 0) fail(kBadArgument);
  count = std::min(count, kErrorMax);
  checkUser(address, count, true);
  char* buffer = pointerTo<char>(address);
  std::string mine(buffer, strnlen(buffer, count));
  mine = cut(mine, count - 1);
  const std::string_view theirs = cut(up->error, count - 1);
  std::memcpy(buffer, theirs.data(), theirs.size());
  buffer[theirs.size()] = '\0';
  up->error = std::move(mine);
  return 0;
}

}  // namespace

long errstrCall(const Arguments& a) { return swapError(a.word[0], a.natural(1)); }
long oldErrstrCall(const Arguments& a) { return swapError(a.word[0], kOldErrorMax); }

long alarmCall(const Arguments& a) { return setAlarm(a.natural(0)); }

long awaitCall(const Arguments& a) {
  const uint32_t count = a.natural(1);
  checkUser(a.word[0], count, true);
  const std::string text = describe(awaitChild(*up, true));
  if (count == 0) return 0;
  const std::string_view fits = cut(text, count - 1);
  char* buffer = pointerTo<char>(a.word[0]);
  std::memcpy(buffer, fits.data(), fits.size());
  buffer[fits.size()] = '\0';
  return static_cast<long>(fits.size());
}

long execSystemCall(const Arguments& a) { return execCall(a.word); }

long exitsCall(const Arguments& a) {
  if (a.word[0] == 0) throw ProcEnd{};
  std::string status = "invalid exit string";
  try {
    checkUser(a.word[0], 1, false);
    const char* text = pointerTo<const char>(a.word[0]);
    std::size_t n = 0;
    while (n < kErrorMax - 1 && up->segments.valid(a.word[0] + n, 1, false) && text[n] != '\0') n++;
    status.assign(text, n);
  } catch (const Error&) {  // the status says it
  }
  throw ProcEnd{status};
}

long nsecCall(const Arguments&) {
  timespec now{};
  clock_gettime(CLOCK_REALTIME, &now);
  return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

long notifyCall(const Arguments& a) {
  if (a.word[0] != 0) checkUser(a.word[0], 8, false);
  up->notify = a.word[0];
  return 0;
}

long notedCall(const Arguments& a) {
  noted(a.integer(0));
  return 0;
}

long rforkCall(const Arguments& a) { return rfork(a.natural(0)); }

long sleepCall(const Arguments& a) {
  const int ms = a.integer(0);
  if (ms <= 0) {
    syscall(SYS_sched_yield);
    return 0;
  }
  const int64_t until = monotonic() + int64_t{ms} * 1'000'000;
  const timespec time = {until / 1'000'000'000, until % 1'000'000'000};
  if (blockingCall(SYS_clock_nanosleep, CLOCK_MONOTONIC, TIMER_ABSTIME,
                   reinterpret_cast<long>(&time)) == -EINTR)
    fail(kInterrupted);
  return 0;
}

long rendezvousCall(const Arguments& a) {
  const uint64_t tag = a.word[0];
  RendezvousGroup& group = *up->rendezvous;
  group.lock.lock();
  const auto at = group.waiting.find(tag);
  if (at != group.waiting.end()) {
    RendezvousGroup::Waiter* w = at->second;
    group.waiting.erase(at);
    const uint64_t value = std::exchange(w->value, a.word[1]);
    w->met = true;
    w->event.signal();
    group.lock.unlock();
    return static_cast<long>(value);
  }
  auto* self = new RendezvousGroup::Waiter{a.word[1], false, {}};
  group.waiting[tag] = self;
  while (!self->met) {
    const uint32_t ticket = self->event.ticket();
    group.lock.unlock();
    bool interrupted = false;
    try {
      self->event.sleep(ticket);
    } catch (const Error&) {
      interrupted = true;
    }
    group.lock.lock();
    if (interrupted && !self->met) {
      group.waiting.erase(tag);
      self->value = ~uint64_t{0};
      break;
    }
  }
  const uint64_t value = self->value;
  group.lock.unlock();
  delete self;
  return static_cast<long>(value);
}

namespace {

/// A semaphore in the program's memory. Plan 9 on x86 takes any address; Linux sleeps on multiples
/// of 4 alone.
std::atomic<int32_t>& semaphore(uint64_t address) {
  if (address % sizeof(int32_t) != 0) {
    postNote(*up, {Note::Kind::kFault, "sys: odd address"});
    fail(kBadArgument);
  }
  checkUser(address, 4, true);
  auto& word = *pointerTo<std::atomic<int32_t>>(address);
  if (word.load() < 0) fail(kBadArgument);
  return word;
}

bool take(std::atomic<int32_t>& word) {
  for (int32_t value = word.load(); value > 0;)
    if (word.compare_exchange_weak(value, value - 1)) return true;
  return false;
}

/// Waits until it could be taken or the time (0: none) has come.
bool takeBefore(std::atomic<int32_t>& word, int64_t until) {
  while (!take(word)) {
    const timespec time = {until / 1'000'000'000, until % 1'000'000'000};
    const int32_t seen = word.load();
    if (seen > 0) continue;
    const long result = blockingCall(SYS_futex, reinterpret_cast<long>(&word), FUTEX_WAIT_BITSET,
                                     seen, until == 0 ? 0 : reinterpret_cast<long>(&time), 0,
                                     static_cast<long>(FUTEX_BITSET_MATCH_ANY));
    if (result == -EINTR) fail(kInterrupted);
    if (result == -ETIMEDOUT) return take(word);
  }
  return true;
}

}  // namespace

long semacquireCall(const Arguments& a) {
  std::atomic<int32_t>& word = semaphore(a.word[0]);
  if (a.integer(1) == 0) return take(word) ? 1 : 0;
  return takeBefore(word, 0) ? 1 : 0;
}

long tsemacquireCall(const Arguments& a) {
  std::atomic<int32_t>& word = semaphore(a.word[0]);
  if (take(word)) return 1;
  if (a.natural(1) == 0) return 0;
  return takeBefore(word, monotonic() + int64_t{a.natural(1)} * 1'000'000) ? 1 : 0;
}

long semreleaseCall(const Arguments& a) {
  std::atomic<int32_t>& word = semaphore(a.word[0]);
  const int delta = a.integer(1);
  if (delta < 0) fail(kBadArgument);
  const int32_t before = word.fetch_add(delta);
  if (delta > 0) syscall(SYS_futex, &word, FUTEX_WAKE, delta, nullptr, nullptr, 0);
  return before + delta;
}

long brkCall(const Arguments& a) { return static_cast<long>(up->segments.setBreak(a.word[0])); }

long segbrkCall(const Arguments& a) {
  return static_cast<long>(up->segments.setSegmentBreak(a.word[0], a.word[1]));
}

long segattachCall(const Arguments& a) {
  const std::string name = userText(a.word[1]);
  return static_cast<long>(up->segments.attach(a.natural(0), name, a.word[2], a.natural(3)));
}

long segdetachCall(const Arguments& a) {
  up->segments.detach(a.word[0]);
  return 0;
}

long segfreeCall(const Arguments& a) {
  up->segments.freePages(a.word[0], a.natural(1));
  return 0;
}

long segflushCall(const Arguments& a) {
  up->segments.makeExecutable(a.word[0], a.natural(1));
  return 0;
}

}  // namespace run9
