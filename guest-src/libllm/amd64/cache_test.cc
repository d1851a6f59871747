// Attention over KV caches of every type: the sums of the set's tree, with the code at every offset
// from 16 bytes and arrays that end at a page which cannot be touched.
#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "guest-src/libllm/amd64/guarded_test.h"
#include "plan9/include/u.h"
extern "C" {
#include "guest-src/libllm/kernel.h"

#include "guest-src/libllm/amd64/fns.h"
}

namespace {

using std::size_t;

/// Numbers of mixed sign, the same in every run.
std::vector<float> numbers(size_t n, unsigned seed) {
  std::vector<float> v(n);
  unsigned state = seed * 2654435761U + 1;
  for (float& f : v) {
    state = state * 1664525U + 1013904223U;
    f = static_cast<float>(static_cast<int>(state >> 8) - (1 << 23)) / (1 << 23);
  }
  return v;
}

void expectSums(Kernels* k, decltype(Kernels::scores) scores, decltype(Kernels::weigh) weigh) {
  for (int kind : {Kf32, Kf16, Kq80})
    for (vlong hs : {1, 3, 8, 12, 31, 48, 64, 100, 128})
      for (vlong t : {0, 1, 3, 4, 9}) {
        const auto size = static_cast<size_t>(hs);
        const auto rows = static_cast<size_t>(t);
        const auto row = static_cast<size_t>(cacherow(kind, hs));
        std::vector<uchar> bytes(row * rows);
        std::vector<std::vector<float>> floats;
        for (size_t i = 0; i < rows; i++) {
          std::vector<float> x = numbers(size, static_cast<unsigned>(i + 7));
          // Rows lie at multiples of their own size, which need not be a float's.
          std::vector<float> aligned((row + 3) / 4);
          putcached(reinterpret_cast<uchar*>(aligned.data()), x.data(), hs, kind);
          cachedrow(x.data(), reinterpret_cast<uchar*>(aligned.data()), hs, kind);
          std::memcpy(&bytes[row * i], aligned.data(), row);
          floats.push_back(x);
        }
        GuardedArray<uchar> cache(bytes);
        GuardedArray<float> q(numbers(size, 3));
        GuardedArray<float> att(std::vector<float>(rows, -1));
        GuardedArray<float> out(numbers(size, 5));
        std::vector<float> right = numbers(size, 5);
        const std::string what = std::string(k->name) + " kind " + std::to_string(kind) + ", " +
                                 std::to_string(t) + " of " + std::to_string(hs);
        scores(att.data(), q.data(), cache.data(), t, hs, kind);
        for (size_t i = 0; i < rows; i++) {
          float root = std::sqrt(static_cast<float>(hs));
          ASSERT_EQ(att.data()[i], k->dot(floats[i].data(), q.data(), hs) / root) << what;
        }
        weigh(out.data(), att.data(), cache.data(), t, hs, kind);
        for (size_t i = 0; i < rows; i++)
          for (size_t j = 0; j < size; j++) {
            const float a = att.data()[i];
            right[j] =
                k->lanes == 8 ? std::fma(a, floats[i][j], right[j]) : right[j] + a * floats[i][j];
          }
        ASSERT_EQ(std::memcmp(out.data(), right.data(), size * sizeof(float)), 0) << what;
      }
}

TEST(Cache, EverySetHasTheSumsOfItsTree) {
  expectSums(&portkernels, portkernels.scores, portkernels.weigh);
}

TEST(Cache, ListingsHaveThemAtEveryOffset) {
  for (Kernels** k = simdkernels; *k != nullptr; k++) {
    if (kernelslack(*k) != nullptr) continue;
    for (size_t offset = 0; offset < 16; offset++) {
      MovedCode code(offset);
      expectSums(*k, code.move((*k)->scores), code.move((*k)->weigh));
    }
  }
}

TEST(Cache, HalvesAreRoundedToNearestEven) {
  EXPECT_EQ(tohalf(1.0F), 0x3c00);
  EXPECT_EQ(tohalf(-2.0F), 0xc000);
  EXPECT_EQ(tohalf(1.0F + 1.0F / 2048), 0x3c00);  // a tie: even below
  EXPECT_EQ(tohalf(1.0F + 3.0F / 2048), 0x3c02);  // a tie: even above
  EXPECT_EQ(tohalf(65519.0F), 0x7bff);
  EXPECT_EQ(tohalf(65520.0F), 0x7c00);
  EXPECT_EQ(tohalf(5.9604644775390625e-8F), 1);
  EXPECT_EQ(tohalf(2.9802322387695312e-8F), 0);  // half of the smallest: even
}

}  // namespace
