// Tile products of weights in blocks: panels of sixteen rows (panel.h) by tokens. Integers are
// exact; each block's term goes to lane i%4 of the output's four, in the order of the blocks, as in
// port/qmatvec.c, and the bits are the same.
#include "panel.h"

#include "avx2.h"

namespace {

#define ALWAYS __attribute__((always_inline))

constexpr int kRows = 16;
constexpr int kFour = 4;  // tokens at once: eight sums, two vectors of weights, one of x

INLINE I8 vector(const uchar* p) { return _mm256_loadu_si256(reinterpret_cast<const I8*>(p)); }
INLINE F8 numbers(const uchar* p) { return load(reinterpret_cast<const float*>(p)); }

// Four bytes of x in every lane.
INLINE I8 four(const void* p) {
  return _mm256_castps_si256(_mm256_broadcast_ss(static_cast<const float*>(p)));
}

// What a kernel is given: x's integers of either width, xn of them from token to token, and the
// rest of its quantisation; acc[nt][4][16], of which block i adds to the lane (first+i)%4.
struct X {
  const float* d;
  vlong dn;
  const s16int* sum;
  vlong sn;
  float* acc;
};

// acc += (d*dx)*f, and the minimums' part: + (m*dx)*g or - (m*dx)*g.
enum class Mins { none, plus, minus };

template <Mins M>
INLINE void term(float* acc, F8 d, F8 m, F8 dx, I8 dots, I8 mins) {
  F8 t = _mm256_mul_ps(_mm256_mul_ps(d, dx), _mm256_cvtepi32_ps(dots));
  if constexpr (M != Mins::none) {
    F8 u = _mm256_mul_ps(_mm256_mul_ps(m, dx), _mm256_cvtepi32_ps(mins));
    t = M == Mins::plus ? _mm256_add_ps(t, u) : _mm256_sub_ps(t, u);
  }
  store(acc, _mm256_add_ps(load(acc), t));
}

INLINE int both(const s16int* sum) { return sum[0] + sum[1]; }

// One block of T tokens with weights in 16 bits: pairs of columns.
template <int T, int N>
INLINE void pairs(I8 (&s)[T][2], const uchar* w, const s16int* x, vlong xn) {
  each<T>([&](auto t) ALWAYS { s[t][0] = s[t][1] = _mm256_setzero_si256(); });
  for (int i = 0; i < N / 2; i++) {
    I8 a = keep(vector(w));
    I8 b = keep(vector(w + 32));
    each<T>([&](auto t) ALWAYS {
      I8 v = keep(four(x + t * xn));
      s[t][0] = _mm256_add_epi32(s[t][0], _mm256_madd_epi16(a, v));
      s[t][1] = _mm256_add_epi32(s[t][1], _mm256_madd_epi16(b, v));
    });
    w += 64;
    x += 2;
  }
}

// The sums of 16 of x by the minimums of a block of 256.
template <int T>
INLINE void minimums(I8 (&s)[T][2], const uchar* w, const s16int* sum, vlong sn) {
  pairs<T, 16>(s, w, sum, sn);
}

template <int T, bool M>
INLINE void wide32(const uchar* panel, vlong nb, vlong lane, const s16int* x, vlong xn,
                   const X& a) {
  using P = Wide32<kRows>;
  for (vlong b = 0; b < nb; b++) {
    I8 s[T][2];
    pairs<T, 32>(s, panel, x + 32 * b, xn);
    each<T>([&](auto t) ALWAYS {
      F8 dx = _mm256_broadcast_ss(a.d + t * a.dn + b);
      I8 sum = spread(M ? both(a.sum + t * a.sn + 2 * b) : 0);
      float* acc = a.acc + (4 * t + ((lane + b) & 3)) * kRows;
      each<2>([&](auto h) ALWAYS {
        term<M ? Mins::plus : Mins::none>(acc + 8 * h, numbers(panel + P::kD + 32 * h),
                                          numbers(panel + P::kM + 32 * h), dx, s[t][h], sum);
      });
    });
    panel += P::kSize;
  }
}

template <int T, bool M>
INLINE void wide256(const uchar* panel, vlong nb, vlong lane, const s16int* x, vlong xn,
                    const X& a) {
  using P = Wide256<kRows>;
  for (vlong b = 0; b < nb; b++) {
    I8 s[T][2];
    I8 m[T][2];
    each<T>([&](auto t) ALWAYS { m[t][0] = m[t][1] = _mm256_setzero_si256(); });
    if constexpr (M) minimums<T>(m, panel + P::kMin, a.sum + 16 * b, a.sn);
    pairs<T, 256>(s, panel, x + 256 * b, xn);
    each<T>([&](auto t) ALWAYS {
      F8 dx = _mm256_broadcast_ss(a.d + t * a.dn + b);
      float* acc = a.acc + (4 * t + ((lane + b) & 3)) * kRows;
      each<2>([&](auto h) ALWAYS {
        term<M ? Mins::minus : Mins::none>(acc + 8 * h, numbers(panel + P::kD + 32 * h),
                                           numbers(panel + P::kM + 32 * h), dx, s[t][h], m[t][h]);
      });
    });
    panel += P::kSize;
  }
}

// 32 columns of four bits without sign: eight sums of two products stay below 2^15.
template <int T>
INLINE void nibbles(I8 (&s)[T][2], const uchar* w, const s8int* x, vlong xn) {
  each<T>([&](auto t) ALWAYS { s[t][0] = s[t][1] = _mm256_setzero_si256(); });
  each<8>([&](auto i) ALWAYS {
    I8 a = keep(vector(w + 64 * i));
    I8 b = keep(vector(w + 64 * i + 32));
    each<T>([&](auto t) ALWAYS {
      I8 v = keep(four(x + t * xn + 4 * i));
      s[t][0] = _mm256_add_epi16(s[t][0], _mm256_maddubs_epi16(a, v));
      s[t][1] = _mm256_add_epi16(s[t][1], _mm256_maddubs_epi16(b, v));
    });
  });
}

template <int T>
INLINE void nibbles32(const uchar* panel, vlong nb, vlong lane, const s8int* x, vlong xn,
                      const X& a) {
  using P = Nibbles32<kRows>;
  for (vlong b = 0; b < nb; b++) {
    I8 s[T][2];
    nibbles<T>(s, panel, x + 32 * b, xn);
    I8 one = _mm256_set1_epi16(1);
    each<T>([&](auto t) ALWAYS {
      F8 dx = _mm256_broadcast_ss(a.d + t * a.dn + b);
      I8 bias = spread(8 * both(a.sum + t * a.sn + 2 * b));
      float* acc = a.acc + (4 * t + ((lane + b) & 3)) * kRows;
      each<2>([&](auto h) ALWAYS {
        I8 dots = _mm256_sub_epi32(_mm256_madd_epi16(s[t][h], one), bias);
        term<Mins::none>(acc + 8 * h, numbers(panel + P::kD + 32 * h), dx, dx, dots, dots);
      });
    });
    panel += P::kSize;
  }
}

template <int T>
INLINE void nibbles256(const uchar* panel, vlong nb, vlong lane, const s8int* x, vlong xn,
                       const X& a) {
  using P = Nibbles256<kRows>;
  for (vlong b = 0; b < nb; b++) {
    I8 all[T][2];
    each<T>([&](auto t) ALWAYS { all[t][0] = all[t][1] = _mm256_setzero_si256(); });
    for (int g = 0; g < 8; g++) {
      I8 s[T][2];
      nibbles<T>(s, panel + 512 * g, x + 256 * b + 32 * g, xn);
      each<T>([&](auto t) ALWAYS {
        each<2>([&](auto h) ALWAYS {
          I8 scale = vector(panel + P::kScale + 64 * g + 32 * h);
          all[t][h] = _mm256_add_epi32(all[t][h], _mm256_madd_epi16(s[t][h], scale));
        });
      });
    }
    I8 m[T][2];
    minimums<T>(m, panel + P::kMin, a.sum + 16 * b, a.sn);
    each<T>([&](auto t) ALWAYS {
      F8 dx = _mm256_broadcast_ss(a.d + t * a.dn + b);
      float* acc = a.acc + (4 * t + ((lane + b) & 3)) * kRows;
      each<2>([&](auto h) ALWAYS {
        term<Mins::minus>(acc + 8 * h, numbers(panel + P::kD + 32 * h),
                          numbers(panel + P::kM + 32 * h), dx, all[t][h], m[t][h]);
      });
    });
    panel += P::kSize;
  }
}

// f for four tokens at a time, then for one.
template <class T, class F, class G>
INLINE void tokens(vlong nt, const T* x, vlong xn, X a, const F& fours, const G& ones) {
  for (; nt >= kFour; nt -= kFour) {
    fours(x, a);
    x += kFour * xn;
    a.d += kFour * a.dn;
    a.sum += kFour * a.sn;
    a.acc += kFour * 4 * kRows;
  }
  for (; nt > 0; nt--) {
    ones(x, a);
    x += xn;
    a.d += a.dn;
    a.sum += a.sn;
    a.acc += 4 * kRows;
  }
}

// Eight rows of eight lanes: r[i] becomes lane i of all.
INLINE void transpose(I8 (&r)[8]) {
  I8 a[8];
  each<4>([&](auto i) ALWAYS {
    a[2 * i] = _mm256_unpacklo_epi32(r[2 * i], r[2 * i + 1]);
    a[2 * i + 1] = _mm256_unpackhi_epi32(r[2 * i], r[2 * i + 1]);
  });
  I8 b[8];
  each<2>([&](auto i) ALWAYS {
    b[4 * i] = _mm256_unpacklo_epi64(a[4 * i], a[4 * i + 2]);
    b[4 * i + 1] = _mm256_unpackhi_epi64(a[4 * i], a[4 * i + 2]);
    b[4 * i + 2] = _mm256_unpacklo_epi64(a[4 * i + 1], a[4 * i + 3]);
    b[4 * i + 3] = _mm256_unpackhi_epi64(a[4 * i + 1], a[4 * i + 3]);
  });
  each<4>([&](auto i) ALWAYS {
    r[i] = _mm256_permute2x128_si256(b[i], b[i + 4], 0x20);
    r[i + 4] = _mm256_permute2x128_si256(b[i], b[i + 4], 0x31);
  });
}

INLINE void put(uchar* p, I8 v) { _mm256_storeu_si256(reinterpret_cast<I8*>(p), v); }

// The floats of 16 bits of eight rows.
INLINE void putHalves(uchar* to, const uchar* p, vlong row) {
  u64int h[2] = {0, 0};
  each<8>([&](auto r)
              ALWAYS { h[r / 4] |= static_cast<u64int>(half(p + r * row)) << (16 * (r % 4)); });
  F8 f = _mm256_cvtph_ps(_mm_set_epi64x(static_cast<vlong>(h[1]), static_cast<vlong>(h[0])));
  put(to, bits(f));
}

// The cache lines of a block of size bytes in each row.
INLINE void ask(const uchar* p, vlong row, int size) {
  for (int r = 0; r < kRows; r++) {
    for (int i = 0; i < size; i += 64)
      _mm_prefetch(reinterpret_cast<const char*>(p + i), _MM_HINT_T0);
    p += row;
  }
}

INLINE I8 widened(const uchar* p) {
  return _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p)));
}

