// Q4_1, Q5_0 and Q5_1: nibbles, and a fifth bit, made bytes.
#include "sse2bytes.h"

namespace {

// 16 in each byte whose bit is set, of the lower and the upper 16.
INLINE void fifths(const uchar* p, I4& low, I4& high) {
  s32int bits;
  __builtin_memcpy(&bits, p, sizeof bits);
  I4 v = _mm_cvtsi32_si128(bits);
  v = _mm_unpacklo_epi8(v, v);
  v = _mm_unpacklo_epi16(v, v);
  I4 mask = keep(_mm_set1_epi64x(static_cast<vlong>(0x8040201008040201)));
  I4 top = keep(_mm_set1_epi8(16));
  auto of = [&](I4 u) INLINED {
    return _mm_and_si128(_mm_cmpeq_epi8(_mm_and_si128(u, mask), mask), top);
  };
  low = of(_mm_unpacklo_epi32(v, v));
  high = of(_mm_unpackhi_epi32(v, v));
}

struct Q41 : Plain {
  static constexpr int kSize = 20;
  static constexpr bool kMins = true;
  INLINE I4 products(const uchar* p) const {
    I4 v = load(p + 4);
    return by(low4(v), high4(v));
  }
};

struct Q50 : Plain {
  static constexpr int kSize = 22;
  static constexpr bool kMins = false;
  INLINE I4 products(const uchar* p) const {
    I4 v = load(p + 6);
    I4 a;
    I4 b;
    fifths(p + 2, a, b);
    I4 less = keep(_mm_set1_epi8(16));
    return by(_mm_sub_epi8(_mm_or_si128(low4(v), a), less),
              _mm_sub_epi8(_mm_or_si128(high4(v), b), less));
  }
};

struct Q51 : Plain {
  static constexpr int kSize = 24;
  static constexpr bool kMins = true;
  INLINE I4 products(const uchar* p) const {
    I4 v = load(p + 8);
    I4 a;
    I4 b;
    fifths(p + 4, a, b);
    return by(_mm_or_si128(low4(v), a), _mm_or_si128(high4(v), b));
  }
};

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void sse2q41(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q41>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q50(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q50>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q51(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q51>(out, p, row, rows, q, d, sum, n);
}
