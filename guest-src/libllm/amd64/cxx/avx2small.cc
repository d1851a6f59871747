// Rows of weights in blocks of 32 against activations that are quantised alike (kernel.h). Of eight
// bits, four rows and a block at a time; of four, four blocks of two rows, whose 0 and 1 of
// both stand in the lower half of a vector, 2 and 3 in the upper one; two pairs of rows share x.
#include "avx2block.h"

namespace {

// Of N blocks, block k if there is one.
template <int N, int K, class F>
INLINE I8 ifAny(const F& f) {
  if constexpr (K < N) return f();
  return none();
}

// Blocks of four bits, k and k+2 side by side; low and high are the first and second halves of x's.
// A lane's sum of eight products of 15 and 127 twice stays below 2^15.
struct Nibbles {
  template <int N>
  struct Given {
    I8 low[2];
    I8 high[2];
    INLINE explicit Given(const s8int* q) {
      each<2>([&](auto k) INLINED {
        I8 a = ifAny<N, k>([&]() INLINED { return load(q + 32 * k); });
        I8 b = ifAny<N, k + 2>([&]() INLINED { return load(q + 32 * k + 64); });
        low[k] = _mm256_permute2x128_si256(a, b, 0x20);
        high[k] = _mm256_permute2x128_si256(a, b, 0x31);
      });
    }
  };
  static INLINE I8 products(I8 w, I8 low, I8 high) {
    I8 mask = _mm256_set1_epi8(15);
    return _mm256_add_epi16(
        _mm256_maddubs_epi16(_mm256_and_si256(w, mask), low),
        _mm256_maddubs_epi16(_mm256_and_si256(_mm256_srli_epi16(w, 4), mask), high));
  }
};

// Four bits, less 8, which the sums of x take off at the end.
struct Q40 : Nibbles {
  static constexpr int kSize = 18;
  static constexpr int kBias = 8;
  template <int R, int N>
  static INLINE I8 sums(const uchar* p, vlong row, const Given<N>& x) {
    I8 s[2][2];
    each<2>([&](auto r) INLINED {
      each<2>([&](auto k) INLINED {
        s[r][k] = ifAny < r < R ? N : 0,
        k > ([&]() INLINED {
          const uchar* w = p + r * row + k * kSize + 2;
          I4 after = _mm_setzero_si128();
          if constexpr (k + 2 < N) after = load4(w + 2 * kSize);
          return products(two(load4(w), after), x.low[k], x.high[k]);
        });
      });
    });
    return totals16(s[0][0], s[0][1], s[1][0], s[1][1]);
  }
};

// Both rows' of a pair: blocks 0, 1, 0, 1 and 2, 3, 2, 3.
INLINE I8 twice(I4 v) { return _mm256_permute4x64_epi64(_mm256_castsi128_si256(v), 0x50); }

// The terms of N blocks, to the sums of P pairs of rows, of which the only one may be a single row.
template <class Q, int P, int R, int N>
INLINE void step(F8 (&a)[P], const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum) {
  typename Q::template Given<N> x(q);
  F4 dx;
  I4 sums = _mm_setzero_si128();
  if constexpr (N == 4) {
    dx = _mm_loadu_ps(d);
    if constexpr (Q::kBias != 0) sums = load4(sum);
  } else {
    float dn[4] = {d[0], N > 1 ? d[1] : 0, N > 2 ? d[2] : 0, 0};
    dx = _mm_loadu_ps(dn);
    if constexpr (Q::kBias != 0) {
      s16int sn[8] = {sum[0],
                      sum[1],
                      N > 1 ? sum[2] : s16int{},
                      N > 1 ? sum[3] : s16int{},
                      N > 2 ? sum[4] : s16int{},
                      N > 2 ? sum[5] : s16int{},
                      0,
                      0};
      sums = load4(sn);
    }
  }
  F8 by = floats(twice(_mm_castps_si128(dx)));
  I8 bias = none();
  if constexpr (Q::kBias != 0) bias = twice(_mm_madd_epi16(sums, _mm_set1_epi16(Q::kBias)));
  each<P>([&](auto pair) INLINED {
    const uchar* w = p + 2 * pair * row;
    I8 t = Q::template sums<R, N>(w, row, x);
    if constexpr (Q::kBias != 0) t = _mm256_sub_epi32(t, bias);
    auto at = [&](int k) INLINED { return k < N ? half(w + k * Q::kSize) : 0; };
    auto under = [&](int k) INLINED { return k < N && R > 1 ? half(w + row + k * Q::kSize) : 0; };
    F8 s = _mm256_cvtph_ps(_mm_unpacklo_epi64(four(at(0), at(1), under(0), under(1)),
                                              four(at(2), at(3), under(2), under(3))));
    a[pair] = _mm256_add_ps(a[pair], _mm256_mul_ps(_mm256_mul_ps(s, by), _mm256_cvtepi32_ps(t)));
  });
}

template <class Q, int P, int R>
INLINE void some(float* out, const uchar* p, vlong row, const s8int* q, const float* d,
                 const s16int* sum, vlong n) {
  F8 a[P];
  each<P>([&](auto pair) INLINED { a[pair] = _mm256_setzero_ps(); });
  const uchar* ahead = p + kAhead;
  for (; n >= 4; n -= 4) {
    if constexpr (R > 1) ask<2 * P * 4 * Q::kSize>(ahead);
    ahead += 2 * P * 4 * Q::kSize;
    step<Q, P, R, 4>(a, p, row, q, d, sum);
    p += 4 * Q::kSize;
    q += 128;
    d += 4;
    sum += 8;
  }
  if (n == 3) step<Q, P, R, 3>(a, p, row, q, d, sum);
  if (n == 2) step<Q, P, R, 2>(a, p, row, q, d, sum);
  if (n == 1) step<Q, P, R, 1>(a, p, row, q, d, sum);
  each<P>([&](auto pair) INLINED {
    F4 s = half(a[pair]);
    s = _mm_add_ps(s, _mm_movehdup_ps(s));
    out[2 * pair] = _mm_cvtss_f32(s);
    if constexpr (R > 1) out[2 * pair + 1] = _mm_cvtss_f32(_mm_movehl_ps(s, s));
  });
}

template <class Q>
INLINE void all(float* out, const uchar* p, vlong row, vlong rows, const s8int* q, const float* d,
                const s16int* sum, vlong n) {
  for (; rows >= 4; rows -= 4) {
    some<Q, 2, 2>(out, p, row, q, d, sum, n);
    out += 4;
    p += 4 * row;
  }
  for (; rows >= 2; rows -= 2) {
    some<Q, 1, 2>(out, p, row, q, d, sum, n);
    out += 2;
    p += 2 * row;
  }
  if (rows > 0) some<Q, 1, 1>(out, p, row, q, d, sum, n);
}

// Eight bits, from -128 up: |w| by x with w's sign, so that no sum of two products leaves 16 bits.
constexpr int kQ80 = 34;

template <int R>
INLINE void eights(float* out, const uchar* p, vlong row, const s8int* q, const float* d, vlong n) {
  F4 a[4];
  each<4>([&](auto l) INLINED { a[l] = _mm_setzero_ps(); });
  const uchar* ahead = p + kAhead;
  for (; n > 0; n--) {
    if constexpr (R > 1) ask<R * kQ80>(ahead);
    ahead += R * kQ80;
    I8 x = load(q);
    I8 s[4];
    each<4>([&](auto r) INLINED {
      s[r] = ifAny<R, r>([&]() INLINED {
        I8 w = keep(load(p + r * row + 2));
        I8 pairs = _mm256_maddubs_epi16(_mm256_abs_epi8(w), _mm256_sign_epi8(x, w));
        return _mm256_madd_epi16(pairs, ones());
      });
    });
    I8 t = totals(s[0], s[1], s[2], s[3]);
    I4 u = _mm_add_epi32(_mm256_castsi256_si128(t), _mm256_extracti128_si256(t, 1));
    F4 by = _mm_mul_ps(_mm_cvtph_ps(halves<R>(p, row)), _mm_broadcast_ss(d));
    a[0] = _mm_add_ps(a[0], _mm_mul_ps(by, _mm_cvtepi32_ps(u)));
    turn(a);
    p += kQ80;
    q += 32;
    d++;
  }
  finish<R>(out, a);
}

}  // namespace

// out[rows]: rows of n blocks, `row` bytes apart, by x's integers, scales and sums.
extern "C" void avx2q80(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d, s16int*,
                        vlong n) {
  for (; rows >= 4; rows -= 4) {
    eights<4>(out, p, row, q, d, n);
    out += 4;
    p += 4 * row;
  }
  for (; rows > 0; rows--) {
    eights<1>(out++, p, row, q, d, n);
    p += row;
  }
}

extern "C" void avx2q40(float* out, uchar* p, vlong row, vlong rows, s8int* q, float* d,
                        s16int* sum, vlong n) {
  all<Q40>(out, p, row, rows, q, d, sum, n);
}
