// As avx2quant.cc, with SSE2 alone: integers are widened to 16 bits, four blocks make a vector,
// each block's term goes to lane i%4, and the bits are the portable ones.
#include <emmintrin.h>

#include "plan9.h"

#define INLINE inline __attribute__((always_inline))

namespace {

using I4 = __m128i;
using F4 = __m128;

// A constant in a register: as an operand in memory it would have to be aligned.
INLINE I4 keep(I4 v) {
  asm("" : "+x"(v));
  return v;
}
INLINE F4 keep(F4 v) {
  asm("" : "+x"(v));
  return v;
}

INLINE I4 load(const void* p) { return _mm_loadu_si128(static_cast<const I4*>(p)); }
INLINE I4 low(I4 v) { return _mm_srai_epi16(_mm_unpacklo_epi8(v, v), 8); }
INLINE I4 high(I4 v) { return _mm_srai_epi16(_mm_unpackhi_epi8(v, v), 8); }

// The 16 products of small numbers w, without sign, and of q, in four sums.
INLINE I4 unsignedBy(I4 w, const s8int* q) {
  I4 x = load(q);
  I4 zero = _mm_setzero_si128();
  return _mm_add_epi32(_mm_madd_epi16(_mm_unpacklo_epi8(w, zero), low(x)),
                       _mm_madd_epi16(_mm_unpackhi_epi8(w, zero), high(x)));
}

// The same, each product also by a scale in 16 bits.
INLINE I4 scaledBy(I4 w, I4 scale, const s8int* q) {
  I4 x = load(q);
  I4 zero = _mm_setzero_si128();
  I4 a = _mm_mullo_epi16(_mm_unpacklo_epi8(w, zero), scale);
  I4 b = _mm_mullo_epi16(_mm_unpackhi_epi8(w, zero), scale);
  return _mm_add_epi32(_mm_madd_epi16(a, low(x)), _mm_madd_epi16(b, high(x)));
}

// Lane i is the sum of the four of a, b, c, d.
INLINE I4 totals(I4 a, I4 b, I4 c, I4 d) {
  I4 p = _mm_add_epi32(_mm_unpacklo_epi32(a, b), _mm_unpackhi_epi32(a, b));
  I4 q = _mm_add_epi32(_mm_unpacklo_epi32(c, d), _mm_unpackhi_epi32(c, d));
  return _mm_add_epi32(_mm_unpacklo_epi64(p, q), _mm_unpackhi_epi64(p, q));
}

INLINE float sumOf(F4 a) {
  a = _mm_add_ps(a, _mm_movehl_ps(a, a));
  return _mm_cvtss_f32(_mm_add_ss(a, _mm_shuffle_ps(a, a, 1)));
}

INLINE int half(const uchar* p) { return p[0] | p[1] << 8; }

// The floats of 16 bits at `at` of n blocks, zeros after them. The bits, moved into a float's
// places, are the number by 2^-112, exactly; infinities and NaN get the largest exponent.
INLINE F4 scales(const uchar* p, int size, int at, int n) {
  auto pair = [&](int k) {
    u64int v = static_cast<u64int>(half(p + k * size + at));
    if (n > k + 1) v |= static_cast<u64int>(half(p + (k + 1) * size + at)) << 32;
    return _mm_cvtsi64_si128(static_cast<vlong>(v));
  };
  I4 h = n > 2 ? _mm_unpacklo_epi64(pair(0), pair(2)) : pair(0);
  I4 size15 = _mm_and_si128(h, keep(_mm_set1_epi32(0x7fff)));
  I4 sign = _mm_slli_epi32(_mm_xor_si128(h, size15), 16);
  I4 bits = _mm_slli_epi32(size15, 13);
  I4 special = _mm_cmpgt_epi32(size15, keep(_mm_set1_epi32(0x7bff)));
  // Of those nothing is multiplied: the product could raise what Plan 9 does not mask.
  F4 number = _mm_mul_ps(_mm_castsi128_ps(_mm_andnot_si128(special, bits)),
                         keep(_mm_castsi128_ps(_mm_set1_epi32(0x77800000))));
  I4 other = _mm_and_si128(special, _mm_or_si128(bits, keep(_mm_set1_epi32(0x7f800000))));
  return _mm_castsi128_ps(_mm_or_si128(_mm_or_si128(_mm_castps_si128(number), other), sign));
}

INLINE F4 some(const float* x, int n) {
  if (n == 4) return _mm_loadu_ps(x);
  F4 a = keep(_mm_load_ss(x));
  if (n == 1) return a;
  F4 b = keep(_mm_load_ss(x + 1));
  F4 c = n > 2 ? keep(_mm_load_ss(x + 2)) : _mm_setzero_ps();
  return _mm_movelh_ps(_mm_unpacklo_ps(a, b), c);
}

struct Q80 {
  static constexpr int kSize = 34;
  static constexpr int kBias = 0;
  static INLINE I4 products(const uchar* p, const s8int* q) {
    I4 s = _mm_setzero_si128();
    for (int i = 0; i < 32; i += 16) {
      I4 w = load(p + 2 + i);
      I4 x = load(q + i);
      s = _mm_add_epi32(s, _mm_madd_epi16(low(w), low(x)));
      s = _mm_add_epi32(s, _mm_madd_epi16(high(w), high(x)));
    }
    return s;
  }
};

struct Q40 {
  static constexpr int kSize = 18;
  static constexpr int kBias = 8;
  static INLINE I4 products(const uchar* p, const s8int* q) {
    I4 mask = keep(_mm_set1_epi8(15));
    I4 v = load(p + 2);
    return _mm_add_epi32(unsignedBy(_mm_and_si128(v, mask), q),
                         unsignedBy(_mm_and_si128(_mm_srli_epi16(v, 4), mask), q + 16));
  }
};

template <class Q>
INLINE F4 small(const uchar* p, const s8int* q, const float* d, const s16int* sum, int n) {
  I4 zero = _mm_setzero_si128();
  I4 a = Q::products(p, q);
  I4 b = n > 1 ? Q::products(p + Q::kSize, q + 32) : zero;
  I4 c = n > 2 ? Q::products(p + 2 * Q::kSize, q + 64) : zero;
  I4 e = n > 3 ? Q::products(p + 3 * Q::kSize, q + 96) : zero;
  I4 t = totals(a, b, c, e);
  if constexpr (Q::kBias != 0) {
    auto word = [&](int k) {
      int v;
      __builtin_memcpy(&v, sum + 2 * k, sizeof v);
      return _mm_cvtsi32_si128(v);
    };
    I4 s = n == 1 ? word(0) : _mm_loadl_epi64(reinterpret_cast<const I4*>(sum));
    if (n == 3) s = _mm_unpacklo_epi64(s, word(2));
    if (n == 4) s = load(sum);
    t = _mm_sub_epi32(t, _mm_madd_epi16(s, keep(_mm_set1_epi16(Q::kBias))));
  }
  return _mm_mul_ps(_mm_mul_ps(scales(p, Q::kSize, 0, n), some(d, n)), _mm_cvtepi32_ps(t));
}

template <class Q>
INLINE float smallRow(const uchar* p, const s8int* q, const float* d, const s16int* sum, vlong n) {
  F4 a = _mm_setzero_ps();
  for (; n >= 4; n -= 4) {
    a = _mm_add_ps(a, small<Q>(p, q, d, sum, 4));
    p += 4 * Q::kSize;
    q += 128;
    d += 4;
    sum += 8;
  }
  if (n == 3) a = _mm_add_ps(a, small<Q>(p, q, d, sum, 3));
  if (n == 2) a = _mm_add_ps(a, small<Q>(p, q, d, sum, 2));
  if (n == 1) a = _mm_add_ps(a, small<Q>(p, q, d, sum, 1));
  return sumOf(a);
}

constexpr int kQ4kSize = 144;

// The sums of one block: products by scales, and x's sums by minimums.
INLINE void q4k(const uchar* p, const s8int* q, const s16int* sum, I4* dot, I4* min) {
  constexpr u32int kLow6 = 0x3f3f3f3f;
  constexpr u32int kLow4 = 0x0f0f0f0f;
  constexpr u32int kLow2 = 0x03030303;
  u32int w[3];
  __builtin_memcpy(w, p + 4, sizeof w);
  I4 zero = _mm_setzero_si128();
  I4 bytes = _mm_setr_epi32(static_cast<int>(w[0] & kLow6),
                            static_cast<int>((w[2] & kLow4) | (w[0] >> 6 & kLow2) << 4),
                            static_cast<int>(w[1] & kLow6),
                            static_cast<int>((w[2] >> 4 & kLow4) | (w[1] >> 6 & kLow2) << 4));
  I4 mins = _mm_unpackhi_epi8(bytes, zero);
  *min = _mm_add_epi32(_mm_madd_epi16(_mm_unpacklo_epi16(mins, mins), load(sum)),
                       _mm_madd_epi16(_mm_unpackhi_epi16(mins, mins), load(sum + 8)));
  I4 sc = _mm_unpacklo_epi8(bytes, zero);
  I4 mask = keep(_mm_set1_epi8(15));
  I4 s = zero;
  for (int k = 0; k < 4; k++) {
    // The lowest scale everywhere, and the second.
    I4 first = _mm_shuffle_epi32(_mm_shufflelo_epi16(sc, 0x00), 0x00);
    I4 second = _mm_shuffle_epi32(_mm_shufflelo_epi16(sc, 0x55), 0x00);
    sc = _mm_srli_si128(sc, 4);
    for (int i = 0; i < 32; i += 16) {
      I4 v = load(p + 16 + 32 * k + i);
      s = _mm_add_epi32(s, scaledBy(_mm_and_si128(v, mask), first, q + 64 * k + i));
      s = _mm_add_epi32(
          s, scaledBy(_mm_and_si128(_mm_srli_epi16(v, 4), mask), second, q + 64 * k + 32 + i));
    }
  }
  *dot = s;
}

INLINE int total(I4 v) {
  v = _mm_add_epi32(v, _mm_shuffle_epi32(v, 0x4e));
  return _mm_cvtsi128_si32(_mm_add_epi32(v, _mm_shuffle_epi32(v, 0xb1)));
}

INLINE F4 large(const uchar* p, const s8int* q, const float* d, const s16int* sum, int n) {
  int dots[4] = {0, 0, 0, 0};
  int mins[4] = {0, 0, 0, 0};
  for (int k = 0; k < n; k++) {
    I4 dot, min;
    q4k(p + kQ4kSize * k, q + 256 * k, sum + 16 * k, &dot, &min);
    dots[k] = total(dot);
    mins[k] = total(min);
  }
  F4 by = some(d, n);
  F4 t = _mm_mul_ps(_mm_mul_ps(scales(p, kQ4kSize, 0, n), by), _mm_cvtepi32_ps(load(dots)));
  F4 u = _mm_mul_ps(_mm_mul_ps(scales(p, kQ4kSize, 2, n), by), _mm_cvtepi32_ps(load(mins)));
  return _mm_sub_ps(t, u);
}

INLINE float largeRow(const uchar* p, const s8int* q, const float* d, const s16int* sum, vlong n) {
  F4 a = _mm_setzero_ps();
  for (; n > 0; n -= 4) {
    a = _mm_add_ps(a, large(p, q, d, sum, n < 4 ? static_cast<int>(n) : 4));
    p += 4 * kQ4kSize;
    q += 1024;
    d += 4;
    sum += 64;
  }
  return sumOf(a);
}

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void sse2q80(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  for (; rows > 0; rows--) {
    *out++ = smallRow<Q80>(p, q, d, sum, n);
    p += row;
  }
}

extern "C" void sse2q40(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  for (; rows > 0; rows--) {
    *out++ = smallRow<Q40>(p, q, d, sum, n);
    p += row;
  }
}

extern "C" void sse2q4k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  for (; rows > 0; rows--) {
    *out++ = largeRow(p, q, d, sum, n);
    p += row;
  }
}
