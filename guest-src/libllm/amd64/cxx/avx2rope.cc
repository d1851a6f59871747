#include "avx2.h"

namespace {

INLINE F8 rotate(F8 v, F8 cs) {
  F8 swapped = _mm256_permute_ps(v, 0xb1);
  return _mm256_addsub_ps(_mm256_mul_ps(v, _mm256_moveldup_ps(cs)),
                          _mm256_mul_ps(swapped, _mm256_movehdup_ps(cs)));
}

}  // namespace

// Rotates the pairs of v[nhead][hs]: (a, b) becomes (a*c - b*s, b*c + a*s), no product fused.
extern "C" void avx2rope(float* v, float* cs, vlong nhead, vlong hs) {
  vlong even = hs & ~1LL;
  for (; nhead > 0; nhead--) {
    vlong i = 0;
    for (; i + kLanes <= even; i += kLanes) store(v + i, rotate(load(v + i), load(cs + i)));
    if (i < even) {
      I8 mask = lowest(even - i);
      store(v + i, mask, rotate(load(v + i, mask), load(cs + i, mask)));
    }
    v += hs;
  }
}
