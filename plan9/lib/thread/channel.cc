// channel.cc: channels, thread(2).
#include <string.h>

#include <algorithm>
#include <random>
#include <vector>

#include "plan9/include/thread.h"
#include "plan9/lib/thread/task.h"

namespace {

using plan9::Guard;
using plan9::Task;

char closedText[] = "channel is closed";

/// A blocked alt: which of its entries was carried out, by whoever came later.
struct Blocked {
  Task* task;
  Alt* alts;
  int chosen = -1;
};

/// One entry of a blocked alt, in the list of its channel.
struct Waiting {
  Blocked* by;
  int index;
  Alt& entry() const { return by->alts[index]; }
};

using Waiters = std::vector<Waiting>;

Waiters& waiters(Channel* c) { return *static_cast<Waiters*>(c->waiting); }

void put(void* to, const void* from, int size) {
  if (to == nil) return;
  if (from == nil)
    memset(to, 0, static_cast<size_t>(size));
  else
    memcpy(to, from, static_cast<size_t>(size));
}

uchar* slot(Channel* c, uint i) {
  return c->v +
         static_cast<size_t>((c->f + i) % static_cast<uint>(c->s)) * static_cast<size_t>(c->e);
}

void enqueue(Channel* c, const void* v) {
  put(slot(c, c->n), v, c->e);
  c->n++;
}

void dequeue(Channel* c, void* v) {
  if (v != nil) memcpy(v, slot(c, 0), static_cast<size_t>(c->e));
  c->f = (c->f + 1) % static_cast<uint>(c->s);
  c->n--;
}

// The oldest waiter for the operation `op` on c, no longer in the list; nullptr when there is none.
bool partner(Channel* c, ChanOp op, Waiting* found) {
  Waiters& all = waiters(c);
  for (auto w = all.begin(); w != all.end(); ++w)
    if (w->by->chosen < 0 && w->entry().op == op) {
      *found = *w;
      all.erase(w);
      return true;
    }
  return false;
}

void finish(const Waiting& w) {
  w.by->chosen = w.index;
  plan9::wake(w.by->task);
}

// Whether the operation can ever be carried out: a closed channel only gives what it still holds.
bool isOpenFor(const Alt& a) { return !a.c->closed || (a.op == CHANRCV && a.c->n > 0); }

bool ready(const Alt& a) {
  Channel* c = a.c;
  if (!isOpenFor(a)) return false;
  const ChanOp wanted = a.op == CHANSND ? CHANRCV : CHANSND;
  for (const Waiting& w : waiters(c))
    if (w.by->chosen < 0 && w.entry().op == wanted) return true;
  return a.op == CHANSND ? c->n < static_cast<uint>(c->s) : c->n > 0;
}

// Carries out an operation that is ready.
void carryOut(Alt& a) {
  Channel* c = a.c;
  Waiting other;
  if (a.op == CHANSND) {
    if (partner(c, CHANRCV, &other)) {
      put(other.entry().v, a.v, c->e);
      finish(other);
    } else {
      enqueue(c, a.v);
    }
    return;
  }
  if (c->n > 0) {
    dequeue(c, a.v);
    if (partner(c, CHANSND, &other)) {  // room for one who waits to send
      enqueue(c, other.entry().v);
      finish(other);
    }
  } else if (partner(c, CHANSND, &other)) {
    put(a.v, other.entry().v, c->e);
    finish(other);
  }
}

void destroy(Channel* c) {
  delete static_cast<Waiters*>(c->waiting);
  p9_free(c->v);
  p9_free(c);
}

// Adds a blocked alt to the channels it can wait for. Returns them, each once.
std::vector<Channel*> enlist(Blocked* b, int n) {
  std::vector<Channel*> in;
  for (int i = 0; i < n; i++) {
    const Alt& a = b->alts[i];
    if (a.op == CHANNOP || !isOpenFor(a)) continue;
    waiters(a.c).push_back({b, i});
    if (std::find(in.begin(), in.end(), a.c) != in.end()) continue;
    in.push_back(a.c);
    a.c->users++;
  }
  return in;
}

void withdraw(const Blocked* b, const std::vector<Channel*>& from) {
  for (Channel* c : from) {
    Waiters& all = waiters(c);
    all.erase(std::remove_if(all.begin(), all.end(), [b](const Waiting& w) { return w.by == b; }),
              all.end());
    // Whoever carried the operation out may have freed the channel since.
    if (--c->users == 0 && c->freed) destroy(c);
  }
}

int randomBelow(int n) {
  static thread_local std::minstd_rand generator{std::random_device{}()};
  return std::uniform_int_distribution<int>(0, n - 1)(generator);
}

// The entry that was carried out, or its terminator, or -1.
int choose(Alt* alts, int n, bool wait) {
  Task* me = plan9::self();
  Guard hold(plan9::scheduler());
  if (me->killed) {
    hold.unlock();
    plan9::endTask("");
  }
  std::vector<int> can;
  int ended = -1;  // an entry whose channel is closed, not yet told so
  bool open = false, told = false;
  for (int i = 0; i < n; i++) {
    Alt& a = alts[i];
    if (a.op == CHANNOP) continue;
    if (a.c == nil) return -1;
    if (isOpenFor(a))
      open = true;
    else if (a.err != closedText)
      ended = i;
    else
      told = true;
    if (ready(a)) can.push_back(i);
  }
  if (!can.empty()) {
    const int chosen = can[static_cast<size_t>(randomBelow(static_cast<int>(can.size())))];
    carryOut(alts[chosen]);
    plan9::yieldBaton(hold);
    return chosen;
  }
  if (!wait) return n;
  if (!open && ended >= 0) {
    alts[ended].err = closedText;
    return ended;
  }
  if (!open && told) return -1;
  Blocked blocked{me, alts};
  const std::vector<Channel*> in = enlist(&blocked, n);
  const bool woken = plan9::block(hold, true);
  withdraw(&blocked, in);
  if (me->killed) {
    hold.unlock();
    plan9::endTask("");
  }
  return woken || blocked.chosen >= 0 ? blocked.chosen : -1;
}

int length(const Alt* alts) {
  int n = 0;
  while (alts[n].op != CHANEND && alts[n].op != CHANNOBLK) n++;
  return n;
}

// One operation: 1 done, 0 would block, -1 interrupted or closed.
int single(Channel* c, void* v, ChanOp op, bool wait) {
  Alt a[2];
  memset(a, 0, sizeof a);
  a[0].c = c;
  a[0].v = v;
  a[0].op = op;
  a[1].op = wait ? CHANEND : CHANNOBLK;
  const int chosen = choose(a, 1, wait);
  if (chosen < 0) {
    plan9::fail("interrupted");
    return -1;
  }
  if (chosen == 1) return 0;
  if (a[0].err != nil) {
    plan9::fail(a[0].err);
    return -1;
  }
  return 1;
}

}  // namespace

