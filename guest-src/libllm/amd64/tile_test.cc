// Tile products: the bits of the set's products with one vector after the other, for any shape,
// with the code at every offset from 16 bytes and arrays that end at a page which cannot be
// touched.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <limits>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "guest-src/libllm/amd64/guarded_test.h"
#include "plan9/include/u.h"
extern "C" {
#include "guest-src/libllm/kernel.h"

#include "guest-src/libllm/amd64/fns.h"
#include "guest-src/libllm/amd64/tile.h"
}

namespace {

using std::size_t;

Kernels* setNamed(const std::string& name) {
  if (name == "port") return &portkernels;
  for (Kernels** k = simdkernels; *k != nullptr; k++)
    if (name == (*k)->name) return *k;
  return nullptr;
}

/// Stored weights of any bits, whose floats are small and no NaN.
std::vector<uchar> stored(int kind, size_t n, std::mt19937* random) {
  const Coding& c = codings[kind];
  const size_t blocks = kind == Kf32 ? n : c.n == 0 ? n : n / static_cast<size_t>(c.n);
  const size_t size = kind == Kf32 ? sizeof(float) : static_cast<size_t>(c.size);
  std::vector<uchar> bytes(blocks * size);
  for (uchar& b : bytes) b = static_cast<uchar>((*random)());
  for (size_t i = 0; i < blocks; i++) {
    uchar* p = &bytes[i * size];
    if (kind == Kf32) {
      p[3] = static_cast<uchar>((p[3] & 0x80) | 0x3f);
      continue;
    }
    if (c.n == 0) {
      p[1] = static_cast<uchar>((p[1] & 0x80) | 0x30);
      continue;
    }
    for (int at : {c.half, c.half2})
      if (at >= 0) p[at + 1] = static_cast<uchar>((p[at + 1] & 0x8f) | 0x20);
  }
  return bytes;
}

/// A tile of vectors, quantised.
class Vectors {
 public:
  Vectors(size_t n, size_t count, std::mt19937* random)
      : whole_((n + 255) & ~size_t{255}),
        x_(values(n, count, random)),
        q_(whole_ * count),
        kq_(whole_ * count),
        wide_(whole_ * count),
        kwide_(whole_ * count),
        d_(whole_ / 32 * count),
        kd_(whole_ / 256 * count),
        sum_(whole_ / 16 * count),
        ksum_(whole_ / 16 * count),
        room_(Tileroom) {
    act.n = static_cast<vlong>(n);
    act.nt = static_cast<vlong>(count);
    act.xn = act.n;
    act.qn = static_cast<vlong>(whole_);
    act.x = x_.data();
    act.q = q_.data();
    act.kq = kq_.data();
    act.wide = wide_.data();
    act.kwide = kwide_.data();
    act.d = d_.data();
    act.kd = kd_.data();
    act.sum = sum_.data();
    act.ksum = ksum_.data();
    act.room = room_.data();
    for (vlong t = 0; t < act.nt; t++) {
      Act one;
      actof(&one, &act, t);
      portquantise(&one, Smallkinds | Largekinds);
    }
    std::copy(q_.begin(), q_.end(), wide_.begin());
    std::copy(kq_.begin(), kq_.end(), kwide_.begin());
  }
  Act act{};

 private:
  static std::vector<float> values(size_t n, size_t count, std::mt19937* random) {
    std::vector<float> v(n * count);
    for (float& f : v) f = static_cast<float>(static_cast<int>((*random)() % 2001) - 1000);
    return v;
  }

