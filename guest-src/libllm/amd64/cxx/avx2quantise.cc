// Activations in blocks of integers of a byte: the bits of port/qmatvec.c, which says how.
#include "avx2.h"

namespace {

#define ALWAYS __attribute__((always_inline))

constexpr s32int kTiny = 0x0d800000;  // 2^-100
constexpr s32int kInfinite = 0x7f800000;

INLINE I8 whole(const float* x, F8 by) {
  F8 t = _mm256_mul_ps(load(x), by);
  t = _mm256_add_ps(t, spread(12582912.0F));
  return _mm256_sub_epi32(bits(t), spread(0x4b400000));
}

}  // namespace

// q[nb*n], sum[nb*n/16] and d[nb] of nb blocks x[n], n a multiple of 32.
extern "C" void avx2quantise(s8int* q, s16int* sum, float* d, float* x, vlong nb, vlong n) {
  for (; nb > 0; nb--) {
    I8 most = _mm256_setzero_si256();
    for (vlong i = 0; i < n; i += 8)
      most = _mm256_max_epi32(most, _mm256_and_si256(bits(load(x + i)), spread(0x7fffffff)));
    s32int max = largest(most);
    F4 m = _mm_castsi128_ps(_mm_cvtsi32_si128(max));
    bool none = max < kTiny || max >= kInfinite;
    if (none) {
      *d = max < kTiny ? 0 : _mm_cvtss_f32(m);
      for (vlong i = 0; i < n; i += 32) {
        _mm256_storeu_si256(reinterpret_cast<I8*>(q + i), _mm256_setzero_si256());
        sum[i / 16] = 0;
        sum[i / 16 + 1] = 0;
      }
    } else {
      *d = _mm_cvtss_f32(_mm_div_ss(m, _mm_set_ss(127.0F)));
      F8 by = _mm256_broadcastss_ps(_mm_div_ss(_mm_set_ss(127.0F), m));
      for (vlong i = 0; i < n; i += 32) {
        I8 a = _mm256_packs_epi32(whole(x + i, by), whole(x + i + 8, by));
        I8 b = _mm256_packs_epi32(whole(x + i + 16, by), whole(x + i + 24, by));
        // Each has two halves of sixteen, in turn.
        I8 s = _mm256_hadd_epi32(_mm256_madd_epi16(a, _mm256_set1_epi16(1)),
                                 _mm256_madd_epi16(b, _mm256_set1_epi16(1)));
        __m128i t = _mm_add_epi32(_mm256_castsi256_si128(s), _mm256_extracti128_si256(s, 1));
        t = _mm_add_epi32(t, _mm_shuffle_epi32(t, 0xb1));
        sum[i / 16] = static_cast<s16int>(_mm_cvtsi128_si32(t));
        sum[i / 16 + 1] = static_cast<s16int>(_mm_extract_epi32(t, 2));
        I8 v = _mm256_packs_epi16(a, b);
        v = _mm256_permutevar8x32_epi32(v, _mm256_setr_epi32(0, 4, 1, 5, 2, 6, 3, 7));
        _mm256_storeu_si256(reinterpret_cast<I8*>(q + i), v);
      }
    }
    q += n;
    sum += n / 16;
    x += n;
    d++;
  }
}
