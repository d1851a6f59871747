// Pieces of the AVX2 kernels of weights in blocks: sums across lanes, of several vectors at once,
// and floats of 16 bits. The tree is the portable one's (kernel.h): block i adds one float to lane
// i%4 of its row.
#pragma once

#include "avx2.h"

using I4 = __m128i;

constexpr int kAhead = 12288;  // bytes

INLINE I8 load(const void* p) { return _mm256_loadu_si256(static_cast<const I8*>(p)); }
INLINE I4 load4(const void* p) { return _mm_loadu_si128(static_cast<const I4*>(p)); }
INLINE I8 ones() { return _mm256_set1_epi16(1); }
INLINE I8 none() { return _mm256_setzero_si256(); }
INLINE I8 two(I4 low, I4 high) {
  return _mm256_inserti128_si256(_mm256_castsi128_si256(low), high, 1);
}

// Four floats of 16 bits.
INLINE I4 four(u64int a, u64int b, u64int c, u64int d) {
  return _mm_cvtsi64_si128(static_cast<vlong>(a | b << 16 | c << 32 | d << 48));
}

// Those at p of R rows, `row` bytes apart.
template <int R>
INLINE I4 halves(const uchar* p, vlong row) {
  if constexpr (R == 1) return _mm_cvtsi32_si128(static_cast<s32int>(half(p)));
  return four(half(p), half(p + row), half(p + 2 * row), half(p + 3 * row));
}

// What a nibble of the types IQ4 stands for, in both halves.
INLINE I8 nonlinear() {
  return _mm256_broadcastsi128_si256(
      _mm_setr_epi8(-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113));
}

// A tree's four sums of four rows, which take turns; however they have turned, those two apart
// belong together.
INLINE void turn(F4 (&a)[4]) {
  F4 first = a[0];
  a[0] = a[1];
  a[1] = a[2];
  a[2] = a[3];
  a[3] = first;
}
template <int R>
INLINE void finish(float* out, const F4 (&a)[4]) {
  F4 s = _mm_add_ps(_mm_add_ps(a[0], a[2]), _mm_add_ps(a[1], a[3]));
  if constexpr (R == 1)
    *out = _mm_cvtss_f32(s);
  else
    _mm_storeu_ps(out, s);
}

// Each half of the result has the sums of each half of four vectors. Of what VPHADDD does, only
// faster.
INLINE I8 totals(I8 a, I8 b, I8 c, I8 d) {
  I8 p = _mm256_add_epi32(_mm256_unpacklo_epi32(a, b), _mm256_unpackhi_epi32(a, b));
  I8 q = _mm256_add_epi32(_mm256_unpacklo_epi32(c, d), _mm256_unpackhi_epi32(c, d));
  return _mm256_add_epi32(_mm256_unpacklo_epi64(p, q), _mm256_unpackhi_epi64(p, q));
}
// The same of lanes of 16 bits, no four of which leave them.
INLINE I8 totals16(I8 a, I8 b, I8 c, I8 d) {
  F8 p = floats(_mm256_add_epi16(_mm256_unpacklo_epi64(a, b), _mm256_unpackhi_epi64(a, b)));
  F8 q = floats(_mm256_add_epi16(_mm256_unpacklo_epi64(c, d), _mm256_unpackhi_epi64(c, d)));
  I8 even = bits(_mm256_shuffle_ps(p, q, 0x88));
  I8 odd = bits(_mm256_shuffle_ps(p, q, 0xdd));
  return _mm256_madd_epi16(_mm256_add_epi16(even, odd), ones());
}