  size_t whole_;
  GuardedArray<float> x_;
  std::vector<s8int> q_, kq_;
  std::vector<s16int> wide_, kwide_;
  std::vector<float> d_, kd_;
  std::vector<s16int> sum_, ksum_;
  std::vector<uchar> room_;
};

/// Weights in blocks with their rows woven, eight by eight.
std::vector<uchar> woven(const uchar* from, const Matrix& m) {
  std::vector<uchar> to(static_cast<size_t>(m.row * m.d));
  for (vlong row = 0; row < m.d; row += Woven)
    weave(&to[static_cast<size_t>(row * m.row)], const_cast<uchar*>(from) + row * m.row, m.kind,
          m.row);
  return to;
}

using Tiling = std::function<void(float*, vlong, Matrix*, Act*, vlong, vlong)>;

void expectBits(Kernels* k, int kind, size_t n, size_t d, size_t count, const Tiling& tile,
                const std::string& where) {
  std::mt19937 random(static_cast<unsigned>(kind * 1000 + static_cast<int>(n + d + count)));
  GuardedArray<uchar> w(stored(kind, n * d, &random));
  Vectors x(n, count, &random);
  Matrix m{};
  m.p = w.data();
  m.n = static_cast<vlong>(n);
  m.d = static_cast<vlong>(d);
  m.kind = kind;
  m.row = kind == Kf32           ? m.n * 4
          : codings[kind].n == 0 ? m.n * codings[kind].size
                                 : m.n / codings[kind].n * codings[kind].size;
  const vlong from = d > 4 ? 1 : 0;
  const auto rows = static_cast<size_t>(m.d - from);
  std::vector<float> right(rows * count);
  for (size_t t = 0; t < count; t++) {
    Act one;
    actof(&one, &x.act, static_cast<vlong>(t));
    if (kind == Kf32)
      k->matvec(&right[t * rows], reinterpret_cast<float*>(m.p) + from * m.n, one.x, m.n,
                m.d - from);
    else
      k->qmatvec(&right[t * rows], &m, &one, from, m.d);
  }
  GuardedArray<float> out(std::vector<float>(rows * count, -1));
  tile(out.data(), static_cast<vlong>(rows), &m, &x.act, from, m.d);
  ASSERT_EQ(std::memcmp(out.data(), right.data(), right.size() * sizeof(float)), 0)
      << k->name << " kind " << kind << ", " << d << " rows of " << n << " by " << count << where;
  if ((Wovenkinds >> kind & 1) == 0 || d % Woven != 0) return;
  GuardedArray<uchar> v(woven(w.data(), m));
  m.p = v.data();
  m.woven = 1;
  for (vlong to : {m.d, m.d - 3}) {
    std::fill_n(out.data(), right.size(), -1.0F);
    tile(out.data(), static_cast<vlong>(rows), &m, &x.act, from, to);
    for (size_t t = 0; t < count; t++)
      ASSERT_EQ(std::memcmp(out.data() + t * rows, &right[t * rows],
                            static_cast<size_t>(to - from) * sizeof(float)),
                0)
          << k->name << " kind " << kind << ", " << d << " rows of " << n << " woven, by " << count
          << where;
  }
}

class EveryTile : public testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    k_ = setNamed(GetParam());
    if (kernelslack(k_) != nullptr) GTEST_SKIP() << "this machine lacks " << kernelslack(k_);
  }
  Kernels* k_ = nullptr;
};

TEST_P(EveryTile, HasTheBitsOfOneVectorAfterTheOther) {
  const Tiling tile = [&](float* out, vlong stride, Matrix* w, Act* x, vlong from, vlong to) {
    k_->tile(out, stride, w, x, from, to, x->room);
  };
  for (int kind = 0; kind < Kgroup; kind++)
    for (size_t blocks : {1, 2, 3, 5})
      for (size_t d : {1, 3, 8, 15, 17, 40})
        for (size_t count : {2, 3, 4, 5, 7, 37}) {
          const size_t per =
              kind == Kf32 || codings[kind].n == 0 ? 7 : static_cast<size_t>(codings[kind].n);
          expectBits(k_, kind, blocks * per, d, count, tile, "");
        }
}

TEST_P(EveryTile, HasThemForLongRowsAndWholeTiles) {
  const Tiling tile = [&](float* out, vlong stride, Matrix* w, Act* x, vlong from, vlong to) {
    k_->tile(out, stride, w, x, from, to, x->room);
  };
  for (int kind : {Kf32, Kq80, Kq40, Kq4k, Kq6k}) {
    expectBits(k_, kind, 2816, 18, Tiletokens, tile, "");
    expectBits(k_, kind, 2816, 24, Tiletokens, tile, "");
    expectBits(k_, kind, 6400, 9, 31, tile, "");
  }
}

