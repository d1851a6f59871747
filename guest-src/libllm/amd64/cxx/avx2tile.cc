// Tile products of float weights: rows by tokens. Each output has the accumulator and the tree of
// avx2matvec; four rows by three tokens are twelve chains, and seven loads serve twelve products.
#include "avx2.h"

namespace {

// Bodies of loops that are unrolled: the compiler must not make functions of them.
#define ALWAYS __attribute__((always_inline))

template <int R, int T>
INLINE void step(F8 (&a)[T][R], const float* w, vlong n, const float* x, vlong xn) {
  F8 v[T];
  each<T>([&](auto t) ALWAYS { v[t] = keep(load(x + t * xn)); });
  each<R>([&](auto r) ALWAYS {
    F8 m = keep(load(w + r * n));
    each<T>([&](auto t) ALWAYS { a[t][r] = _mm256_fmadd_ps(m, v[t], a[t][r]); });
  });
}

// Columns from..to of R rows by T tokens. Of `ahead`, what comes next, P lines are asked for with
// each eight columns.
template <int R, int T, int P>
INLINE void slice(F8 (&a)[T][R], const float* w, vlong n, const float* x, vlong xn, vlong from,
                  vlong to, const float* ahead) {
  vlong i = from;
  ahead += 2 * P * from;
  for (; i + kLanes <= to; i += kLanes) {
    each<P>([&](auto l) ALWAYS {
      _mm_prefetch(reinterpret_cast<const char*>(ahead + 16 * l), _MM_HINT_T0);
    });
    ahead += 16 * P;
    step<R, T>(a, w + i, n, x + i, xn);
  }
  if (i < to) {
    I8 mask = lowest(to - i);
    F8 v[T];
    each<T>([&](auto t) ALWAYS { v[t] = load(x + t * xn + i, mask); });
    each<R>([&](auto r) ALWAYS {
      F8 m = load(w + r * n + i, mask);
      each<T>([&](auto t) ALWAYS { a[t][r] = _mm256_fmadd_ps(m, v[t], a[t][r]); });
    });
  }
}

constexpr vlong kSlice = 1024;   // columns of which four rows and three tokens stay in L1
constexpr vlong kKept = 150000;  // floats of x that stay in L2

struct Place {
  float* out;
  vlong stride;
  const float* w;
  vlong n;
  const float* x;
  vlong xn;
  float* sums;
  vlong from;
  vlong to;
  const float* ahead;
};

template <int R, int T, int P>
INLINE void block(const Place& p) {
  F8 a[T][R];
  if (p.from == 0)
    each<T>([&](auto t) ALWAYS { each<R>([&](auto r) ALWAYS { a[t][r] = _mm256_setzero_ps(); }); });
  else
    each<T>([&](auto t) ALWAYS {
      each<R>([&](auto r) ALWAYS { a[t][r] = load(p.sums + 8 * (4 * t + r)); });
    });
  slice<R, T, P>(a, p.w, p.n, p.x, p.xn, p.from, p.to, p.ahead);
  if (p.to < p.n) {
    each<T>([&](auto t) ALWAYS {
      each<R>([&](auto r) ALWAYS { store(p.sums + 8 * (4 * t + r), a[t][r]); });
    });
    return;
  }
  each<T>([&](auto t) ALWAYS {
    if constexpr (R == 4)
      _mm_storeu_ps(p.out + t * p.stride, sum4(a[t][0], a[t][1], a[t][2], a[t][3]));
    else
      each<R>([&](auto r) ALWAYS { p.out[t * p.stride + r] = sum(a[t][r]); });
  });
}

// N blocks of three tokens.
template <int R, int P>
INLINE void threes(Place& p, vlong n) {
  for (; n > 0; n--) {
    block<R, 3, P>(p);
    p.out += 3 * p.stride;
    p.x += 3 * p.xn;
    p.sums += 3 * 32;
    p.ahead += 2 * P * p.n;
  }
}

// The first 2/P blocks ask for the next four rows.
template <int R, int P>
INLINE void rowsBy(Place p, vlong nt) {
  if constexpr (P > 0) {
    constexpr vlong kFirst = 2 / P;
    vlong first = nt / 3 < kFirst ? nt / 3 : kFirst;
    threes<R, P>(p, first);
    nt -= 3 * first;
  }
  threes<R, 0>(p, nt / 3);
  nt %= 3;
  if (nt == 2) block<R, 2, P>(p);
  if (nt == 1) block<R, 1, P>(p);
}

}  // namespace

// out[nt][stride], of which d are written: w[d][n] by x[nt][xn], of which n are read; sums[nt][32]
// is for what lies between slices of columns.
extern "C" void avx2ftile(float* out, vlong stride, float* w, vlong n, vlong d, float* x, vlong xn,
                          vlong nt, float* sums) {
  // Of long rows only so many tokens at once as L2 keeps.
  vlong some = kKept / (n + 1) / 3 * 3;
  if (some < 12) some = 12;
  for (; nt > 0; nt -= some) {
    if (some > nt) some = nt;
    Place p = {out, stride, w, n, x, xn, sums, 0, 0, nullptr};
    for (vlong left = d; left > 0;) {
      vlong r = left >= 4 ? 4 : 1;
      p.to = 0;
      do {
        p.from = p.to;
        p.to = n - p.from <= kSlice ? n : p.from + kSlice;
        p.ahead = p.w + 4 * n;
        if (r == 1)
          rowsBy<1, 0>(p, some);
        else if (some <= 3)
          rowsBy<4, 2>(p, some);
        else
          rowsBy<4, 1>(p, some);
      } while (p.to < n);
      p.w += r * n;
      p.out += r;
      left -= r;
    }
    out += some * stride;
    x += some * xn;
  }
}
