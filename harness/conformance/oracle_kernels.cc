// Each function makes its inputs, asks the reference, and derives what the tolerance needs.
// u is 2^-24, the relative error of one rounding to float; kUnderflow is what one rounding below
// the normal numbers loses at most.
#include "harness/conformance/oracle_kernels.h"

#include <algorithm>
#include <cmath>

#include "harness/error.h"
#include "harness/suite/inputs.h"
#include "reference/kernel/kernels.h"

namespace harness {
namespace {

using plan9::Role;
using std::size_t;

constexpr double kUnit = 0x1p-24;
constexpr double kUnderflow = 0x1p-150;
constexpr float kEps = 1e-5F;

size_t sizeOf(const Case& c, const char* name) {
  const std::int64_t n = c.number(name);
  if (n < 0) {
    throw Error(ExitStatus::kUsage, "case '" + c.name + "': '" + name + "' is " +
                                        std::to_string(n) + ", expected 0 or more");
  }
  return static_cast<size_t>(n);
}

std::vector<double> absolutes(const std::vector<double>& values) {
  std::vector<double> out(values.size());
  std::transform(values.begin(), values.end(), out.begin(), [](double v) { return std::abs(v); });
  return out;
}

/// A tensor whose error is a number of roundings of its own magnitude.
Expected floats(std::vector<double> want, std::vector<double> magnitude, double slack) {
  Expected e;
  e.name = "out";
  e.slack.assign(want.size(), slack);
  e.want = std::move(want);
  e.magnitude = std::move(magnitude);
  return e;
}

}  // namespace

// A row at a time: a real model's matrix does not fit the memory that 9ml allows itself.
std::vector<Expected> expectMatvec(const Case& c) {
  const size_t n = sizeOf(c, "n");
  const size_t d = sizeOf(c, "d");
  const std::vector<float> x = tensorOf(c, Role::kSecond, n);
  plan9::Generator rows = generatorOf(c, Role::kFirst);
  std::vector<float> row(n);
  std::vector<double> want(d);
  std::vector<double> magnitude(d);
  for (size_t r = 0; r < d; ++r) {
    rows.fill(row);
    want[r] = reference::dot(row, x);
    magnitude[r] = reference::dotMagnitude(row, x);
  }
  // Each product may underflow once.
  return {floats(std::move(want), std::move(magnitude), static_cast<double>(n) * kUnderflow)};
}

std::vector<Expected> expectDot(const Case& c) {
  const size_t n = sizeOf(c, "n");
  const std::vector<float> a = tensorOf(c, Role::kFirst, n);
  const std::vector<float> b = tensorOf(c, Role::kSecond, n);
  return {floats({reference::dot(a, b)}, {reference::dotMagnitude(a, b)},
                 static_cast<double>(n) * kUnderflow)};
}

std::vector<Expected> expectRmsnorm(const Case& c) {
  const size_t n = sizeOf(c, "n");
  const std::vector<float> x = tensorOf(c, Role::kFirst, n);
  const std::vector<float> w = tensorOf(c, Role::kWeight, n);
  std::vector<double> want = reference::rmsnorm(x, w, kEps);
  std::vector<double> magnitude = absolutes(want);
  // Two products may underflow, the first is then multiplied by a weight of at most 3.25; squares
  // that underflow vanish beside eps.
  return {floats(std::move(want), std::move(magnitude), 5 * kUnderflow)};
}

// p[i] = exp(d[i]) / sum, d[i] = x[i] - max. The subtraction's rounding is an absolute error
// u |d[i]| of the exponent, so a relative one of p[i]; the sum carries the mean of those,
// weighted by p. Both are the condition of the problem, not of the kernel: they go to slack.
std::vector<Expected> expectSoftmax(const Case& c) {
  const std::vector<float> x = tensorOf(c, Role::kFirst, sizeOf(c, "n"));
  std::vector<double> want = reference::softmax(x);
  double max = -HUGE_VAL;
  for (const float v : x) max = std::max(max, static_cast<double>(v));
  double mean = 0;
  for (size_t i = 0; i < x.size(); ++i) {
    if (want[i] > 0) mean += want[i] * (max - static_cast<double>(x[i]));
  }
  Expected e = floats(want, want, 0);
  for (size_t i = 0; i < x.size(); ++i) {
    if (want[i] > 0) e.slack[i] = want[i] * kUnit * (max - static_cast<double>(x[i]) + mean);
    // Below the smallest normal number an exponential may be rounded, or be taken for 0.
    e.slack[i] += 0x1p-126;
  }
  return {e};
}

std::vector<Expected> expectRope(const Case& c) {
  const size_t nhead = sizeOf(c, "nhead");
  const size_t hs = sizeOf(c, "hs");
  const std::vector<float> v = tensorOf(c, Role::kFirst, nhead * hs);
  const std::vector<float> cs = tensorOf(c, Role::kCosine, hs);
  return {floats(reference::rope(v, cs, nhead, hs), reference::ropeMagnitude(v, cs, nhead, hs),
                 2 * kUnderflow)};
}

std::vector<Expected> expectSwiglu(const Case& c) {
  const size_t n = sizeOf(c, "n");
  const std::vector<float> h = tensorOf(c, Role::kFirst, n);
  const std::vector<float> g = tensorOf(c, Role::kSecond, n);
  std::vector<double> want = reference::swiglu(h, g);
  Expected e = floats(want, absolutes(want), kUnderflow);
  for (size_t i = 0; i < n; ++i) {
    const double a = std::abs(static_cast<double>(h[i]));
    const double b = std::abs(static_cast<double>(g[i]));
    e.slack[i] += kUnderflow * b;  // silu may underflow before it is multiplied
    // Where exp(-h) is beyond floats a kernel stops at some exponent over 80: silu is then wrong
    // by at most |h| exp(-80).
    if (h[i] < -80) e.slack[i] += a * b * std::exp(-80.0);
  }
  return {e};
}

std::vector<Expected> expectAdd(const Case& c) {
  const size_t n = sizeOf(c, "n");
  const std::vector<float> x = tensorOf(c, Role::kFirst, n);
  const std::vector<float> y = tensorOf(c, Role::kOpposite, n);
  std::vector<double> want = reference::add(x, y);
  std::vector<double> magnitude = absolutes(want);
  return {floats(std::move(want), std::move(magnitude), 0)};
}

std::vector<Expected> expectScale(const Case& c) {
  const std::vector<float> x = tensorOf(c, Role::kFirst, sizeOf(c, "n"));
  const float s = tensorOf(c, Role::kCosine, 1).front();
  std::vector<double> want = reference::scale(x, s);
  std::vector<double> magnitude = absolutes(want);
  return {floats(std::move(want), std::move(magnitude), kUnderflow)};
}

std::vector<Expected> expectArgmax(const Case& c) {
  Expected e;
  e.name = "index";
  e.kind = Expected::Kind::kIntegers;
  e.integers = {reference::argmax(tensorOf(c, Role::kFirst, sizeOf(c, "n")))};
  return {e};
}

std::vector<Expected> expectNotes(const Case&) {
  std::vector<Expected> all;
  for (const char* name : {"wrong", "handled"}) {
    Expected e;
    e.name = name;
    e.kind = Expected::Kind::kIntegers;
    e.integers = {0};
    all.push_back(e);
  }
  return all;
}

// Heads lie side by side: q[heads*hs], k and v [t][heads*hs]. A score is off by at most
// D = u (hs/4 + 5) times its magnitude: the products' tree as in dot, the root, the product with
// its reciprocal or the quotient. That is an absolute error of an exponent: att[i] is off by the
// factor exp(2 max D), and by what softmax itself rounds.
std::vector<Expected> expectAttention(const Case& c) {
  const size_t t = sizeOf(c, "t");
  const size_t hs = sizeOf(c, "hs");
  const size_t heads = sizeOf(c, "heads");
  const size_t stride = heads * hs;
  const std::vector<float> q = tensorOf(c, Role::kQuery, stride);
  const std::vector<float> k = tensorOf(c, Role::kKey, t * stride);
  const std::vector<float> v = tensorOf(c, Role::kFirst, t * stride);
  Expected out = floats({}, {}, 0);
  Expected att = floats({}, {}, 0);
  att.name = "att";
  for (size_t h = 0; h < heads; ++h) {
    const auto head = [&](const std::vector<float>& whole) {
      const size_t from = std::min(h * hs, whole.size());
      return std::span<const float>(whole).subspan(from);
    };
    const reference::Attention a =
        reference::attention(head(q).first(hs), head(k), head(v), t, hs, stride);
    double worst = 0;
    for (const double m : a.scoreMagnitude) worst = std::max(worst, m);
    const double d = kUnit * (static_cast<double>(hs) / 4 + 5) * worst;
    double spread = 0;  // scores differ by at most twice the largest: softmax's own rounding
    spread = 2 * worst * kUnit;
    const double factor = std::expm1(2 * d + 2 * spread);
    for (size_t i = 0; i < t; ++i) {
      att.want.push_back(a.att[i]);
      att.magnitude.push_back(a.att[i]);
      att.slack.push_back(std::min(1.0, a.att[i] * factor) + 0x1p-126);
    }
    for (size_t i = 0; i < hs; ++i) {
      double largest = 0;
      for (size_t j = 0; j < t; ++j) {
        largest = std::max(largest, std::abs(static_cast<double>(v[j * stride + h * hs + i])));
      }
      out.want.push_back(a.out[i]);
      out.magnitude.push_back(a.outMagnitude[i]);
      out.slack.push_back(std::min(2 * largest, a.outMagnitude[i] * factor) +
                          static_cast<double>(t) * (kUnderflow + 0x1p-126 * largest));
    }
  }
  return {out, att};
}

}  // namespace harness
