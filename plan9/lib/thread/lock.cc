// lock.cc: spin locks, queueing locks and rendezvous points, lock(2), and rendezvous(2).
#include <sched.h>
#include <string.h>

#include <unordered_map>

#include "plan9/lib/thread/task.h"

namespace {

using plan9::Guard;
using plan9::Task;

/// One that waits, on the stack of its Task, linked into the queue of what it waits for.
struct Waiter {
  Task* task;
  Waiter* next = nullptr;
  bool writer = false;
};

struct Queue {
  void** head;
  void** tail;

  bool empty() const { return *head == nil; }
  Waiter* first() const { return static_cast<Waiter*>(*head); }
  void push(Waiter* w) const {
    if (empty())
      *head = w;
    else
      static_cast<Waiter*>(*tail)->next = w;
    *tail = w;
  }
  Waiter* pop() const {
    Waiter* w = first();
    *head = w->next;
    if (*head == nil) *tail = nil;
    return w;
  }
};

template <typename T>
Queue queueOf(T* l) {
  return {&l->head, &l->tail};
}

void waitIn(const Queue& q, Guard& hold, bool writer = false) {
  Waiter w{plan9::self(), nil, writer};
  q.push(&w);
  plan9::block(hold, false);
}

void take(QLock* l, Guard& hold) {
  if (!l->locked) {
    l->locked = 1;
    return;
  }
  waitIn(queueOf(l), hold);  // whoever unlocks leaves it locked for the first in the queue
}

void release(QLock* l) {
  const Queue q = queueOf(l);
  if (q.empty())
    l->locked = 0;
  else
    plan9::wake(q.pop()->task);
}

// Lets in the first writer, or every reader up to the first writer.
void admit(RWLock* l) {
  const Queue q = queueOf(l);
  while (!q.empty() && l->writer == 0) {
    if (q.first()->writer) {
      if (l->readers > 0) return;
      l->writer = 1;
    } else {
      l->readers++;
    }
    plan9::wake(q.pop()->task);
  }
}

[[noreturn]] void misused(const char* what) {
  p9_fprint(2, plan9::text("%s\n"), what);
  p9_abort();
}

/// A value left at a tag for the partner who comes second.
struct Meeting {
  Task* first;
  void* value;
};

std::unordered_map<void*, Meeting*>& meetings() {
  static auto* const all = new std::unordered_map<void*, Meeting*>;
  return *all;
}

}  // namespace

int p9_tas(int* l) { return __atomic_exchange_n(l, 1, __ATOMIC_ACQUIRE); }

int p9_canlock(Lock* l) { return p9_tas(&l->val) == 0; }

void p9_lock(Lock* l) {
  for (int tries = 0; !p9_canlock(l); tries++)
    if (tries > 100) sched_yield();
}

void p9_unlock(Lock* l) { __atomic_store_n(&l->val, 0, __ATOMIC_RELEASE); }

void p9_qlock(QLock* l) {
  plan9::self();
  Guard hold(plan9::scheduler());
  take(l, hold);
}

int p9_canqlock(QLock* l) {
  const Guard hold(plan9::scheduler());
  if (l->locked) return 0;
  l->locked = 1;
  return 1;
}

void p9_qunlock(QLock* l) {
  const Guard hold(plan9::scheduler());
  if (!l->locked) misused("qunlock called with qlock not held");
  release(l);
}

void p9_rlock(RWLock* l) {
  plan9::self();
  Guard hold(plan9::scheduler());
  // Behind a waiting writer: it would never come in otherwise.
  if (l->writer == 0 && queueOf(l).empty())
    l->readers++;
  else
    waitIn(queueOf(l), hold, false);
}

int p9_canrlock(RWLock* l) {
  const Guard hold(plan9::scheduler());
  if (l->writer != 0 || !queueOf(l).empty()) return 0;
  l->readers++;
  return 1;
}

void p9_runlock(RWLock* l) {
  const Guard hold(plan9::scheduler());
  if (l->readers <= 0) misused("runlock called with rlock not held");
  if (--l->readers == 0) admit(l);
}

void p9_wlock(RWLock* l) {
  plan9::self();
  Guard hold(plan9::scheduler());
  if (l->writer == 0 && l->readers == 0)
    l->writer = 1;
  else
    waitIn(queueOf(l), hold, true);
}

int p9_canwlock(RWLock* l) {
  const Guard hold(plan9::scheduler());
  if (l->writer != 0 || l->readers != 0) return 0;
  l->writer = 1;
  return 1;
}

void p9_wunlock(RWLock* l) {
  const Guard hold(plan9::scheduler());
  if (l->writer == 0) misused("wunlock called with wlock not held");
  l->writer = 0;
  admit(l);
}

void p9_rsleep(Rendez* r) {
  plan9::self();
  Guard hold(plan9::scheduler());
  if (r->l == nil || !r->l->locked) misused("rsleep called without its lock held");
  release(r->l);
  waitIn(queueOf(r), hold);
  take(r->l, hold);
}

int p9_rwakeup(Rendez* r) {
  const Guard hold(plan9::scheduler());
  if (r->l == nil || !r->l->locked) misused("rwakeup called without its lock held");
  if (queueOf(r).empty()) return 0;
  plan9::wake(queueOf(r).pop()->task);
  return 1;
}

int p9_rwakeupall(Rendez* r) {
  int n = 0;
  while (p9_rwakeup(r)) n++;
  return n;
}

void* p9_rendezvous(void* tag, void* value) {
  Task* me = plan9::self();
  Guard hold(plan9::scheduler());
  const auto at = meetings().find(tag);
  if (at != meetings().end()) {
    Meeting* other = at->second;
    meetings().erase(at);
    void* theirs = other->value;
    other->value = value;
    plan9::wake(other->first);
    return theirs;
  }
  Meeting mine{me, value};
  meetings()[tag] = &mine;
  if (!plan9::block(hold, true)) {
    meetings().erase(tag);
    plan9::fail("interrupted");
    // rendezvous(2) wants these very bits; nobody follows them.
    return reinterpret_cast<void*>(~uintptr{0});  // NOLINT(performance-no-int-to-ptr)
  }
  return mine.value;
}