// Low nibbles, then high ones.
INLINE I8 opened(const uchar* p) {
  __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(p));
  return _mm256_and_si256(_mm256_set_m128i(_mm_srli_epi16(v, 4), v), _mm256_set1_epi8(15));
}

}  // namespace

// acc[nt][4][16] of nb blocks of a panel, the first of which adds to `lane`; x[nt][xn] in 16 bits,
// d[nt][dn] its scales, sum[nt][sn] its sums; `mins` whether weights have minimums.
extern "C" void avx2wide32(uchar* panel, vlong nb, vlong lane, vlong mins, s16int* x, vlong xn,
                           float* d, vlong dn, s16int* sum, vlong sn, float* acc, vlong nt) {
  X a = {d, dn, sum, sn, acc};
  if (mins != 0)
    tokens(
        nt, x, xn, a,
        [&](const s16int* q, const X& b) ALWAYS { wide32<4, true>(panel, nb, lane, q, xn, b); },
        [&](const s16int* q, const X& b) ALWAYS { wide32<1, true>(panel, nb, lane, q, xn, b); });
  else
    tokens(
        nt, x, xn, a,
        [&](const s16int* q, const X& b) ALWAYS { wide32<4, false>(panel, nb, lane, q, xn, b); },
        [&](const s16int* q, const X& b) ALWAYS { wide32<1, false>(panel, nb, lane, q, xn, b); });
}

