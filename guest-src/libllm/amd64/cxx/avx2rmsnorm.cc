#include "avx2.h"

// out = w * (x * 1/sqrt(mean of squares + eps)), the squares summed in the set's tree.
extern "C" void avx2rmsnorm(float* out, float* x, float* w, vlong n, float eps) {
  if (n <= 0) return;
  float s = dot(x, x, n);
  s /= static_cast<float>(n);
  s += eps;
  s = _mm_cvtss_f32(_mm_sqrt_ss(_mm_set_ss(s)));
  s = 1.0F / s;
  F8 by = spread(s);
  vlong i = 0;
  for (; i + kLanes <= n; i += kLanes)
    store(out + i, _mm256_mul_ps(load(w + i), _mm256_mul_ps(by, load(x + i))));
  if (i < n) {
    I8 mask = lowest(n - i);
    store(out + i, mask, _mm256_mul_ps(load(w + i, mask), _mm256_mul_ps(by, load(x + i, mask))));
  }
}
