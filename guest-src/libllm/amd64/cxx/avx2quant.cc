// Rows of weights in blocks against activations that are quantised per block (kernel.h). Integers
// are exact, so their order does not matter; each block's term goes to lane i%4, as in
// port/qmatvec.c, and the bits are the same. Four blocks make a vector.
#include "avx2.h"

namespace {

using I4 = __m128i;

INLINE I8 load(const uchar* p) { return _mm256_loadu_si256(reinterpret_cast<const I8*>(p)); }
INLINE I8 load(const s8int* p) { return _mm256_loadu_si256(reinterpret_cast<const I8*>(p)); }
INLINE I4 load4(const void* p) { return _mm_loadu_si128(static_cast<const I4*>(p)); }

INLINE u64int half(const uchar* p) { return static_cast<u64int>(p[0] | p[1] << 8); }

// Lane i is the sum of the eight of a, b, c, d.
INLINE I4 totals(I8 a, I8 b, I8 c, I8 d) {
  I8 s = _mm256_hadd_epi32(_mm256_hadd_epi32(a, b), _mm256_hadd_epi32(c, d));
  return _mm_add_epi32(_mm256_castsi256_si128(s), _mm256_extracti128_si256(s, 1));
}

INLINE float sumOf(F4 a) {
  a = _mm_add_ps(a, _mm_movehl_ps(a, a));
  return _mm_cvtss_f32(_mm_add_ss(a, _mm_shuffle_ps(a, a, 1)));
}

// The floats of 16 bits at `at` of N blocks, zeros after them.
template <int N, int Size>
INLINE F4 scales(const uchar* p, int at) {
  u64int h = 0;
  each<N>([&](auto k) { h |= half(p + Size * k + at) << (16 * k); });
  return _mm_cvtph_ps(_mm_cvtsi64_si128(static_cast<vlong>(h)));
}

// As many of x's, which may end there.
template <int N>
INLINE F4 some(const float* x) {
  if constexpr (N == 4)
    return _mm_loadu_ps(x);
  else
    return _mm_maskload_ps(x, _mm_setr_epi32(N > 0 ? -1 : 0, N > 1 ? -1 : 0, N > 2 ? -1 : 0, 0));
}

// Eight bits, from -128 up: |w| by x with w's sign; no sum of two products leaves 16 bits.
struct Q80 {
  static constexpr int kSize = 34;
  static INLINE I8 products(const uchar* p, const s8int* q) {
    I8 w = load(p + 2);
    I8 pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(load(q), w));
    return _mm256_madd_epi16(pairs, _mm256_set1_epi16(1));
  }
  template <int N>
  static INLINE I4 bias(const s16int*) {
    return _mm_setzero_si128();
  }
};

// Four bits, less 8, which the sums of x take off at the end.
struct Q40 {
  static constexpr int kSize = 18;
  static INLINE I8 products(const uchar* p, const s8int* q) {
    I4 both = load4(p + 2);
    I8 w = _mm256_and_si256(_mm256_set_m128i(_mm_srli_epi16(both, 4), both), _mm256_set1_epi8(15));
    return _mm256_madd_epi16(_mm256_maddubs_epi16(w, load(q)), _mm256_set1_epi16(1));
  }
  template <int N>
  static INLINE I4 bias(const s16int* sum) {
    I4 s = _mm_setzero_si128();
    if constexpr (N == 4) {
      s = load4(sum);
    } else {
      if constexpr (N >= 2) s = _mm_loadl_epi64(reinterpret_cast<const I4*>(sum));
      if constexpr (N == 1 || N == 3) {
        u32int last = static_cast<u32int>(sum[2 * N - 2] & 0xffff) |
                      static_cast<u32int>(sum[2 * N - 1] & 0xffff) << 16;
        s = _mm_insert_epi32(s, static_cast<int>(last), N - 1);
      }
    }
    return _mm_madd_epi16(s, _mm_set1_epi16(8));
  }
};

template <class Q, int N>
INLINE F4 small(const uchar* p, const s8int* q, const float* d, const s16int* sum) {
  I8 s[4];
  each<4>([&](auto k) { s[k] = _mm256_setzero_si256(); });
  each<N>([&](auto k) { s[k] = Q::products(p + Q::kSize * k, q + 32 * k); });
  I4 t = _mm_sub_epi32(totals(s[0], s[1], s[2], s[3]), Q::template bias<N>(sum));
  return _mm_mul_ps(_mm_mul_ps(scales<N, Q::kSize>(p, 0), some<N>(d)), _mm_cvtepi32_ps(t));
}

