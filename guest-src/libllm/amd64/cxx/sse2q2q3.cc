// Q2_K and Q3_K.
#include "sse2groups.h"

namespace {

struct Q2k {
  static constexpr int kSize = 84;
  static constexpr int kD = 80;
  static constexpr int kMin = 82;
  static INLINE void block(const uchar* p, const s16int* x, const Sums& sum, I4& dots, I4& mins) {
    I4 v = load(p);
    I4 zero = _mm_setzero_si128();
    I4 scale[2] = {_mm_unpacklo_epi8(low4(v), zero), _mm_unpackhi_epi8(low4(v), zero)};
    I4 min = high4(v);
    I4 s = _mm_setzero_si128();
    each<2>([&](auto n) INLINED {
      each<2>([&](auto side) INLINED {
        I4 w = load(p + 16 + 32 * n + 16 * side);
        each<4>([&](auto j) INLINED {
          constexpr int kGroup = 2 * j + side;
          s = both(s, group(from<2 * j>(w, 3), load(x + 8 * (16 * n + 2 * kGroup)),
                            load(x + 8 * (16 * n + 2 * kGroup + 1)), nth<kGroup>(scale[n])));
        });
      });
    });
    dots = s;
    mins = both(_mm_madd_epi16(_mm_unpacklo_epi8(min, zero), sum.low),
                _mm_madd_epi16(_mm_unpackhi_epi8(min, zero), sum.high));
  }
};

struct Q3k {
  static constexpr int kSize = 110;
  static constexpr int kD = 108;
  static constexpr int kMin = -1;
  static INLINE void block(const uchar* p, const s16int* x, const Sums& sum, I4& dots, I4&) {
    constexpr u64int kLow4 = 0x0f0f0f0f0f0f0f0f;
    constexpr u32int kLow2 = 0x03030303;
    u64int low = bytes8(p + 96);
    u32int high = bytes4(p + 104);
    auto spaced = [&](int at) INLINED {
      return (high >> at & kLow2) | static_cast<u64int>(high >> (at + 2) & kLow2) << 32;
    };
    I4 sc = _mm_sub_epi8(pair8((low & kLow4) | spaced(0) << 4, (low >> 4 & kLow4) | spaced(4) << 4),
                         keep(_mm_set1_epi8(32)));
    I4 scale[2] = {signedlow(sc), signedhigh(sc)};
    I4 s = _mm_setzero_si128();
    each<2>([&](auto n) INLINED {
      each<2>([&](auto side) INLINED {
        I4 h = load(p + 16 * side);
        I4 v = load(p + 32 + 32 * n + 16 * side);
        each<4>([&](auto j) INLINED {
          constexpr int kGroup = 2 * j + side;
          I4 w = _mm_or_si128(from<2 * j>(v, 3), bit<4 * n + j, 2>(h));
          s = both(s, group(w, load(x + 8 * (16 * n + 2 * kGroup)),
                            load(x + 8 * (16 * n + 2 * kGroup + 1)), nth<kGroup>(scale[n])));
        });
      });
    });
    dots = less<2>(s, scale, sum);
  }
};

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void sse2q2k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  alllarge<Q2k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q3k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  alllarge<Q3k>(out, p, row, rows, q, d, sum, n);
}