extern "C" void avx2wide256(uchar* panel, vlong nb, vlong lane, vlong mins, s16int* x, vlong xn,
                            float* d, vlong dn, s16int* sum, vlong sn, float* acc, vlong nt) {
  X a = {d, dn, sum, sn, acc};
  if (mins != 0)
    tokens(
        nt, x, xn, a,
        [&](const s16int* q, const X& b) ALWAYS { wide256<4, true>(panel, nb, lane, q, xn, b); },
        [&](const s16int* q, const X& b) ALWAYS { wide256<1, true>(panel, nb, lane, q, xn, b); });
  else
    tokens(
        nt, x, xn, a,
        [&](const s16int* q, const X& b) ALWAYS { wide256<4, false>(panel, nb, lane, q, xn, b); },
        [&](const s16int* q, const X& b) ALWAYS { wide256<1, false>(panel, nb, lane, q, xn, b); });
}

// The same with x in eight bits and nibbles as weights: Q4_0, of which 8 is taken off.
extern "C" void avx2nibbles32(uchar* panel, vlong nb, vlong lane, s8int* x, vlong xn, float* d,
                              vlong dn, s16int* sum, vlong sn, float* acc, vlong nt) {
  tokens(
      nt, x, xn, X{d, dn, sum, sn, acc},
      [&](const s8int* q, const X& b) ALWAYS { nibbles32<4>(panel, nb, lane, q, xn, b); },
      [&](const s8int* q, const X& b) ALWAYS { nibbles32<1>(panel, nb, lane, q, xn, b); });
}

