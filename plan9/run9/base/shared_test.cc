// The shared memory, its locks and events, between processes.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstring>
#include <vector>

#include "plan9/run9/base/heap_linux.h"
#include "plan9/run9/base/lock_linux.h"

namespace run9 {
namespace {

template <class Work>
pid_t inChild(Work work) {
  const pid_t pid = fork();
  if (pid == 0) {
    forgetThread();
    work();
    _exit(0);
  }
  return pid;
}

int statusOf(pid_t pid) {
  int status = -1;
  waitpid(pid, &status, 0);
  return status;
}

TEST(Heap, IsSeenByChildren) {
  auto* text = new std::string(1000, 'a');
  ASSERT_TRUE(inHeap(text));
  EXPECT_EQ(statusOf(inChild([&] { *text = std::string(5000, 'b'); })), 0);
  EXPECT_EQ(*text, std::string(5000, 'b'));
  delete text;
}

TEST(Heap, GivesBlocksOfEverySizeBackAgain) {
  const std::size_t before = heapUsed();
  std::vector<char*>* blocks = new std::vector<char*>;
  for (std::size_t size = 1; size < 300000; size = size * 5 / 4 + 1) {
    char* block = new char[size];
    EXPECT_EQ(reinterpret_cast<uintptr_t>(block) % 16, 0U);
    std::memset(block, 1, size);
    blocks->push_back(block);
  }
  for (char* block : *blocks) delete[] block;
  delete blocks;
  EXPECT_EQ(heapUsed(), before);
}

TEST(Lock, KeepsProcessesApart) {
  struct Shared {
    Lock lock;
    int count = 0;
  };
  auto* shared = new Shared;
  std::array<pid_t, 4> children;
  for (pid_t& child : children)
    child = inChild([&] {
      for (int n = 0; n < 20000; n++) {
        Guard guard(shared->lock);
        shared->count++;
      }
    });
  for (const pid_t pid : children) EXPECT_EQ(statusOf(pid), 0);
  EXPECT_EQ(shared->count, 80000);
  delete shared;
}

/// Waits: reaped, a killed owner is gone; not reaped, it is still there for kill(2).
void passesOn(bool reaped) {
  auto* lock = new Lock;
  const pid_t pid = inChild([&] {
    lock->lock();
    pause();
  });
  while (lock->tryLock()) {
    lock->unlock();
    usleep(1000);
  }
  kill(pid, SIGKILL);
  if (reaped) statusOf(pid);
  lock->lock();
  EXPECT_FALSE(lock->tryLock());
  lock->unlock();
  if (!reaped) statusOf(pid);
  delete lock;
}

TEST(Lock, PassesOnWhenItsOwnerWasKilled) { passesOn(true); }

TEST(Lock, PassesOnWhenItsKilledOwnerIsNotReapedYet) { passesOn(false); }

TEST(Event, EndsASleepThatBeganBefore) {
  auto* event = new Event;
  const uint32_t ticket = event->ticket();
  const pid_t pid = inChild([&] { event->signal(); });
  EXPECT_TRUE(event->sleep(ticket));
  EXPECT_EQ(statusOf(pid), 0);
  EXPECT_FALSE(event->sleep(event->ticket(), monotonic() + 1'000'000)) << "the time comes, too";
  delete event;
}

}  // namespace
}  // namespace run9
