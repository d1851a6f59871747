// Pieces of the AVX2 kernels: vectors of eight floats, their tails, and the tree of the set.
//
// The tree: eight sums a[0..7] begin at 0; a[i%8] = fma(x[i], y[i], a[i%8]) for ascending i, and
// zeros take the place of what a last vector lacks; b[j] = a[j] + a[j+4]; the result is
// (b[0]+b[2]) + (b[1]+b[3]). One vector is the accumulator of one output: latency is hidden by
// other outputs (rows, positions), never by a second accumulator.
#pragma once

#include <immintrin.h>

#include "unroll.h"

using F8 = __m256;
using I8 = __m256i;
using F4 = __m128;

constexpr vlong kLanes = 8;

INLINE F8 load(const float* p) { return _mm256_loadu_ps(p); }
INLINE void store(float* p, F8 v) { _mm256_storeu_ps(p, v); }
INLINE F8 spread(float f) { return _mm256_set1_ps(f); }
INLINE I8 spread(s32int i) { return _mm256_set1_epi32(i); }
INLINE F8 floats(I8 v) { return _mm256_castsi256_ps(v); }
INLINE I8 bits(F8 v) { return _mm256_castps_si256(v); }

// The lowest n lanes, 0 <= n < 8.
INLINE I8 lowest(vlong n) {
  return _mm256_cmpgt_epi32(spread(static_cast<s32int>(n)),
                            _mm256_setr_epi32(0, 1, 2, 3, 4, 5, 6, 7));
}
// Lanes outside the mask are zeros, and their memory is not touched.
INLINE F8 load(const float* p, I8 mask) { return _mm256_maskload_ps(p, mask); }
INLINE void store(float* p, I8 mask, F8 v) { _mm256_maskstore_ps(p, mask, v); }

// The end of the tree.
INLINE F4 half(F8 a) { return _mm_add_ps(_mm256_castps256_ps128(a), _mm256_extractf128_ps(a, 1)); }
INLINE float sum(F8 v) {
  F4 b = half(v);
  b = _mm_add_ps(b, _mm_movehl_ps(b, b));
  return _mm_cvtss_f32(_mm_add_ss(b, _mm_shuffle_ps(b, b, 1)));
}
// The same for four at once.
INLINE F4 sum4(F8 a, F8 b, F8 c, F8 d) {
  F4 w = half(a);
  F4 x = half(b);
  F4 y = half(c);
  F4 z = half(d);
  F4 p = _mm_add_ps(_mm_unpacklo_ps(w, x), _mm_unpackhi_ps(w, x));
  F4 q = _mm_add_ps(_mm_unpacklo_ps(y, z), _mm_unpackhi_ps(y, z));
  return _mm_add_ps(_mm_movelh_ps(p, q), _mm_movehl_ps(q, p));
}

// R rows of n columns, `stride` floats apart, against x: one accumulator each.
template <int R, bool Ahead>
INLINE void rows(F8 (&a)[R], const float* w, vlong stride, const float* x, vlong n) {
  each<R>([&](auto r) { a[r] = _mm256_setzero_ps(); });
  const float* ahead = w + R * stride;
  vlong i = 0;
  for (; i + kLanes <= n; i += kLanes) {
    F8 v = load(x + i);
    if constexpr (Ahead) {
      ask<R * kLanes * 4>(ahead);
      ahead += R * kLanes;
    }
    each<R>([&](auto r) { a[r] = _mm256_fmadd_ps(load(w + r * stride + i), v, a[r]); });
  }
  if (i < n) {
    I8 mask = lowest(n - i);
    F8 v = load(x + i, mask);
    each<R>([&](auto r) { a[r] = _mm256_fmadd_ps(load(w + r * stride + i, mask), v, a[r]); });
  }
}

INLINE float dot(const float* a, const float* b, vlong n) {
  F8 s[1];
  rows<1, false>(s, a, 0, b, n);
  return sum(s[0]);
}

// Floats as integers in their order: -0 as +0, NaN below all.
INLINE I8 keys(F8 v) {
  I8 u = bits(v);
  I8 size = _mm256_and_si256(u, spread(0x7fffffff));
  I8 sign = _mm256_srai_epi32(u, 31);
  I8 key = _mm256_sub_epi32(_mm256_xor_si256(size, sign), sign);
  I8 nan = _mm256_cmpgt_epi32(size, spread(0x7f800000));
  return _mm256_blendv_epi8(key, spread(-0x7fffffff - 1), nan);
}