// Q4_K.
extern "C" void avx2nibbles256(uchar* panel, vlong nb, vlong lane, s8int* x, vlong xn, float* d,
                               vlong dn, s16int* sum, vlong sn, float* acc, vlong nt) {
  tokens(
      nt, x, xn, X{d, dn, sum, sn, acc},
      [&](const s8int* q, const X& b) ALWAYS { nibbles256<4>(panel, nb, lane, q, xn, b); },
      [&](const s8int* q, const X& b) ALWAYS { nibbles256<1>(panel, nb, lane, q, xn, b); });
}

// out[nt][stride], of which 16 are written: the ends of the trees.
extern "C" void avx2panelend(float* out, vlong stride, float* acc, vlong nt) {
  for (; nt > 0; nt--) {
    each<2>([&](auto h) ALWAYS {
      const float* a = acc + 8 * h;
      store(out + 8 * h, _mm256_add_ps(_mm256_add_ps(load(a), load(a + 32)),
                                       _mm256_add_ps(load(a + 16), load(a + 48))));
    });
    out += stride;
    acc += 64;
  }
}

// Panels of sixteen rows of nb blocks, `row` bytes apart; what comes then, at next, is asked for.
extern "C" void avx2q80panel(uchar* panel, uchar* p, vlong row, vlong nb, uchar* next) {
  for (; nb > 0; nb--) {
    ask(next, row, 34);
    for (int h = 0; h < 2; h++) {
      const uchar* q = p + 8 * h * row;
      for (int part = 0; part < 2; part++) {
        I8 r[8];
        each<8>([&](auto i) ALWAYS { r[i] = widened(q + i * row + 2 + 16 * part); });
        transpose(r);
        each<8>([&](auto i) ALWAYS { put(panel + 64 * (8 * part + i) + 32 * h, r[i]); });
      }
      putHalves(panel + Wide32<kRows>::kD + 32 * h, q, row);
    }
    panel += Wide32<kRows>::kSize;
    p += 34;
    next += 34;
  }
}

