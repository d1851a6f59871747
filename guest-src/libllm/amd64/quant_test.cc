// Quantised rows: the portable bits, for any number of blocks, with the code at every offset from
// 16 bytes and arrays that end at a page which cannot be touched.
#include <gtest/gtest.h>
#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <memory>
#include <new>
#include <random>
#include <vector>

#include "guest-src/libllm/amd64/guarded_test.h"
#include "plan9/include/u.h"
extern "C" {
#include "guest-src/libllm/amd64/fns.h"
#include "guest-src/libllm/kernel.h"
}

namespace {

using Rows = decltype(&avx2q80);

/// What asks for lines at `next`, where it may be given anything: here a row's bytes.
Rows asking(decltype(&avx2wovenq80) rows) {
  return reinterpret_cast<Rows>(reinterpret_cast<void*>(rows));
}

/// The function, with its entry for hosts, `offset` bytes past a multiple of 16.
class Moved {
 public:
  Moved(Rows from, size_t offset)
      : memory_(mmap(nullptr, kRoom, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANON, -1,
                     0)) {
    char* to = static_cast<char*>(memory_) + offset;
    std::memcpy(to, reinterpret_cast<const void*>(from), kRoom - 16);
    rows_ = reinterpret_cast<Rows>(to);
  }
  ~Moved() { munmap(memory_, kRoom); }
  Moved(const Moved&) = delete;
  Moved& operator=(const Moved&) = delete;
  Rows rows() const { return rows_; }

