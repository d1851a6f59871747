// Products of a matrix with a vector, and of two vectors; the tree is avx2.h's.
#include "avx2.h"

namespace {

constexpr vlong kFar = 512 * 1024;  // bytes that come from memory, not from the second cache
constexpr int kAhead = 8192;

// One row after the other, as the stream reads: its chain of sums is shorter than the wait for
// memory, and the next row's begins before it ends.
INLINE void stream(float* out, const float* w, const float* x, vlong n, vlong d) {
  for (; d > 0; d--) {
    F8 a = _mm256_setzero_ps();
    vlong i = 0;
    for (; i + 2 * kLanes <= n; i += 2 * kLanes) {
      ask<8 * kLanes>(reinterpret_cast<const char*>(w + i) + kAhead);
      each<2>([&](auto k) INLINED {
        a = _mm256_fmadd_ps(load(w + i + kLanes * k), load(x + i + kLanes * k), a);
      });
    }
    if (i + kLanes <= n) {
      a = _mm256_fmadd_ps(load(w + i), load(x + i), a);
      i += kLanes;
    }
    if (i < n) {
      I8 mask = lowest(n - i);
      a = _mm256_fmadd_ps(load(w + i, mask), load(x + i, mask), a);
    }
    *out++ = sum(a);
    w += n;
  }
}

}  // namespace

// out[d] = w[d][n] x[n]. From memory row by row, else eight rows at a time, then four, then one;
// any alignment.
extern "C" void avx2matvec(float* out, float* w, float* x, vlong n, vlong d) {
  if (n >= 256 && d >= kFar / 4 / n) {
    stream(out, w, x, n, d);
    return;
  }
  for (; d >= 8; d -= 8) {
    F8 a[8];
    rows<8, true>(a, w, n, x, n);
    _mm_storeu_ps(out, sum4(a[0], a[1], a[2], a[3]));
    _mm_storeu_ps(out + 4, sum4(a[4], a[5], a[6], a[7]));
    w += 8 * n;
    out += 8;
  }
  if (d >= 4) {
    F8 a[4];
    rows<4, false>(a, w, n, x, n);
    _mm_storeu_ps(out, sum4(a[0], a[1], a[2], a[3]));
    w += 4 * n;
    out += 4;
    d -= 4;
  }
  for (; d > 0; d--) {
    *out++ = dot(w, x, n);
    w += n;
  }
}

// The sum of a[i]*b[i], as a row of avx2matvec.
extern "C" float avx2dot(float* a, float* b, vlong n) { return dot(a, b, n); }
