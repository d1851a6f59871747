// Rows woven by eight (port/weave.c): a vector's lane is a row, nothing is summed across lanes, and
// eight scales are made floats at once. Each block's term goes to lane i%4 of its rows' four, as in
// port/qmatvec.c, and the bits are the same.
#include "avx2block.h"
#include "panel.h"

namespace {

constexpr int kWoven = 8;           // rows
constexpr int kAsked = 8192;        // bytes ahead: one stream, whatever the rows
constexpr int kPanel = 2 * kWoven;  // rows of a panel

// Four bytes of x in every lane.
INLINE I8 fours(const void* p) { return bits(_mm256_broadcast_ss(static_cast<const float*>(p))); }

INLINE F8 halves8(const uchar* p) { return _mm256_cvtph_ps(load4(p)); }

INLINE I8 low4(I8 v) { return _mm256_and_si256(v, _mm256_set1_epi8(15)); }
INLINE I8 high4(I8 v) { return low4(_mm256_srli_epi16(v, 4)); }

// Byte K of each lane, in both its halves.
template <int K>
INLINE I8 twice(I8 v) {
  constexpr char b = K;
  return _mm256_shuffle_epi8(
      v, _mm256_broadcastsi128_si256(_mm_setr_epi8(b, -1, b, -1, b + 4, -1, b + 4, -1, b + 8, -1,
                                                   b + 8, -1, b + 12, -1, b + 12, -1)));
}

// The sum of what f gives for 0 to N-1, by `add`.
template <int N, class A, class F>
INLINE I8 sumOf(const A& add, const F& f) {
  I8 s = f(Index<0>());
  each<N - 1>([&](auto k) INLINED { s = add(s, f(Index<k + 1>())); });
  return s;
}
INLINE I8 add16(I8 a, I8 b) { return _mm256_add_epi16(a, b); }
INLINE I8 add32(I8 a, I8 b) { return _mm256_add_epi32(a, b); }

// A block of eight rows: each type's term of its rows' sums.
struct Q80 {
  static constexpr int kSize = 34;
  static constexpr int kColumns = 32;
  static INLINE F8 term(const uchar* p, const s8int* q, const float* d, const s16int*) {
    I8 s = sumOf<8>(add32, [&](auto k) INLINED {
      I8 w = keep(load(p + 16 + 32 * k));
      I8 pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(fours(q + 4 * k), w));
      return _mm256_madd_epi16(pairs, ones());
    });
    F8 by = _mm256_mul_ps(halves8(p), _mm256_broadcast_ss(d));
    return _mm256_mul_ps(by, _mm256_cvtepi32_ps(s));
  }
};

// A lane's sum of eight products of 15 and 127 twice stays below 2^15.
struct Q40 {
  static constexpr int kSize = 18;
  static constexpr int kColumns = 32;
  static INLINE F8 term(const uchar* p, const s8int* q, const float* d, const s16int* sum) {
    I8 s = sumOf<4>(add16, [&](auto k) INLINED {
      I8 v = keep(load(p + 16 + 32 * k));
      return add16(_mm256_maddubs_epi16(low4(v), fours(q + 4 * k)),
                   _mm256_maddubs_epi16(high4(v), fours(q + 16 + 4 * k)));
    });
    I8 bias = _mm256_madd_epi16(fours(sum), _mm256_set1_epi16(8));
    I8 t = _mm256_sub_epi32(_mm256_madd_epi16(s, ones()), bias);
    F8 by = _mm256_mul_ps(halves8(p), _mm256_broadcast_ss(d));
    return _mm256_mul_ps(by, _mm256_cvtepi32_ps(t));
  }
};

