// fork(2), exec(2), wait(2), exits(2), notify(2), postnote(2), sleep(2), setjmp(2), thread(2)'s
// procexec.
#include <fcntl.h>
#include <signal.h>
#include <string.h>

#include <atomic>
#include <fstream>
#include <sstream>
#include <thread>

#include "plan9/include/thread.h"
#include "plan9/lib/process/exits.h"
#include "plan9/lib/process/note.h"
#include "plan9/lib/testing.h"
#include "plan9/lib/thread/task.h"

namespace plan9::testing {
namespace {

// The message of the child that ends next.
std::string waited() {
  Waitmsg* w = p9_wait();
  if (w == nullptr) return "(none)";
  std::string s = w->msg;
  p9_free(w);
  return s;
}

// Runs `f` in a child, which then exits with what it returns.
template <typename F>
std::string inChild(F f) {
  const int pid = p9_fork();
  if (pid == 0) p9_exits(text(f()));
  return waited();
}

TEST(Wait, GivesPidTimesAndMessage) {
  const int pid = p9_fork();
  if (pid == 0) {
    p9_sleep(50);
    p9_exitsnow(text(""));
  }
  Waitmsg* w = p9_wait();
  ASSERT_NE(w, nullptr);
  EXPECT_EQ(w->pid, pid);
  EXPECT_STREQ(w->msg, "");
  EXPECT_GE(w->p9_time[2], 25U);  // a busy host lets the child begin before it is timed
  p9_free(w);
  EXPECT_EQ(p9_waitpid(), -1);
  EXPECT_EQ(errorString(), "no living children");
}

TEST(Exits, StatusAndString) {
  EXPECT_EXIT(p9_exits(nullptr), ::testing::ExitedWithCode(0), "");
  EXPECT_EXIT(p9_exits(text("")), ::testing::ExitedWithCode(0), "");
  EXPECT_EXIT(p9_exits(text("trouble")), ::testing::ExitedWithCode(1), "");
  Folder folder;
  const std::string file = folder / "exits";
  setenv("P9EXITS", file.c_str(), 1);
  const std::string message = inChild([] { return "disk full"; });
  EXPECT_EQ(message.substr(message.find(": ") + 2), "disk full");
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  EXPECT_EQ(line.substr(line.find(' ') + 1), "disk full");
  unsetenv("P9EXITS");
}

TEST(Exits, RunsExitFunctionsInReverse) {
  static const auto one = [] { p9_fprint(2, text("one ")); };
  static const auto two = [] { p9_fprint(2, text("two ")); };
  EXPECT_EXIT(
      {
        p9_atexit(one);
        p9_atexit(two);
        p9_atexit(two);
        p9_exits(nullptr);
      },
      ::testing::ExitedWithCode(0), "two two one");
}

TEST(Sysfatal, PrintsAndExits) {
  EXPECT_EXIT(
      {
        p9_argv0 = text("prog");
        p9_werrstr(text("why"));
        p9_sysfatal(text("cannot: %r"));
      },
      ::testing::ExitedWithCode(1), "prog: cannot: why");
}

TEST(Rfork, RefusesSharedMemory) {
  EXPECT_EQ(p9_rfork(RFPROC | RFMEM), -1);
  EXPECT_NE(errorString().find("RFMEM"), std::string::npos);
  EXPECT_EQ(p9_rfork(RFFDG), 0);
}

TEST(Rfork, LeavesNothingToWaitForWithNowait) {
  const int pid = p9_rfork(RFPROC | RFNOWAIT);
  if (pid == 0) p9_exitsnow(nullptr);
  EXPECT_GT(pid, 0);
  EXPECT_EQ(p9_wait(), nullptr);
}

TEST(Exec, RunsAnotherProgram) {
  const int pid = p9_fork();
  if (pid == 0) {
    p9_execl(text("/bin/sh"), "sh", "-c", "exit 3", nullptr);
    p9_exitsnow(text("no sh"));
  }
  const std::string message = waited();
  EXPECT_EQ(message.substr(message.find(": ") + 2), "3");
  EXPECT_EQ(p9_execl(text("/no/such"), "such", nullptr), -1);
  EXPECT_EQ(errorString(), "file does not exist: '/no'");
}

TEST(Await, QuotesTheMessage) {
  const int pid = p9_fork();
  if (pid == 0) p9_exitsnow(nullptr);
  char s[128] = {};
  EXPECT_GT(p9_await(s, sizeof s - 1), 0);
  char* f[8];
  EXPECT_EQ(p9_tokenize(s, f, 8), 5);
  EXPECT_EQ(p9_atoi(f[0]), pid);
  EXPECT_STREQ(f[4], "");
}

TEST(Setjmp, ComesBackWithAValue) {
  p9_jmp_buf j;
  volatile int times = 0;
  const int v = p9_setjmp(j);
  times = times + 1;
  if (times < 3) p9_longjmp(j, 7);
  EXPECT_EQ(v, 7);
  EXPECT_EQ(times, 3);
}

// What the handlers saw.
char seen[256];

int remember(void*, char* note) {
  p9_seprint(seen + strlen(seen), seen + sizeof seen, text("<%s>"), note);
  return strstr(note, "interrupt") != nullptr || strstr(note, "alarm") != nullptr ||
         strstr(note, "custom") != nullptr;
}

// How many of its own notes a handler could post, and how many came.
int posted, taken;

int postMany(void*, char* note) {
  if (strcmp(note, "first") != 0) {
    taken++;
    return 1;
  }
  for (int i = 0; i < 8; i++)
    if (p9_postnote(PNPROC, p9_getpid(), text("another")) == 0) posted++;
  return errorString() == "note not posted";
}

TEST(Notes, FiveMayWait) {
  EXPECT_EXIT(
      {
        p9_atnotify(postMany, 1);
        p9_postnote(PNPROC, p9_getpid(), text("first"));
        exit(10 * posted + taken);
      },
      ::testing::ExitedWithCode(55), "");
}

int count(void*, char*) {
  taken++;
  return 1;
}

// A handler runs wherever its proc is, in the middle of malloc, too.
TEST(Notes, ArriveWhileTheHeapIsInUse) {
  EXPECT_EXIT(
      {
        alarm(60);
        p9_atnotify(count, 1);
        const int pid = p9_getpid();
        std::atomic<bool> done = false;
        std::thread poster([&] {
          for (int i = 0; i < 20000; i++) p9_postnote(PNPROC, pid, text("custom"));
          done = true;
        });
        while (!done)
          for (int i = 0; i < 100; i++) p9_free(p9_malloc(64 + 100 * i));
        poster.join();
        exit(taken > 0 ? 0 : 1);
      },
      ::testing::ExitedWithCode(0), "");
}

TEST(Notes, AHandlerThatKnowsThemGoesOn) {
  EXPECT_EXIT(
      {
        p9_atnotify(remember, 1);
        p9_postnote(PNPROC, p9_getpid(), text("interrupt"));
        p9_postnote(PNPROC, p9_getpid(), text("custom note"));
        p9_fprint(2, text("%s"), seen);
        p9_exits(nullptr);
      },
      ::testing::ExitedWithCode(0), "<interrupt><custom note>");
}

TEST(Notes, OneNobodyKnowsEndsTheProgram) {
  EXPECT_EXIT(
      {
        p9_atnotify(remember, 1);
        p9_postnote(PNPROC, p9_getpid(), text("hangup"));
        p9_exits(nullptr);
      },
      ::testing::ExitedWithCode(1), "");
}

TEST(Notes, InterruptASleep) {
  EXPECT_EXIT(
      {
        p9_atnotify(remember, 1);
        p9_alarm(30);
        const int result = p9_sleep(5000);
        p9_fprint(2, text("%d %r %s"), result, seen);
        p9_exits(nullptr);
      },
      ::testing::ExitedWithCode(0), "-1 interrupted <alarm>");
}

TEST(Notes, AlarmReturnsWhatWasLeft) {
  EXPECT_EXIT(
      {
        p9_alarm(10000);
        const long left = p9_alarm(0);
        p9_sleep(20);
        p9_exits(text(left > 9000 && left <= 10000 ? "" : "wrong"));
      },
      ::testing::ExitedWithCode(0), "");
}

p9_jmp_buf away;

void jumpAway(void* registers, char*) { p9_notejmp(registers, away, 5); }

TEST(Notes, NotejmpLeavesTheHandlerForGood) {
  EXPECT_EXIT(
      {
        p9_notify(jumpAway);
        volatile int times = 0;
        const int v = p9_setjmp(away);
        times = times + 1;
        if (times < 4) raise(SIGINT);
        p9_fprint(2, text("%d %d"), v, static_cast<int>(times));
        p9_exits(nullptr);
      },
      ::testing::ExitedWithCode(0), "5 4");
}

void giveUp(void*, char*) { p9_noted(NDFLT); }

TEST(Notes, NotedDefaultIsTheEnd) {
  EXPECT_EXIT(
      {
        p9_notify(giveUp);
        raise(SIGINT);
        p9_exits(nullptr);
      },
      ::testing::ExitedWithCode(1), "");
}

TEST(Notes, TrapsPrintAsOnPlan9) {
#if defined(__x86_64__)
  EXPECT_EXIT(
      {
        startNotes();
        p9_argv0 = text("/bin/run");
        // By hand: a sanitizer would see a division in C++ before the processor does.
        __asm__ volatile("xorl %%ecx, %%ecx; movl $1, %%eax; cltd; idivl %%ecx"
                         :
                         :
                         : "eax", "ecx", "edx");
      },
      ::testing::ExitedWithCode(1), "run [0-9]+: suicide: sys: trap: divide error pc=0x");
  EXPECT_EXIT(
      {
        startNotes();
        unmaskFloatingPoint();
        volatile double zero = 0;
        volatile double v = p9_sqrt(-1 - zero);
        USED(v);
      },
      ::testing::ExitedWithCode(1), "suicide: sys: fp: invalid operation fppc=0x");
#endif
}

TEST(Notes, AWriteWithoutReaderIsOne) {
  EXPECT_EXIT(
      {
        startNotes();
        int fd[2];
        p9_pipe(fd);
        p9_close(fd[0]);
        p9_write(fd[1], text("x"), 1);
        p9_exits(nullptr);
      },
      ::testing::ExitedWithCode(1), "suicide: sys: write on closed pipe");
}

TEST(Procexec, StartsAndTellsTheEnd) {
  struct S {
    Channel* pid;
    Channel* ended;
  } s{chancreate(sizeof(ulong), 0), threadwaitchan()};
  proccreate(
      [](void* a) {
        procexecl(static_cast<S*>(a)->pid, text("/bin/sh"), "sh", "-c", "exit 0", nullptr);
      },
      &s, 32768);
  const int pid = static_cast<int>(recvul(s.pid));
  EXPECT_GT(pid, 0);
  Waitmsg* w = static_cast<Waitmsg*>(recvp(s.ended));
  ASSERT_NE(w, nullptr);
  EXPECT_EQ(w->pid, pid);
  EXPECT_STREQ(w->msg, "");
  p9_free(w);
  proccreate([](void* a) { procexecl(static_cast<S*>(a)->pid, text("/no/such"), "such", nullptr); },
             &s, 32768);
  EXPECT_EQ(static_cast<int>(recvul(s.pid)), -1);
  chanfree(s.pid);
}

TEST(Threadmain, TheLastProcEndsTheProgram) {
  EXPECT_EXIT(
      {
        self();
        proccreate(
            [](void*) {
              p9_sleep(30);
              p9_fprint(2, text("worker ended"));
            },
            nullptr, 32768);
        endTask("main went first");
      },
      ::testing::ExitedWithCode(1), "worker ended");
}

}  // namespace
}  // namespace plan9::testing
