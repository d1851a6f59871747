// As avx2small.cc, of weights in blocks of 256: the integers of all groups, each by its group's
// scale, become a float once a block.
#include "avx2block.h"

namespace {

constexpr int kQ4kSize = 144;

// Eight scales, in both halves, and eight minimums of six bits, in lanes of 32.
INLINE void sixes(const uchar* p, I8& scale, I8& min) {
  constexpr u32int kLow6 = 0x3f3f3f3f;
  constexpr u32int kLow4 = 0x0f0f0f0f;
  constexpr u32int kLow2 = 0x03030303;
  u32int w[3];
  __builtin_memcpy(w, p, sizeof w);
  auto pair = [](u32int a, u32int b) INLINED {
    return _mm_cvtsi64_si128(static_cast<vlong>(a | static_cast<u64int>(b) << 32));
  };
  I4 s = pair(w[0] & kLow6, (w[2] & kLow4) | (w[0] >> 6 & kLow2) << 4);
  I4 m = pair(w[1] & kLow6, (w[2] >> 4 & kLow4) | (w[1] >> 6 & kLow2) << 4);
  scale = _mm256_broadcastsi128_si256(_mm_cvtepu8_epi16(s));
  min = _mm256_cvtepu8_epi32(m);
}

// Lane 16 bits wide of scale k, everywhere.
template <int K>
INLINE I8 nth(I8 scale) {
  return _mm256_shuffle_epi8(scale, _mm256_set1_epi16(2 * K | (2 * K + 1) << 8));
}

// One block's sums: products by scales, and x's sums by minimums.
INLINE void q4k(const uchar* p, const s8int* q, I8 sums, I8& dots, I8& mins) {
  I8 scale;
  I8 min;
  sixes(p + 4, scale, min);
  I8 mask = _mm256_set1_epi8(15);
  I8 s = _mm256_setzero_si256();
  each<4>([&](auto k) INLINED {
    I8 v = keep(load(p + 16 + 32 * k));
    I8 low = _mm256_maddubs_epi16(_mm256_and_si256(v, mask), load(q + 64 * k));
    I8 high = _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(v, 4), mask),
                                   load(q + 64 * k + 32));
    s = _mm256_add_epi32(s, _mm256_add_epi32(_mm256_madd_epi16(low, nth<2 * k>(scale)),
                                             _mm256_madd_epi16(high, nth<2 * k + 1>(scale))));
  });
  dots = s;
  mins = _mm256_madd_epi16(_mm256_or_si256(min, _mm256_slli_epi32(min, 16)), sums);
}

template <int R>
INLINE void some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  const uchar* ahead = p + kAhead;
  for (vlong i = 0; i < n; i++) {
    I8 sums = load(sum + 16 * i);
    I8 s[4];
    I8 m[4];
    each<4>([&](auto r) INLINED {
      s[r] = m[r] = _mm256_setzero_si256();
      if constexpr (R > 1) ask<kQ4kSize>(ahead);
      ahead += kQ4kSize;
      if constexpr (r < R) q4k(p + r * row, q + 256 * i, sums, s[r], m[r]);
    });
    // Both sums of four rows, side by side.
    I8 dots = totals(s[0], s[1], s[2], s[3]);
    I8 mins = totals(m[0], m[1], m[2], m[3]);
    I8 t = _mm256_add_epi32(_mm256_permute2x128_si256(dots, mins, 0x20),
                            _mm256_permute2x128_si256(dots, mins, 0x31));
    F8 by = _mm256_cvtph_ps(_mm_unpacklo_epi64(halves<R>(p, row), halves<R>(p + 2, row)));
    F8 u = _mm256_mul_ps(_mm256_mul_ps(by, _mm256_broadcast_ss(d + i)), _mm256_cvtepi32_ps(t));
    a[0] = _mm_add_ps(a[0], _mm_sub_ps(_mm256_castps256_ps128(u), _mm256_extractf128_ps(u, 1)));
    turn(a);
    p += kQ4kSize;
  }
  finish<R>(out, a);
}

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void avx2q4k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  for (; rows >= 4; rows -= 4) {
    some<4>(out, p, row, q, d, sum, n);
    out += 4;
    p += 4 * row;
  }
  for (; rows > 0; rows--) {
    some<1>(out++, p, row, q, d, sum, n);
    p += row;
  }
}