// The scales and minimums of eight groups, four bytes of a row a vector.
struct Sixes {
  I8 scale[2];
  I8 min[2];
  INLINE explicit Sixes(const uchar* p) {
    I8 a = keep(load(p));
    I8 b = keep(load(p + 32));
    I8 c = keep(load(p + 64));
    I8 six = _mm256_set1_epi8(0x3f);
    I8 top = _mm256_set1_epi8(0x30);
    scale[0] = _mm256_and_si256(a, six);
    min[0] = _mm256_and_si256(b, six);
    scale[1] = _mm256_or_si256(low4(c), _mm256_and_si256(_mm256_srli_epi16(a, 2), top));
    min[1] = _mm256_or_si256(high4(c), _mm256_and_si256(_mm256_srli_epi16(b, 2), top));
  }
};

struct Q4k {
  static constexpr int kSize = 144;
  static constexpr int kColumns = 256;
  static constexpr int kSixes = 32;
  static constexpr int kNibbles = 128;
  static INLINE F8 term(const uchar* p, const s8int* q, const float* d, const s16int* sum) {
    Sixes x(p + kSixes);
    I8 mins = sumOf<8>(add32, [&](auto k) INLINED {
      return _mm256_madd_epi16(twice<k % 4>(x.min[k / 4]), fours(sum + 2 * k));
    });
    I8 dots = sumOf<4>(add32, [&](auto k) INLINED {
      I8 low = none();
      I8 high = none();
      each<8>([&](auto j) INLINED {
        I8 v = keep(load(p + kNibbles + 256 * k + 32 * j));
        low = add16(low, _mm256_maddubs_epi16(low4(v), fours(q + 64 * k + 4 * j)));
        high = add16(high, _mm256_maddubs_epi16(high4(v), fours(q + 64 * k + 32 + 4 * j)));
      });
      return add32(_mm256_madd_epi16(low, twice<2 * k % 4>(x.scale[k / 2])),
                   _mm256_madd_epi16(high, twice<2 * k % 4 + 1>(x.scale[k / 2])));
    });
    F8 dx = _mm256_broadcast_ss(d);
    F8 t = _mm256_mul_ps(_mm256_mul_ps(halves8(p), dx), _mm256_cvtepi32_ps(dots));
    F8 u = _mm256_mul_ps(_mm256_mul_ps(halves8(p + 16), dx), _mm256_cvtepi32_ps(mins));
    return _mm256_sub_ps(t, u);
  }
};

// Lines of what comes after the last row, at next, are asked for in their turn.
template <class Q>
INLINE void all(float* out, const uchar* p, const uchar* next, vlong rows, const s8int* x,
                const float* dx, const s16int* sums, vlong n) {
  constexpr int kBlock = kWoven * Q::kSize;
  constexpr int kLead = (kAsked + kBlock - 1) / kBlock;
  vlong left = rows / kWoven * n - kLead;
  const uchar* ahead = left > 0 ? p + kLead * kBlock : next;
  for (; rows > 0; rows -= kWoven) {
    F8 a[4];
    each<4>([&](auto l) INLINED { a[l] = _mm256_setzero_ps(); });
    const s8int* q = x;
    const float* d = dx;
    const s16int* sum = sums;
    for (vlong i = n; i > 0; i--) {
      ask<kBlock>(ahead);
      ahead += kBlock;
      if (--left == 0) ahead = next;
      // The four take turns; however they have turned, those two apart belong together.
      F8 first = _mm256_add_ps(a[0], Q::term(p, q, d, sum));
      a[0] = a[1];
      a[1] = a[2];
      a[2] = a[3];
      a[3] = first;
      p += kBlock;
      q += Q::kColumns;
      sum += Q::kColumns / 16;
      d++;
    }
    store(out, _mm256_add_ps(_mm256_add_ps(a[0], a[2]), _mm256_add_ps(a[1], a[3])));
    out += kWoven;
  }
}

INLINE void put(uchar* p, I8 v) { _mm256_storeu_si256(reinterpret_cast<I8*>(p), v); }

