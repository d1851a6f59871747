// IQ4_NL: nibbles that stand for the numbers of a table.
#include "avx2bytes.h"

namespace {

struct Iq4nl {
  static constexpr int kSize = 18;
  static constexpr bool kMins = false;
  static INLINE I8 products(const uchar* p, I8 x) {
    return any(_mm256_shuffle_epi8(nonlinear(), nibbles(p + 2)), x);
  }
};

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void avx2iq4nl(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                          s16int* sum, vlong n) {
  all<Iq4nl>(out, p, row, rows, q, d, sum, n);
}