Channel* chancreate(int size, int n) {
  if (size <= 0 || n < 0) p9_sysfatal(plan9::text("chancreate: bad size %d, %d"), size, n);
  Channel* c = static_cast<Channel*>(p9_mallocz(sizeof(Channel), 1));
  if (c == nil) p9_sysfatal(plan9::text("chancreate: %r"));
  c->s = n;
  c->e = size;
  c->v = static_cast<uchar*>(p9_mallocz(static_cast<usize>(size) * static_cast<usize>(n) + 1, 1));
  if (c->v == nil) p9_sysfatal(plan9::text("chancreate: %r"));
  c->waiting = new Waiters;
  return c;
}

void chanfree(Channel* c) {
  if (c == nil) return;
  const Guard hold(plan9::scheduler());
  if (c->users == 0)
    destroy(c);
  else
    c->freed = 1;
}

int chanclose(Channel* c) {
  const Guard hold(plan9::scheduler());
  if (c->closed) return -1;
  c->closed = 1;
  // Whoever waits here will wait in vain.
  Waiters all;
  all.swap(waiters(c));
  for (const Waiting& w : all) {
    if (w.by->chosen >= 0) continue;
    w.entry().err = closedText;
    finish(w);
  }
  return 0;
}

int chanclosing(Channel* c) {
  const Guard hold(plan9::scheduler());
  return c->closed ? static_cast<int>(c->n) : -1;
}

int alt(Alt* alts) {
  const int n = length(alts);
  return choose(alts, n, alts[n].op == CHANEND);
}

int p9_send(Channel* c, void* v) { return single(c, v, CHANSND, true); }
int p9_recv(Channel* c, void* v) { return single(c, v, CHANRCV, true); }
int nbsend(Channel* c, void* v) { return single(c, v, CHANSND, false); }
int nbrecv(Channel* c, void* v) { return single(c, v, CHANRCV, false); }

int sendp(Channel* c, void* v) { return p9_send(c, &v); }
int nbsendp(Channel* c, void* v) { return nbsend(c, &v); }

void* recvp(Channel* c) {
  void* v = nil;
  return p9_recv(c, &v) > 0 ? v : nil;
}

void* nbrecvp(Channel* c) {
  void* v = nil;
  return nbrecv(c, &v) > 0 ? v : nil;
}

namespace {

// sizeof(ulong) is 4 on Plan 9 and 8 here: a channel of either size carries one.
int sendNumber(Channel* c, ulong v, bool wait) {
  u32int small = static_cast<u32int>(v);
  void* from = c->e == sizeof small ? static_cast<void*>(&small) : static_cast<void*>(&v);
  return single(c, from, CHANSND, wait);
}

ulong receiveNumber(Channel* c, bool wait) {
  ulong v = 0;
  u32int small = 0;
  const bool isSmall = c->e == sizeof small;
  void* to = isSmall ? static_cast<void*>(&small) : static_cast<void*>(&v);
  if (single(c, to, CHANRCV, wait) <= 0) return 0;
  return isSmall ? small : v;
}

}  // namespace

int sendul(Channel* c, ulong v) { return sendNumber(c, v, true); }
int nbsendul(Channel* c, ulong v) { return sendNumber(c, v, false); }
ulong recvul(Channel* c) { return receiveNumber(c, true); }
ulong nbrecvul(Channel* c) { return receiveNumber(c, false); }

int chanprint(Channel* c, char* format, ...) {
  va_list args;
  va_start(args, format);
  char* s = p9_vsmprint(format, args);
  va_end(args);
  if (s == nil) p9_sysfatal(plan9::text("chanprint: %r"));
  const int sent = sendp(c, s);
  if (sent != 1) p9_free(s);
  return sent;
}