extern "C" void avx2q40panel(uchar* panel, uchar* p, vlong row, vlong nb, uchar* next) {
  for (; nb > 0; nb--) {
    ask(next, row, 18);
    for (int h = 0; h < 2; h++) {
      const uchar* q = p + 8 * h * row;
      I8 r[8];
      each<8>([&](auto i) ALWAYS { r[i] = opened(q + i * row + 2); });
      transpose(r);
      each<8>([&](auto i) ALWAYS { put(panel + 64 * i + 32 * h, r[i]); });
      putHalves(panel + Nibbles32<kRows>::kD + 32 * h, q, row);
    }
    panel += Nibbles32<kRows>::kSize;
    p += 18;
    next += 18;
  }
}

extern "C" void avx2q4kpanel(uchar* panel, uchar* p, vlong row, vlong nb, uchar* next) {
  using P = Nibbles256<kRows>;
  constexpr u32int kLow6 = 0x3f3f3f3f;
  constexpr u32int kLow4 = 0x0f0f0f0f;
  constexpr u32int kLow2 = 0x03030303;
  for (; nb > 0; nb--) {
    ask(next, row, 144);
    for (int h = 0; h < 2; h++) {
      const uchar* q = p + 8 * h * row;
      // 64 columns are 32 bytes: the low nibbles come first.
      for (int part = 0; part < 4; part++) {
        I8 low[8];
        I8 high[8];
        each<8>([&](auto i) ALWAYS {
          I8 v = vector(q + i * row + 16 + 32 * part);
          low[i] = _mm256_and_si256(v, _mm256_set1_epi8(15));
          high[i] = _mm256_and_si256(_mm256_srli_epi16(v, 4), _mm256_set1_epi8(15));
        });
        transpose(low);
        each<8>([&](auto i) ALWAYS { put(panel + 1024 * part + 64 * i + 32 * h, low[i]); });
        transpose(high);
        each<8>([&](auto i) ALWAYS { put(panel + 1024 * part + 512 + 64 * i + 32 * h, high[i]); });
      }
      // Eight scales of each row twice, and eight minimums.
      I8 sc[8];
      I8 mn[8];
      each<8>([&](auto i) ALWAYS {
        u32int w[3];
        each<3>([&](auto k) ALWAYS { __builtin_memcpy(&w[k], q + i * row + 4 + 4 * k, 4); });
        u32int s = (w[2] & kLow4) | (w[0] >> 6 & kLow2) << 4;
        u32int m = (w[2] >> 4 & kLow4) | (w[1] >> 6 & kLow2) << 4;
        auto twice = [](u32int low, u32int high) ALWAYS {
          __m128i v = _mm_cvtepu8_epi16(
              _mm_cvtsi64_si128(static_cast<vlong>(static_cast<u64int>(high) << 32 | low)));
          return _mm256_set_m128i(_mm_unpackhi_epi16(v, v), _mm_unpacklo_epi16(v, v));
        };
        sc[i] = twice(w[0] & kLow6, s);
        mn[i] = twice(w[1] & kLow6, m);
      });
      transpose(sc);
      transpose(mn);
      each<8>([&](auto i) ALWAYS {
        put(panel + P::kScale + 64 * i + 32 * h, sc[i]);
        put(panel + P::kMin + 64 * i + 32 * h, mn[i]);
      });
      putHalves(panel + P::kD + 32 * h, q, row);
      putHalves(panel + P::kM + 32 * h, q + 2, row);
    }
    panel += P::kSize;
    p += 144;
    next += 144;
  }
}
