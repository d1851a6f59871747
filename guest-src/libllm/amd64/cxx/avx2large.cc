// As avx2small.cc, of weights in blocks of 256: the integers of all groups, each by its group's
// scale, become a float once a block.
#include "avx2block.h"

namespace {

// Bytes as 64 bits.
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

// Of sixteen bytes the even ones, then the odd ones: widened, the scales of groups of 16 stand
// where nth finds those of both halves of a vector.
INLINE I4 parted(I4 v) {
  return _mm_shuffle_epi8(v, _mm_setr_epi8(0, 2, 4, 6, 8, 10, 12, 14, 1, 3, 5, 7, 9, 11, 13, 15));
}

// Bits B and above of each byte, as far as mask has them.
template <int B>
INLINE I8 from(I8 v, int mask) {
  return _mm256_and_si256(_mm256_srli_epi16(v, B), _mm256_set1_epi8(static_cast<char>(mask)));
}
// Bit B of each byte, as bit To.
template <int B, int To>
INLINE I8 bit(I8 v) {
  I8 mask = _mm256_set1_epi8(1 << To);
  if constexpr (B > To) return _mm256_and_si256(_mm256_srli_epi16(v, B - To), mask);
  return _mm256_and_si256(_mm256_slli_epi16(v, To - B), mask);
}

// Eight scales, in both halves, and eight minimums of six bits, in lanes of 32.
INLINE void sixes(const uchar* p, I8& scale, I8& min) {
  constexpr u32int kLow6 = 0x3f3f3f3f;
  constexpr u32int kLow4 = 0x0f0f0f0f;
  constexpr u32int kLow2 = 0x03030303;
  u32int w[3];
  __builtin_memcpy(w, p, sizeof w);
  auto pair = [](u32int a, u32int b) INLINED {
    return _mm_cvtsi64_si128(static_cast<vlong>(a | static_cast<u64int>(b) << 32));
  };
  I4 s = pair(w[0] & kLow6, (w[2] & kLow4) | (w[0] >> 6 & kLow2) << 4);
  I4 m = pair(w[1] & kLow6, (w[2] >> 4 & kLow4) | (w[1] >> 6 & kLow2) << 4);
  scale = _mm256_broadcastsi128_si256(_mm_cvtepu8_epi16(s));
  min = _mm256_cvtepu8_epi32(m);
}

// Lane 16 bits wide of scale k, everywhere.
template <int K>
INLINE I8 nth(I8 scale) {
  return _mm256_shuffle_epi8(scale, _mm256_set1_epi16(2 * K | (2 * K + 1) << 8));
}

// Sums of bytes from 0 up by x, and by the scales of group K, or of groups 2K and 2K+1.
template <int K>
INLINE I8 scaled(I8 w, const s8int* q, I8 scale) {
  return _mm256_madd_epi16(_mm256_maddubs_epi16(w, load(q + 32 * K)), nth<K>(scale));
}

// A type's block: its sums of products by scales, and of x's sums by minimums. What is taken off
// all weights is taken off the sums: scales by x's sums.
struct Q4k {
  static constexpr int kSize = 144;
  static constexpr int kD = 0;
  static constexpr int kMin = 2;
  static INLINE void block(const uchar* p, const s8int* q, I8 sums, I8& dots, I8& mins) {
    I8 scale;
    I8 min;
    sixes(p + 4, scale, min);
    I8 s = none();
    each<4>([&](auto k) INLINED {
      I8 v = keep(load(p + 16 + 32 * k));
      s = _mm256_add_epi32(s, _mm256_add_epi32(scaled<2 * k>(from<0>(v, 15), q, scale),
                                               scaled<2 * k + 1>(from<4>(v, 15), q, scale)));
    });
    dots = s;
    mins = _mm256_madd_epi16(_mm256_or_si256(min, _mm256_slli_epi32(min, 16)), sums);
  }
};

// A fifth bit of each 32 in one of eight planes.
struct Q5k {
  static constexpr int kSize = 176;
  static constexpr int kD = 0;
  static constexpr int kMin = 2;
  static INLINE void block(const uchar* p, const s8int* q, I8 sums, I8& dots, I8& mins) {
    I8 scale;
    I8 min;
    sixes(p + 4, scale, min);
    I8 h = keep(load(p + 16));
    I8 s = none();
    each<4>([&](auto k) INLINED {
      I8 v = keep(load(p + 48 + 32 * k));
      I8 low = _mm256_or_si256(from<0>(v, 15), bit<2 * k, 4>(h));
      I8 high = _mm256_or_si256(from<4>(v, 15), bit<2 * k + 1, 4>(h));
      s = _mm256_add_epi32(
          s, _mm256_add_epi32(scaled<2 * k>(low, q, scale), scaled<2 * k + 1>(high, q, scale)));
    });
    dots = s;
    mins = _mm256_madd_epi16(_mm256_or_si256(min, _mm256_slli_epi32(min, 16)), sums);
  }
};

struct Q2k {
  static constexpr int kSize = 84;
  static constexpr int kD = 80;
  static constexpr int kMin = 82;
  static INLINE void block(const uchar* p, const s8int* q, I8 sums, I8& dots, I8& mins) {
    I4 both = load4(p);
    I4 mask = _mm_set1_epi8(15);
    I8 scale = _mm256_cvtepu8_epi16(parted(_mm_and_si128(both, mask)));
    I8 s = none();
    each<2>([&](auto n) INLINED {
      I8 v = keep(load(p + 16 + 32 * n));
      each<4>([&](auto j) INLINED {
        s = _mm256_add_epi32(s, scaled<4 * n + j>(from<2 * j>(v, 3), q, scale));
      });
    });
    dots = s;
    I8 min = _mm256_cvtepu8_epi16(_mm_and_si128(_mm_srli_epi16(both, 4), mask));
    mins = _mm256_madd_epi16(min, sums);
  }
};

// Two bits and a third, less 4; scales of six bits, less 32.
struct Q3k {
  static constexpr int kSize = 110;
  static constexpr int kD = 108;
  static constexpr int kMin = -1;
  static INLINE void block(const uchar* p, const s8int* q, I8 sums, I8& dots, I8&) {
    constexpr u64int kLow4 = 0x0f0f0f0f0f0f0f0f;
    constexpr u32int kLow2 = 0x03030303;
    u64int low = bytes8(p + 96);
    u32int high = bytes4(p + 104);
    auto spaced = [&](int at) INLINED {
      return (high >> at & kLow2) | static_cast<u64int>(high >> (at + 2) & kLow2) << 32;
    };
    I4 sc = _mm_sub_epi8(pair8((low & kLow4) | spaced(0) << 4, (low >> 4 & kLow4) | spaced(4) << 4),
                         _mm_set1_epi8(32));
    I8 scale = _mm256_cvtepi8_epi16(parted(sc));
    I8 h = keep(load(p));
    I8 s = none();
    each<2>([&](auto n) INLINED {
      I8 v = keep(load(p + 32 + 32 * n));
      each<4>([&](auto j) INLINED {
        I8 w = _mm256_or_si256(from<2 * j>(v, 3), bit<4 * n + j, 2>(h));
        s = _mm256_add_epi32(s, scaled<4 * n + j>(w, q, scale));
      });
    });
    I8 four = _mm256_madd_epi16(_mm256_cvtepi8_epi16(sc), sums);
    dots = _mm256_sub_epi32(s, _mm256_slli_epi32(four, 2));
  }
};

// Four bits and two, less 32.
struct Q6k {
  static constexpr int kSize = 210;
  static constexpr int kD = 208;
  static constexpr int kMin = -1;
  static INLINE void block(const uchar* p, const s8int* q, I8 sums, I8& dots, I8&) {
    I4 sc = load4(p + 192);
    I8 scale = _mm256_cvtepi8_epi16(parted(sc));
    I8 s = none();
    each<2>([&](auto n) INLINED {
      I8 a = keep(load(p + 64 * n));
      I8 b = keep(load(p + 64 * n + 32));
      I8 h = keep(load(p + 128 + 32 * n));
      I8 h4 = _mm256_slli_epi16(h, 4);
      I8 top = _mm256_set1_epi8(0x30);
      I8 w[4] = {
          _mm256_or_si256(from<0>(a, 15), _mm256_and_si256(h4, top)),
          _mm256_or_si256(from<0>(b, 15), _mm256_and_si256(_mm256_slli_epi16(h, 2), top)),
          _mm256_or_si256(from<4>(a, 15), _mm256_and_si256(h, top)),
          _mm256_or_si256(from<4>(b, 15), _mm256_and_si256(_mm256_srli_epi16(h, 2), top)),
      };
      each<4>([&](auto j) INLINED { s = _mm256_add_epi32(s, scaled<4 * n + j>(w[j], q, scale)); });
    });
    I8 less = _mm256_madd_epi16(_mm256_cvtepi8_epi16(sc), sums);
    dots = _mm256_sub_epi32(s, _mm256_slli_epi32(less, 5));
  }
};

// Nibbles that stand for other numbers; scales of six bits, less 32.
struct Iq4xs {
  static constexpr int kSize = 136;
  static constexpr int kD = 0;
  static constexpr int kMin = -1;
  static INLINE void block(const uchar* p, const s8int* q, I8, I8& dots, I8&) {
    constexpr u32int kLow4 = 0x0f0f0f0f;
    u32int low = bytes4(p + 4);
    u64int high = half(p + 2);
    high = (high | high << 24) & 0x000000ff000000ff;
    high = (high | high << 12) & 0x000f000f000f000f;
    high = (high | high << 6) & 0x0303030303030303;
    I4 sc = _mm_unpacklo_epi8(_mm_cvtsi32_si128(static_cast<s32int>(low & kLow4)),
                              _mm_cvtsi32_si128(static_cast<s32int>(low >> 4 & kLow4)));
    sc = _mm_or_si128(sc, _mm_cvtsi64_si128(static_cast<vlong>(high << 4)));
    I8 scale = _mm256_broadcastsi128_si256(_mm_cvtepi8_epi16(_mm_sub_epi8(sc, _mm_set1_epi8(32))));
    I8 table = nonlinear();
    I8 mask = _mm256_set1_epi8(15);
    I8 s = none();
    each<8>([&](auto k) INLINED {
      I4 v = load4(p + 8 + 16 * k);
      I8 w = _mm256_shuffle_epi8(table, _mm256_and_si256(two(v, _mm_srli_epi16(v, 4)), mask));
      I8 pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(load(q + 32 * k), w));
      s = _mm256_add_epi32(s, _mm256_madd_epi16(pairs, nth<k>(scale)));
    });
    dots = s;
  }
};