INLINE s32int largest(I8 v) {
  __m128i m = _mm_max_epi32(_mm256_castsi256_si128(v), _mm256_extracti128_si256(v, 1));
  m = _mm_max_epi32(m, _mm_shuffle_epi32(m, 0x4e));
  m = _mm_max_epi32(m, _mm_shuffle_epi32(m, 0xb1));
  return _mm_cvtsi128_si32(m);
}

// The largest key of x[n]; the lowest integer if there is none.
INLINE s32int largest(const float* x, vlong n) {
  I8 best = spread(-0x7fffffff - 1);
  vlong i = 0;
  for (; i + kLanes <= n; i += kLanes) best = _mm256_max_epi32(best, keys(load(x + i)));
  if (i < n) {
    I8 mask = lowest(n - i);
    I8 last = _mm256_blendv_epi8(spread(-0x7fffffff - 1), keys(load(x + i, mask)), mask);
    best = _mm256_max_epi32(best, last);
  }
  return largest(best);
}

// e^x for x <= 0, in the steps of port/exp.c.
INLINE F8 expneg(F8 x) {
  I8 size = _mm256_and_si256(bits(x), spread(0x7fffffff));
  I8 far = _mm256_andnot_si256(_mm256_cmpgt_epi32(size, spread(0x7f800000)),
                               _mm256_cmpgt_epi32(size, spread(0x42d00000)));
  x = _mm256_blendv_ps(x, spread(-104.0F), floats(far));
  const F8 magic = spread(12582912.0F);
  F8 t = _mm256_add_ps(_mm256_mul_ps(x, spread(1.44269504F)), magic);
  I8 n = _mm256_sub_epi32(bits(t), spread(0x4b400000));
  t = _mm256_sub_ps(t, magic);
  F8 r = _mm256_sub_ps(x, _mm256_mul_ps(t, spread(0.693359375F)));
  r = _mm256_sub_ps(r, _mm256_mul_ps(t, spread(-2.12194440e-4F)));
  F8 p = spread(1.3926213e-3F);
  p = _mm256_add_ps(_mm256_mul_ps(p, r), spread(8.3632030e-3F));
  p = _mm256_add_ps(_mm256_mul_ps(p, r), spread(4.1666556e-2F));
  p = _mm256_add_ps(_mm256_mul_ps(p, r), spread(1.6666576e-1F));
  p = _mm256_add_ps(_mm256_mul_ps(p, r), spread(0.5F));
  F8 y = _mm256_mul_ps(r, r);
  y = _mm256_add_ps(_mm256_mul_ps(y, p), r);
  y = _mm256_add_ps(y, spread(1.0F));
  I8 h = _mm256_srai_epi32(n, 1);
  I8 one = spread(127);
  y = _mm256_mul_ps(y, floats(_mm256_slli_epi32(_mm256_add_epi32(h, one), 23)));
  return _mm256_mul_ps(
      y, floats(_mm256_slli_epi32(_mm256_add_epi32(_mm256_sub_epi32(n, h), one), 23)));
}

INLINE void softmax(float* x, vlong n) {
  if (n <= 0) return;
  s32int key = largest(x, n);
  // The float of a key; of the lowest a NaN.
  u32int back = static_cast<u32int>(key < 0 ? 0x80000000U | -static_cast<u32int>(key)
                                            : static_cast<u32int>(key));
  if (key == -0x7fffffff - 1) back = 0x7fc00000;
  F8 max = floats(spread(static_cast<s32int>(back)));
  F8 s = _mm256_setzero_ps();
  vlong i = 0;
  for (; i + kLanes <= n; i += kLanes) {
    F8 e = expneg(_mm256_sub_ps(load(x + i), max));
    store(x + i, e);
    s = _mm256_add_ps(s, e);
  }
  I8 mask = lowest(n - i);
  if (i < n) {
    // Lanes beyond the end stand for the largest: nothing overflows in them.
    F8 v = _mm256_blendv_ps(max, load(x + i, mask), floats(mask));
    F8 e = _mm256_and_ps(expneg(_mm256_sub_ps(v, max)), floats(mask));
    store(x + i, mask, e);
    s = _mm256_add_ps(s, e);
  }
  F8 by = spread(sum(s));
  for (i = 0; i + kLanes <= n; i += kLanes) store(x + i, _mm256_div_ps(load(x + i), by));
  if (i < n) store(x + i, mask, _mm256_div_ps(load(x + i, mask), by));
}
