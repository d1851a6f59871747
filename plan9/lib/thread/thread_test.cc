// thread(2), ioproc(2), lock(2), semacquire(2), rendezvous(2).
#include "plan9/include/thread.h"

#include <atomic>
#include <string>
#include <vector>

#include "plan9/lib/testing.h"

namespace plan9::testing {
namespace {

constexpr uint kStack = 32768;

/// Waits for procs and threads to end, without help of what is being tested.
struct Done {
  std::atomic<int> n{0};
  void await(int all) const {
    for (int i = 0; i < 10000 && n < all; i++) p9_sleep(1);
    ASSERT_EQ(n, all);
    p9_sleep(2);
  }
};

struct Counter {
  QLock lock;
  int value = 0;
  Done done;
};

TEST(Qlock, KeepsProcsApart) {
  Counter c{};
  for (int i = 0; i < 4; i++)
    proccreate(
        [](void* a) {
          auto* c = static_cast<Counter*>(a);
          for (int j = 0; j < 2000; j++) {
            p9_qlock(&c->lock);
            c->value++;
            p9_qunlock(&c->lock);
          }
          c->done.n++;
        },
        &c, kStack);
  c.done.await(4);
  EXPECT_EQ(c.value, 8000);
  EXPECT_EQ(p9_canqlock(&c.lock), 1);
  EXPECT_EQ(p9_canqlock(&c.lock), 0);
  p9_qunlock(&c.lock);
}

TEST(Lock, Spins) {
  struct S {
    Lock lock;
    int value;
    Done done;
  } s{};
  for (int i = 0; i < 2; i++)
    proccreate(
        [](void* a) {
          auto* s = static_cast<S*>(a);
          for (int j = 0; j < 1000; j++) {
            p9_lock(&s->lock);
            s->value++;
            p9_unlock(&s->lock);
          }
          s->done.n++;
        },
        &s, kStack);
  s.done.await(2);
  EXPECT_EQ(s.value, 2000);
  EXPECT_EQ(p9_canlock(&s.lock), 1);
  EXPECT_EQ(p9_canlock(&s.lock), 0);
}

TEST(Rwlock, ManyReadersOrOneWriter) {
  RWLock l{};
  p9_rlock(&l);
  EXPECT_EQ(p9_canrlock(&l), 1);
  EXPECT_EQ(p9_canwlock(&l), 0);
  p9_runlock(&l);
  p9_runlock(&l);
  p9_wlock(&l);
  EXPECT_EQ(p9_canrlock(&l), 0);
  EXPECT_EQ(p9_canwlock(&l), 0);
  p9_wunlock(&l);

  struct S {
    RWLock lock;
    int value;
    std::atomic<int> torn;
    Done done;
  } s{};
  for (int i = 0; i < 4; i++)
    proccreate(
        [](void* a) {
          auto* s = static_cast<S*>(a);
          for (int j = 0; j < 500; j++) {
            p9_wlock(&s->lock);
            s->value++;
            s->value++;
            p9_wunlock(&s->lock);
            p9_rlock(&s->lock);
            if (s->value % 2 != 0) s->torn++;
            p9_runlock(&s->lock);
          }
          s->done.n++;
        },
        &s, kStack);
  s.done.await(4);
  EXPECT_EQ(s.value, 4000);
  EXPECT_EQ(s.torn, 0);
}

TEST(Rendez, TheManualsChannel) {
  struct Chan {
    QLock l;
    Rendez full, empty;
    int val, haveval;
    Done done;
    std::vector<int> got;
  } c{};
  c.full.l = c.empty.l = &c.l;
  proccreate(
      [](void* a) {
        auto* c = static_cast<Chan*>(a);
        for (int i = 0; i < 200; i++) {
          p9_qlock(&c->l);
          while (c->haveval) p9_rsleep(&c->full);
          c->haveval = 1;
          c->val = i;
          p9_rwakeup(&c->empty);
          p9_qunlock(&c->l);
        }
        c->done.n++;
      },
      &c, kStack);
  for (int i = 0; i < 200; i++) {
    p9_qlock(&c.l);
    while (!c.haveval) p9_rsleep(&c.empty);
    c.haveval = 0;
    c.got.push_back(c.val);
    p9_rwakeup(&c.full);
    p9_qunlock(&c.l);
  }
  c.done.await(1);
  for (int i = 0; i < 200; i++) EXPECT_EQ(c.got[static_cast<size_t>(i)], i);
  p9_qlock(&c.l);
  EXPECT_EQ(p9_rwakeup(&c.full), 0);
  EXPECT_EQ(p9_rwakeupall(&c.full), 0);
  p9_qunlock(&c.l);
}

TEST(Semaphore, CountsAndTimesOut) {
  struct S {
    long sem;
    std::atomic<int> passed;
    Done done;
  } s{};
  EXPECT_EQ(p9_semacquire(&s.sem, 0), 0);
  EXPECT_EQ(p9_tsemacquire(&s.sem, 10), 0);
  for (int i = 0; i < 3; i++)
    proccreate(
        [](void* a) {
          auto* s = static_cast<S*>(a);
          EXPECT_EQ(p9_semacquire(&s->sem, 1), 1);
          s->passed++;
          s->done.n++;
        },
        &s, kStack);
  p9_sleep(20);
  EXPECT_EQ(s.passed, 0);
  p9_semrelease(&s.sem, 3);
  s.done.await(3);
  EXPECT_EQ(s.sem, 0);
  EXPECT_EQ(p9_semrelease(&s.sem, 2), 2);
  EXPECT_EQ(p9_tsemacquire(&s.sem, 10), 1);
  EXPECT_EQ(p9_semacquire(&s.sem, 1), 1);
}

TEST(Rendezvous, ExchangesValues) {
  static int tag;
  Done done;
  proccreate(
      [](void* a) {
        EXPECT_EQ(p9_rendezvous(&tag, reinterpret_cast<void*>(1)), reinterpret_cast<void*>(2));
        static_cast<Done*>(a)->n++;
      },
      &done, kStack);
  EXPECT_EQ(p9_rendezvous(&tag, reinterpret_cast<void*>(2)), reinterpret_cast<void*>(1));
  done.await(1);
}

struct Pair {
  Channel* c;
  Done done;
};

TEST(Channel, CarriesElementsInOrder) {
  for (const int size : {0, 1, 7}) {
    Pair p{chancreate(sizeof(int), size), {}};
    proccreate(
        [](void* a) {
          auto* p = static_cast<Pair*>(a);
          for (int i = 0; i < 100; i++) EXPECT_EQ(p9_send(p->c, &i), 1);
          p->done.n++;
        },
        &p, kStack);
    for (int i = 0; i < 100; i++) {
      int v = -1;
      EXPECT_EQ(p9_recv(p.c, &v), 1);
      EXPECT_EQ(v, i);
    }
    p.done.await(1);
    chanfree(p.c);
  }
}

TEST(Channel, DoesNotBlockWhenAskedNotTo) {
  Channel* c = chancreate(sizeof(void*), 1);
  EXPECT_EQ(nbrecvp(c), nullptr);
  EXPECT_EQ(nbsendp(c, c), 1);
  EXPECT_EQ(nbsendp(c, c), 0);
  EXPECT_EQ(recvp(c), c);
  EXPECT_EQ(nbsendul(c, 77), 1);
  EXPECT_EQ(nbrecvul(c), 77U);
  EXPECT_EQ(p9_send(c, nullptr), 1);  // nil sends zeros
  void* v = c;
  EXPECT_EQ(p9_recv(c, &v), 1);
  EXPECT_EQ(v, nullptr);
  chanfree(c);
  c = chancreate(sizeof(u32int), 1);
  EXPECT_EQ(sendul(c, 5), 1);
  EXPECT_EQ(recvul(c), 5U);
  chanfree(c);
}

TEST(Channel, ClosesForSendersAndReceivers) {
  Channel* c = chancreate(sizeof(int), 4);
  int v = 3;
  EXPECT_EQ(chanclosing(c), -1);
  p9_send(c, &v);
  EXPECT_EQ(chanclose(c), 0);
  EXPECT_EQ(chanclosing(c), 1);
  EXPECT_EQ(p9_send(c, &v), -1);
  v = 0;
  EXPECT_EQ(p9_recv(c, &v), 1);
  EXPECT_EQ(v, 3);
  EXPECT_EQ(p9_recv(c, &v), -1);
  EXPECT_EQ(chanclosing(c), 0);
  EXPECT_EQ(chanclose(c), -1);
  chanfree(c);
}

TEST(Channel, ClosingWakesWhoWaits) {
  Pair p{chancreate(sizeof(int), 0), {}};
  proccreate(
      [](void* a) {
        auto* p = static_cast<Pair*>(a);
        int v = 1;
        EXPECT_EQ(p9_recv(p->c, &v), -1);
        p->done.n++;
      },
      &p, kStack);
  p9_sleep(20);
  chanclose(p.c);
  p.done.await(1);
  chanfree(p.c);
}

TEST(Alt, TakesWhatIsReady) {
  Channel *a = chancreate(sizeof(int), 1), *b = chancreate(sizeof(int), 1);
  int x = 0, y = 9;
  Alt alts[] = {{a, &x, CHANRCV, nullptr, nullptr, 0},
                {b, &y, CHANSND, nullptr, nullptr, 0},
                {nullptr, nullptr, CHANNOBLK, nullptr, nullptr, 0}};
  EXPECT_EQ(alt(alts), 1);
  EXPECT_EQ(alt(alts), 2);  // b is full and a empty
  alts[1].op = CHANNOP;
  int v = 5;
  p9_send(a, &v);
  EXPECT_EQ(alt(alts), 0);
  EXPECT_EQ(x, 5);
  chanclose(a);
  EXPECT_EQ(alt(alts), 2);  // without blocking nothing can proceed
  alts[2].op = CHANEND;
  EXPECT_EQ(alt(alts), 0);
  EXPECT_NE(alts[0].err, nullptr);
  EXPECT_EQ(alt(alts), -1);  // all have been told
  chanfree(a);
  chanfree(b);
}

TEST(Alt, WaitsForTheFirst) {
  struct S {
    Channel *a, *b;
    Done done;
  } s{chancreate(sizeof(int), 0), chancreate(sizeof(int), 0), {}};
  proccreate(
      [](void* p) {
        auto* s = static_cast<S*>(p);
        for (int i = 0; i < 50; i++) {
          int v = i;
          p9_send(i % 2 ? s->a : s->b, &v);
        }
        s->done.n++;
      },
      &s, kStack);
  for (int i = 0; i < 50; i++) {
    int x = -1, y = -1;
    Alt alts[] = {{s.a, &x, CHANRCV, nullptr, nullptr, 0},
                  {s.b, &y, CHANRCV, nullptr, nullptr, 0},
                  {nullptr, nullptr, CHANEND, nullptr, nullptr, 0}};
    EXPECT_EQ(alt(alts), i % 2 ? 0 : 1);
    EXPECT_EQ(i % 2 ? x : y, i);
  }
  s.done.await(1);
  chanfree(s.a);
  chanfree(s.b);
}

TEST(Chanprint, SendsTheString) {
  Channel* c = chancreate(sizeof(char*), 1);
  EXPECT_EQ(chanprint(c, text("%d+%d"), 1, 2), 1);
  char* s = static_cast<char*>(recvp(c));
  EXPECT_STREQ(s, "1+2");
  p9_free(s);
  chanfree(c);
}

struct Turns {
  std::string order;
  Done done;
};

TEST(Threads, TakeTurnsAndAreNotPreempted) {
  Turns t;
  proccreate(
      [](void* a) {
        for (const char* name : {"a", "b"}) {
          struct Arg {
            Turns* t;
            const char* name;
          };
          threadcreate(
              [](void* p) {
                auto* arg = static_cast<Arg*>(p);
                for (int i = 0; i < 3; i++) {
                  arg->t->order += arg->name;
                  arg->t->order += "<";
                  p9_sleep(1);  // blocks the whole proc
                  arg->t->order += ">";
                  p9_yield();
                }
                arg->t->done.n++;
                delete arg;
              },
              new Arg{static_cast<Turns*>(a), name}, kStack);
        }
      },
      &t, kStack);
  t.done.await(2);
  EXPECT_EQ(t.order, "a<>b<>a<>b<>a<>b<>");
}

TEST(Threads, HaveIdsGroupsNamesAndData) {
  Done done;
  const int mine = threadid();
  threadsetgrp(7);
  const int id = proccreate(
      [](void* a) {
        EXPECT_EQ(threadgetgrp(), 7);  // inherited
        EXPECT_EQ(threadsetgrp(8), 7);
        threadsetname(text("worker %d"), 3);
        EXPECT_STREQ(threadgetname(), "worker 3");
        *threaddata() = a;
        *procdata() = &a;
        EXPECT_EQ(*threaddata(), a);
        EXPECT_EQ(threadpid(threadid()), p9_getpid());
        static_cast<Done*>(a)->n++;
        while (static_cast<Done*>(a)->n < 2) p9_sleep(1);
        static_cast<Done*>(a)->n++;
      },
      &done, kStack);
  EXPECT_NE(id, mine);
  EXPECT_NE(threadpid(id), threadpid(mine));
  EXPECT_EQ(threadpid(mine), p9_getpid());
  EXPECT_EQ(threadpid(99999), -1);
  done.await(1);
  done.n++;
  done.await(3);
  threadsetgrp(0);
}

TEST(Threadint, InterruptsAChannel) {
  Pair p{chancreate(sizeof(int), 0), {}};
  const int id = proccreate(
      [](void* a) {
        auto* p = static_cast<Pair*>(a);
        int v;
        EXPECT_EQ(p9_recv(p->c, &v), -1);
        EXPECT_EQ(errorString(), "interrupted");
        p->done.n++;
      },
      &p, kStack);
  p9_sleep(20);
  threadint(id);
  p.done.await(1);
  chanfree(p.c);
}

TEST(Threadkill, EndsABlockedThread) {
  Pair p{chancreate(sizeof(int), 0), {}};
  const int id = proccreate(
      [](void* a) {
        p9_recv(static_cast<Pair*>(a)->c, nullptr);
        static_cast<Pair*>(a)->done.n++;  // never
      },
      &p, kStack);
  p9_sleep(20);
  threadkill(id);
  for (int i = 0; i < 1000 && threadpid(id) != -1; i++) p9_sleep(1);
  EXPECT_EQ(threadpid(id), -1);
  EXPECT_EQ(p.done.n, 0);
  chanfree(p.c);
}

TEST(Ref, Counts) {
  Ref r{};
  incref(&r);
  incref(&r);
  EXPECT_NE(decref(&r), 0);
  EXPECT_EQ(decref(&r), 0);
}

long addCall(va_list* args) {
  const int a = va_arg(*args, int);
  return a + va_arg(*args, int);
}

long failCall(va_list*) { return fail("as asked"); }

TEST(Ioproc, BlocksInOnesStead) {
  Ioproc* io = ioproc();
  EXPECT_EQ(iocall(io, addCall, 2, 40), 42);
  EXPECT_EQ(iocall(io, failCall), -1);
  EXPECT_EQ(errorString(), "as asked");
  int fd[2];
  ASSERT_EQ(p9_pipe(fd), 0);
  EXPECT_EQ(iowrite(io, fd[1], text("hello"), 5), 5);
  char got[6] = {};
  EXPECT_EQ(ioread(io, fd[0], got, 5), 5);
  EXPECT_STREQ(got, "hello");
  EXPECT_EQ(ioclose(io, fd[0]), 0);
  EXPECT_EQ(ioclose(io, fd[1]), 0);
  closeioproc(io);
}

}  // namespace
}  // namespace plan9::testing
