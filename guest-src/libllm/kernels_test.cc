// Every set of kernels against plain double code, and against the order of its tree bit for bit; a
// listing also at every offset from 16 bytes. Arrays end at a page that cannot be touched, so that
// no kernel reads or writes past them.
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cfenv>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "plan9/include/u.h"

extern "C" {
#include "guest-src/libllm/kernel.h"
#include "guest-src/libllm/port/fns.h"
}

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr double kUnit = 1.0 / (1 << 24);  // half a unit in the last place of 1

/// Floats whose last one ends where an untouchable page begins.
class Guarded {
 public:
  explicit Guarded(size_t n) : n_(n) {
    auto page = static_cast<size_t>(sysconf(_SC_PAGESIZE));
    bytes_ = (n * sizeof(float) + page - 1) / page * page + page;
    void* p = mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
    if (p == MAP_FAILED) throw std::bad_alloc();
    base_ = static_cast<char*>(p);
    mprotect(base_ + bytes_ - page, page, PROT_NONE);
    data_ = reinterpret_cast<float*>(base_ + bytes_ - page) - n;
  }
  explicit Guarded(const std::vector<float>& v) : Guarded(v.size()) {
    if (!v.empty()) std::memcpy(data_, v.data(), v.size() * sizeof(float));
  }
  ~Guarded() { munmap(base_, bytes_); }
  Guarded(const Guarded&) = delete;
  Guarded& operator=(const Guarded&) = delete;

  float* data() { return data_; }
  float& operator[](size_t i) { return data_[i]; }
  std::vector<float> values() const { return {data_, data_ + n_}; }

 private:
  size_t n_;
  size_t bytes_ = 0;
  char* base_ = nullptr;
  float* data_ = nullptr;
};

/// Numbers of mixed sign and size, the same in every run.
class Numbers {
 public:
  explicit Numbers(uint64_t seed) : state_(seed * 2654435761U + 88172645463325252U) {}
  float next(float scale = 1) {
    state_ ^= state_ << 13;
    state_ ^= state_ >> 7;
    state_ ^= state_ << 17;
    auto v = static_cast<int32_t>(state_ >> 40) - (1 << 23);
    return static_cast<float>(v) / static_cast<float>(1 << 23) * scale;
  }
  std::vector<float> some(size_t n, float scale = 1) {
    std::vector<float> v(n);
    for (float& f : v) f = next(scale);
    return v;
  }

 private:
  uint64_t state_;
};

/// A set that lies elsewhere: code of a listing, copied `offset` bytes past a multiple of 16. The
/// entry for hosts lies before each body and goes with it.
class Moved {
 public:
  Moved(const Kernels& from, size_t offset)
      : name_(std::string(from.name) + "At" + std::to_string(offset)), set_(from) {
    void* p = mmap(nullptr, kFunctions * kRoom, PROT_READ | PROT_WRITE | PROT_EXEC,
                   MAP_PRIVATE | MAP_ANON, -1, 0);
    if (p == MAP_FAILED) throw std::bad_alloc();
    to_ = static_cast<char*>(p) + offset;
    set_.name = name_.data();
    move(set_.matvec);
    move(set_.dot);
    move(set_.rmsnorm);
    move(set_.softmax);
    move(set_.rope);
    move(set_.swiglu);
    move(set_.add);
    move(set_.scale);
    move(set_.argmax);
    move(set_.attention);
  }
  Kernels* set() { return &set_; }

 private:
  static constexpr size_t kFunctions = 10;
  static constexpr size_t kRoom = 16384;  // more than any of them has

  template <class F>
  void move(F*& f) {
    std::memcpy(to_, reinterpret_cast<const void*>(f), kRoom - 16);
    f = reinterpret_cast<F*>(to_);
    to_ += kRoom;
  }

  std::string name_;
  Kernels set_;
  char* to_ = nullptr;
};

