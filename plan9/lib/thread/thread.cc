// thread.cc: threads and procs, thread(2). The channels are in channel.cc.
#include <pthread.h>
#include <signal.h>

#include <vector>

#include "plan9/include/thread.h"
#include "plan9/lib/process/note.h"
#include "plan9/lib/thread/task.h"

namespace {

using plan9::Guard;
using plan9::Task;

// Interrupts what a task blocks in: a channel operation, or a system call of its proc.
void interruptTask(Task* t) {
  const bool running = !t->blocked && t->proc->holder == t;
  plan9::interrupt(t);
  if (running) pthread_kill(t->thread, plan9::noteSignal());
}

template <typename Match>
std::vector<Task*> those(Match match) {
  std::vector<Task*> found;
  for (Task* t : plan9::tasks())
    if (match(t)) found.push_back(t);
  return found;
}

void interruptAll(const std::vector<Task*>& all, bool kill) {
  for (Task* t : all) {
    if (kill) t->killed = true;
    interruptTask(t);
  }
}

void dieIfKilled(Guard& hold) {
  if (!plan9::self()->killed) return;
  hold.unlock();
  plan9::endTask("");
}

}  // namespace

int threadcreate(void (*f)(void*), void* arg, uint stack) {
  return plan9::start(plan9::self()->proc, f, arg, stack);
}

int proccreate(void (*f)(void*), void* arg, uint stack) {
  return plan9::start(nullptr, f, arg, stack);
}

int procrfork(void (*f)(void*), void* arg, uint stack, int) { return proccreate(f, arg, stack); }

void threadexits(char* status) { plan9::endTask(status); }
void threadexitsall(char* status) { p9_exits(status); }

void p9_yield(void) {
  plan9::self();
  Guard hold(plan9::scheduler());
  plan9::yieldBaton(hold);
  dieIfKilled(hold);
}

int threadid(void) { return plan9::self()->id; }
int threadgetgrp(void) { return plan9::self()->group; }

int threadsetgrp(int group) {
  Task* me = plan9::self();
  const Guard hold(plan9::scheduler());
  const int old = me->group;
  me->group = group;
  return old;
}

int threadpid(int id) {
  const Guard hold(plan9::scheduler());
  const Task* t = plan9::findTask(id);
  return t == nullptr ? -1 : t->proc->pid;
}

char* threadgetname(void) { return plan9::self()->name.data(); }

void threadsetname(char* format, ...) {
  char name[128];
  va_list args;
  va_start(args, format);
  p9_vseprint(name, name + sizeof name, format, args);
  va_end(args);
  plan9::self()->name = name;
  plan9::nameHostThread(name);
}

void** threaddata(void) { return &plan9::self()->data; }
void** procdata(void) { return &plan9::self()->proc->data; }
void needstack(int) {}

void threadint(int id) {
  plan9::startNotes();
  const Guard hold(plan9::scheduler());
  interruptAll(those([id](const Task* t) { return t->id == id; }), false);
}

void threadintgrp(int group) {
  plan9::startNotes();
  const Guard hold(plan9::scheduler());
  interruptAll(those([group](const Task* t) { return t->group == group; }), false);
}

void threadkill(int id) {
  plan9::startNotes();
  const Guard hold(plan9::scheduler());
  interruptAll(those([id](const Task* t) { return t->id == id; }), true);
}

void threadkillgrp(int group) {
  plan9::startNotes();
  const Guard hold(plan9::scheduler());
  interruptAll(those([group](const Task* t) { return t->group == group; }), true);
}

int threadnotify(int (*f)(void*, char*), int in) { return p9_atnotify(f, in); }

void incref(Ref* r) { p9_ainc(&r->ref); }
long decref(Ref* r) { return p9_adec(&r->ref); }
