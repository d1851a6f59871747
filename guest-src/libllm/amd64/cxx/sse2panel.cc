// As avx2panel.cc with SSE2 alone: panels of eight rows, all of them in 16 bits (panel.h).
#include <emmintrin.h>

#include "panel.h"

#define INLINE inline __attribute__((always_inline))
#define ALWAYS __attribute__((always_inline))

namespace {

using I4 = __m128i;
using F4 = __m128;

constexpr int kRows = 8;
constexpr int kTokens = 4;  // at once: eight sums

INLINE I4 keep(I4 v) {
  asm("" : "+x"(v));
  return v;
}
INLINE F4 keep(F4 v) {
  asm("" : "+x"(v));
  return v;
}

INLINE I4 vector(const void* p) { return _mm_loadu_si128(static_cast<const I4*>(p)); }
INLINE F4 numbers(const uchar* p) { return _mm_loadu_ps(reinterpret_cast<const float*>(p)); }
INLINE void put(uchar* p, I4 v) { _mm_storeu_si128(reinterpret_cast<I4*>(p), v); }
INLINE F4 spread(const float* p) {
  F4 v = keep(_mm_load_ss(p));
  return _mm_shuffle_ps(v, v, 0);
}
// A pair of x in every lane.
INLINE I4 pair(const s16int* p) {
  int v;
  __builtin_memcpy(&v, p, sizeof v);
  return _mm_shuffle_epi32(_mm_cvtsi32_si128(v), 0);
}

struct X {
  const s16int* x;
  vlong xn;
  const float* d;
  vlong dn;
  const s16int* sum;
  vlong sn;
  float* acc;
};

// n pairs of columns of T tokens; s[t] are the sums of the eight rows.
template <int T>
INLINE void pairs(I4 (&s)[T][2], const uchar* w, const s16int* x, vlong xn, int n) {
#pragma GCC unroll 4
  for (int t = 0; t < T; t++) s[t][0] = s[t][1] = _mm_setzero_si128();
  for (; n > 0; n--) {
    I4 a = vector(w);
    I4 b = vector(w + 16);
#pragma GCC unroll 4
    for (int t = 0; t < T; t++) {
      I4 v = pair(x + t * xn);
      s[t][0] = _mm_add_epi32(s[t][0], _mm_madd_epi16(a, v));
      s[t][1] = _mm_add_epi32(s[t][1], _mm_madd_epi16(b, v));
    }
    w += 32;
    x += 2;
  }
}

enum class Mins { none, plus, minus };

INLINE void term(float* acc, F4 d, F4 m, F4 dx, I4 dots, I4 mins, Mins how) {
  F4 t = _mm_mul_ps(_mm_mul_ps(d, dx), _mm_cvtepi32_ps(dots));
  if (how != Mins::none) {
    F4 u = _mm_mul_ps(_mm_mul_ps(m, dx), _mm_cvtepi32_ps(mins));
    t = how == Mins::plus ? _mm_add_ps(t, u) : _mm_sub_ps(t, u);
  }
  _mm_storeu_ps(acc, _mm_add_ps(_mm_loadu_ps(acc), t));
}

template <int T>
INLINE void wide32(const uchar* panel, vlong nb, vlong lane, bool mins, const X& a) {
  using P = Wide32<kRows>;
  for (vlong b = 0; b < nb; b++) {
    I4 s[T][2];
    pairs<T>(s, panel, a.x + 32 * b, a.xn, 16);
#pragma GCC unroll 4
    for (int t = 0; t < T; t++) {
      F4 dx = spread(a.d + t * a.dn + b);
      const s16int* sum = a.sum + t * a.sn + 2 * b;
      I4 all = mins ? _mm_set1_epi32(sum[0] + sum[1]) : _mm_setzero_si128();
      float* acc = a.acc + (4 * t + ((lane + b) & 3)) * kRows;
#pragma GCC unroll 2
      for (int h = 0; h < 2; h++)
        term(acc + 4 * h, numbers(panel + P::kD + 16 * h), numbers(panel + P::kM + 16 * h), dx,
             s[t][h], all, mins ? Mins::plus : Mins::none);
    }
    panel += P::kSize;
  }
}

template <int T>
INLINE void wide256(const uchar* panel, vlong nb, vlong lane, bool mins, const X& a) {
  using P = Wide256<kRows>;
  for (vlong b = 0; b < nb; b++) {
    I4 s[T][2];
    I4 m[T][2];
    pairs<T>(m, panel + P::kMin, a.sum + 16 * b, a.sn, mins ? 8 : 0);
    pairs<T>(s, panel, a.x + 256 * b, a.xn, 128);
#pragma GCC unroll 4
    for (int t = 0; t < T; t++) {
      F4 dx = spread(a.d + t * a.dn + b);
      float* acc = a.acc + (4 * t + ((lane + b) & 3)) * kRows;
#pragma GCC unroll 2
      for (int h = 0; h < 2; h++)
        term(acc + 4 * h, numbers(panel + P::kD + 16 * h), numbers(panel + P::kM + 16 * h), dx,
             s[t][h], m[t][h], mins ? Mins::minus : Mins::none);
    }
    panel += P::kSize;
  }
}

// f for four tokens at a time, then for one.
template <class F, class G>
INLINE void tokens(vlong nt, X a, const F& fours, const G& ones) {
  auto next = [&](int n) ALWAYS {
    a.x += n * a.xn;
    a.d += n * a.dn;
    a.sum += n * a.sn;
    a.acc += n * 4 * kRows;
    nt -= n;
  };
  while (nt >= kTokens) {
    fours(a);
    next(kTokens);
  }
  while (nt > 0) {
    ones(a);
    next(1);
  }
}

// r[i] becomes lane i of all.
INLINE void transpose(I4 (&r)[4]) {
  I4 a = _mm_unpacklo_epi32(r[0], r[1]);
  I4 b = _mm_unpackhi_epi32(r[0], r[1]);
  I4 c = _mm_unpacklo_epi32(r[2], r[3]);
  I4 d = _mm_unpackhi_epi32(r[2], r[3]);
  r[0] = _mm_unpacklo_epi64(a, c);
  r[1] = _mm_unpackhi_epi64(a, c);
  r[2] = _mm_unpacklo_epi64(b, d);
  r[3] = _mm_unpackhi_epi64(b, d);
}

// Eight columns in 16 bits of four rows, from pair `i` of the panel on.
INLINE void columns(uchar* panel, int i, I4 (&r)[4]) {
  transpose(r);
#pragma GCC unroll 4
  for (int k = 0; k < 4; k++) put(panel + 32 * (i + k), r[k]);
}

INLINE int half(const uchar* p) { return p[0] | p[1] << 8; }

// The floats of 16 bits of four rows: as in sse2.h, at once.
INLINE void putHalves(uchar* to, const uchar* p, vlong row) {
  I4 h = _mm_setr_epi32(half(p), half(p + row), half(p + 2 * row), half(p + 3 * row));
  I4 size15 = _mm_and_si128(h, keep(_mm_set1_epi32(0x7fff)));
  I4 sign = _mm_slli_epi32(_mm_xor_si128(h, size15), 16);
  I4 bits = _mm_slli_epi32(size15, 13);
  I4 special = _mm_cmpgt_epi32(size15, keep(_mm_set1_epi32(0x7bff)));
  F4 number = _mm_mul_ps(_mm_castsi128_ps(_mm_andnot_si128(special, bits)),
                         keep(_mm_castsi128_ps(_mm_set1_epi32(0x77800000))));
  I4 other = _mm_and_si128(special, _mm_or_si128(bits, keep(_mm_set1_epi32(0x7f800000))));
  put(to, _mm_or_si128(_mm_or_si128(_mm_castps_si128(number), other), sign));
}

INLINE I4 low(I4 v) { return _mm_srai_epi16(_mm_unpacklo_epi8(v, v), 8); }
INLINE I4 high(I4 v) { return _mm_srai_epi16(_mm_unpackhi_epi8(v, v), 8); }

}  // namespace

