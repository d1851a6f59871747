// F16 and BF16.
#include "avx2block.h"
#include "halfrows.h"

namespace {

// Of the lower half of a vector.
struct Half {
  static INLINE F4 four(I4 v) { return _mm_cvtph_ps(v); }
};
struct Bfloat {
  static INLINE F4 four(I4 v) {
    return _mm_castsi128_ps(_mm_unpacklo_epi16(_mm_setzero_si128(), v));
  }
};

}  // namespace

// Rows of n floats by x[n].
extern "C" void avx2f16(float* out, uchar* p, vlong row, vlong rows, float* x, vlong n) {
  allhalves<Half, kAhead>(out, p, row, rows, x, n);
}

extern "C" void avx2bf16(float* out, uchar* p, vlong row, vlong rows, float* x, vlong n) {
  allhalves<Bfloat, kAhead>(out, p, row, rows, x, n);
}