INSTANTIATE_TEST_SUITE_P(Sets, EveryTile, testing::Values("port", "sse2", "avx2"),
                         [](const auto& set) { return std::string(set.param); });

/// The set's tiles with their code elsewhere.
void expectBitsEverywhere(Kernels* k, const Tiles& tiles) {
  if (kernelslack(k) != nullptr) GTEST_SKIP() << "this machine lacks " << kernelslack(k);
  for (size_t offset = 0; offset < 16; offset++) {
    MovedCode code(offset);
    Tiles moved = tiles;
    moved.floats = code.move(tiles.floats);
    moved.wide32 = code.move(tiles.wide32);
    moved.wide256 = code.move(tiles.wide256);
    moved.end = code.move(tiles.end);
    std::vector<Panel> panels;
    for (const Panel* p = tiles.panel; p->make != nullptr; p++)
      panels.push_back({p->kind, code.move(p->make),
                        p->woven == nullptr ? nullptr : code.move(p->woven),
                        p->nibbles == nullptr ? nullptr : code.move(p->nibbles)});
    panels.push_back({});
    moved.panel = panels.data();
    const Tiling tile = [&](float* out, vlong stride, Matrix* w, Act* x, vlong from, vlong to) {
      tileof(&moved, out, stride, w, x, from, to, x->room);
    };
    for (int kind : {Kf32, Kq80, Kq40, Kq4k, Kq41, Kq6k, Kq5k})
      for (size_t d : {37U, 40U})
        expectBits(k, kind, 768, d, kind == Kq41 || kind == Kq6k || kind == Kq5k ? 33 : 6, tile,
                   " at offset " + std::to_string(offset));
  }
}

TEST(Tile, Sse2HasThemAtEveryOffset) { expectBitsEverywhere(setNamed("sse2"), sse2tiles); }

TEST(Tile, Avx2HasThemAtEveryOffset) { expectBitsEverywhere(setNamed("avx2"), avx2tiles); }

TEST(Quantise, ListingsHaveThePortableBitsAtEveryOffset) {
  if (kernelslack(setNamed("avx2")) != nullptr) GTEST_SKIP() << "this machine lacks AVX2";
  std::mt19937 random(5);
  for (size_t offset = 0; offset < 16; offset++) {
    MovedCode code(offset);
    auto* quantise = code.move(&avx2quantise);
    for (size_t block : {32U, 256U})
      for (float size : {0.0F, 1e-31F, 1.0F, 3e38F, std::numeric_limits<float>::infinity()}) {
        std::vector<float> x(block * 3);
        for (float& f : x) f = static_cast<float>(static_cast<int>(random() % 2001) - 1000) / 1000;
        x[7] = -1;
        for (size_t i = 0; i < block; i++) x[i] = i == 7 ? -size : std::min(x[i], 0.5F) * 1e-3F;
        GuardedArray<float> in(x);
        GuardedArray<s8int> q(std::vector<s8int>(x.size(), 1));
        GuardedArray<s16int> sum(std::vector<s16int>(x.size() / 16, 1));
        GuardedArray<float> d(std::vector<float>(3, 1));
        std::vector<s8int> rightQ(x.size());
        std::vector<s16int> rightSum(x.size() / 16);
        std::vector<float> rightD(3);
        Act a{};
        a.n = static_cast<vlong>(x.size());
        a.x = x.data();
        a.q = a.kq = rightQ.data();
        a.sum = a.ksum = rightSum.data();
        a.d = a.kd = rightD.data();
        portquantise(&a, block == 32 ? Smallkinds : Largekinds);
        quantise(q.data(), sum.data(), d.data(), in.data(), 3, static_cast<vlong>(block));
        ASSERT_EQ(std::memcmp(q.data(), rightQ.data(), rightQ.size()), 0) << size;
        ASSERT_EQ(std::memcmp(sum.data(), rightSum.data(), 2 * rightSum.size()), 0) << size;
        ASSERT_EQ(std::memcmp(d.data(), rightD.data(), 4 * rightD.size()), 0) << size;
      }
  }
}

}  // namespace
