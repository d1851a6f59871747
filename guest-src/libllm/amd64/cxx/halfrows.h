// Rows of floats of 16 bits by x[n], in four lanes, as everywhere (kernel.h). A type H makes floats
// of the four in the lower half of a vector.
#pragma once

#include <emmintrin.h>

#include "fours.h"

// Up to four of them, and zeros.
INLINE __m128i part(const uchar* p, vlong n) {
  u64int v = 0;
  for (vlong i = 0; i < n; i++) v |= half(p + 2 * i) << 16 * i;
  return _mm_cvtsi64_si128(static_cast<vlong>(v));
}

template <class H, int R, int Ahead>
INLINE void halfrows(float* out, const uchar* p, vlong row, const float* x, vlong n) {
  __m128 a[4];
  each<4>([&](auto r) INLINED { a[r] = _mm_setzero_ps(); });
  const uchar* ahead = p + Ahead;
  vlong i = 0;
  for (; i + 4 <= n; i += 4) {
    if constexpr (R > 1) ask<8 * R>(ahead);
    ahead += 8 * R;
    __m128 v = keep(_mm_loadu_ps(x + i));
    each<R>([&](auto r) INLINED {
      __m128i w = _mm_loadl_epi64(reinterpret_cast<const __m128i*>(p + r * row + 2 * i));
      a[r] = _mm_add_ps(a[r], _mm_mul_ps(H::four(w), v));
    });
  }
  if (i < n) {
    float last[4] = {x[i], i + 1 < n ? x[i + 1] : 0, i + 2 < n ? x[i + 2] : 0, 0};
    __m128 v = keep(_mm_loadu_ps(last));
    each<R>([&](auto r) INLINED {
      a[r] = _mm_add_ps(a[r], _mm_mul_ps(H::four(part(p + r * row + 2 * i, n - i)), v));
    });
  }
  // Lanes of four rows become sums of four rows.
  __m128 b[4] = {_mm_unpacklo_ps(a[0], a[1]), _mm_unpackhi_ps(a[0], a[1]),
                 _mm_unpacklo_ps(a[2], a[3]), _mm_unpackhi_ps(a[2], a[3])};
  __m128 low = _mm_add_ps(b[0], b[1]);
  __m128 high = _mm_add_ps(b[2], b[3]);
  __m128 s = _mm_add_ps(_mm_movelh_ps(low, high), _mm_movehl_ps(high, low));
  if constexpr (R == 1)
    *out = _mm_cvtss_f32(s);
  else
    _mm_storeu_ps(out, s);
}

template <class H, int Ahead>
INLINE void allhalves(float* out, const uchar* p, vlong row, vlong rows, const float* x, vlong n) {
  fours(
      out, p, row, rows,
      [&](float* o, const uchar* from) INLINED { halfrows<H, 4, Ahead>(o, from, row, x, n); },
      [&](float* o, const uchar* from) INLINED { halfrows<H, 1, Ahead>(o, from, row, x, n); });
}
