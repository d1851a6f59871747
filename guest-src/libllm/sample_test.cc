// The sampler against llama2.c's definition of it, written down plainly; and the rotary table
// against the host's mathematics.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

#include "guest-src/libllm/test_image.h"

extern "C" {
#include "guest-src/libllm/kernel.h"
//
#include "guest-src/libllm/dat.h"
#include "guest-src/libllm/fns.h"
}

namespace guest {
namespace {

/// xorshift64* as its authors print it.
class Coins {
 public:
  explicit Coins(u64int seed) : state_(seed) {}
  float next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return static_cast<float>((state_ * 0x2545F4914F6CDD1DULL) >> 40) / 16777216.0F;
  }

 private:
  u64int state_;
};

/// The first token at which the running sum passes r, or the last.
std::size_t walk(const std::vector<float>& p, float r) {
  float sum = 0;
  for (std::size_t i = 0; i + 1 < p.size(); i++) {
    sum += p[i];
    if (r < sum) return i;
  }
  return p.size() - 1;
}

vlong plainly(const std::vector<float>& logits, const Sampling& how, Coins& coins) {
  std::vector<float> p;
  p.reserve(logits.size());
  for (float x : logits) p.push_back(x / how.temp);
  portkernels.softmax(p.data(), static_cast<vlong>(p.size()));
  const float coin = coins.next();
  if (how.topp <= 0 || how.topp >= 1) return static_cast<vlong>(walk(p, coin));
  const float cut = (1.0F - how.topp) / static_cast<float>(p.size() - 1);
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < p.size(); i++)
    if (p[i] >= cut) order.push_back(i);
  if (order.empty())  // all alike and top-p small: llama2.c has no answer
    return std::max_element(p.begin(), p.end()) - p.begin();
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return p[a] > p[b]; });
  std::vector<float> kept;
  float sum = 0;
  for (std::size_t i : order) {
    kept.push_back(p[i]);
    sum += p[i];
    if (sum > how.topp) break;
  }
  return static_cast<vlong>(order[walk(kept, coin * sum)]);
}

class Choices {
 public:
  Choices(const Sampling& how, std::size_t n) : how_(how) {
    initsampler(&sampler_, static_cast<vlong>(n));
    seedsampler(&sampler_, &how_);
  }
  ~Choices() { freesampler(&sampler_); }
  Choices(const Choices&) = delete;
  Choices& operator=(const Choices&) = delete;
  vlong next(std::vector<float>& logits) { return sample(&sampler_, &portkernels, logits.data()); }

 private:
  Sampling how_;
  Sampler sampler_ = {};
};

TEST(Sampler, IsLlama2cs) {
  for (std::size_t n : {2U, 3U, 17U, 320U})
    for (float temperature : {0.1F, 1.0F, 4.0F})
      for (float topp : {0.0F, 0.05F, 0.5F, 0.9F, 0.999F, 1.0F}) {
        const Sampling how = {temperature, topp, 41 + n};
        Choices ours(how, n);
        Coins coins(how.seed);
        for (int i = 0; i < 100; i++) {
          std::vector<float> logits(n);
          // Few values, so that many are equal.
          for (float& x : logits) x = std::floor(nextfloat() * 8);
          ASSERT_EQ(ours.next(logits), plainly(logits, how, coins))
              << n << " tokens, temperature " << temperature << ", top-p " << topp << ", choice "
              << i;
        }
      }
}

TEST(Sampler, TakesTheLargestAtTemperatureZero) {
  std::vector<float> logits = {1, 3, 3, -2};
  EXPECT_EQ(Choices({0, 0.9F, 1}, 4).next(logits), 1);
}

TEST(Sampler, HasOneChoiceOfOne) {
  std::vector<float> logits = {5};
  EXPECT_EQ(Choices({1, 0.9F, 1}, 1).next(logits), 0);
  EXPECT_EQ(Choices({1, 1, 1}, 1).next(logits), 0);
}

TEST(Rotary, RoundsAsLlama2c) {
  for (int size : {2, 8, 48, 64, 128}) {
    std::vector<float> freq(size / 2);
    std::vector<float> table(size);
    ropefreq(freq.data(), size, 10000.0);
    for (std::size_t i = 0; i < freq.size(); i++) {
      const float exponent = static_cast<float>(2 * i) / static_cast<float>(size);
      const float power = static_cast<float>(std::pow(10000.0, static_cast<double>(exponent)));
      EXPECT_EQ(freq[i], 1.0F / power) << size << " " << i;
    }
    for (int pos = 0; pos < 9000; pos += 1 + pos / 64) {
      ropetable(table.data(), freq.data(), size, size, pos, 1);
      for (std::size_t i = 0; i < freq.size(); i++) {
        const double angle = static_cast<float>(pos) * freq[i];
        EXPECT_EQ(table[2 * i], static_cast<float>(std::cos(angle))) << size << " " << pos;
        EXPECT_EQ(table[2 * i + 1], static_cast<float>(std::sin(angle))) << size << " " << pos;
      }
    }
  }
}

TEST(Mathematics, IsAsExactAsTheHosts) {
  for (int i = 1; i < 20000; i++) {
    const double x = i * 0.0371;
    EXPECT_NEAR(fsin(x), std::sin(x), 3e-16) << x;
    EXPECT_NEAR(fcos(x), std::cos(x), 3e-16) << x;
    EXPECT_NEAR(flog(x) / std::log(x), 1, 1e-15) << x;
    if (x < 600) {
      EXPECT_NEAR(fexp(x) / std::exp(x), 1, 1e-15) << x;
      EXPECT_NEAR(fexp(-x) / std::exp(-x), 1, 1e-15) << x;
    }
  }
}

}  // namespace
}  // namespace guest
