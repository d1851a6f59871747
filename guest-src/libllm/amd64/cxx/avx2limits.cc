#include "avx2.h"

// Reads p[n], n rounded down to a multiple of 512: eight cache lines a turn.
extern "C" u64int avx2stream(void* p, vlong n) {
  const float* f = static_cast<const float*>(p);
  F8 a[4];
  each<4>([&](auto k) { a[k] = _mm256_setzero_ps(); });
  for (; n >= 512; n -= 512) {
    each<16>([&](auto k) { a[k % 4] = _mm256_or_ps(a[k % 4], load(f + kLanes * k)); });
    f += 128;
  }
  F8 all = _mm256_or_ps(_mm256_or_ps(a[0], a[1]), _mm256_or_ps(a[2], a[3]));
  __m128i low =
      _mm_castps_si128(_mm_or_ps(_mm256_castps256_ps128(all), _mm256_extractf128_ps(all, 1)));
  return static_cast<u64int>(_mm_cvtsi128_si64(_mm_or_si128(low, _mm_unpackhi_epi64(low, low))));
}

// 224 operations a turn: fourteen chains of fused products and sums, eight lanes each.
extern "C" float avx2peak(float* one, vlong n) {
  F8 by = spread(one[0]);
  F8 plus = spread(one[1]);
  F8 a[14];
  // The compiler must not see that all chains are the same, and make one of them.
  each<14>([&](auto k) {
    a[k] = by;
    asm("" : "+x"(a[k]));
  });
  do {
    each<14>([&](auto k) { a[k] = _mm256_fmadd_ps(a[k], by, plus); });
    n -= 224;
  } while (n > 0);
  each<13>([&](auto k) { a[0] = _mm256_mul_ps(a[0], a[k + 1]); });
  return _mm_cvtss_f32(_mm256_castps256_ps128(a[0]));
}

// What a block of 32 costs at least (limit.h): n of them, rounded up to a multiple of six.
#define BLOCK(t, sum)                       \
  "vpmaddubsw %%ymm14, %%ymm15, %%ymm" #t   \
  "\n"                                      \
  "vpmaddwd %%ymm13, %%ymm" #t ", %%ymm" #t \
  "\n"                                      \
  "vcvtdq2ps %%ymm" #t ", %%ymm" #t         \
  "\n"                                      \
  "vfmadd231ps %%ymm12, %%ymm" #t ", %%ymm" #sum "\n"
#define ZERO(v) "vpxor %%xmm" #v ", %%xmm" #v ", %%xmm" #v "\n"

extern "C" void avx2blocks(vlong n) {
  asm volatile(ZERO(6) ZERO(7) ZERO(8) ZERO(9) ZERO(10) ZERO(11) ZERO(12) ZERO(13) ZERO(14)
                   ZERO(15) "1:\n" BLOCK(0, 6) BLOCK(1, 7) BLOCK(2, 8) BLOCK(3, 9) BLOCK(4, 10)
                       BLOCK(5, 11) "subq $6, %0\n"
                                    "jg 1b\n"
               : "+r"(n)
               :
               : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8",
                 "xmm9", "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}
