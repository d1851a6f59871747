#include "avx2.h"

namespace {

// h/(1+e^-h) * g in the steps of port/swiglu.c.
INLINE F8 gate(F8 h, F8 g) {
  I8 u = bits(h);
  F8 sign = floats(_mm256_srai_epi32(u, 31));
  I8 size = _mm256_and_si256(u, spread(0x7fffffff));
  F8 e = expneg(_mm256_or_ps(h, floats(spread(-0x7fffffff - 1))));
  F8 q = _mm256_blendv_ps(spread(1.0F), e, sign);
  I8 far = _mm256_andnot_si256(_mm256_cmpgt_epi32(size, spread(0x7f800000)),
                               _mm256_cmpgt_epi32(size, spread(0x42d00000)));
  h = _mm256_blendv_ps(h, spread(-104.0F), _mm256_and_ps(floats(far), sign));
  q = _mm256_div_ps(q, _mm256_add_ps(e, spread(1.0F)));
  return _mm256_mul_ps(_mm256_mul_ps(q, h), g);
}

}  // namespace

// h = (h * 1/(1+exp(-h))) * g
extern "C" void avx2swiglu(float* h, float* g, vlong n) {
  vlong i = 0;
  for (; i + kLanes <= n; i += kLanes) store(h + i, gate(load(h + i), load(g + i)));
  if (i < n) {
    I8 mask = lowest(n - i);
    store(h + i, mask, gate(load(h + i, mask), load(g + i, mask)));
  }
}
