// Weights in blocks of 256 whose groups have scales: products of four bytes from 0 up to 63 stay
// within 16 bits, where PMADDWD meets the scales. A type Q says its block's size, where its scale
// and its scale of minimums are, and a block's sums.
#pragma once

#include "sse2bytes.h"

// Groups of 16 bytes by x's words and the group's scale, which stands in every lane.
INLINE I4 group(I4 w, I4 x0, I4 x1, I4 scale) {
  I4 zero = _mm_setzero_si128();
  I4 t = _mm_packs_epi32(_mm_madd_epi16(_mm_unpacklo_epi8(w, zero), x0),
                         _mm_madd_epi16(_mm_unpackhi_epi8(w, zero), x1));
  return _mm_madd_epi16(t, scale);
}

// Word K of eight, everywhere.
template <int K>
INLINE I4 nth(I4 v) {
  I4 t = K % 8 < 4 ? _mm_unpacklo_epi16(v, v) : _mm_unpackhi_epi16(v, v);
  return _mm_shuffle_epi32(t, 0x55 * (K % 4));
}

INLINE I4 signedlow(I4 v) { return _mm_srai_epi16(_mm_unpacklo_epi8(v, v), 8); }
INLINE I4 signedhigh(I4 v) { return _mm_srai_epi16(_mm_unpackhi_epi8(v, v), 8); }

INLINE u64int bytes8(const uchar* p) {
  u64int v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}
INLINE u32int bytes4(const uchar* p) {
  u32int v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}
INLINE I4 pair8(u64int low, u64int high) {
  return _mm_unpacklo_epi64(_mm_cvtsi64_si128(static_cast<vlong>(low)),
                            _mm_cvtsi64_si128(static_cast<vlong>(high)));
}

// Bits B and above of each byte, as far as mask has them; bit B as bit To.
template <int B>
INLINE I4 from(I4 v, int mask) {
  return _mm_and_si128(_mm_srli_epi16(v, B), keep(_mm_set1_epi8(static_cast<char>(mask))));
}
template <int B, int To>
INLINE I4 bit(I4 v) {
  I4 mask = keep(_mm_set1_epi8(1 << To));
  if constexpr (B > To) return _mm_and_si128(_mm_srli_epi16(v, B - To), mask);
  return _mm_and_si128(_mm_slli_epi16(v, To - B), mask);
}

INLINE void store(void* p, I4 v) { _mm_storeu_si128(static_cast<I4*>(p), v); }

// An array whose alignment the compiler does not know: it moves nothing there as if it were
// aligned.
template <class T>
INLINE T* hidden(T* p) {
  asm("" : "+r"(p) : : "memory");
  return p;
}

// Of a block: its sums of products by scales, and of x's sums by minimums, as in avx2large.cc; x is
// 256 words.
struct Sums {
  I4 low;
  I4 high;
};

// What is taken off all weights: scales by x's sums, by 2^Bits.
template <int Bits>
INLINE I4 less(I4 dots, const I4 (&scale)[2], const Sums& sum) {
  I4 t = both(_mm_madd_epi16(scale[0], sum.low), _mm_madd_epi16(scale[1], sum.high));
  return _mm_sub_epi32(dots, _mm_slli_epi32(t, Bits));
}

template <class Q, int R, bool Careful>
INLINE bool large(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                  const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  u64int over = 0;
  const uchar* ahead = p + kAhead;
  for (vlong i = 0; i < n; i++) {
    s16int widened[256];
    s16int* x = hidden(widened);
    each<16>([&](auto k) INLINED {
      I4 v = load(q + 256 * i + 16 * k);
      store(x + 16 * k, signedlow(v));
      store(x + 16 * k + 8, signedhigh(v));
    });
    Sums sums = {load(sum + 16 * i), load(sum + 16 * i + 8)};
    s32int sums8[8 * R];
    s32int* kept = hidden(sums8);
    // Not unrolled: a block is long enough.
#pragma GCC unroll 1
    for (int r = 0; r < R; r++) {
      if constexpr (R > 1) ask<Q::kSize>(ahead);
      ahead += Q::kSize;
      I4 dot;
      I4 min = _mm_setzero_si128();
      Q::block(p + r * row, x, sums, dot, min);
      store(kept + 8 * r, dot);
      if constexpr (Q::kMin >= 0) store(kept + 8 * r + 4, min);
    }
    I4 dots[R];
    I4 mins[R];
    each<R>([&](auto r) INLINED {
      dots[r] = load(kept + 8 * r);
      if constexpr (Q::kMin >= 0) mins[r] = load(kept + 8 * r + 4);
    });
    F4 t =
        _mm_mul_ps(scales<R, Careful>(p + Q::kD, row, d + i, over), _mm_cvtepi32_ps(totals(dots)));
    if constexpr (Q::kMin >= 0)
      t = _mm_sub_ps(t, _mm_mul_ps(scales<R, Careful>(p + Q::kMin, row, d + i, over),
                                   _mm_cvtepi32_ps(totals(mins))));
    turn(a, t);
    p += Q::kSize;
  }
  finish<R>(out, a);
  return Careful || (over & kSpecial) == 0;
}

template <class Q>
INLINE void alllarge(float* out, const uchar* p, vlong row, vlong rows, const s8int* q,
                     const float* d, const s16int* sum, vlong n) {
  auto one = [&](float* o, const uchar* from)
                 INLINED { large<Q, 1, true>(o, from, row, q, d, sum, n); };
  auto four = [&](float* o, const uchar* from) INLINED {
    if (!large<Q, 4, false>(o, from, row, q, d, sum, n))
      for (int r = 0; r < 4; r++) one(o + r, from + r * row);
  };
  fours(out, p, row, rows, four, one);
}
