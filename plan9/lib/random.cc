// random.cc: pseudo-random numbers and random bits, rand(2).
#include <fcntl.h>
#include <unistd.h>

#include <mutex>

#include "plan9/lib/host.h"

namespace {

/// xorshift64*: a sequence that a seed gives again, though not the one of Plan 9's library.
class Generator {
 public:
  void seed(u64int s) {
    const std::lock_guard<std::mutex> hold(lock_);
    // Never zero, and near seeds far apart.
    state_ = (s ^ 0x9E3779B97F4A7C15ULL) * 0xBF58476D1CE4E5B9ULL | 1;
  }
  u64int next() {
    const std::lock_guard<std::mutex> hold(lock_);
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return state_ * 0x2545F4914F6CDD1DULL;
  }

 private:
  std::mutex lock_;
  u64int state_ = 0x9E3779B97F4A7C15ULL;
};

Generator generator;

// Uniform in [0, n).
u64int below(u64int n) {
  const u64int limit = ~0ULL - ~0ULL % n;
  u64int v;
  do v = generator.next();
  while (v >= limit);
  return v % n;
}

}  // namespace

void p9_srand(long seed) { generator.seed(static_cast<u64int>(seed)); }
int p9_rand(void) { return static_cast<int>(generator.next() >> 49); }
long p9_lrand(void) { return static_cast<long>(generator.next() >> 33); }
double p9_frand(void) { return static_cast<double>(generator.next() >> 11) * 0x1p-53; }
int p9_nrand(int n) { return n <= 0 ? 0 : static_cast<int>(below(static_cast<u64int>(n))); }
long p9_lnrand(long n) { return n <= 0 ? 0 : static_cast<long>(below(static_cast<u64int>(n))); }

ulong p9_truerand(void) {
  u32int v;
  const int fd = open("/dev/urandom", O_RDONLY | O_CLOEXEC);
  if (fd < 0 || read(fd, &v, sizeof v) != sizeof v)
    p9_sysfatal(plan9::text("cannot read /dev/urandom: %s"), "truerand");
  close(fd);
  return v;
}

ulong p9_ntruerand(ulong n) {
  if (n == 0) return 0;
  const ulong limit = 0xFFFFFFFFUL - 0xFFFFFFFFUL % n;
  ulong v;
  do v = p9_truerand();
  while (v >= limit);
  return v % n;
}