std::vector<Kernels*> everySet() {
  static std::vector<std::unique_ptr<Moved>> moved;
  std::vector<Kernels*> sets = {&portkernels};
  for (Kernels** k = simdkernels; *k != nullptr; k++) {
    if (kernelslack(*k) != nullptr) continue;
    sets.push_back(*k);
    if ((*k)->lanes != 8) continue;
    for (size_t offset = 1; offset < 16; offset++) {
      moved.push_back(std::make_unique<Moved>(**k, offset));
      sets.push_back(moved.back()->set());
    }
  }
  return sets;
}

/// A sum in the order that kernel.h says.
class Tree {
 public:
  explicit Tree(int lanes) : a_(static_cast<size_t>(lanes), 0.0F) {}
  void add(float x, float y) {
    float& a = a_[i_++ % a_.size()];
    if (a_.size() == 8)
      a = std::fma(x, y, a);
    else
      a += x * y;
  }
  float sum() const {
    std::vector<float> b = a_;
    for (size_t j = 4; j < b.size(); j++) b[j - 4] += b[j];
    return (b[0] + b[2]) + (b[1] + b[3]);
  }

 private:
  std::vector<float> a_;
  size_t i_ = 0;
};

/// What a set of so many lanes must compute, to the last bit.
struct Right {
  int lanes;

  float dot(const float* a, const float* b, vlong n) const {
    Tree t(lanes);
    for (vlong i = 0; i < n; i++) t.add(a[i], b[i]);
    return t.sum();
  }
  void rmsnorm(float* out, const float* x, const float* w, vlong n, float eps) const {
    if (n == 0) return;
    float s = 1.0F / std::sqrt(dot(x, x, n) / static_cast<float>(n) + eps);
    for (vlong i = 0; i < n; i++) out[i] = w[i] * (s * x[i]);
  }
  void softmax(float* x, vlong n) const {
    float max = -kInfinity;
    for (vlong i = 0; i < n; i++) max = std::max(max, x[i]);
    Tree t(lanes);
    for (vlong i = 0; i < n; i++) {
      x[i] = expneg(x[i] - max);
      t.add(x[i], 1);
    }
    for (vlong i = 0; i < n; i++) x[i] /= t.sum();
  }
  void attention(float* out, const float* q, const float* k, const float* v, float* att, vlong t,
                 vlong hs, vlong stride) const {
    for (vlong i = 0; i < t; i++)
      att[i] = dot(q, k + i * stride, hs) / std::sqrt(static_cast<float>(hs));
    softmax(att, t);
    for (vlong j = 0; j < hs; j++) {
      out[j] = 0;
      for (vlong i = 0; i < t; i++) {
        float value = v[i * stride + j];
        out[j] = lanes == 8 ? std::fma(att[i], value, out[j]) : out[j] + att[i] * value;
      }
    }
  }
};

uint32_t bits(float f) {
  uint32_t u = 0;
  std::memcpy(&u, &f, 4);
  return u;
}

float fromBits(uint32_t u) {
  float f = 0;
  std::memcpy(&f, &u, 4);
  return f;
}

void expectSameBits(const std::vector<float>& a, const std::vector<float>& b,
                    const std::string& what) {
  ASSERT_EQ(a.size(), b.size());
  for (size_t i = 0; i < a.size(); i++)
    ASSERT_TRUE(bits(a[i]) == bits(b[i]) || (std::isnan(a[i]) && std::isnan(b[i])))
        << what << " differs at " << i << ": " << a[i] << " and " << b[i];
}

/// Nothing that is unmasked on Plan 9 by default may be raised.
void expectQuiet(const std::string& what) {
  EXPECT_EQ(std::fetestexcept(FE_INVALID | FE_DIVBYZERO | FE_OVERFLOW), 0) << what;
}

const std::vector<vlong> kLengths = {0,  1,  2,  3,  4,  5,  6,  7,  8,  9,   10,  11,  12, 13,
                                     15, 16, 17, 31, 32, 33, 48, 63, 64, 100, 127, 257, 288};

class EverySet : public testing::TestWithParam<Kernels*> {
 protected:
  void SetUp() override { std::feclearexcept(FE_ALL_EXCEPT); }
  Kernels* k = GetParam();
  Right right_{k->lanes};

