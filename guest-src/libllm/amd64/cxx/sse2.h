// Pieces of the SSE2 kernels of stored weights: integers are widened to 16 bits and multiplied by
// PMADDWD; then a vector's lane is a row. Nothing is an operand in memory, off the stack.
#pragma once

#include <emmintrin.h>

#include "unroll.h"

using I4 = __m128i;
using F4 = __m128;

INLINE I4 load(const void* p) { return _mm_loadu_si128(static_cast<const I4*>(p)); }
INLINE I4 words(int v) { return keep(_mm_set1_epi16(static_cast<short>(v))); }
INLINE I4 both(I4 a, I4 b) { return _mm_add_epi32(a, b); }

// Bytes in lanes of 16 bits: the even ones by 256 and as they are, the odd ones.
INLINE I4 evens256(I4 v) { return _mm_slli_epi16(v, 8); }
INLINE I4 evens(I4 v) { return _mm_srai_epi16(_mm_slli_epi16(v, 8), 8); }
INLINE I4 odds(I4 v) { return _mm_srai_epi16(v, 8); }

// Lane r is the sum of the four of v[r].
template <int R>
INLINE I4 totals(const I4 (&v)[R]) {
  if constexpr (R == 1) {
    I4 t = both(v[0], _mm_shuffle_epi32(v[0], 0x4e));
    return both(t, _mm_shuffle_epi32(t, 0xb1));
  } else {
    I4 p = both(_mm_unpacklo_epi32(v[0], v[1]), _mm_unpackhi_epi32(v[0], v[1]));
    I4 q = both(_mm_unpacklo_epi32(v[2], v[3]), _mm_unpackhi_epi32(v[2], v[3]));
    return both(_mm_unpacklo_epi64(p, q), _mm_unpackhi_epi64(p, q));
  }
}

// A tree's four sums of four rows; the first takes t, and the next is the first then. However they
// have turned, those two apart belong together.
INLINE void turn(F4 (&a)[4], F4 t) {
  F4 first = _mm_add_ps(a[0], t);
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

// Two floats of 16 bits by 2^-112: their bits, moved into a float's places. An infinity or a NaN
// looks like a larger number then, and leaves a bit of kSpecial in `over`.
INLINE u64int small2(const uchar* a, const uchar* b, u64int& over) {
  auto one = [](const uchar* p) INLINED {
    short h;
    __builtin_memcpy(&h, p, sizeof h);
    return static_cast<u32int>(static_cast<int>(h) << 13) & 0x8fffe000U;
  };
  u64int v = one(a) | static_cast<u64int>(one(b)) << 32;
  over |= v + 0x0080000000800000ULL;
  return v;
}
constexpr u64int kSpecial = 0x1000000010000000ULL;

// The floats of 16 bits at p of R rows, `row` bytes apart, by x's scale d. 2^112 is multiplied into
// d first, which is exact up to 2^14 (else `over` tells it); where there is care to be taken, into
// the weights' scales, but into no infinity or NaN, since that could raise what Plan 9 does not
// mask: these get the largest exponent.
template <int R, bool Careful>
INLINE F4 scales(const uchar* p, vlong row, const float* d, u64int& over) {
  u64int low = R == 1 ? small2(p, p, over) & 0xffffffff : small2(p, p + row, over);
  u64int high = R == 1 ? 0 : small2(p + 2 * row, p + 3 * row, over);
  I4 v = _mm_unpacklo_epi64(_mm_cvtsi64_si128(static_cast<vlong>(low)),
                            _mm_cvtsi64_si128(static_cast<vlong>(high)));
  F4 power = keep(_mm_castsi128_ps(_mm_cvtsi32_si128((127 + 112) << 23)));
  if constexpr (!Careful) {
    constexpr s32int kLarge = (127 + 14) << 23;
    s32int bits;
    __builtin_memcpy(&bits, d, sizeof bits);
    over |= bits >= kLarge ? kSpecial : 0;
    F4 dx = _mm_castsi128_ps(_mm_cvtsi32_si128(bits >= kLarge ? 0 : bits));
    dx = _mm_mul_ss(dx, power);
    return _mm_mul_ps(_mm_castsi128_ps(v), _mm_shuffle_ps(dx, dx, 0));
  }
  F4 dx = keep(_mm_load_ss(d));
  I4 size = _mm_and_si128(v, keep(_mm_set1_epi32(0x7fffffff)));
  I4 special = _mm_cmpgt_epi32(size, keep(_mm_set1_epi32(0x0f7fffff)));
  F4 number =
      _mm_mul_ps(_mm_castsi128_ps(_mm_andnot_si128(special, v)), _mm_shuffle_ps(power, power, 0));
  I4 other = _mm_and_si128(special, _mm_or_si128(v, keep(_mm_set1_epi32(0x7f800000))));
  return _mm_mul_ps(_mm_or_ps(number, _mm_castsi128_ps(other)), _mm_shuffle_ps(dx, dx, 0));
}

// A number in each lane.
INLINE I4 spread(int v) { return _mm_shuffle_epi32(_mm_cvtsi32_si128(v), 0); }
