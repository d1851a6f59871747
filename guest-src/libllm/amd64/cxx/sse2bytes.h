// Weights that are made bytes first, in blocks of 32: as Q8_0's in sse2small.cc. A type Q says its
// block's size, whether it has minimums, how x is widened, and a block's products by it, by 256.
#pragma once

#include "fours.h"
#include "sse2.h"

constexpr int kAhead = 6144;

// Bytes of any sign, x in lanes of 16 bits: their products, four to a lane.
INLINE I4 sums256(I4 w, I4 even, I4 odd) {
  return both(_mm_madd_epi16(evens256(w), even),
              _mm_madd_epi16(_mm_and_si128(w, words(0xff00)), odd));
}

// x as bytes are multiplied by it: even and odd ones.
struct Plain {
  I4 x[4];
  INLINE void widen(const s8int* q) {
    each<2>([&](auto i) INLINED {
      I4 v = load(q + 16 * i);
      x[2 * i] = evens(v);
      x[2 * i + 1] = odds(v);
    });
  }
  // By 256.
  INLINE I4 by(I4 low, I4 high) const {
    return both(sums256(low, x[0], x[1]), sums256(high, x[2], x[3]));
  }
};

INLINE I4 low4(I4 v) { return _mm_and_si128(v, keep(_mm_set1_epi8(15))); }
INLINE I4 high4(I4 v) { return low4(_mm_srli_epi16(v, 4)); }

// R rows; false if a scale is no number, and they want care.
template <class Q, int R, bool Careful>
INLINE bool some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  u64int over = 0;
  const uchar* ahead = p + kAhead;
  for (vlong i = 0; i < n; i++) {
    if constexpr (R > 1) ask<R * Q::kSize>(ahead);
    ahead += R * Q::kSize;
    Q x;
    x.widen(q + 32 * i);
    I4 v[R];
    each<R>([&](auto r) INLINED { v[r] = x.products(p + r * row); });
    F4 t = _mm_mul_ps(scales<R, Careful>(p, row, d + i, over),
                      _mm_cvtepi32_ps(_mm_srai_epi32(totals(v), 8)));
    if constexpr (Q::kMins) {
      F4 of = _mm_cvtepi32_ps(spread(sum[2 * i] + sum[2 * i + 1]));
      t = _mm_add_ps(t, _mm_mul_ps(scales<R, Careful>(p + 2, row, d + i, over), of));
    }
    turn(a, t);
    p += Q::kSize;
  }
  finish<R>(out, a);
  return Careful || (over & kSpecial) == 0;
}

template <class Q>
INLINE void all(float* out, const uchar* p, vlong row, vlong rows, const s8int* q, const float* d,
                const s16int* sum, vlong n) {
  auto one = [&](float* o, const uchar* from)
                 INLINED { some<Q, 1, true>(o, from, row, q, d, sum, n); };
  auto four = [&](float* o, const uchar* from) INLINED {
    if (!some<Q, 4, false>(o, from, row, q, d, sum, n))
      for (int r = 0; r < 4; r++) one(o + r, from + r * row);
  };
  fours(out, p, row, rows, four, one);
}
