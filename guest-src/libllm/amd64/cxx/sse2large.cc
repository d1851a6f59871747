// As sse2small.cc, of weights in blocks of 256, four rows at a time. The integers of a group and
// those by its scale are exact as floats, so that they are multiplied and summed as such: in a
// lane, no sum reaches 2^24.
#include "sse2.h"

namespace {

constexpr int kAhead = 6144;
constexpr int kQ4kSize = 144;

template <int L>
INLINE F4 lane(F4 v) {
  return _mm_shuffle_ps(v, v, L * 0x55);
}

// Eight scales, by 2^-8, and eight minimums of six bits.
INLINE void sixes(const uchar* p, F4 (&scale)[2], I4& min) {
  constexpr u32int kLow6 = 0x3f3f3f3f;
  constexpr u32int kLow4 = 0x0f0f0f0f;
  constexpr u32int kLow2 = 0x03030303;
  u32int w[3];
  __builtin_memcpy(w, p, sizeof w);
  auto pair = [](u32int a, u32int b) INLINED {
    return _mm_cvtsi64_si128(static_cast<vlong>(a | static_cast<u64int>(b) << 32));
  };
  I4 zero = _mm_setzero_si128();
  I4 s = pair(w[0] & kLow6, (w[2] & kLow4) | (w[0] >> 6 & kLow2) << 4);
  I4 m = pair(w[1] & kLow6, (w[2] >> 4 & kLow4) | (w[1] >> 6 & kLow2) << 4);
  s = _mm_unpacklo_epi8(s, zero);
  min = _mm_unpacklo_epi8(m, zero);
  F4 by = keep(_mm_set1_ps(1 / 256.0F));
  scale[0] = _mm_mul_ps(_mm_cvtepi32_ps(_mm_unpacklo_epi16(s, zero)), by);
  scale[1] = _mm_mul_ps(_mm_cvtepi32_ps(_mm_unpackhi_epi16(s, zero)), by);
}

// x[256] where four bits stand in lanes of 16, as in sse2small.cc: for each 64, of two 16.
INLINE void widen(I4 (&x)[32], const s8int* q) {
  I4 high = words(0xff00);
  each<8>([&](auto k) INLINED {
    const s8int* from = q + 64 * (k / 2) + 16 * (k % 2);
    I4 v = load(from);
    x[4 * k] = evens256(v);
    x[4 * k + 1] = odds(v);
    v = load(from + 32);
    x[4 * k + 2] = _mm_srai_epi16(evens256(v), 4);
    x[4 * k + 3] = _mm_and_si128(v, high);
  });
}

// One block's sums: products by scales, and x's sums by minimums.
INLINE void q4k(const uchar* p, const I4 (&x)[32], I4 sum0, I4 sum1, I4& dots, I4& mins) {
  F4 scale[2];
  I4 min;
  sixes(p + 4, scale, min);
  I4 first = words(0x000f);
  I4 second = words(0x0f00);
  I4 third = words(0x00f0);
  F4 t = _mm_setzero_ps();
  each<4>([&](auto k) INLINED {
    I4 v = load(p + 16 + 32 * k);
    I4 u = load(p + 32 + 32 * k);
    I4 low = both(both(_mm_madd_epi16(_mm_and_si128(v, first), x[8 * k]),
                       _mm_madd_epi16(_mm_and_si128(v, second), x[8 * k + 1])),
                  both(_mm_madd_epi16(_mm_and_si128(u, first), x[8 * k + 4]),
                       _mm_madd_epi16(_mm_and_si128(u, second), x[8 * k + 5])));
    I4 high = both(both(_mm_madd_epi16(_mm_and_si128(v, third), x[8 * k + 2]),
                        _mm_madd_epi16(_mm_srli_epi16(v, 12), x[8 * k + 3])),
                   both(_mm_madd_epi16(_mm_and_si128(u, third), x[8 * k + 6]),
                        _mm_madd_epi16(_mm_srli_epi16(u, 12), x[8 * k + 7])));
    t = _mm_add_ps(t, _mm_mul_ps(_mm_cvtepi32_ps(low), lane<2 * (k % 2)>(scale[k / 2])));
    t = _mm_add_ps(t, _mm_mul_ps(_mm_cvtepi32_ps(high), lane<2 * (k % 2) + 1>(scale[k / 2])));
  });
  dots = _mm_cvtps_epi32(t);
  mins = both(_mm_madd_epi16(_mm_unpacklo_epi16(min, min), sum0),
              _mm_madd_epi16(_mm_unpackhi_epi16(min, min), sum1));
}

// R rows; false if a scale is no number, and they want care.
template <int R, bool Careful>
INLINE bool some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  u64int over = 0;
  const uchar* ahead = p + kAhead;
  for (vlong i = 0; i < n; i++) {
    I4 x[32];
    widen(x, q + 256 * i);
    I4 sum0 = load(sum + 16 * i);
    I4 sum1 = load(sum + 16 * i + 8);
    I4 dots[R];
    I4 mins[R];
    each<R>([&](auto r) INLINED {
      if constexpr (R > 1) ask<kQ4kSize>(ahead);
      ahead += kQ4kSize;
      q4k(p + r * row, x, sum0, sum1, dots[r], mins[r]);
    });
    F4 t = _mm_mul_ps(scales<R, Careful>(p, row, d + i, over), _mm_cvtepi32_ps(totals(dots)));
    F4 u = _mm_mul_ps(scales<R, Careful>(p + 2, row, d + i, over), _mm_cvtepi32_ps(totals(mins)));
    turn(a, _mm_sub_ps(t, u));
    p += kQ4kSize;
  }
  finish<R>(out, a);
  return Careful || (over & kSpecial) == 0;
}

template <int R>
INLINE void sure(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  if (some<R, false>(out, p, row, q, d, sum, n)) return;
  for (int r = 0; r < R; r++) some<1, true>(out + r, p + r * row, row, q, d, sum, n);
}

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void sse2q4k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  for (; rows >= 4; rows -= 4) {
    sure<4>(out, p, row, q, d, sum, n);
    out += 4;
    p += 4 * row;
  }
  for (; rows > 0; rows--) {
    sure<1>(out++, p, row, q, d, sum, n);
    p += row;
  }
}