  void expectDot(const std::vector<float>& v, float expected) {
    Guarded a(v);
    Guarded ones(std::vector<float>(v.size(), 1));
    EXPECT_EQ(k->dot(a.data(), ones.data(), static_cast<vlong>(v.size())), expected);
  }
  void dotOfEight() {
    expectDot({1e8F, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, -1e8F}, 0);  // one lane
    expectDot({1e8F, 0, 0, 0, -1e8F, 0, 0, 0, 1}, 0);  // lanes 0 and 4 meet after lane 0 took the 1
    expectDot({1e8F, 1, 0, 0, -1e8F}, 1);              // lanes 0 and 4 meet first
    expectDot({1e8F, 0, 1, 0, -1e8F, 0, 0, 0}, 1);     // before lane 2 comes
    expectDot({1e8F, 0, 1, 0, 0, 0, -1e8F}, 0);        // lane 2 and 6 meet, the 1 is lost
    expectDot({1e8F, -1e8F, 1}, 0);                    // lane 2 joins lane 0 before lane 1 does
    EXPECT_EQ(bits(k->dot(nullptr, nullptr, 0)), 0U);
  }
};

TEST_P(EverySet, MatvecSumsEveryRowInTheTree) {
  for (vlong n : kLengths)
    for (vlong d : {0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 16, 17, 21}) {
      Numbers r(static_cast<uint64_t>(n * 100 + d));
      Guarded w(r.some(static_cast<size_t>(n * d)));
      Guarded x(r.some(static_cast<size_t>(n)));
      Guarded out(static_cast<size_t>(d));
      Guarded port(static_cast<size_t>(d));
      k->matvec(out.data(), w.data(), x.data(), n, d);
      for (vlong i = 0; i < d; i++)
        port[static_cast<size_t>(i)] = right_.dot(w.data() + i * n, x.data(), n);
      std::string what = "matvec " + std::to_string(n) + " " + std::to_string(d);
      expectSameBits(out.values(), port.values(), what);
      for (vlong i = 0; i < d; i++) {
        double sum = 0;
        double magnitude = 0;
        for (vlong j = 0; j < n; j++) {
          double term = static_cast<double>(w.data()[i * n + j]) * x.data()[j];
          sum += term;
          magnitude += std::fabs(term);
        }
        EXPECT_LE(std::fabs(out.data()[i] - sum), static_cast<double>(n + 1) * kUnit * magnitude)
            << what;
        EXPECT_EQ(bits(out.data()[i]), bits(k->dot(w.data() + i * n, x.data(), n))) << what;
      }
      expectQuiet(what);
    }
}

TEST_P(EverySet, DotKeepsItsOrder) {
  if (k->lanes == 8) return dotOfEight();
  // 1e8 + 1 - 1e8 in one lane and in lanes that meet in different steps of the tree.
  const std::vector<std::pair<std::vector<float>, float>> cases = {
      {{1e8F, 0, 0, 0, 1, 0, 0, 0, -1e8F}, 0},  // one lane: the 1 is lost
      {{1e8F, 0, -1e8F, 0, 1}, 0},              // lanes 0 and 2 meet after lane 0 took the 1
      {{1e8F, 1, -1e8F}, 1},                    // lanes 0 and 2 meet first
      {{1e8F, -1e8F, 1}, 0},                    // lane 2 joins lane 0 before lane 1 does
  };
  for (const auto& [v, expected] : cases) {
    Guarded a(v);
    Guarded ones(std::vector<float>(v.size(), 1));
    EXPECT_EQ(k->dot(a.data(), ones.data(), static_cast<vlong>(v.size())), expected);
  }
  EXPECT_EQ(bits(k->dot(nullptr, nullptr, 0)), 0U);
}

