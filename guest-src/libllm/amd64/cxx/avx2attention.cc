#include "avx2.h"

namespace {

// N vectors of out from column j: sums over the positions, from 0 and ascending.
template <int N>
INLINE void weigh(float* out, const float* v, const float* att, vlong t, vlong stride) {
  F8 a[N];
  each<N>([&](auto k) { a[k] = _mm256_setzero_ps(); });
  for (vlong i = 0; i < t; i++) {
    F8 by = _mm256_broadcast_ss(att + i);
    each<N>([&](auto k) { a[k] = _mm256_fmadd_ps(by, load(v + kLanes * k), a[k]); });
    v += stride;
  }
  each<N>([&](auto k) { store(out + kLanes * k, a[k]); });
}

}  // namespace

// One head over t positions: each score is a dot product by sqrt(hs), in the set's tree; softmax;
// out[j] = fma(att[i], v[i][j], out[j]) for ascending i.
extern "C" void avx2attention(float* out, float* q, float* k, float* v, float* att, vlong t,
                              vlong hs, vlong stride) {
  if (hs <= 0) return;
  F4 root = _mm_sqrt_ss(_mm_set_ss(static_cast<float>(hs)));
  root = _mm_shuffle_ps(root, root, 0);
  vlong i = 0;
  for (; i + 4 <= t; i += 4) {
    F8 a[4];
    rows<4, false>(a, k + i * stride, stride, q, hs);
    _mm_storeu_ps(att + i, _mm_div_ps(sum4(a[0], a[1], a[2], a[3]), root));
  }
  for (; i < t; i++) att[i] = dot(k + i * stride, q, hs) / _mm_cvtss_f32(root);
  softmax(att, t);
  vlong j = 0;
  for (; j + 8 * kLanes <= hs; j += 8 * kLanes) weigh<8>(out + j, v + j, att, t, stride);
  if (j + 4 * kLanes <= hs) {
    weigh<4>(out + j, v + j, att, t, stride);
    j += 4 * kLanes;
  }
  for (; j + kLanes <= hs; j += kLanes) weigh<1>(out + j, v + j, att, t, stride);
  if (j < hs) {
    I8 mask = lowest(hs - j);
    F8 a = _mm256_setzero_ps();
    for (i = 0; i < t; i++)
      a = _mm256_fmadd_ps(_mm256_broadcast_ss(att + i), load(v + i * stride + j, mask), a);
    store(out + j, mask, a);
  }
}