// Panels (panel.h) of nb blocks of two times eight rows, the second `row` times eight bytes behind
// the first. What comes then, at next, is asked for.
template <int Size, int Panel, class F>
INLINE void panels(uchar* panel, const uchar* p, vlong row, vlong nb, const uchar* next,
                   const F& half) {
  for (; nb > 0; nb--) {
    ask<kWoven * Size>(next);
    ask<kWoven * Size>(next + kWoven * row);
    half(panel, p);
    half(panel + 32, p + kWoven * row);
    panel += Panel;
    p += kWoven * Size;
    next += kWoven * Size;
  }
}

// Bytes K and K+1 of each lane, widened.
template <int K>
INLINE I8 pair(I8 v) {
  constexpr char b = K;
  I8 high = _mm256_broadcastsi128_si256(_mm_setr_epi8(-1, b, -1, b + 1, -1, b + 4, -1, b + 5, -1,
                                                      b + 8, -1, b + 9, -1, b + 12, -1, b + 13));
  return _mm256_srai_epi16(_mm256_shuffle_epi8(v, high), 8);
}

}  // namespace

// out[rows]: rows of n blocks, eights of them woven, by x's integers, scales and sums; next is what
// will be read then.
extern "C" void avx2wovenq80(float* out, uchar* p, uchar* next, vlong rows, s8int* q, float* d,
                             s16int* sum, vlong n) {
  all<Q80>(out, p, next, rows, q, d, sum, n);
}

extern "C" void avx2wovenq40(float* out, uchar* p, uchar* next, vlong rows, s8int* q, float* d,
                             s16int* sum, vlong n) {
  all<Q40>(out, p, next, rows, q, d, sum, n);
}

extern "C" void avx2wovenq4k(float* out, uchar* p, uchar* next, vlong rows, s8int* q, float* d,
                             s16int* sum, vlong n) {
  all<Q4k>(out, p, next, rows, q, d, sum, n);
}

extern "C" void avx2wovenq80panel(uchar* panel, uchar* p, vlong row, vlong nb, uchar* next) {
  using P = Wide32<kPanel>;
  panels<Q80::kSize, P::kSize>(panel, p, row, nb, next, [](uchar* to, const uchar* q) INLINED {
    each<8>([&](auto k) INLINED {
      I8 v = keep(load(q + 16 + 32 * k));
      put(to + 128 * k, pair<0>(v));
      put(to + 128 * k + 64, pair<2>(v));
    });
    put(to + P::kD, bits(halves8(q)));
  });
}

extern "C" void avx2wovenq40panel(uchar* panel, uchar* p, vlong row, vlong nb, uchar* next) {
  using P = Nibbles32<kPanel>;
  panels<Q40::kSize, P::kSize>(panel, p, row, nb, next, [](uchar* to, const uchar* q) INLINED {
    each<4>([&](auto k) INLINED {
      I8 v = keep(load(q + 16 + 32 * k));
      put(to + 64 * k, low4(v));
      put(to + 64 * k + 256, high4(v));
    });
    put(to + P::kD, bits(halves8(q)));
  });
}

extern "C" void avx2wovenq4kpanel(uchar* panel, uchar* p, vlong row, vlong nb, uchar* next) {
  using P = Nibbles256<kPanel>;
  panels<Q4k::kSize, P::kSize>(panel, p, row, nb, next, [](uchar* to, const uchar* q) INLINED {
    // 64 columns are 32 bytes of a row: the low nibbles come first.
    for (int part = 0; part < 4; part++)
      each<8>([&](auto k) INLINED {
        I8 v = keep(load(q + Q4k::kNibbles + 256 * part + 32 * k));
        put(to + 1024 * part + 64 * k, low4(v));
        put(to + 1024 * part + 64 * k + 512, high4(v));
      });
    Sixes x(q + Q4k::kSixes);
    each<8>([&](auto k) INLINED {
      put(to + P::kScale + 64 * k, twice<k % 4>(x.scale[k / 4]));
      put(to + P::kMin + 64 * k, twice<k % 4>(x.min[k / 4]));
    });
    put(to + P::kD, bits(halves8(q)));
    put(to + P::kM, bits(halves8(q + 16)));
  });
}