TEST_P(EverySet, DotPassesInfinitiesAndNaN) {
  for (vlong n = 1; n < 12; n++)
    for (vlong at = 0; at < n; at++) {
      std::vector<float> v(static_cast<size_t>(n), 1);
      v[static_cast<size_t>(at)] = kInfinity;
      Guarded a(v);
      Guarded b(std::vector<float>(static_cast<size_t>(n), 2));
      EXPECT_EQ(k->dot(a.data(), b.data(), n), kInfinity);
      a[static_cast<size_t>(at)] = std::nanf("");
      EXPECT_TRUE(std::isnan(k->dot(a.data(), b.data(), n)));
    }
  expectQuiet("dot of infinities and NaN");
}

TEST_P(EverySet, RmsnormDividesByTheRoot) {
  for (vlong n : kLengths)
    for (float scale : {1.0F, 1e-20F, 1e15F}) {
      Numbers r(static_cast<uint64_t>(n));
      auto size = static_cast<size_t>(n);
      Guarded x(r.some(size, scale));
      Guarded w(r.some(size));
      Guarded out(size);
      Guarded port(size);
      k->rmsnorm(out.data(), x.data(), w.data(), n, 1e-5F);
      right_.rmsnorm(port.data(), x.data(), w.data(), n, 1e-5F);
      std::string what = "rmsnorm " + std::to_string(n);
      expectSameBits(out.values(), port.values(), what);
      double sum = 0;
      for (size_t i = 0; i < size; i++) sum += static_cast<double>(x[i]) * x[i];
      for (size_t i = 0; i < size; i++) {
        double right = w[i] * (x[i] / std::sqrt(sum / static_cast<double>(n) + 1e-5F));
        EXPECT_NEAR(out[i], right, std::fabs(right) * static_cast<double>(n + 8) * kUnit) << what;
      }
      expectQuiet(what);
    }
}

TEST_P(EverySet, SoftmaxIsADistribution) {
  for (vlong n : kLengths)
    for (float scale : {1.0F, 10.0F, 120.0F, 1e30F}) {
      Numbers r(static_cast<uint64_t>(n) + 7);
      auto size = static_cast<size_t>(n);
      std::vector<float> in = r.some(size, scale);
      Guarded x(in);
      Guarded port(in);
      k->softmax(x.data(), n);
      right_.softmax(port.data(), n);
      std::string what = "softmax " + std::to_string(n) + " of " + std::to_string(scale);
      expectSameBits(x.values(), port.values(), what);
      double largest = -HUGE_VAL;
      double sum = 0;
      for (float f : in) largest = std::max(largest, static_cast<double>(f));
      for (float f : in) sum += std::exp(f - largest);
      for (size_t i = 0; i < size; i++) {
        double right = std::exp(in[i] - largest) / sum;
        // The difference to the largest is rounded, which its exponential multiplies.
        double error =
            right * (static_cast<double>(n + 8) + std::min(110.0, largest - in[i])) * kUnit;
        EXPECT_NEAR(x[i], right, error + 2e-45) << what << " at " << i;
      }
      expectQuiet(what);
    }
}

TEST_P(EverySet, SoftmaxPassesMinusInfinityAndNaN) {
  for (size_t n = 1; n < 13; n++)
    for (size_t at = 0; at < n; at++) {
      std::vector<float> v(n, -250);
      v[at] = -kInfinity;
      Guarded x(v);
      if (n > 1) {
        k->softmax(x.data(), static_cast<vlong>(n));
        EXPECT_EQ(x[at], 0);
        EXPECT_NEAR(x[(at + 1) % n], 1.0 / static_cast<double>(n - 1), 1e-7);
      }
      v[at] = std::nanf("");
      Guarded y(v);
      k->softmax(y.data(), static_cast<vlong>(n));
      for (size_t i = 0; i < n; i++) EXPECT_TRUE(std::isnan(y[i]));
    }
  expectQuiet("softmax of minus infinity and NaN");
}