// acc[nt][4][8] of nb blocks of a panel, the first of which adds to `lane`; x[nt][xn] in 16 bits,
// d[nt][dn] its scales, sum[nt][sn] its sums; `mins` whether weights have minimums.
extern "C" void sse2wide32(uchar* panel, vlong nb, vlong lane, vlong mins, s16int* x, vlong xn,
                           float* d, vlong dn, s16int* sum, vlong sn, float* acc, vlong nt) {
  tokens(
      nt, X{x, xn, d, dn, sum, sn, acc},
      [&](const X& a) ALWAYS { wide32<kTokens>(panel, nb, lane, mins != 0, a); },
      [&](const X& a) ALWAYS { wide32<1>(panel, nb, lane, mins != 0, a); });
}

extern "C" void sse2wide256(uchar* panel, vlong nb, vlong lane, vlong mins, s16int* x, vlong xn,
                            float* d, vlong dn, s16int* sum, vlong sn, float* acc, vlong nt) {
  tokens(
      nt, X{x, xn, d, dn, sum, sn, acc},
      [&](const X& a) ALWAYS { wide256<kTokens>(panel, nb, lane, mins != 0, a); },
      [&](const X& a) ALWAYS { wide256<1>(panel, nb, lane, mins != 0, a); });
}

// out[nt][stride], of which 8 are written: the ends of the trees.
extern "C" void sse2panelend(float* out, vlong stride, float* acc, vlong nt) {
  for (; nt > 0; nt--) {
    for (int h = 0; h < 8; h += 4) {
      F4 a = _mm_add_ps(_mm_loadu_ps(acc + h), _mm_loadu_ps(acc + 16 + h));
      F4 b = _mm_add_ps(_mm_loadu_ps(acc + 8 + h), _mm_loadu_ps(acc + 24 + h));
      _mm_storeu_ps(out + h, _mm_add_ps(a, b));
    }
    out += stride;
    acc += 32;
  }
}

