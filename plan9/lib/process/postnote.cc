// postnote.cc: notes sent to others, postnote(2), alarms and sleeping, sleep(2).
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

#include "plan9/lib/process/exits.h"
#include "plan9/lib/process/note.h"
#include "plan9/lib/thread/task.h"

namespace {

using Clock = std::chrono::steady_clock;

// The signal that is a note by itself; 0 when there is none.
int signalOf(const char* note) {
  if (strcmp(note, "interrupt") == 0) return SIGINT;
  if (strcmp(note, "hangup") == 0) return SIGHUP;
  if (strcmp(note, "alarm") == 0) return SIGALRM;
  if (strcmp(note, "kill") == 0) return SIGKILL;
  if (strcmp(note, "term") == 0) return SIGTERM;
  return 0;
}

/// Rings for procs at their times, from a thread of its own.
class Alarms {
 public:
  // Milliseconds left of the alarm that this one replaces.
  long set(int pid, ulong ms) {
    const std::lock_guard<std::mutex> hold(lock_);
    const auto now = Clock::now();
    long left = 0;
    const auto old = at_.find(pid);
    if (old != at_.end()) {
      left = static_cast<long>(
          std::chrono::duration_cast<std::chrono::milliseconds>(old->second - now).count());
      at_.erase(old);
    }
    if (ms != 0) {
      at_[pid] = now + std::chrono::milliseconds(ms);
      if (owner_ != getpid()) {
        owner_ = getpid();
        std::thread([this] { run(); }).detach();
      }
    }
    changed_.notify_all();
    return left < 0 ? 0 : left;
  }

 private:
  void run() {
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
    std::unique_lock<std::mutex> hold(lock_);
    for (;;) {
      if (at_.empty()) {
        changed_.wait(hold);
        continue;
      }
      auto first = at_.begin();
      for (auto i = at_.begin(); i != at_.end(); ++i)
        if (i->second < first->second) first = i;
      if (Clock::now() < first->second) {
        changed_.wait_until(hold, first->second);
        continue;
      }
      const int pid = first->first;
      at_.erase(first);
      const plan9::Guard procs(plan9::scheduler());
      if (plan9::Proc* p = plan9::findProc(pid)) pthread_kill(p->thread, SIGALRM);
    }
  }

  std::mutex lock_;
  std::condition_variable changed_;
  std::map<int, Clock::time_point> at_;
  int owner_ = 0;  // the process whose thread runs; a fork leaves it behind
};

// Notes on their way to procs of this program. Held only with all signals blocked, so that who
// takes a note in a signal handler never waits for itself, and with no use of the heap, which the
// interrupted thread may have locked.
std::mutex notesLock;

enum class Posted { kNobody, kFull, kDone };

// False when there is no room.
bool put(plan9::Notes& notes, char* note) {
  const std::lock_guard<std::mutex> hold(notesLock);
  if (notes.count == plan9::Notes::kMost) return false;
  char* to = notes.text[(notes.first + notes.count) % plan9::Notes::kMost];
  p9_utfecpy(to, to + ERRMAX, note);
  notes.count++;
  return true;
}

// Posts to a proc of this program.
Posted postInside(int pid, char* note) {
  sigset_t all, old;
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &old);
  Posted posted = Posted::kNobody;
  {
    const plan9::Guard hold(plan9::scheduler());
    if (plan9::Proc* p = plan9::findProc(pid)) {
      if (!put(p->notes, note))
        posted = Posted::kFull;
      else if (pthread_kill(p->thread, plan9::noteSignal()) == 0)
        posted = Posted::kDone;
    }
  }
  pthread_sigmask(SIG_SETMASK, &old, nullptr);  // one to the caller itself arrives here
  return posted;
}

int owner;

Alarms& alarms() {
  static Alarms* all;
  static std::mutex lock;
  const std::lock_guard<std::mutex> hold(lock);
  if (owner != getpid()) {
    owner = getpid();
    all = new Alarms;  // the parent's, and its lock, stay behind
  }
  return *all;
}

}  // namespace

namespace plan9 {

bool takeNote(char* note) {
  Notes& notes = self()->proc->notes;
  const std::lock_guard<std::mutex> hold(notesLock);
  if (notes.count == 0) return false;
  p9_utfecpy(note, note + ERRMAX, notes.text[notes.first]);
  notes.first = (notes.first + 1) % Notes::kMost;
  notes.count--;
  return true;
}

}  // namespace plan9

int p9_postnote(int who, int pid, char* note) {
  const int signal = signalOf(note);
  if (who == PNPROC && signal != SIGKILL) {
    const Posted posted = postInside(pid, note);
    if (posted == Posted::kDone) return 0;
    if (posted == Posted::kFull) return plan9::fail("note not posted");
  }
  if (signal == 0)
    return plan9::fail("postnote: another program takes only interrupt, hangup, alarm, term, kill");
  if (who == PNGROUP) {
    // Everybody in the group but the caller.
    struct sigaction old, ignore;
    memset(&ignore, 0, sizeof ignore);
    ignore.sa_handler = SIG_IGN;
    const int group = getpgid(pid);
    if (group < 0) return plan9::fail("process exited");
    const bool member = group == getpgrp() && signal != SIGKILL;
    if (member) sigaction(signal, &ignore, &old);
    const int failed = kill(-group, signal);
    if (member) sigaction(signal, &old, nullptr);
    return failed < 0 ? plan9::failed() : 0;
  }
  return kill(pid, signal) < 0 ? plan9::failed() : 0;
}

long p9_alarm(ulong ms) {
  plan9::startNotes();
  return alarms().set(p9_getpid(), ms);
}

int p9_sleep(long ms) {
  if (ms <= 0) {
    sched_yield();
    return 0;
  }
  const timespec t = {ms / 1000, ms % 1000 * 1000000};
  return nanosleep(&t, nullptr) < 0 ? plan9::failed() : 0;
}
