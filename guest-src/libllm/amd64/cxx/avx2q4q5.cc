// Q4_1, Q5_0 and Q5_1: nibbles, and a fifth bit, made bytes.
#include "avx2bytes.h"

namespace {

// 16 in every byte whose bit is set.
INLINE I8 fifths(const uchar* p) {
  s32int bits;
  __builtin_memcpy(&bits, p, sizeof bits);
  I8 of = _mm256_shuffle_epi8(
      spread(bits),
      _mm256_setr_epi64x(0, 0x0101010101010101, 0x0202020202020202, 0x0303030303030303));
  I8 mask = _mm256_set1_epi64x(static_cast<vlong>(0x8040201008040201));
  return _mm256_and_si256(_mm256_cmpeq_epi8(_mm256_and_si256(of, mask), mask),
                          _mm256_set1_epi8(16));
}

struct Q41 {
  static constexpr int kSize = 20;
  static constexpr bool kMins = true;
  static INLINE I8 products(const uchar* p, I8 x) { return positive(nibbles(p + 4), x); }
};

struct Q50 {
  static constexpr int kSize = 22;
  static constexpr bool kMins = false;
  static INLINE I8 products(const uchar* p, I8 x) {
    return any(
        _mm256_sub_epi8(_mm256_or_si256(nibbles(p + 6), fifths(p + 2)), _mm256_set1_epi8(16)), x);
  }
};

struct Q51 {
  static constexpr int kSize = 24;
  static constexpr bool kMins = true;
  static INLINE I8 products(const uchar* p, I8 x) {
    return positive(_mm256_or_si256(nibbles(p + 8), fifths(p + 4)), x);
  }
};

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void avx2q41(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q41>(out, p, row, rows, q, d, sum, n);
}

extern "C" void avx2q50(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q50>(out, p, row, rows, q, d, sum, n);
}

extern "C" void avx2q51(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q51>(out, p, row, rows, q, d, sum, n);
}