TEST_P(EverySet, RopeRotatesPairs) {
  for (vlong hs : {0, 1, 2, 3, 4, 5, 6, 8, 10, 14, 48, 64, 128})
    for (vlong heads : {0, 1, 2, 5}) {
      Numbers r(static_cast<uint64_t>(hs));
      std::vector<float> in = r.some(static_cast<size_t>(hs * heads));
      Guarded v(in);
      Guarded port(in);
      Guarded cs(r.some(static_cast<size_t>(hs)));
      k->rope(v.data(), cs.data(), heads, hs);
      portkernels.rope(port.data(), cs.data(), heads, hs);
      std::string what = "rope " + std::to_string(heads) + " " + std::to_string(hs);
      expectSameBits(v.values(), port.values(), what);
      for (vlong h = 0; h < heads; h++) {
        for (vlong i = 0; i + 1 < hs; i += 2) {
          double a = in[static_cast<size_t>(h * hs + i)];
          double b = in[static_cast<size_t>(h * hs + i + 1)];
          double c = cs.data()[i];
          double s = cs.data()[i + 1];
          EXPECT_NEAR(v.data()[h * hs + i], a * c - b * s,
                      (std::fabs(a * c) + std::fabs(b * s)) * 2 * kUnit);
          EXPECT_NEAR(v.data()[h * hs + i + 1], a * s + b * c,
                      (std::fabs(a * s) + std::fabs(b * c)) * 2 * kUnit);
        }
        if (hs % 2 != 0) {
          EXPECT_EQ(v.data()[h * hs + hs - 1], in[static_cast<size_t>(h * hs + hs - 1)]);
        }
      }
      expectQuiet(what);
    }
}

TEST_P(EverySet, SwigluGates) {
  for (vlong n : kLengths)
    for (float scale : {1.0F, 20.0F, 200.0F}) {
      Numbers r(static_cast<uint64_t>(n) + 3);
      auto size = static_cast<size_t>(n);
      std::vector<float> in = r.some(size, scale);
      Guarded h(in);
      Guarded port(in);
      Guarded g(r.some(size));
      k->swiglu(h.data(), g.data(), n);
      portkernels.swiglu(port.data(), g.data(), n);
      std::string what = "swiglu " + std::to_string(n);
      expectSameBits(h.values(), port.values(), what);
      for (size_t i = 0; i < size; i++) {
        double right =
            static_cast<double>(in[i]) / (1 + std::exp(-static_cast<double>(in[i]))) * g[i];
        EXPECT_NEAR(h[i], right, std::fabs(right) * 8 * kUnit + 2e-43) << what << " of " << in[i];
      }
      expectQuiet(what);
    }
}

TEST_P(EverySet, SwigluOfTheLimits) {
  const std::vector<float> in = {-kInfinity, kInfinity, -0.0F, 0.0F, -104, -104.5F, -1e30F, 1e30F};
  Guarded h(in);
  Guarded g(std::vector<float>(in.size(), 1));
  k->swiglu(h.data(), g.data(), static_cast<vlong>(in.size()));
  const std::vector<float> right = {-0.0F, kInfinity, -0.0F, 0.0F, -0.0F, -0.0F, -0.0F, 1e30F};
  expectSameBits(h.values(), right, "swiglu");
  Guarded nan(std::vector<float>{std::nanf(""), -std::nanf(""), 1, 1, std::nanf("")});
  k->swiglu(nan.data(), g.data(), 5);
  EXPECT_TRUE(std::isnan(nan[0]) && std::isnan(nan[1]) && std::isnan(nan[4]));
  EXPECT_FALSE(std::isnan(nan[2]) || std::isnan(nan[3]));
  expectQuiet("swiglu of limits");
}

TEST_P(EverySet, AddAndScaleRoundOnce) {
  for (vlong n : kLengths) {
    Numbers r(static_cast<uint64_t>(n) + 11);
    auto size = static_cast<size_t>(n);
    std::vector<float> in = r.some(size);
    Guarded x(in);
    Guarded y(r.some(size));
    k->add(x.data(), y.data(), n);
    for (size_t i = 0; i < size; i++) EXPECT_EQ(bits(x[i]), bits(in[i] + y[i]));
    k->scale(y.data(), -0.37F, n);
    Guarded z(in);
    k->scale(z.data(), -0.37F, n);
    for (size_t i = 0; i < size; i++) EXPECT_EQ(bits(z[i]), bits(in[i] * -0.37F));
  }
  expectQuiet("add and scale");
}

