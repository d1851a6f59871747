// task.h: what runs. A Proc is what Plan 9 would run as a process that shares its memory; a Task is
// a thread of it. Every Task is a host thread, and of a Proc's Tasks only the one with the baton
// runs.
#ifndef PLAN9_LIB_TASK_H_
#define PLAN9_LIB_TASK_H_

#include <pthread.h>

#include <condition_variable>
#include <deque>
#include <list>
#include <mutex>
#include <string>
#include <vector>

#include "plan9/lib/host.h"

namespace plan9 {

struct Task;

/// Notes that a Proc has not taken yet: as few as Plan 9 keeps, and in the Proc itself, since a
/// signal's handler takes them and the heap may be locked then.
struct Notes {
  static constexpr int kMost = 5;
  char text[kMost][ERRMAX];
  int first = 0;
  int count = 0;
};

struct Proc {
  int pid = 0;
  Task* holder = nullptr;   // who has the baton
  std::deque<Task*> ready;  // who waits for it, in order
  int tasks = 0;
  void* data = nullptr;  // procdata
  pthread_t thread{};    // the host thread of the holder, for signals
  Notes notes;           // under notesLock
};

struct Task {
  Proc* proc = nullptr;
  int id = 0;
  int group = 0;
  std::string name;
  void* data = nullptr;  // threaddata
  pthread_t thread{};
  std::condition_variable turn;
  bool blocked = false;        // in block(), not yet woken
  bool interruptible = false;  // in a block() that may end early
  bool queued = false;         // among its Proc's ready
  bool interrupted = false;    // threadint came
  bool killed = false;         // threadkill came
  int* announce = nullptr;     // where its starter learns the new proc's pid
  void (*entry)(void*) = nullptr;
  void* argument = nullptr;
};

using Guard = std::unique_lock<std::mutex>;

/// The one lock of all queues, batons and lists of Procs and Tasks.
std::mutex& scheduler();

/// The caller's Task. A host thread that the library did not start gets a Proc of its own.
Task* self();

/// Gives the baton away until wake(self). Interruptible sleeps end early, with false, when
/// threadint or threadkill comes.
bool block(Guard& hold, bool interruptible);

/// Makes a Task that is (or is about to be) in block() ready to run.
void wake(Task* task);

/// Ends the interruptible sleep of `task`, now or at its next one.
void interrupt(Task* task);

/// Gives the baton to the next that waits for it, if any, and queues for it again.
void yieldBaton(Guard& hold);

/// Starts `entry(argument)` as a Task of `proc`, or of a new Proc when that is nullptr. Returns its
/// id.
int start(Proc* proc, void (*entry)(void*), void* argument, uint stack);

/// Ends the calling Task. The last Task of the first Proc waits for the other Procs, then the
/// program exits with `status`.
[[noreturn]] void endTask(const char* status);

/// Every Task that lives.
std::list<Task*>& tasks();

Task* findTask(int id);
Proc* findProc(int pid);

/// The id of the calling host thread as a process id of its own, where the host has such; else a
/// number that no process has.
int hostThreadId();

/// Tells the host the calling thread's name, for ps.
void nameHostThread(const char* name);

}  // namespace plan9

#endif  // PLAN9_LIB_TASK_H_
