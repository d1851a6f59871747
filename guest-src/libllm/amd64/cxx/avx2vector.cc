#include "avx2.h"

// x += y
extern "C" void avx2add(float* x, float* y, vlong n) {
  vlong i = 0;
  for (; i + kLanes <= n; i += kLanes) store(x + i, _mm256_add_ps(load(x + i), load(y + i)));
  if (i < n) {
    I8 mask = lowest(n - i);
    store(x + i, mask, _mm256_add_ps(load(x + i, mask), load(y + i, mask)));
  }
}

// x *= s
extern "C" void avx2scale(float* x, float s, vlong n) {
  F8 by = spread(s);
  vlong i = 0;
  for (; i + kLanes <= n; i += kLanes) store(x + i, _mm256_mul_ps(load(x + i), by));
  if (i < n) {
    I8 mask = lowest(n - i);
    store(x + i, mask, _mm256_mul_ps(load(x + i, mask), by));
  }
}

// The lowest index of the largest: the largest first, then where it is.
extern "C" vlong avx2argmax(float* x, vlong n) {
  s32int key = largest(x, n);
  if (key == -0x7fffffff - 1) return -1;
  I8 wanted = spread(key);
  for (vlong i = 0; i < n; i += kLanes) {
    F8 v = i + kLanes <= n ? load(x + i) : load(x + i, lowest(n - i));
    int found = _mm256_movemask_ps(floats(_mm256_cmpeq_epi32(keys(v), wanted)));
    if (found != 0) return i + __builtin_ctz(static_cast<unsigned>(found));
  }
  return -1;
}