template <class Q, int R>
INLINE void some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  const uchar* ahead = p + kAhead;
  for (vlong i = 0; i < n; i++) {
    I8 sums = load(sum + 16 * i);
    I8 s[4];
    I8 m[4];
    each<4>([&](auto r) INLINED {
      s[r] = m[r] = none();
      if constexpr (R > 1) ask<Q::kSize>(ahead);
      ahead += Q::kSize;
      if constexpr (r < R) Q::block(p + r * row, q + 256 * i, sums, s[r], m[r]);
    });
    I8 dots = totals(s[0], s[1], s[2], s[3]);
    if constexpr (Q::kMin >= 0) {
      // Both sums of four rows, side by side.
      I8 mins = totals(m[0], m[1], m[2], m[3]);
      I8 t = _mm256_add_epi32(_mm256_permute2x128_si256(dots, mins, 0x20),
                              _mm256_permute2x128_si256(dots, mins, 0x31));
      F8 by = _mm256_cvtph_ps(
          _mm_unpacklo_epi64(halves<R>(p + Q::kD, row), halves<R>(p + Q::kMin, row)));
      F8 u = _mm256_mul_ps(_mm256_mul_ps(by, _mm256_broadcast_ss(d + i)), _mm256_cvtepi32_ps(t));
      a[0] = _mm_add_ps(a[0], _mm_sub_ps(_mm256_castps256_ps128(u), _mm256_extractf128_ps(u, 1)));
    } else {
      I4 t = _mm_add_epi32(_mm256_castsi256_si128(dots), _mm256_extracti128_si256(dots, 1));
      F4 by = _mm_mul_ps(_mm_cvtph_ps(halves<R>(p + Q::kD, row)), _mm_broadcast_ss(d + i));
      a[0] = _mm_add_ps(a[0], _mm_mul_ps(by, _mm_cvtepi32_ps(t)));
    }
    turn(a);
    p += Q::kSize;
  }
  finish<R>(out, a);
}

template <class Q>
INLINE void all(float* out, const uchar* p, vlong row, vlong rows, const s8int* q, const float* d,
                const s16int* sum, vlong n) {
  for (; rows >= 4; rows -= 4) {
    some<Q, 4>(out, p, row, q, d, sum, n);
    out += 4;
    p += 4 * row;
  }
  for (; rows > 0; rows--) {
    some<Q, 1>(out++, p, row, q, d, sum, n);
    p += row;
  }
}

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void avx2q4k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q4k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void avx2q2k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q2k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void avx2q3k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q3k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void avx2q5k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q5k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void avx2q6k(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q6k>(out, p, row, rows, q, d, sum, n);
}

extern "C" void avx2iq4xs(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                          s16int* sum, vlong n) {
  all<Iq4xs>(out, p, row, rows, q, d, sum, n);
}
