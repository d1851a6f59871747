// Attention over rows of a KV cache (port/cache.c): F32, F16 and Q8_0, made floats as they are
// read. Scores are dot products by sqrt(hs) in the set's tree; the weighted sum is fused, positions
// ascending, and goes on from what out holds. What is asked for ahead is, at a block's end, the
// next head's part of the same block.
#include "avx2.h"

namespace {

#define ALWAYS __attribute__((always_inline))

constexpr int kAhead = 6144;

// Rows of floats end where the next begins.
struct Floats {
  static constexpr int kSize = 4;
  static INLINE vlong row(vlong hs) { return 4 * hs; }
  static INLINE F8 eight(const uchar* p, vlong i, vlong) {
    return load(reinterpret_cast<const float*>(p) + i);
  }
  static INLINE F8 last(const uchar* p, vlong i, vlong hs) {
    return load(reinterpret_cast<const float*>(p) + i, lowest(hs - i));
  }
};

// The others are filled up with zeros to eight.
struct Halves {
  static constexpr int kSize = 2;
  static INLINE vlong row(vlong hs) { return 2 * ((hs + 7) & ~7LL); }
  static INLINE F8 eight(const uchar* p, vlong i, vlong) {
    return _mm256_cvtph_ps(_mm_loadu_si128(reinterpret_cast<const __m128i*>(p + 2 * i)));
  }
  static INLINE F8 last(const uchar* p, vlong i, vlong hs) { return eight(p, i, hs); }
};

struct Bytes {
  static constexpr int kSize = 1;
  static INLINE vlong scales(vlong hs) { return (hs + 31) / 32 * 4; }
  static INLINE vlong row(vlong hs) { return scales(hs) + ((hs + 7) & ~7LL); }
  static INLINE F8 eight(const uchar* p, vlong i, vlong hs) {
    I8 q =
        _mm256_cvtepi8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i*>(p + scales(hs) + i)));
    F8 d = _mm256_broadcast_ss(reinterpret_cast<const float*>(p) + i / 32);
    return _mm256_mul_ps(_mm256_cvtepi32_ps(q), d);
  }
  static INLINE F8 last(const uchar* p, vlong i, vlong hs) { return eight(p, i, hs); }
};

template <class K, int N>
INLINE void dots(F8 (&a)[N], const float* q, const uchar* k, vlong hs) {
  each<N>([&](auto r) ALWAYS { a[r] = _mm256_setzero_ps(); });
  const vlong row = K::row(hs);
  const uchar* ahead = k + kAhead;
  vlong i = 0;
  for (; i + kLanes <= hs; i += kLanes) {
    F8 v = load(q + i);
    ask<N * kLanes * K::kSize>(ahead);
    ahead += N * kLanes * K::kSize;
    each<N>([&](auto r) ALWAYS { a[r] = _mm256_fmadd_ps(K::eight(k + r * row, i, hs), v, a[r]); });
  }
  if (i < hs) {
    F8 v = load(q + i, lowest(hs - i));
    each<N>([&](auto r) ALWAYS { a[r] = _mm256_fmadd_ps(K::last(k + r * row, i, hs), v, a[r]); });
  }
}

template <class K>
INLINE void scores(float* att, const float* q, const uchar* k, vlong t, vlong hs) {
  F4 root = _mm_sqrt_ss(_mm_set_ss(static_cast<float>(hs)));
  root = _mm_shuffle_ps(root, root, 0);
  vlong i = 0;
  for (; i + 4 <= t; i += 4) {
    F8 a[4];
    dots<K, 4>(a, q, k, hs);
    _mm_storeu_ps(att + i, _mm_div_ps(sum4(a[0], a[1], a[2], a[3]), root));
    k += 4 * K::row(hs);
  }
  for (; i < t; i++) {
    F8 a[1];
    dots<K, 1>(a, q, k, hs);
    att[i] = sum(a[0]) / _mm_cvtss_f32(root);
    k += K::row(hs);
  }
}

// N vectors of out from column j.
template <class K, int N>
INLINE void columns(float* out, const float* att, const uchar* v, vlong t, vlong hs, vlong j) {
  F8 a[N];
  each<N>([&](auto k) ALWAYS { a[k] = load(out + j + kLanes * k); });
  for (vlong i = 0; i < t; i++) {
    F8 by = _mm256_broadcast_ss(att + i);
    ask<N * kLanes * K::kSize>(v + kAhead);
    each<N>([&](auto k)
                ALWAYS { a[k] = _mm256_fmadd_ps(by, K::eight(v, j + kLanes * k, hs), a[k]); });
    v += K::row(hs);
  }
  each<N>([&](auto k) ALWAYS { store(out + j + kLanes * k, a[k]); });
}

template <class K>
INLINE void weigh(float* out, const float* att, const uchar* v, vlong t, vlong hs) {
  vlong j = 0;
  for (; j + 8 * kLanes <= hs; j += 8 * kLanes) columns<K, 8>(out, att, v, t, hs, j);
  if (j + 4 * kLanes <= hs) {
    columns<K, 4>(out, att, v, t, hs, j);
    j += 4 * kLanes;
  }
  if (j + 2 * kLanes <= hs) {
    columns<K, 2>(out, att, v, t, hs, j);
    j += 2 * kLanes;
  }
  if (j + kLanes <= hs) {
    columns<K, 1>(out, att, v, t, hs, j);
    j += kLanes;
  }
  if (j < hs) {
    I8 mask = lowest(hs - j);
    F8 a = load(out + j, mask);
    for (vlong i = 0; i < t; i++) {
      a = _mm256_fmadd_ps(_mm256_broadcast_ss(att + i), K::last(v, j, hs), a);
      v += K::row(hs);
    }
    store(out + j, mask, a);
  }
}

constexpr int kHalves = 1;  // Kf16 of kernel.h
constexpr int kFloats = 0;  // Kf32

}  // namespace

extern "C" void avx2scores(float* att, float* q, uchar* k, vlong t, vlong hs, int kind) {
  if (hs <= 0) return;
  if (kind == kFloats)
    scores<Floats>(att, q, k, t, hs);
  else if (kind == kHalves)
    scores<Halves>(att, q, k, t, hs);
  else
    scores<Bytes>(att, q, k, t, hs);
}

extern "C" void avx2weigh(float* out, float* att, uchar* v, vlong t, vlong hs, int kind) {
  if (kind == kFloats)
    weigh<Floats>(out, att, v, t, hs);
  else if (kind == kHalves)
    weigh<Halves>(out, att, v, t, hs);
  else
    weigh<Bytes>(out, att, v, t, hs);
}
