// Rows of weights in blocks of 32 against activations that are quantised alike (kernel.h), eight
// rows at a time: x is widened once for all. Integers are exact, so their order does not matter;
// each block's term goes to lane i%4 of its row, as in port/qmatvec.c, and the bits are the same.
#include "sse2.h"

namespace {

constexpr int kAhead = 6144;  // bytes
constexpr int kRows = 8;

// Sums of products by 256. Eight bits: the even ones go up by 8, the odd ones stand there: by 256,
// both.
struct Q80 {
  static constexpr int kSize = 34;
  static constexpr int kBias = 0;
  I4 x[4];
  INLINE void widen(const s8int* q) {
    each<2>([&](auto i) INLINED {
      I4 v = load(q + 16 * i);
      x[2 * i] = evens(v);
      x[2 * i + 1] = odds(v);
    });
  }
  INLINE I4 products(const uchar* p) const {
    I4 mask = words(0xff00);
    I4 a = load(p + 2);
    I4 b = load(p + 18);
    return both(
        both(_mm_madd_epi16(evens256(a), x[0]), _mm_madd_epi16(_mm_and_si128(a, mask), x[1])),
        both(_mm_madd_epi16(evens256(b), x[2]), _mm_madd_epi16(_mm_and_si128(b, mask), x[3])));
  }
};

// x for four bits where they stand in lanes of 16: what lies higher, meets less of x.
struct Nibbles {
  I4 x[4];
  INLINE void widen(const s8int* q) {
    I4 v = load(q);
    x[0] = evens256(v);
    x[1] = odds(v);
    v = load(q + 16);
    x[2] = _mm_srai_epi16(evens256(v), 4);
    x[3] = _mm_and_si128(v, words(0xff00));
  }
  INLINE I4 products(I4 v) const {
    return both(both(_mm_madd_epi16(_mm_and_si128(v, words(0x000f)), x[0]),
                     _mm_madd_epi16(_mm_and_si128(v, words(0x0f00)), x[1])),
                both(_mm_madd_epi16(_mm_and_si128(v, words(0x00f0)), x[2]),
                     _mm_madd_epi16(_mm_srli_epi16(v, 12), x[3])));
  }
};

// Four bits, less 8.
struct Q40 : Nibbles {
  static constexpr int kSize = 18;
  static constexpr int kBias = 8;
  INLINE I4 products(const uchar* p) const { return Nibbles::products(load(p + 2)); }
};

// R rows; false if a scale is no number, and they want care.
template <class Q, int R, bool Careful>
INLINE bool some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  constexpr int kPart = R < 4 ? R : 4;
  F4 a[R / kPart][4];
  each<R / kPart>([&](auto g)
                      INLINED { each<4>([&](auto l) INLINED { a[g][l] = _mm_setzero_ps(); }); });
  u64int over = 0;
  const uchar* ahead = p + kAhead;
  for (vlong i = 0; i < n; i++) {
    if constexpr (R > 1) ask<R * Q::kSize>(ahead);
    ahead += R * Q::kSize;
    Q x;
    x.widen(q + 32 * i);
    I4 bias = spread(Q::kBias * (sum[2 * i] + sum[2 * i + 1]));
    each<R / kPart>([&](auto g) INLINED {
      const uchar* from = p + 4 * g * row;
      I4 v[kPart];
      each<kPart>([&](auto r) INLINED { v[r] = x.products(from + r * row); });
      I4 t = _mm_srai_epi32(totals(v), 8);
      if constexpr (Q::kBias != 0) t = _mm_sub_epi32(t, bias);
      F4 s = scales<kPart, Careful>(from, row, d + i, over);
      turn(a[g], _mm_mul_ps(s, _mm_cvtepi32_ps(t)));
    });
    p += Q::kSize;
  }
  each<R / kPart>([&](auto g) INLINED { finish<kPart>(out + 4 * g, a[g]); });
  return Careful || (over & kSpecial) == 0;
}

template <class Q, int R>
INLINE void sure(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  if (some<Q, R, false>(out, p, row, q, d, sum, n)) return;
  for (int r = 0; r < R; r++) some<Q, 1, true>(out + r, p + r * row, row, q, d, sum, n);
}

template <class Q>
INLINE void all(float* out, const uchar* p, vlong row, vlong rows, const s8int* q, const float* d,
                const s16int* sum, vlong n) {
  for (; rows >= kRows; rows -= kRows) {
    sure<Q, kRows>(out, p, row, q, d, sum, n);
    out += kRows;
    p += kRows * row;
  }
  for (; rows > 0; rows--) {
    sure<Q, 1>(out++, p, row, q, d, sum, n);
    p += row;
  }
}

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers and scales.
extern "C" void sse2q80(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q80>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q40(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q40>(out, p, row, rows, q, d, sum, n);
}
