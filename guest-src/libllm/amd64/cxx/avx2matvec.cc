// Products of a matrix with a vector, and of two vectors; the tree is avx2.h's.
#include "avx2.h"

// out[d] = w[d][n] x[n]. Eight rows at a time, then four, then one; any alignment.
extern "C" void avx2matvec(float* out, float* w, float* x, vlong n, vlong d) {
  for (; d >= 8; d -= 8) {
    F8 a[8];
    rows<8, true>(a, w, n, x, n);
    _mm_storeu_ps(out, sum4(a[0], a[1], a[2], a[3]));
    _mm_storeu_ps(out + 4, sum4(a[4], a[5], a[6], a[7]));
    w += 8 * n;
    out += 8;
  }
  if (d >= 4) {
    F8 a[4];
    rows<4, false>(a, w, n, x, n);
    _mm_storeu_ps(out, sum4(a[0], a[1], a[2], a[3]));
    w += 4 * n;
    out += 4;
    d -= 4;
  }
  for (; d > 0; d--) {
    *out++ = dot(w, x, n);
    w += n;
  }
}

// The sum of a[i]*b[i], as a row of avx2matvec.
extern "C" float avx2dot(float* a, float* b, vlong n) { return dot(a, b, n); }
