// task.cc: procs, threads and the baton.
#include "plan9/lib/thread/task.h"

#include <limits.h>
#include <signal.h>
#include <unistd.h>

#include <algorithm>

#include "plan9/lib/process/exits.h"
#include "plan9/lib/process/note.h"

namespace plan9 {
namespace {

thread_local Task* current;

int lastId;
std::list<Proc*>& procs() {
  static auto* const all = new std::list<Proc*>;
  return *all;
}
Task* firstTask;  // the one that main runs in
std::condition_variable& procStarted() {
  static auto* const c = new std::condition_variable;
  return *c;
}
std::condition_variable& procEnded() {
  static auto* const c = new std::condition_variable;
  return *c;
}

void giveBaton(Proc* proc) {
  if (proc->ready.empty()) {
    proc->holder = nullptr;
    return;
  }
  proc->holder = proc->ready.front();
  proc->ready.pop_front();
  proc->holder->queued = false;
  proc->thread = proc->holder->thread;
  proc->holder->turn.notify_one();
}

void queue(Task* t) {
  if (t->queued) return;
  t->queued = true;
  t->proc->ready.push_back(t);
  if (t->proc->holder == nullptr) giveBaton(t->proc);
}

void takeBaton(Guard& hold, Task* t) {
  while (t->proc->holder != t) t->turn.wait(hold);
}

Task* addTask(Proc* proc) {
  auto* t = new Task;
  t->proc = proc;
  t->id = ++lastId;
  proc->tasks++;
  tasks().push_back(t);
  return t;
}

Proc* addProc() {
  auto* p = new Proc;
  procs().push_back(p);
  return p;
}

// Removes the caller; true when it was the last of its Proc.
bool removeTask(Task* t) {
  tasks().remove(t);
  Proc* p = t->proc;
  const bool last = --p->tasks == 0;
  if (last)
    procs().remove(p);
  else
    giveBaton(p);
  return last;
}

// Only the caller is left.
void forgetOtherTasks() {
  Task* me = current;
  tasks().clear();
  procs().clear();
  if (me == nullptr) return;
  me->proc->ready.clear();
  me->proc->tasks = 1;
  me->proc->holder = me;
  me->proc->pid = getpid();
  me->proc->thread = me->thread = pthread_self();
  tasks().push_back(me);
  procs().push_back(me->proc);
  firstTask = me;
}

// Nobody is between two steps of a queue at the moment of a fork, by whomever.
void watchForks() {
  pthread_atfork([] { scheduler().lock(); }, [] { scheduler().unlock(); },
                 [] {
                   forgetOtherTasks();
                   scheduler().unlock();
                 });
}

// A thread that the library did not start takes its Task with it when it ends.
struct Adopted {
  Task* task = nullptr;
  ~Adopted() {
    if (task == nullptr || task == firstTask) return;
    const Guard hold(scheduler());
    Proc* p = task->proc;
    if (removeTask(task)) delete p;
    delete task;
  }
};
thread_local Adopted adopted;

void* run(void* argument) {
  Task* t = static_cast<Task*>(argument);
  current = t;
  startNotesInThread();
  {
    Guard hold(scheduler());
    if (t->announce != nullptr) *t->announce = t->proc->pid = hostThreadId();
    t->thread = pthread_self();
    if (t->proc->holder == t) t->proc->thread = t->thread;
    procStarted().notify_all();
    takeBaton(hold, t);
  }
  t->entry(t->argument);
  endTask("");
}

}  // namespace

std::mutex& scheduler() {
  static auto* const lock = new std::mutex;
  return *lock;
}

std::list<Task*>& tasks() {
  static auto* const all = new std::list<Task*>;
  return *all;
}

Task* self() {
  if (current != nullptr) return current;
  static const bool watched = [] {
    watchForks();
    return true;
  }();
  USED(watched);
  const Guard hold(scheduler());
  Proc* p = addProc();
  Task* t = addTask(p);
  t->thread = p->thread = pthread_self();
  p->pid = hostThreadId();
  p->holder = t;
  if (p->pid == getpid()) firstTask = t;
  adopted.task = t;
  return current = t;
}

bool block(Guard& hold, bool interruptible) {
  Task* t = self();
  if (interruptible && (t->interrupted || t->killed)) {
    t->interrupted = false;
    return false;
  }
  t->blocked = true;
  t->interruptible = interruptible;
  giveBaton(t->proc);
  takeBaton(hold, t);
  const bool early = t->blocked;
  t->blocked = false;
  if (early) t->interrupted = false;
  return !early;
}

void wake(Task* t) {
  t->blocked = false;
  queue(t);
}

void interrupt(Task* t) {
  t->interrupted = true;
  if (t->blocked && t->interruptible) queue(t);
}

void yieldBaton(Guard& hold) {
  Task* t = self();
  if (t->proc->ready.empty()) return;
  t->queued = true;
  t->proc->ready.push_back(t);
  giveBaton(t->proc);
  takeBaton(hold, t);
}

int start(Proc* proc, void (*entry)(void*), void* argument, uint stack) {
  Task* parent = self();
  Task* t;
  int id, pid = 0;
  const bool fresh = proc == nullptr;
  {
    const Guard hold(scheduler());
    if (fresh) proc = addProc();
    t = addTask(proc);
    id = t->id;
    t->group = parent->group;
    t->entry = entry;
    t->argument = argument;
    if (fresh) {
      proc->holder = t;
      t->announce = &pid;
    } else {
      queue(t);
    }
  }
  // The host's frames are larger than Plan 9's, and the sanitizers' larger still.
  constexpr size_t kLeast = size_t{256} * 1024;
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  const size_t page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  const size_t size = std::max(kLeast, static_cast<size_t>(stack) * 4);
  pthread_attr_setstacksize(&attributes, (size + page - 1) / page * page);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  // Signals from outside are the first thread's: it is the one that a console would interrupt.
  sigset_t all, old;
  sigemptyset(&all);
  for (const int s : {SIGINT, SIGHUP, SIGTERM, SIGQUIT}) sigaddset(&all, s);
  pthread_sigmask(SIG_BLOCK, &all, &old);
  pthread_t thread;
  const int error = pthread_create(&thread, &attributes, run, t);
  pthread_sigmask(SIG_SETMASK, &old, nullptr);
  pthread_attr_destroy(&attributes);
  if (error != 0) p9_sysfatal(text("cannot start a thread: %s"), errorText(error));
  if (fresh) {
    Guard hold(scheduler());
    procStarted().wait(hold, [&] { return pid != 0; });
  }
  return id;
}

void endTask(const char* status) {
  char kept[ERRMAX];
  p9_utfecpy(kept, kept + sizeof kept, text(status == nullptr ? "" : status));
  Task* t = self();
  Guard hold(scheduler());
  Proc* p = t->proc;
  if (removeTask(t)) delete p;
  procEnded().notify_all();
  if (t == firstTask) {
    procEnded().wait(hold, [] { return tasks().empty(); });
    hold.unlock();
    p9_exits(kept);
  }
  current = nullptr;
  delete t;
  hold.unlock();
  // Where the first thread is not ours to wait for (it never ran a guest), the last one leaves.
  pthread_exit(nullptr);
}

Task* findTask(int id) {
  for (Task* t : tasks())
    if (t->id == id) return t;
  return nullptr;
}

Proc* findProc(int pid) {
  for (Proc* p : procs())
    if (p->pid == pid) return p;
  return nullptr;
}

}  // namespace plan9

int p9_getpid(void) {
  const plan9::Task* t = plan9::self();
  return t->proc->pid;
}

void p9_procsetname(char* format, ...) {
  char name[64];
  va_list args;
  va_start(args, format);
  p9_vseprint(name, name + sizeof name, format, args);
  va_end(args);
  plan9::nameHostThread(name);
}
