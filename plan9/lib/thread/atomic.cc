// atomic.cc: atomic operations, atomic(2), and semaphores, semacquire(2).
#include <chrono>
#include <condition_variable>
#include <mutex>

#include "plan9/lib/host.h"

long p9_agetl(Along* p) { return __atomic_load_n(&p->v, __ATOMIC_SEQ_CST); }
vlong p9_agetv(Avlong* p) { return __atomic_load_n(&p->v, __ATOMIC_SEQ_CST); }
void* p9_agetp(Aptr* p) { return __atomic_load_n(&p->v, __ATOMIC_SEQ_CST); }
// The old value.
long p9_aswapl(Along* p, long v) { return __atomic_exchange_n(&p->v, v, __ATOMIC_SEQ_CST); }
vlong p9_aswapv(Avlong* p, vlong v) { return __atomic_exchange_n(&p->v, v, __ATOMIC_SEQ_CST); }
void* p9_aswapp(Aptr* p, void* v) { return __atomic_exchange_n(&p->v, v, __ATOMIC_SEQ_CST); }
// The new value.
long p9_aincl(Along* p, long n) { return __atomic_add_fetch(&p->v, n, __ATOMIC_SEQ_CST); }
vlong p9_aincv(Avlong* p, vlong n) { return __atomic_add_fetch(&p->v, n, __ATOMIC_SEQ_CST); }
long p9_ainc(long* p) { return __atomic_add_fetch(p, 1, __ATOMIC_SEQ_CST); }
long p9_adec(long* p) { return __atomic_sub_fetch(p, 1, __ATOMIC_SEQ_CST); }

namespace {

template <typename T>
int exchange(T* at, T old, T made) {
  return __atomic_compare_exchange_n(at, &old, made, false, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}

}  // namespace

int p9_acasl(Along* p, long old, long made) { return exchange(&p->v, old, made); }
int p9_acasv(Avlong* p, vlong old, vlong made) { return exchange(&p->v, old, made); }
int p9_acasp(Aptr* p, void* old, void* made) { return exchange(&p->v, old, made); }
int p9_cas(int* p, int old, int made) { return exchange(p, old, made); }
void p9_coherence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }

namespace {

/// Where those sleep who wait for a semaphore: one of a few places, by its address.
struct Place {
  std::mutex lock;
  std::condition_variable changed;
  int sleepers = 0;
};

Place& placeOf(const long* semaphore) {
  static auto* const places = new Place[64];
  return places[reinterpret_cast<uintptr>(semaphore) / sizeof(long) % 64];
}

// Takes one if there is one.
bool take(long* semaphore) {
  long v = __atomic_load_n(semaphore, __ATOMIC_SEQ_CST);
  while (v > 0)
    if (__atomic_compare_exchange_n(semaphore, &v, v - 1, false, __ATOMIC_SEQ_CST,
                                    __ATOMIC_SEQ_CST))
      return true;
  return false;
}

}  // namespace

int p9_semacquire(long* semaphore, int wait) {
  if (take(semaphore)) return 1;
  if (!wait) return 0;
  Place& place = placeOf(semaphore);
  std::unique_lock<std::mutex> hold(place.lock);
  place.sleepers++;
  while (!take(semaphore)) place.changed.wait(hold);
  place.sleepers--;
  return 1;
}

int p9_tsemacquire(long* semaphore, ulong ms) {
  if (take(semaphore)) return 1;
  if (ms == 0) return 0;
  const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(ms);
  Place& place = placeOf(semaphore);
  std::unique_lock<std::mutex> hold(place.lock);
  place.sleepers++;
  bool taken;
  while (!(taken = take(semaphore)))
    if (place.changed.wait_until(hold, deadline) == std::cv_status::timeout) {
      taken = take(semaphore);
      break;
    }
  place.sleepers--;
  return taken;
}

long p9_semrelease(long* semaphore, long n) {
  const long made = __atomic_add_fetch(semaphore, n, __ATOMIC_SEQ_CST);
  Place& place = placeOf(semaphore);
  // Whoever found it empty is registered before it lets go of the lock.
  const std::lock_guard<std::mutex> hold(place.lock);
  if (place.sleepers > 0) place.changed.notify_all();
  return made;
}
