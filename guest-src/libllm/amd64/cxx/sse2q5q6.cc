// Q5_K and Q6_K.
#include "sse2groups.h"

namespace {

// Eight scales and eight minimums of six bits, as words.
INLINE void sixes(const uchar* p, I4& scale, I4& min) {
  constexpr u32int kLow6 = 0x3f3f3f3f;
  constexpr u32int kLow4 = 0x0f0f0f0f;
  constexpr u32int kLow2 = 0x03030303;
  u32int w[3];
  __builtin_memcpy(w, p, sizeof w);
  auto pair = [](u32int a, u32int b) INLINED {
    return _mm_cvtsi64_si128(static_cast<vlong>(a | static_cast<u64int>(b) << 32));
  };
  I4 zero = _mm_setzero_si128();
  scale = _mm_unpacklo_epi8(pair(w[0] & kLow6, (w[2] & kLow4) | (w[0] >> 6 & kLow2) << 4), zero);
  min = _mm_unpacklo_epi8(pair(w[1] & kLow6, (w[2] >> 4 & kLow4) | (w[1] >> 6 & kLow2) << 4), zero);
}

struct Q5k {
  static constexpr int kSize = 176;
  static constexpr int kD = 0;
  static constexpr int kMin = 2;
  static INLINE void block(const uchar* p, const s16int* x, const Sums& sum, I4& dots, I4& mins) {
    I4 scale;
    I4 min;
    sixes(p + 4, scale, min);
    I4 s = _mm_setzero_si128();
    each<2>([&](auto side) INLINED {
      I4 h = load(p + 16 + 16 * side);
      each<4>([&](auto k) INLINED {
        I4 v = load(p + 48 + 32 * k + 16 * side);
        I4 low = _mm_or_si128(from<0>(v, 15), bit<2 * k, 4>(h));
        I4 high = _mm_or_si128(from<4>(v, 15), bit<2 * k + 1, 4>(h));
        s = both(s, group(low, load(x + 8 * (8 * k + 2 * side)),
                          load(x + 8 * (8 * k + 2 * side + 1)), nth<2 * k>(scale)));
        s = both(s, group(high, load(x + 8 * (8 * k + 4 + 2 * side)),
                          load(x + 8 * (8 * k + 5 + 2 * side)), nth<2 * k + 1>(scale)));
      });
    });
    dots = s;
    mins = both(_mm_madd_epi16(_mm_unpacklo_epi16(min, min), sum.low),
                _mm_madd_epi16(_mm_unpackhi_epi16(min, min), sum.high));
  }
};

struct Q6k {
  static constexpr int kSize = 210;
  static constexpr int kD = 208;
  static constexpr int kMin = -1;
  static INLINE void block(const uchar* p, const s16int* x, const Sums& sum, I4& dots, I4&) {
    I4 sc = load(p + 192);
    I4 scale[2] = {signedlow(sc), signedhigh(sc)};
    I4 s = _mm_setzero_si128();
    each<2>([&](auto n) INLINED {
      each<2>([&](auto side) INLINED {
        I4 a = load(p + 64 * n + 16 * side);
        I4 b = load(p + 64 * n + 32 + 16 * side);
        I4 h = load(p + 128 + 32 * n + 16 * side);
        I4 top = keep(_mm_set1_epi8(0x30));
        I4 w[4] = {_mm_or_si128(from<0>(a, 15), _mm_and_si128(_mm_slli_epi16(h, 4), top)),
                   _mm_or_si128(from<0>(b, 15), _mm_and_si128(_mm_slli_epi16(h, 2), top)),
                   _mm_or_si128(from<4>(a, 15), _mm_and_si128(h, top)),
                   _mm_or_si128(from<4>(b, 15), _mm_and_si128(_mm_srli_epi16(h, 2), top))};
        each<4>([&](auto j) INLINED {
          constexpr int kGroup = 2 * j + side;
          s = both(s, group(w[j], load(x + 8 * (16 * n + 2 * kGroup)),
                            load(x + 8 * (16 * n + 2 * kGroup + 1)), nth<kGroup>(scale[n])));
        });
      });
    });
    dots = less<5>(s, scale, sum);
  }
};

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void sse2q5k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  alllarge<Q5k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q6k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  alllarge<Q6k>(out, p, row, rows, q, d, sum, n);
}
