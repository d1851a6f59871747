// Types that fewer models have. Bytes in blocks of 32 as Q8_0's in sse2small.cc; blocks of 256 by
// scales of groups: products of four bytes from 0 up to 63 stay within 16 bits, where PMADDWD meets
// the scales; floats of 16 bits as in sse2cache.cc, in the set's tree.
#include "sse2.h"

namespace {

constexpr int kAhead = 6144;

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

// Bytes of any sign, x in lanes of 16 bits: their products, four to a lane.
INLINE I4 sums256(I4 w, I4 even, I4 odd) {
  return both(_mm_madd_epi16(evens256(w), even),
              _mm_madd_epi16(_mm_and_si128(w, words(0xff00)), odd));
}

// Eight bytes at p by the table: low nibbles' numbers in even bytes.
INLINE I4 lookup(const uchar* p) {
  auto four = [](const uchar* from) INLINED {
    u64int v = 0;
    each<4>([&](auto i) INLINED { v |= static_cast<u64int>(kPairs.of[from[i]]) << 16 * i; });
    return _mm_cvtsi64_si128(static_cast<vlong>(v));
  };
  return _mm_unpacklo_epi64(four(p), four(p + 4));
}

// x as bytes are multiplied by it: even and odd ones.
struct Plain {
  I4 x[4];
  INLINE void widen(const s8int* q) {
    each<2>([&](auto i) INLINED {
      I4 v = load(q + 16 * i);
      x[2 * i] = evens(v);
      x[2 * i + 1] = odds(v);
    });
  }
  // By 256.
  INLINE I4 by(I4 low, I4 high) const {
    return both(sums256(low, x[0], x[1]), sums256(high, x[2], x[3]));
  }
};

INLINE I4 low4(I4 v) { return _mm_and_si128(v, keep(_mm_set1_epi8(15))); }
INLINE I4 high4(I4 v) { return low4(_mm_srli_epi16(v, 4)); }

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

// R rows; false if a scale is no number, and they want care.
template <class Q, int R, bool Careful>
INLINE bool some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  u64int over = 0;
  const uchar* ahead = p + kAhead;
  for (vlong i = 0; i < n; i++) {
    if constexpr (R > 1) ask<R * Q::kSize>(ahead);
    ahead += R * Q::kSize;
    Q x;
    x.widen(q + 32 * i);
    I4 v[R];
    each<R>([&](auto r) INLINED { v[r] = x.products(p + r * row); });
    F4 t = _mm_mul_ps(scales<R, Careful>(p, row, d + i, over),
                      _mm_cvtepi32_ps(_mm_srai_epi32(totals(v), 8)));
    if constexpr (Q::kMins) {
      F4 of = _mm_cvtepi32_ps(spread(sum[2 * i] + sum[2 * i + 1]));
      t = _mm_add_ps(t, _mm_mul_ps(scales<R, Careful>(p + 2, row, d + i, over), of));
    }
    turn(a, t);
    p += Q::kSize;
  }
  finish<R>(out, a);
  return Careful || (over & kSpecial) == 0;
}

// Groups of 16 bytes by x's words and the group's scale, which stands in every lane.
INLINE I4 group(I4 w, I4 x0, I4 x1, I4 scale) {
  I4 zero = _mm_setzero_si128();
  I4 t = _mm_packs_epi32(_mm_madd_epi16(_mm_unpacklo_epi8(w, zero), x0),
                         _mm_madd_epi16(_mm_unpackhi_epi8(w, zero), x1));
  return _mm_madd_epi16(t, scale);
}

// Word K of eight, everywhere.
template <int K>
INLINE I4 nth(I4 v) {
  I4 t = K % 8 < 4 ? _mm_unpacklo_epi16(v, v) : _mm_unpackhi_epi16(v, v);
  return _mm_shuffle_epi32(t, 0x55 * (K % 4));
}

INLINE I4 signedlow(I4 v) { return _mm_srai_epi16(_mm_unpacklo_epi8(v, v), 8); }
INLINE I4 signedhigh(I4 v) { return _mm_srai_epi16(_mm_unpackhi_epi8(v, v), 8); }

INLINE u64int bytes8(const uchar* p) {
  u64int v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}
