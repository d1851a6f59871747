// Weights that are made bytes first, in blocks of 32: as Q8_0 in avx2small.cc, four rows of a block
// at a time. A type Q says its block's size, whether it has minimums, and a block's products by x.
#pragma once

#include "avx2block.h"
#include "fours.h"

// Sixteen bytes of two nibbles: the low ones, then the high ones.
INLINE I8 nibbles(const uchar* p) {
  I4 v = load4(p);
  return _mm256_and_si256(two(v, _mm_srli_epi16(v, 4)), _mm256_set1_epi8(15));
}

// Products of bytes, those of w from 0 up or of any sign: no sum of two leaves 16 bits.
INLINE I8 positive(I8 w, I8 x) { return _mm256_madd_epi16(_mm256_maddubs_epi16(w, x), ones()); }
INLINE I8 any(I8 w, I8 x) { return positive(_mm256_abs_epi8(w), _mm256_sign_epi8(x, w)); }

template <class Q, int R>
INLINE void some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  const uchar* ahead = p + kAhead;
  for (; n > 0; n--) {
    if constexpr (R > 1) ask<R * Q::kSize>(ahead);
    ahead += R * Q::kSize;
    I8 x = load(q);
    I8 s[4];
    each<4>([&](auto r) INLINED {
      if constexpr (r < R)
        s[r] = Q::products(p + r * row, x);
      else
        s[r] = none();
    });
    I8 t = totals(s[0], s[1], s[2], s[3]);
    I4 u = _mm_add_epi32(_mm256_castsi256_si128(t), _mm256_extracti128_si256(t, 1));
    F4 dx = _mm_broadcast_ss(d);
    F4 term = _mm_mul_ps(_mm_mul_ps(_mm_cvtph_ps(halves<R>(p, row)), dx), _mm_cvtepi32_ps(u));
    if constexpr (Q::kMins) {
      F4 of = _mm_cvtepi32_ps(_mm_set1_epi32(sum[0] + sum[1]));
      term = _mm_add_ps(term, _mm_mul_ps(_mm_mul_ps(_mm_cvtph_ps(halves<R>(p + 2, row)), dx), of));
    }
    a[0] = _mm_add_ps(a[0], term);
    turn(a);
    p += Q::kSize;
    q += 32;
    d++;
    sum += 2;
  }
  finish<R>(out, a);
}

template <class Q>
INLINE void all(float* out, const uchar* p, vlong row, vlong rows, const s8int* q, const float* d,
                const s16int* sum, vlong n) {
  fours(
      out, p, row, rows,
      [&](float* o, const uchar* from) INLINED { some<Q, 4>(o, from, row, q, d, sum, n); },
      [&](float* o, const uchar* from) INLINED { some<Q, 1>(o, from, row, q, d, sum, n); });
}