 private:
  static constexpr size_t kRoom = 16384;
  void* memory_;
  Rows rows_ = nullptr;
};

/// Stored weights of any bits, whose floats are small and no NaN.
std::vector<uchar> stored(const Coding& c, size_t blocks, std::mt19937* random) {
  std::vector<uchar> bytes(blocks * static_cast<size_t>(c.size));
  for (uchar& b : bytes) b = static_cast<uchar>((*random)());
  for (size_t i = 0; i < blocks; i++)
    for (int at : {c.half, c.half2})
      if (at >= 0) {
        uchar& high = bytes[i * static_cast<size_t>(c.size) + static_cast<size_t>(at) + 1];
        high = static_cast<uchar>((high & 0x8f) | 0x20);
      }
  return bytes;
}

void expectPortableBits(int kind, Rows rows, size_t most, const char* set,
                        const std::vector<size_t>& heights = {0, 1, 2, 5, 8, 13},
                        bool woven = false) {
  for (Kernels** k = simdkernels; *k != nullptr; k++)
    if (std::strcmp((*k)->name, set) == 0 && kernelslack(*k) != nullptr)
      GTEST_SKIP() << "this machine lacks " << kernelslack(*k);
  const Coding& c = codings[kind];
  auto per = static_cast<size_t>(c.n);
  std::mt19937 random(static_cast<unsigned>(kind));
  std::vector<std::unique_ptr<Moved>> moved;
  for (size_t offset = 0; offset < 16; offset++)
    moved.push_back(std::make_unique<Moved>(rows, offset));
  for (size_t blocks = 0; blocks <= most; blocks++)
    for (size_t d : heights) {
      size_t n = blocks * per;
      std::vector<float> values(n);
      for (float& f : values) f = static_cast<float>(static_cast<int>(random() % 2001) - 1000);
      if (n > 0) values[0] = 1e6F;  // most of a block are small beside it
      GuardedArray<uchar> w(stored(c, blocks * d, &random));
      GuardedArray<float> x(values);
      GuardedArray<s8int> q(std::vector<s8int>(n, 0));
      GuardedArray<float> scale(std::vector<float>(blocks, 0));
      GuardedArray<s16int> sum(std::vector<s16int>(n / 16, 0));
      Act act{};
      act.n = static_cast<vlong>(n);
      act.x = x.data();
      act.q = act.kq = q.data();
      act.d = act.kd = scale.data();
      act.sum = act.ksum = sum.data();
      portquantise(&act, 1U << kind);
      Matrix m{};
      m.p = w.data();
      m.n = act.n;
      m.d = static_cast<vlong>(d);
      m.row = static_cast<vlong>(blocks) * c.size;
      m.kind = kind;
      std::vector<float> right(d);
      portqmatvec(right.data(), &m, &act, 0, m.d);
      GuardedArray<uchar> v(std::vector<uchar>(blocks * static_cast<size_t>(c.size) * d));
      if (woven) {
        for (vlong i = 0; i < m.d; i += Woven)
          weave(v.data() + i * m.row, m.p + i * m.row, kind, m.row);
        m.p = v.data();
        m.woven = 1;
        std::vector<float> again(d);
        portqmatvec(again.data(), &m, &act, 0, m.d);
        ASSERT_EQ(again, right) << "portable, " << blocks << " blocks, " << d << " rows";
      }
      for (const auto& at : moved) {
        GuardedArray<float> out(std::vector<float>(d, -1));
        at->rows()(out.data(), m.p, m.row, m.d, act.q, act.d, act.sum, static_cast<vlong>(blocks));
        if (d != 0) {
          ASSERT_EQ(std::memcmp(out.data(), right.data(), d * sizeof(float)), 0)
              << blocks << " blocks, " << d << " rows";
        }
      }
    }
}

TEST(Quantised, Avx2HasThePortableBits) {
  expectPortableBits(Kq80, avx2q80, 13, "avx2");
  expectPortableBits(Kq40, avx2q40, 13, "avx2");
  expectPortableBits(Kq4k, avx2q4k, 9, "avx2");
  expectPortableBits(Kq41, avx2q41, 13, "avx2");
  expectPortableBits(Kq50, avx2q50, 13, "avx2");
  expectPortableBits(Kq51, avx2q51, 13, "avx2");
  expectPortableBits(Kiq4nl, avx2iq4nl, 13, "avx2");
  expectPortableBits(Kq2k, avx2q2k, 5, "avx2");
  expectPortableBits(Kq3k, avx2q3k, 5, "avx2");
  expectPortableBits(Kq5k, avx2q5k, 5, "avx2");
  expectPortableBits(Kq6k, avx2q6k, 5, "avx2");
  expectPortableBits(Kiq4xs, avx2iq4xs, 5, "avx2");
}

TEST(Quantised, Sse2HasThePortableBits) {
  expectPortableBits(Kq80, sse2q80, 13, "sse2");
  expectPortableBits(Kq40, sse2q40, 13, "sse2");
  expectPortableBits(Kq4k, sse2q4k, 9, "sse2");
  expectPortableBits(Kq41, sse2q41, 13, "sse2");
  expectPortableBits(Kq50, sse2q50, 13, "sse2");
  expectPortableBits(Kq51, sse2q51, 13, "sse2");
  expectPortableBits(Kiq4nl, sse2iq4nl, 13, "sse2");
  expectPortableBits(Kq2k, sse2q2k, 5, "sse2");
  expectPortableBits(Kq3k, sse2q3k, 5, "sse2");
  expectPortableBits(Kq5k, sse2q5k, 5, "sse2");
  expectPortableBits(Kq6k, sse2q6k, 5, "sse2");
  expectPortableBits(Kiq4xs, sse2iq4xs, 5, "sse2");
}

TEST(Quantised, Avx2HasThemOfWovenRows) {
  expectPortableBits(Kq80, asking(avx2wovenq80), 13, "avx2", {0, 8, 24}, true);
  expectPortableBits(Kq40, asking(avx2wovenq40), 13, "avx2", {0, 8, 24}, true);
  expectPortableBits(Kq4k, asking(avx2wovenq4k), 9, "avx2", {0, 8, 24}, true);
}

/// Any rows of a woven matrix are those of one that is not.
TEST(Quantised, EverySetTakesAnyRowsOfWovenOnes) {
  constexpr size_t kN = 512;
  constexpr vlong kRows = 40;
  std::mt19937 random(4);
  for (int kind : {Kq80, Kq40, Kq4k}) {
    const Coding& c = codings[kind];
    const size_t blocks = kN / static_cast<size_t>(c.n);
    std::vector<uchar> w = stored(c, blocks * kRows, &random);
    std::vector<float> x(kN);
    for (float& f : x) f = static_cast<float>(static_cast<int>(random() % 2001) - 1000);
    std::vector<s8int> q(kN);
    std::vector<float> scale(kN / 32);
    std::vector<s16int> sum(kN / 16);
    Act act{};
    act.n = kN;
    act.x = x.data();
    act.q = act.kq = q.data();
    act.d = act.kd = scale.data();
    act.sum = act.ksum = sum.data();
    portquantise(&act, 1U << kind);
    Matrix m{};
    m.p = w.data();
    m.n = kN;
    m.d = kRows;
    m.row = static_cast<vlong>(blocks) * c.size;
    m.kind = kind;
    std::array<float, kRows> right{};
    portqmatvec(right.data(), &m, &act, 0, kRows);
    std::vector<uchar> v(w.size());
    for (vlong i = 0; i < kRows; i += Woven)
      weave(v.data() + i * m.row, w.data() + i * m.row, kind, m.row);
    m.p = v.data();
    m.woven = 1;
    std::vector<Kernels*> sets = {&portkernels};
    for (Kernels** k = simdkernels; *k != nullptr; k++)
      if (kernelslack(*k) == nullptr) sets.push_back(*k);
    for (Kernels* k : sets)
      for (vlong from = 0; from < kRows; from += 3)
        for (vlong to = from; to <= kRows; to++) {
          std::array<float, kRows> out{};
          k->qmatvec(out.data(), &m, &act, from, to);
          ASSERT_TRUE(std::equal(out.begin(), out.begin() + (to - from), right.begin() + from))
              << k->name << " kind " << kind << " from " << from << " to " << to;
        }
  }
}

/// A row whose scale is infinite, among eight, beside x's that are as large as they may be.
TEST(Quantised, Sse2TakesScalesThatAreNoNumbers) {
  constexpr size_t kN = 64;
  std::vector<float> values(kN, 1.0F);
  for (float largest : {1.0F, 1e34F}) {
    std::fill(values.begin(), values.end(), largest);
    std::vector<s8int> q(kN);
    std::vector<float> scale(2);
    std::vector<s16int> sum(kN / 16);
    Act act{};
    act.n = kN;
    act.x = values.data();
    act.q = q.data();
    act.d = scale.data();
    act.sum = sum.data();
    portquantise(&act, 1U << Kq80);
    std::mt19937 random(1);
    std::vector<uchar> w = stored(codings[Kq80], 16, &random);
    for (uchar high : {0x7c, 0xfc}) {
      uchar* block = w.data() + 340;  // the sixth row's first
      block[1] = high;
      block[0] = 0;
      std::memset(block + 2, 1, 32);
      Matrix m{};
      m.p = w.data();
      m.n = kN;
      m.d = 8;
      m.row = 68;
      m.kind = Kq80;
      std::array<float, 8> right{};
      std::array<float, 8> out{};
      portqmatvec(right.data(), &m, &act, 0, 8);
      sse2q80(out.data(), w.data(), 68, 8, q.data(), scale.data(), sum.data(), 2);
      EXPECT_FALSE(std::isfinite(out[5]));
      for (size_t r = 0; r < 8; r++)
        EXPECT_EQ(std::isnan(right[r]) ? std::isnan(out[r]) : right[r] == out[r], true)
            << r << ": " << out[r] << ", expected " << right[r];
    }
  }
}

}  // namespace