INLINE u32int bytes4(const uchar* p) {
  u32int v;
  __builtin_memcpy(&v, p, sizeof v);
  return v;
}
INLINE I4 pair8(u64int low, u64int high) {
  return _mm_unpacklo_epi64(_mm_cvtsi64_si128(static_cast<vlong>(low)),
                            _mm_cvtsi64_si128(static_cast<vlong>(high)));
}

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

// Bits B and above of each byte, as far as mask has them; bit B as bit To.
template <int B>
INLINE I4 from(I4 v, int mask) {
  return _mm_and_si128(_mm_srli_epi16(v, B), keep(_mm_set1_epi8(static_cast<char>(mask))));
}
template <int B, int To>
INLINE I4 bit(I4 v) {
  I4 mask = keep(_mm_set1_epi8(1 << To));
  if constexpr (B > To) return _mm_and_si128(_mm_srli_epi16(v, B - To), mask);
  return _mm_and_si128(_mm_slli_epi16(v, To - B), mask);
}

INLINE void store(void* p, I4 v) { _mm_storeu_si128(static_cast<I4*>(p), v); }

// An array whose alignment the compiler does not know: it moves nothing there as if it were
// aligned.
template <class T>
INLINE T* hidden(T* p) {
  asm("" : "+r"(p) : : "memory");
  return p;
}

// Of a block: its sums of products by scales, and of x's sums by minimums, as in avx2large.cc; x is
// 256 words.
struct Sums {
  I4 low;
  I4 high;
};

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

// What is taken off all weights: scales by x's sums, by 2^Bits.
template <int Bits>
INLINE I4 less(I4 dots, const I4 (&scale)[2], const Sums& sum) {
  I4 t = both(_mm_madd_epi16(scale[0], sum.low), _mm_madd_epi16(scale[1], sum.high));
  return _mm_sub_epi32(dots, _mm_slli_epi32(t, Bits));
}

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

template <class Q, int R, bool Careful>
INLINE bool large(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                  const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  u64int over = 0;
  const uchar* ahead = p + kAhead;
  for (vlong i = 0; i < n; i++) {
    s16int widened[256];
    s16int* x = hidden(widened);
    each<16>([&](auto k) INLINED {
      I4 v = load(q + 256 * i + 16 * k);
      store(x + 16 * k, signedlow(v));
      store(x + 16 * k + 8, signedhigh(v));
    });
    Sums sums = {load(sum + 16 * i), load(sum + 16 * i + 8)};
    s32int sums8[8 * R];
    s32int* kept = hidden(sums8);
    // Not unrolled: a block is long enough.
#pragma GCC unroll 1
    for (int r = 0; r < R; r++) {
      if constexpr (R > 1) ask<Q::kSize>(ahead);
      ahead += Q::kSize;
      I4 dot;
      I4 min = _mm_setzero_si128();
      Q::block(p + r * row, x, sums, dot, min);
      store(kept + 8 * r, dot);
      if constexpr (Q::kMin >= 0) store(kept + 8 * r + 4, min);
    }
    I4 dots[R];
    I4 mins[R];
    each<R>([&](auto r) INLINED {
      dots[r] = load(kept + 8 * r);
      if constexpr (Q::kMin >= 0) mins[r] = load(kept + 8 * r + 4);
    });
    F4 t =
        _mm_mul_ps(scales<R, Careful>(p + Q::kD, row, d + i, over), _mm_cvtepi32_ps(totals(dots)));
    if constexpr (Q::kMin >= 0)
      t = _mm_sub_ps(t, _mm_mul_ps(scales<R, Careful>(p + Q::kMin, row, d + i, over),
                                   _mm_cvtepi32_ps(totals(mins))));
    turn(a, t);
    p += Q::kSize;
  }
  finish<R>(out, a);
  return Careful || (over & kSpecial) == 0;
}

template <class Q>
INLINE void all(float* out, const uchar* p, vlong row, vlong rows, const s8int* q, const float* d,
                const s16int* sum, vlong n) {
  for (; rows >= 4; rows -= 4) {
    if (!some<Q, 4, false>(out, p, row, q, d, sum, n))
      for (int r = 0; r < 4; r++) some<Q, 1, true>(out + r, p + r * row, row, q, d, sum, n);
    out += 4;
    p += 4 * row;
  }
  for (; rows > 0; rows--) {
    some<Q, 1, true>(out++, p, row, q, d, sum, n);
    p += row;
  }
}

