// Types that fewer models have: as Q8_0 in avx2small.cc, four rows of a block at a time, whatever
// is stored made bytes first; and floats of 16 bits, in four lanes as everywhere (kernel.h).
#include "avx2block.h"

namespace {

// Sixteen bytes of two nibbles: the low ones, then the high ones.
INLINE I8 nibbles(const uchar* p) {
  I4 v = load4(p);
  return _mm256_and_si256(two(v, _mm_srli_epi16(v, 4)), _mm256_set1_epi8(15));
}

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

// Products of bytes, those of w from 0 up or of any sign: no sum of two leaves 16 bits.
INLINE I8 positive(I8 w, I8 x) { return _mm256_madd_epi16(_mm256_maddubs_epi16(w, x), ones()); }
INLINE I8 any(I8 w, I8 x) { return positive(_mm256_abs_epi8(w), _mm256_sign_epi8(x, w)); }

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

struct Iq4nl {
  static constexpr int kSize = 18;
  static constexpr bool kMins = false;
  static INLINE I8 products(const uchar* p, I8 x) {
    return any(_mm256_shuffle_epi8(nonlinear(), nibbles(p + 2)), x);
  }
};

template <class Q, int R>
INLINE void some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  const uchar* ahead = p + kAhead;
  for (; n > 0; n--) {
    if constexpr (R > 1) ask<R * Q::kSize>(ahead);
    ahead += R * Q::kSize;
    I8 x = load(q);
    I8 s[4];
    each<4>([&](auto r) INLINED {
      if constexpr (r < R)
        s[r] = Q::products(p + r * row, x);
      else
        s[r] = none();
    });
    I8 t = totals(s[0], s[1], s[2], s[3]);
    I4 u = _mm_add_epi32(_mm256_castsi256_si128(t), _mm256_extracti128_si256(t, 1));
    F4 dx = _mm_broadcast_ss(d);
    F4 term = _mm_mul_ps(_mm_mul_ps(_mm_cvtph_ps(halves<R>(p, row)), dx), _mm_cvtepi32_ps(u));
    if constexpr (Q::kMins) {
      F4 of = _mm_cvtepi32_ps(_mm_set1_epi32(sum[0] + sum[1]));
      term = _mm_add_ps(term, _mm_mul_ps(_mm_mul_ps(_mm_cvtph_ps(halves<R>(p + 2, row)), dx), of));
    }
    a[0] = _mm_add_ps(a[0], term);
    turn(a);
    p += Q::kSize;
    q += 32;
    d++;
    sum += 2;
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

// Four floats of 16 bits.
struct Half {
  static INLINE F4 four(u64int v) { return _mm_cvtph_ps(_mm_cvtsi64_si128(static_cast<vlong>(v))); }
};
struct Bfloat {
  static INLINE F4 four(u64int v) {
    I4 w = _mm_cvtsi64_si128(static_cast<vlong>(v));
    return _mm_castsi128_ps(_mm_unpacklo_epi16(_mm_setzero_si128(), w));
  }
};

// Up to four of them, and zeros.
INLINE u64int part(const uchar* p, vlong n) {
  u64int v = 0;
  for (vlong i = 0; i < n; i++) v |= half(p + 2 * i) << 16 * i;
  return v;
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
    F4 v = _mm_loadu_ps(x + i);
    each<R>([&](auto r) INLINED {
      u64int w;
      __builtin_memcpy(&w, p + r * row + 2 * i, sizeof w);
      a[r] = _mm_add_ps(a[r], _mm_mul_ps(H::four(w), v));
    });
  }
  if (i < n) {
    float last[4] = {x[i], i + 1 < n ? x[i + 1] : 0, i + 2 < n ? x[i + 2] : 0, 0};
    F4 v = _mm_loadu_ps(last);
    each<R>([&](auto r) INLINED {
      a[r] = _mm_add_ps(a[r], _mm_mul_ps(H::four(part(p + r * row + 2 * i, n - i)), v));
    });
  }
  // Lanes of four rows become sums of four rows.
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

extern "C" void avx2iq4nl(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                          s16int* sum, vlong n) {
  all<Iq4nl>(out, p, row, rows, q, d, sum, n);
}

// Rows of n floats by x[n].
extern "C" void avx2f16(float* out, uchar* p, vlong row, vlong rows, float* x, vlong n) {
  allfloats<Half>(out, p, row, rows, x, n);
}

extern "C" void avx2bf16(float* out, uchar* p, vlong row, vlong rows, float* x, vlong n) {
  allfloats<Bfloat>(out, p, row, rows, x, n);
}