TEST_P(EverySet, ArgmaxIsTheLowestIndexOfTheLargest) {
  const float nan = std::nanf("");
  const float signalling = fromBits(0x7f800001);
  const std::vector<std::pair<std::vector<float>, vlong>> cases = {
      {{}, -1},
      {{nan}, -1},
      {{nan, -nan, nan, nan, nan, signalling}, -1},
      {{0}, 0},
      {{-0.0F, 0.0F}, 0},
      {{-1, -0.0F, 0.0F, -2, 0}, 1},
      {{-kInfinity, nan}, 0},
      {{nan, -kInfinity}, 1},
      {{1, 3, 2, 3, 3, 3, 3, 3}, 1},
      {{-5, -4, -3, -2, -1}, 4},
      {{kInfinity, nan, kInfinity}, 0},
      {{1, 2, 3, nan, 5, 4, nan}, 4},
      {{1e-45F, 0, 3e-45F, -1e-45F}, 2},
  };
  for (const auto& [v, expected] : cases) {
    Guarded x(v);
    EXPECT_EQ(k->argmax(x.data(), static_cast<vlong>(v.size())), expected);
  }
  for (size_t n = 1; n < 40; n++)
    for (size_t at = 0; at < n; at++) {
      std::vector<float> v(n, -2);
      v[at] = -1;
      v[n - 1] = std::max(v[n - 1], -1.0F);
      Guarded x(v);
      EXPECT_EQ(k->argmax(x.data(), static_cast<vlong>(n)), static_cast<vlong>(at));
    }
  expectQuiet("argmax");
}

TEST_P(EverySet, AttentionWeighsPositions) {
  for (vlong hs : {1, 2, 3, 4, 6, 8, 16, 20, 32, 48, 51, 64, 128})
    for (vlong t : {0, 1, 2, 3, 4, 5, 7, 8, 9, 33})
      for (vlong stride : {hs, hs + 5}) {
        Numbers r(static_cast<uint64_t>(hs * 64 + t));
        auto size = static_cast<size_t>(hs);
        auto rows = static_cast<size_t>(t == 0 ? 0 : (t - 1) * stride + hs);
        Guarded q(r.some(size));
        Guarded key(r.some(rows));
        Guarded v(r.some(rows));
        Guarded att(static_cast<size_t>(t));
        Guarded out(size);
        Guarded portAtt(static_cast<size_t>(t));
        Guarded port(size);
        k->attention(out.data(), q.data(), key.data(), v.data(), att.data(), t, hs, stride);
        right_.attention(port.data(), q.data(), key.data(), v.data(), portAtt.data(), t, hs,
                         stride);
        std::string what = "attention " + std::to_string(t) + " " + std::to_string(hs);
        expectSameBits(att.values(), portAtt.values(), what);
        expectSameBits(out.values(), port.values(), what);
        std::vector<double> weight(static_cast<size_t>(t));
        double sum = 0;
        for (vlong i = 0; i < t; i++) {
          double score = 0;
          for (vlong j = 0; j < hs; j++)
            score += static_cast<double>(q.data()[j]) * key.data()[i * stride + j];
          sum += weight[static_cast<size_t>(i)] =
              std::exp(score / std::sqrt(static_cast<double>(hs)));
        }
        for (vlong j = 0; j < hs; j++) {
          double right = 0;
          for (vlong i = 0; i < t; i++)
            right += weight[static_cast<size_t>(i)] / sum * v.data()[i * stride + j];
          EXPECT_NEAR(out.data()[j], right, 1e-5) << what;
        }
        expectQuiet(what);
      }
}

INSTANTIATE_TEST_SUITE_P(Kernels, EverySet, testing::ValuesIn(everySet()),
                         [](const auto& set) { return std::string(set.param->name); });

}  // namespace