template <class Q>
INLINE void alllarge(float* out, const uchar* p, vlong row, vlong rows, const s8int* q,
                     const float* d, const s16int* sum, vlong n) {
  for (; rows >= 4; rows -= 4) {
    if (!large<Q, 4, false>(out, p, row, q, d, sum, n))
      for (int r = 0; r < 4; r++) large<Q, 1, true>(out + r, p + r * row, row, q, d, sum, n);
    out += 4;
    p += 4 * row;
  }
  for (; rows > 0; rows--) {
    large<Q, 1, true>(out++, p, row, q, d, sum, n);
    p += row;
  }
}

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

INLINE I4 part(const uchar* p, vlong n) {
  u64int v = 0;
  for (vlong i = 0; i < n; i++) v |= half(p + 2 * i) << 16 * i;
  return _mm_cvtsi64_si128(static_cast<vlong>(v));
}

template <class H, int R>
INLINE void floatrows(float* out, const uchar* p, vlong row, const float* x, vlong n) {
  F4 a[4];
  each<4>([&](auto r) INLINED { a[r] = _mm_setzero_ps(); });
  const uchar* ahead = p + kAhead;
  vlong i = 0;
  for (; i + 4 <= n; i += 4) {
    if constexpr (R > 1) ask<8 * R>(ahead);
    ahead += 8 * R;
    F4 v = keep(_mm_loadu_ps(x + i));
    each<R>([&](auto r) INLINED {
      I4 w = _mm_loadl_epi64(reinterpret_cast<const I4*>(p + r * row + 2 * i));
      a[r] = _mm_add_ps(a[r], _mm_mul_ps(H::four(w), v));
    });
  }
  if (i < n) {
    float last[4] = {x[i], i + 1 < n ? x[i + 1] : 0, i + 2 < n ? x[i + 2] : 0, 0};
    F4 v = keep(_mm_loadu_ps(last));
    each<R>([&](auto r) INLINED {
      a[r] = _mm_add_ps(a[r], _mm_mul_ps(H::four(part(p + r * row + 2 * i, n - i)), v));
    });
  }
  F4 b[4] = {_mm_unpacklo_ps(a[0], a[1]), _mm_unpackhi_ps(a[0], a[1]), _mm_unpacklo_ps(a[2], a[3]),
             _mm_unpackhi_ps(a[2], a[3])};
  F4 low = _mm_add_ps(b[0], b[1]);
  F4 high = _mm_add_ps(b[2], b[3]);
  F4 s = _mm_add_ps(_mm_movelh_ps(low, high), _mm_movehl_ps(high, low));
  if constexpr (R == 1)
    *out = _mm_cvtss_f32(s);
  else
    _mm_storeu_ps(out, s);
}

template <class H>
INLINE void allfloats(float* out, const uchar* p, vlong row, vlong rows, const float* x, vlong n) {
  for (; rows >= 4; rows -= 4) {
    floatrows<H, 4>(out, p, row, x, n);
    out += 4;
    p += 4 * row;
  }
  for (; rows > 0; rows--) {
    floatrows<H, 1>(out++, p, row, x, n);
    p += row;
  }
}

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

extern "C" void sse2iq4nl(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                          s16int* sum, vlong n) {
  all<Iq4nl>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q2k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  alllarge<Q2k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q3k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  alllarge<Q3k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q5k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  alllarge<Q5k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2q6k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  alllarge<Q6k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void sse2iq4xs(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                          s16int* sum, vlong n) {
  alllarge<Iq4xs>(out, p, row, rows, q, d, sum, n);
}

// Rows of n floats by x[n].
extern "C" void sse2f16(float* out, uchar* p, vlong row, vlong rows, float* x, vlong n) {
  allfloats<Half>(out, p, row, rows, x, n);
}

extern "C" void sse2bf16(float* out, uchar* p, vlong row, vlong rows, float* x, vlong n) {
  allfloats<Bfloat>(out, p, row, rows, x, n);
}
