// F16 and BF16.
#include "halfrows.h"
#include "sse2.h"

namespace {

// Four floats of 16 bits, of the lower half of a vector.
struct Half {
  static INLINE F4 four(I4 v) {
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
};
struct Bfloat {
  static INLINE F4 four(I4 v) {
    return _mm_castsi128_ps(_mm_unpacklo_epi16(_mm_setzero_si128(), v));
  }
};

}  // namespace

// Rows of n floats by x[n].
extern "C" void sse2f16(float* out, uchar* p, vlong row, vlong rows, float* x, vlong n) {
  allhalves<Half, 6144>(out, p, row, rows, x, n);
}

extern "C" void sse2bf16(float* out, uchar* p, vlong row, vlong rows, float* x, vlong n) {
  allhalves<Bfloat, 6144>(out, p, row, rows, x, n);
}