template <class Q>
INLINE float smallRow(const uchar* p, const s8int* q, const float* d, const s16int* sum, vlong n) {
  F4 a = _mm_setzero_ps();
  for (; n >= 4; n -= 4) {
    a = _mm_add_ps(a, small<Q, 4>(p, q, d, sum));
    p += 4 * Q::kSize;
    q += 128;
    d += 4;
    sum += 8;
  }
  if (n == 3) a = _mm_add_ps(a, small<Q, 3>(p, q, d, sum));
  if (n == 2) a = _mm_add_ps(a, small<Q, 2>(p, q, d, sum));
  if (n == 1) a = _mm_add_ps(a, small<Q, 1>(p, q, d, sum));
  return sumOf(a);
}

// 256 of four bits, with eight scales and minimums of six.
constexpr int kQ4kSize = 144;

INLINE void q4k(const uchar* p, const s8int* q, const s16int* sum, I8& dot, I8& min) {
  constexpr u32int kLow6 = 0x3f3f3f3f;
  constexpr u32int kLow4 = 0x0f0f0f0f;
  constexpr u32int kLow2 = 0x03030303;
  u32int w[3];
  each<3>([&](auto k) { __builtin_memcpy(&w[k], p + 4 + 4 * k, 4); });
  u32int high = (w[2] & kLow4) | (w[0] >> 6 & kLow2) << 4;
  u32int highMin = (w[2] >> 4 & kLow4) | (w[1] >> 6 & kLow2) << 4;
  I8 sixes = _mm256_cvtepu8_epi16(
      _mm_setr_epi32(static_cast<int>(w[0] & kLow6), static_cast<int>(high),
                     static_cast<int>(w[1] & kLow6), static_cast<int>(highMin)));
  I4 mins = _mm256_extracti128_si256(sixes, 1);
  // x's sums are of 16, the minimums of 32.
  I8 twice = _mm256_set_m128i(_mm_unpackhi_epi16(mins, mins), _mm_unpacklo_epi16(mins, mins));
  min = _mm256_madd_epi16(twice, _mm256_loadu_si256(reinterpret_cast<const I8*>(sum)));
  I4 sc = _mm256_castsi256_si128(sixes);
  I8 both = _mm256_set_m128i(sc, sc);
  const I8 low = _mm256_set1_epi8(15);
  dot = _mm256_setzero_si256();
  each<4>([&](auto k) {
    I8 v = load(p + 16 + 32 * k);
    I8 a = _mm256_maddubs_epi16(_mm256_and_si256(v, low), load(q + 64 * k));
    I8 b =
        _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(v, 4), low), load(q + 64 * k + 32));
    constexpr int one = 0x0100 + 0x0404 * k;
    I8 first = _mm256_shuffle_epi8(both, _mm256_set1_epi16(static_cast<short>(one)));
    I8 second = _mm256_shuffle_epi8(both, _mm256_set1_epi16(static_cast<short>(one + 0x0202)));
    dot = _mm256_add_epi32(dot, _mm256_madd_epi16(a, first));
    dot = _mm256_add_epi32(dot, _mm256_madd_epi16(b, second));
  });
}

template <int N>
INLINE F4 large(const uchar* p, const s8int* q, const float* d, const s16int* sum) {
  I8 s[4];
  I8 m[4];
  each<4>([&](auto k) {
    s[k] = _mm256_setzero_si256();
    m[k] = _mm256_setzero_si256();
  });
  each<N>([&](auto k) { q4k(p + kQ4kSize * k, q + 256 * k, sum + 16 * k, s[k], m[k]); });
  F4 by = some<N>(d);
  F4 t = _mm_mul_ps(_mm_mul_ps(scales<N, kQ4kSize>(p, 0), by),
                    _mm_cvtepi32_ps(totals(s[0], s[1], s[2], s[3])));
  F4 u = _mm_mul_ps(_mm_mul_ps(scales<N, kQ4kSize>(p, 2), by),
                    _mm_cvtepi32_ps(totals(m[0], m[1], m[2], m[3])));
  return _mm_sub_ps(t, u);
}

INLINE float largeRow(const uchar* p, const s8int* q, const float* d, const s16int* sum, vlong n) {
  F4 a = _mm_setzero_ps();
  for (; n >= 4; n -= 4) {
    a = _mm_add_ps(a, large<4>(p, q, d, sum));
    p += 4 * kQ4kSize;
    q += 1024;
    d += 4;
    sum += 64;
  }
  if (n == 3) a = _mm_add_ps(a, large<3>(p, q, d, sum));
  if (n == 2) a = _mm_add_ps(a, large<2>(p, q, d, sum));
  if (n == 1) a = _mm_add_ps(a, large<1>(p, q, d, sum));
  return sumOf(a);
}

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void avx2q80(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  for (; rows > 0; rows--) {
    *out++ = smallRow<Q80>(p, q, d, sum, n);
    p += row;
  }
}

extern "C" void avx2q40(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  for (; rows > 0; rows--) {
    *out++ = smallRow<Q40>(p, q, d, sum, n);
    p += row;
  }
}

extern "C" void avx2q4k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  for (; rows > 0; rows--) {
    *out++ = largeRow(p, q, d, sum, n);
    p += row;
  }
}
