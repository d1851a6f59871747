#include "plan9/run9/base/lock_linux.h"

#include <fcntl.h>
#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "plan9/run9/base/block_linux.h"
#include "plan9/run9/base/error.h"

namespace run9 {
namespace {

constexpr uint32_t kWaiters = 0x80000000;
thread_local uint32_t thread_number;

long futex(std::atomic<uint32_t>* word, int operation, uint32_t value, const timespec* time) {
  return syscall(SYS_futex, word, operation, value, time, nullptr, FUTEX_BITSET_MATCH_ANY);
}

/// True for a process that runs no more, whether or not it was reaped: the one that reaps may be
/// who waits for the lock.
bool ended(uint32_t process) {
  char name[32];
  std::snprintf(name, sizeof name, "/proc/%u/stat", process);
  const int fd = open(name, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return errno == ENOENT || errno == ESRCH;
  // Its number, its name in parentheses, its state.
  char text[128];
  const ssize_t n = read(fd, text, sizeof text - 1);
  const bool unread = n < 0 && errno == ESRCH;
  close(fd);
  text[n < 0 ? 0 : n] = '\0';
  const char* name_end = std::strrchr(text, ')');
  return unread || (name_end != nullptr && (name_end[2] == 'Z' || name_end[2] == 'X'));
}

}  // namespace

uint32_t threadNumber() {
  if (thread_number == 0) thread_number = static_cast<uint32_t>(syscall(SYS_gettid));
  return thread_number;
}

void forgetThread() { thread_number = 0; }

bool Lock::tryLock() {
  uint32_t expected = 0;
  return word_.compare_exchange_strong(expected, threadNumber(), std::memory_order_acquire);
}

void Lock::lock() {
  if (!tryLock()) lockSlowly(threadNumber());
}

void Lock::lockSlowly(uint32_t self) {
  for (int spin = 0; spin < 100; spin++) {
    if (word_.load(std::memory_order_relaxed) == 0 && tryLock()) return;
    __builtin_ia32_pause();
  }
  for (;;) {
    uint32_t seen = word_.load(std::memory_order_relaxed);
    if (seen == 0) {
      // Others may still wait: take it as contended.
      if (word_.compare_exchange_strong(seen, self | kWaiters, std::memory_order_acquire)) return;
      continue;
    }
    if ((seen & kWaiters) == 0 &&
        !word_.compare_exchange_strong(seen, seen | kWaiters, std::memory_order_relaxed))
      continue;
    const timespec patience = {0, 200'000'000};
    const long result = futex(&word_, FUTEX_WAIT, seen | kWaiters, &patience);
    if (result == 0 || errno != ETIMEDOUT) continue;
    seen |= kWaiters;
    if (ended(seen & ~kWaiters) &&
        word_.compare_exchange_strong(seen, self | kWaiters, std::memory_order_acquire))
      return;
  }
}

void Lock::unlock() {
  if ((word_.exchange(0, std::memory_order_release) & kWaiters) != 0)
    futex(&word_, FUTEX_WAKE, 1, nullptr);
}

void Event::signal() {
  count_.fetch_add(1, std::memory_order_seq_cst);
  if (sleepers_.load(std::memory_order_seq_cst) != 0)
    futex(&count_, FUTEX_WAKE, INT32_MAX, nullptr);
}

bool Event::sleep(uint32_t ticket, int64_t until) {
  timespec time = {until / 1'000'000'000, until % 1'000'000'000};
  sleepers_.fetch_add(1, std::memory_order_seq_cst);
  long result = 0;
  while (ticket == count_.load(std::memory_order_seq_cst)) {
    result = blockingCall(SYS_futex, reinterpret_cast<long>(&count_), FUTEX_WAIT_BITSET, ticket,
                          until == 0 ? 0 : reinterpret_cast<long>(&time), 0,
                          static_cast<long>(FUTEX_BITSET_MATCH_ANY));
    if (result == -EINTR || result == -ETIMEDOUT) break;
  }
  sleepers_.fetch_sub(1, std::memory_order_relaxed);
  if (ticket != count_.load(std::memory_order_acquire)) return true;
  if (result == -EINTR) fail(kInterrupted);
  return false;
}

void Event::sleepHard(uint32_t ticket) {
  sleepers_.fetch_add(1, std::memory_order_seq_cst);
  while (ticket == count_.load(std::memory_order_seq_cst))
    futex(&count_, FUTEX_WAIT_BITSET, ticket, nullptr);
  sleepers_.fetch_sub(1, std::memory_order_relaxed);
}

int64_t monotonic() {
  timespec now{};
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1'000'000'000 + now.tv_nsec;
}

}  // namespace run9
