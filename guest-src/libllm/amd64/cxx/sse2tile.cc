// Tile products of float weights with SSE2: rows by tokens. Each output has the accumulator and the
// tree of sse2matvec; four rows by two tokens are eight chains.
#include <emmintrin.h>

#include "plan9.h"

#define INLINE inline __attribute__((always_inline))

namespace {

using F4 = __m128;

INLINE F4 keep(F4 v) {
  asm("" : "+x"(v));
  return v;
}

// One to three floats, and zeros above them.
INLINE F4 some(const float* p, vlong n) {
  F4 a = keep(_mm_load_ss(p));
  if (n == 1) return a;
  a = _mm_unpacklo_ps(a, keep(_mm_load_ss(p + 1)));
  return n == 2 ? a : _mm_movelh_ps(a, keep(_mm_load_ss(p + 2)));
}

INLINE float sum(F4 a) {
  a = _mm_add_ps(a, _mm_movehl_ps(a, a));
  return _mm_cvtss_f32(_mm_add_ss(a, _mm_shuffle_ps(a, a, 1)));
}

INLINE F4 sum4(F4 a, F4 b, F4 c, F4 d) {
  F4 p = _mm_add_ps(_mm_unpacklo_ps(a, b), _mm_unpackhi_ps(a, b));
  F4 q = _mm_add_ps(_mm_unpacklo_ps(c, d), _mm_unpackhi_ps(c, d));
  return _mm_add_ps(_mm_movelh_ps(p, q), _mm_movehl_ps(q, p));
}

struct Place {
  float* out;
  vlong stride;
  const float* w;
  vlong n;
  const float* x;
  vlong xn;
  float* sums;
  vlong from;
  vlong to;
};

template <int R, int T>
INLINE void block(const Place& p) {
  F4 a[T][R];
#pragma GCC unroll 8
  for (int k = 0; k < R * T; k++)
    a[k / R][k % R] = p.from == 0 ? _mm_setzero_ps() : _mm_loadu_ps(p.sums + 4 * k);
  vlong i = p.from;
  for (; i + 4 <= p.to; i += 4) {
    F4 v[T];
#pragma GCC unroll 2
    for (int t = 0; t < T; t++) v[t] = keep(_mm_loadu_ps(p.x + t * p.xn + i));
#pragma GCC unroll 4
    for (int r = 0; r < R; r++) {
      F4 m = keep(_mm_loadu_ps(p.w + r * p.n + i));
#pragma GCC unroll 2
      for (int t = 0; t < T; t++) a[t][r] = _mm_add_ps(a[t][r], _mm_mul_ps(v[t], m));
    }
  }
  if (i < p.to) {
#pragma GCC unroll 4
    for (int r = 0; r < R; r++) {
      F4 m = some(p.w + r * p.n + i, p.to - i);
#pragma GCC unroll 2
      for (int t = 0; t < T; t++)
        a[t][r] = _mm_add_ps(a[t][r], _mm_mul_ps(some(p.x + t * p.xn + i, p.to - i), m));
    }
  }
  if (p.to < p.n) {
#pragma GCC unroll 8
    for (int k = 0; k < R * T; k++) _mm_storeu_ps(p.sums + 4 * k, a[k / R][k % R]);
    return;
  }
#pragma GCC unroll 2
  for (int t = 0; t < T; t++) {
    if constexpr (R == 4)
      _mm_storeu_ps(p.out + t * p.stride, sum4(a[t][0], a[t][1], a[t][2], a[t][3]));
    else
      p.out[t * p.stride] = sum(a[t][0]);
  }
}

template <int R>
INLINE void rowsBy(Place p, vlong nt) {
  for (; nt >= 2; nt -= 2) {
    block<R, 2>(p);
    p.out += 2 * p.stride;
    p.x += 2 * p.xn;
    p.sums += 32;
  }
  if (nt == 1) block<R, 1>(p);
}

constexpr vlong kSlice = 1024;   // columns of which four rows and two tokens stay in L1
constexpr vlong kKept = 150000;  // floats of x that stay in L2

}  // namespace

// out[nt][stride], of which d are written: w[d][n] by x[nt][xn], of which n are read; sums[nt][16]
// is for what lies between slices of columns.
extern "C" void sse2ftile(float* out, vlong stride, float* w, vlong n, vlong d, float* x, vlong xn,
                          vlong nt, float* sums) {
  // Of long rows only so many tokens at once as L2 keeps.
  vlong some = kKept / (n + 1) / 2 * 2;
  if (some < 8) some = 8;
  for (; nt > 0; nt -= some) {
    if (some > nt) some = nt;
    Place p = {out, stride, w, n, x, xn, sums, 0, 0};
    for (vlong left = d; left > 0;) {
      vlong r = left >= 4 ? 4 : 1;
      p.to = 0;
      do {
        p.from = p.to;
        p.to = n - p.from <= kSlice ? n : p.from + kSlice;
        if (r == 1)
          rowsBy<1>(p, some);
        else
          rowsBy<4>(p, some);
      } while (p.to < n);
      p.w += r * n;
      p.out += r;
      left -= r;
    }
    out += some * stride;
    x += some * xn;
  }
}
