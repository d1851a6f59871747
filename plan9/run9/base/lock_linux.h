// Locks and events between processes, in shared memory.
#pragma once

#include <atomic>
#include <cstdint>

namespace run9 {

/// The calling thread's number, kept because asking Linux costs a system call; a child calls
/// forgetThread.
uint32_t threadNumber();
void forgetThread();

/// A lock of a few instructions' length: a futex word that holds its owner's number. A lock whose
/// owner was killed passes to the next who asks. Never held while waiting for anything else.
class Lock {
 public:
  void lock();
  bool tryLock();
  void unlock();

 private:
  void lockSlowly(uint32_t self);
  std::atomic<uint32_t> word_{0};  // the owner, and kWaiters
};

/// Holds a Lock while it lives.
class Guard {
 public:
  explicit Guard(Lock& lock) : lock_(lock) { lock_.lock(); }
  ~Guard() { lock_.unlock(); }
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;

 private:
  Lock& lock_;
};

/// What procs sleep on. The caller takes a ticket under the lock that protects its condition,
/// unlocks, and sleeps; a signal given after the ticket was taken ends the sleep at once.
class Event {
 public:
  uint32_t ticket() const { return count_.load(std::memory_order_acquire); }
  void signal();

  /// Until a signal, a note or the time (nanoseconds of CLOCK_MONOTONIC; 0: none): true for a
  /// signal, false for the time. Throws Error "interrupted" for a note.
  bool sleep(uint32_t ticket, int64_t until = 0);

  /// As sleep, but notes do not end it.
  void sleepHard(uint32_t ticket);

 private:
  std::atomic<uint32_t> count_{0};
  std::atomic<uint32_t> sleepers_{0};
};

/// Nanoseconds of CLOCK_MONOTONIC.
int64_t monotonic();

}  // namespace run9
