// As avx2cache.cc with SSE2 alone: four lanes, products rounded before they are added.
#include <emmintrin.h>

#include "plan9.h"

#define INLINE inline __attribute__((always_inline))

namespace {

using I4 = __m128i;
using F4 = __m128;

INLINE I4 keep(I4 v) {
  asm("" : "+x"(v));
  return v;
}
INLINE F4 keep(F4 v) {
  asm("" : "+x"(v));
  return v;
}

// One to three floats, and zeros above them.
INLINE F4 some(const float* p, vlong n) {
  F4 a = keep(_mm_load_ss(p));
  if (n == 1) return a;
  a = _mm_unpacklo_ps(a, keep(_mm_load_ss(p + 1)));
  return n == 2 ? a : _mm_movelh_ps(a, keep(_mm_load_ss(p + 2)));
}

INLINE F4 spread(const float* p) {
  F4 v = keep(_mm_load_ss(p));
  return _mm_shuffle_ps(v, v, 0);
}

struct Floats {
  static INLINE vlong row(vlong hs) { return 4 * hs; }
  static INLINE F4 four(const uchar* p, vlong i, vlong) {
    return keep(_mm_loadu_ps(reinterpret_cast<const float*>(p) + i));
  }
  static INLINE F4 last(const uchar* p, vlong i, vlong hs) {
    return some(reinterpret_cast<const float*>(p) + i, hs - i);
  }
};

// The bits, moved into a float's places, are the number by 2^-112, exactly.
struct Halves {
  static INLINE vlong row(vlong hs) { return 2 * ((hs + 7) & ~7LL); }
  static INLINE F4 four(const uchar* p, vlong i, vlong) {
    I4 v = _mm_loadl_epi64(reinterpret_cast<const I4*>(p + 2 * i));
    I4 h = _mm_unpacklo_epi16(v, _mm_setzero_si128());
    I4 size = _mm_and_si128(h, keep(_mm_set1_epi32(0x7fff)));
    I4 sign = _mm_slli_epi32(_mm_xor_si128(h, size), 16);
    I4 bits = _mm_slli_epi32(size, 13);
    I4 special = _mm_cmpgt_epi32(size, keep(_mm_set1_epi32(0x7bff)));
    F4 number = _mm_mul_ps(_mm_castsi128_ps(_mm_andnot_si128(special, bits)),
                           keep(_mm_castsi128_ps(_mm_set1_epi32(0x77800000))));
    I4 other = _mm_and_si128(special, _mm_or_si128(bits, keep(_mm_set1_epi32(0x7f800000))));
    return _mm_castsi128_ps(_mm_or_si128(_mm_or_si128(_mm_castps_si128(number), other), sign));
  }
  static INLINE F4 last(const uchar* p, vlong i, vlong hs) { return four(p, i, hs); }
};

struct Bytes {
  static INLINE vlong scales(vlong hs) { return (hs + 31) / 32 * 4; }
  static INLINE vlong row(vlong hs) { return scales(hs) + ((hs + 7) & ~7LL); }
  static INLINE F4 four(const uchar* p, vlong i, vlong hs) {
    int b;
    __builtin_memcpy(&b, p + scales(hs) + i, sizeof b);
    I4 v = _mm_cvtsi32_si128(b);
    v = _mm_unpacklo_epi8(v, v);
    v = _mm_srai_epi32(_mm_unpacklo_epi16(v, v), 24);
    return _mm_mul_ps(_mm_cvtepi32_ps(v), spread(reinterpret_cast<const float*>(p) + i / 32));
  }
  static INLINE F4 last(const uchar* p, vlong i, vlong hs) { return four(p, i, hs); }
};

INLINE F4 sum4(F4 a, F4 b, F4 c, F4 d) {
  F4 p = _mm_add_ps(_mm_unpacklo_ps(a, b), _mm_unpackhi_ps(a, b));
  F4 q = _mm_add_ps(_mm_unpacklo_ps(c, d), _mm_unpackhi_ps(c, d));
  return _mm_add_ps(_mm_movelh_ps(p, q), _mm_movehl_ps(q, p));
}

// Four positions; those from n on are the first's.
template <class K>
INLINE F4 four(const float* q, const uchar* k, vlong hs, vlong n) {
  const vlong row = K::row(hs);
  const uchar* k1 = n > 1 ? k + row : k;
  const uchar* k2 = n > 2 ? k + 2 * row : k;
  const uchar* k3 = n > 3 ? k + 3 * row : k;
  F4 a = _mm_setzero_ps();
  F4 b = a;
  F4 c = a;
  F4 d = a;
  vlong i = 0;
  for (; i + 4 <= hs; i += 4) {
    F4 v = keep(_mm_loadu_ps(q + i));
    a = _mm_add_ps(a, _mm_mul_ps(K::four(k, i, hs), v));
    b = _mm_add_ps(b, _mm_mul_ps(K::four(k1, i, hs), v));
    c = _mm_add_ps(c, _mm_mul_ps(K::four(k2, i, hs), v));
    d = _mm_add_ps(d, _mm_mul_ps(K::four(k3, i, hs), v));
  }
  if (i < hs) {
    F4 v = some(q + i, hs - i);
    a = _mm_add_ps(a, _mm_mul_ps(K::last(k, i, hs), v));
    b = _mm_add_ps(b, _mm_mul_ps(K::last(k1, i, hs), v));
    c = _mm_add_ps(c, _mm_mul_ps(K::last(k2, i, hs), v));
    d = _mm_add_ps(d, _mm_mul_ps(K::last(k3, i, hs), v));
  }
  return sum4(a, b, c, d);
}

template <class K>
INLINE void scores(float* att, const float* q, const uchar* k, vlong t, vlong hs) {
  F4 root = _mm_sqrt_ss(_mm_set_ss(static_cast<float>(hs)));
  root = _mm_shuffle_ps(root, root, 0);
  vlong i = 0;
  for (; i + 4 <= t; i += 4) {
    _mm_storeu_ps(att + i, _mm_div_ps(four<K>(q, k, hs, 4), root));
    k += 4 * K::row(hs);
  }
  if (i < t) {
    float f[4];
    _mm_storeu_ps(f, _mm_div_ps(four<K>(q, k, hs, t - i), root));
    for (vlong n = 0; i < t; n++) att[i++] = f[n];
  }
}

// N vectors of out from column j.
template <class K, int N>
INLINE void columns(float* out, const float* att, const uchar* v, vlong t, vlong hs, vlong j) {
  F4 a[N];
#pragma GCC unroll 8
  for (int k = 0; k < N; k++) a[k] = _mm_loadu_ps(out + j + 4 * k);
  for (vlong i = 0; i < t; i++) {
    F4 by = spread(att + i);
#pragma GCC unroll 8
    for (int k = 0; k < N; k++) a[k] = _mm_add_ps(a[k], _mm_mul_ps(by, K::four(v, j + 4 * k, hs)));
    v += K::row(hs);
  }
#pragma GCC unroll 8
  for (int k = 0; k < N; k++) _mm_storeu_ps(out + j + 4 * k, a[k]);
}

template <class K>
INLINE void weigh(float* out, const float* att, const uchar* v, vlong t, vlong hs) {
  vlong j = 0;
  for (; j + 32 <= hs; j += 32) columns<K, 8>(out, att, v, t, hs, j);
  for (; j + 8 <= hs; j += 8) columns<K, 2>(out, att, v, t, hs, j);
  if (j + 4 <= hs) {
    columns<K, 1>(out, att, v, t, hs, j);
    j += 4;
  }
  if (j < hs) {
    F4 a = some(out + j, hs - j);
    for (vlong i = 0; i < t; i++) {
      a = _mm_add_ps(a, _mm_mul_ps(spread(att + i), K::last(v, j, hs)));
      v += K::row(hs);
    }
    float f[4];
    _mm_storeu_ps(f, a);
    for (vlong n = 0; j < hs; n++) out[j++] = f[n];
  }
}

constexpr int kFloats = 0;  // Kf32 of kernel.h
constexpr int kHalves = 1;  // Kf16

}  // namespace

extern "C" void sse2scores(float* att, float* q, uchar* k, vlong t, vlong hs, int kind) {
  if (hs <= 0) return;
  if (kind == kFloats)
    scores<Floats>(att, q, k, t, hs);
  else if (kind == kHalves)
    scores<Halves>(att, q, k, t, hs);
  else
    scores<Bytes>(att, q, k, t, hs);
}

extern "C" void sse2weigh(float* out, float* att, uchar* v, vlong t, vlong hs, int kind) {
  if (kind == kFloats)
    weigh<Floats>(out, att, v, t, hs);
  else if (kind == kHalves)
    weigh<Halves>(out, att, v, t, hs);
  else
    weigh<Bytes>(out, att, v, t, hs);
}
