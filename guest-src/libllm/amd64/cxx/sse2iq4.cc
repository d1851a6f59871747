// IQ4_NL and IQ4_XS: nibbles that stand for the numbers of a table.
#include "sse2groups.h"

namespace {

// What a nibble of the types IQ4 stands for: of each byte, its low one's number and its high one's.
constexpr s8int kNonlinear[16] = {-127, -104, -83, -65, -49, -35, -22, -10,
                                  1,    13,   25,  38,  53,  69,  89,  113};
struct Pairs {
  unsigned short of[256];
  constexpr Pairs() : of() {
    for (int i = 0; i < 256; i++)
      of[i] = static_cast<unsigned short>(static_cast<uchar>(kNonlinear[i & 15]) |
                                          static_cast<uchar>(kNonlinear[i >> 4]) << 8);
  }
};
constexpr Pairs kPairs;

// Eight bytes at p by the table: low nibbles' numbers in even bytes.
INLINE I4 lookup(const uchar* p) {
  auto four = [](const uchar* from) INLINED {
    u64int v = 0;
    each<4>([&](auto i) INLINED { v |= static_cast<u64int>(kPairs.of[from[i]]) << 16 * i; });
    return _mm_cvtsi64_si128(static_cast<vlong>(v));
  };
  return _mm_unpacklo_epi64(four(p), four(p + 4));
}

// x in its order, since a byte's numbers are sixteen apart.
struct Iq4nl {
  static constexpr int kSize = 18;
  static constexpr bool kMins = false;
  I4 x[4];
  INLINE void widen(const s8int* q) {
    each<2>([&](auto i) INLINED {
      I4 v = load(q + 16 * i);
      x[2 * i] = _mm_srai_epi16(_mm_unpacklo_epi8(v, v), 8);
      x[2 * i + 1] = _mm_srai_epi16(_mm_unpackhi_epi8(v, v), 8);
    });
  }
  INLINE I4 products(const uchar* p) const {
    return both(sums256(lookup(p + 2), x[0], x[2]), sums256(lookup(p + 10), x[1], x[3]));
  }
};

struct Iq4xs {
  static constexpr int kSize = 136;
  static constexpr int kD = 0;
  static constexpr int kMin = -1;
  static INLINE void block(const uchar* p, const s16int* x, const Sums&, I4& dots, I4&) {
    constexpr u32int kLow4 = 0x0f0f0f0f;
    u32int low = bytes4(p + 4);
    u64int high = half(p + 2);
    high = (high | high << 24) & 0x000000ff000000ff;
    high = (high | high << 12) & 0x000f000f000f000f;
    high = (high | high << 6) & 0x0303030303030303;
    I4 sc = _mm_unpacklo_epi8(_mm_cvtsi32_si128(static_cast<s32int>(low & kLow4)),
                              _mm_cvtsi32_si128(static_cast<s32int>(low >> 4 & kLow4)));
    sc = _mm_or_si128(sc, _mm_cvtsi64_si128(static_cast<vlong>(high << 4)));
    I4 scale = signedlow(_mm_sub_epi8(sc, keep(_mm_set1_epi8(32))));
    I4 s = _mm_setzero_si128();
    each<8>([&](auto k) INLINED {
      each<2>([&](auto side) INLINED {
        I4 v = lookup(p + 8 + 16 * k + 8 * side);
        I4 t = _mm_packs_epi32(_mm_madd_epi16(evens(v), load(x + 8 * (4 * k + side))),
                               _mm_madd_epi16(odds(v), load(x + 8 * (4 * k + 2 + side))));
        s = both(s, _mm_madd_epi16(t, nth<k>(scale)));
      });
    });
    dots = s;
  }
};

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void sse2iq4nl(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                          s16int* sum, vlong n) {
  all<Iq4nl>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2iq4xs(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                          s16int* sum, vlong n) {
  alllarge<Iq4xs>(out, p, row, rows, q, d, sum, n);
}