// Panels of eight rows of nb blocks, `row` bytes apart; what comes then, at next, the processor's
// prefetchers find.
extern "C" void sse2q80panel(uchar* panel, uchar* p, vlong row, vlong nb, uchar*) {
  for (; nb > 0; nb--) {
    for (int h = 0; h < 2; h++) {
      const uchar* q = p + 4 * h * row;
      for (int part = 0; part < 2; part++) {
        I4 a[4];
        I4 b[4];
#pragma GCC unroll 4
        for (int r = 0; r < 4; r++) {
          I4 v = vector(q + r * row + 2 + 16 * part);
          a[r] = low(v);
          b[r] = high(v);
        }
        columns(panel + 16 * h, 8 * part, a);
        columns(panel + 16 * h, 8 * part + 4, b);
      }
      putHalves(panel + Wide32<kRows>::kD + 16 * h, q, row);
    }
    panel += Wide32<kRows>::kSize;
    p += 34;
  }
}

extern "C" void sse2q40panel(uchar* panel, uchar* p, vlong row, vlong nb, uchar*) {
  I4 mask = keep(_mm_set1_epi8(15));
  I4 zero = _mm_setzero_si128();
  I4 eight = keep(_mm_set1_epi16(8));
  for (; nb > 0; nb--) {
    for (int h = 0; h < 2; h++) {
      const uchar* q = p + 4 * h * row;
      for (int part = 0; part < 2; part++) {
        I4 a[4];
        I4 b[4];
#pragma GCC unroll 4
        for (int r = 0; r < 4; r++) {
          I4 v = vector(q + r * row + 2);
          v = _mm_and_si128(part == 0 ? v : _mm_srli_epi16(v, 4), mask);
          a[r] = _mm_sub_epi16(_mm_unpacklo_epi8(v, zero), eight);
          b[r] = _mm_sub_epi16(_mm_unpackhi_epi8(v, zero), eight);
        }
        columns(panel + 16 * h, 8 * part, a);
        columns(panel + 16 * h, 8 * part + 4, b);
      }
      putHalves(panel + Wide32<kRows>::kD + 16 * h, q, row);
    }
    panel += Wide32<kRows>::kSize;
    p += 18;
  }
}

extern "C" void sse2q4kpanel(uchar* panel, uchar* p, vlong row, vlong nb, uchar*) {
  using P = Wide256<kRows>;
  constexpr u32int kLow6 = 0x3f3f3f3f;
  constexpr u32int kLow4 = 0x0f0f0f0f;
  constexpr u32int kLow2 = 0x03030303;
  I4 mask = keep(_mm_set1_epi8(15));
  I4 zero = _mm_setzero_si128();
  for (; nb > 0; nb--) {
    for (int h = 0; h < 2; h++) {
      const uchar* q = p + 4 * h * row;
      uchar* to = panel + 16 * h;
      I4 sc[4];
      I4 mlow[4];
      I4 mhigh[4];
#pragma GCC unroll 4
      for (int r = 0; r < 4; r++) {
        u32int w[3];
        __builtin_memcpy(w, q + r * row + 4, sizeof w);
        I4 bytes = _mm_setr_epi32(static_cast<int>(w[0] & kLow6),
                                  static_cast<int>((w[2] & kLow4) | (w[0] >> 6 & kLow2) << 4),
                                  static_cast<int>(w[1] & kLow6),
                                  static_cast<int>((w[2] >> 4 & kLow4) | (w[1] >> 6 & kLow2) << 4));
        sc[r] = _mm_unpacklo_epi8(bytes, zero);
        I4 m = _mm_unpackhi_epi8(bytes, zero);
        mlow[r] = _mm_unpacklo_epi16(m, m);
        mhigh[r] = _mm_unpackhi_epi16(m, m);
      }
      columns(to + P::kMin, 0, mlow);
      columns(to + P::kMin, 4, mhigh);
      for (int g = 0; g < 8; g++)
        for (int part = 0; part < 2; part++) {
          I4 a[4];
          I4 b[4];
#pragma GCC unroll 4
          for (int r = 0; r < 4; r++) {
            I4 v = vector(q + r * row + 16 + 32 * (g / 2) + 16 * part);
            v = _mm_and_si128(g % 2 == 0 ? v : _mm_srli_epi16(v, 4), mask);
            I4 s = _mm_shuffle_epi32(_mm_shufflelo_epi16(sc[r], 0x00), 0x00);
            a[r] = _mm_mullo_epi16(_mm_unpacklo_epi8(v, zero), s);
            b[r] = _mm_mullo_epi16(_mm_unpackhi_epi8(v, zero), s);
            if (part == 1) sc[r] = _mm_srli_si128(sc[r], 2);
          }
          columns(to, 16 * g + 8 * part, a);
          columns(to, 16 * g + 8 * part + 4, b);
        }
      putHalves(panel + P::kD + 16 * h, q, row);
      putHalves(panel + P::kM + 16 * h, q + 2, row);
    }
    panel += P::kSize;
    p += 144;
  }
}
