#include "reference/kernel/kernels.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "reference/error.h"

namespace reference {
namespace {

void expectSize(std::size_t found, std::size_t expected, const char* what) {
  if (found != expected)
    throw Error(std::string(what) + " has " + std::to_string(found) + " elements, expected " +
                std::to_string(expected));
}

template <class A, class B>
double sumOfProducts(std::span<const A> a, std::span<const B> b) {
  expectSize(b.size(), a.size(), "dot: b");
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); i++) sum += double(a[i]) * double(b[i]);
  return sum;
}

template <class X>
std::vector<double> product(std::span<const float> w, std::span<const X> x, std::size_t n,
                            std::size_t d) {
  expectSize(x.size(), n, "matvec: x");
  expectSize(w.size(), n * d, "matvec: w");
  std::vector<double> out(d);
  for (std::size_t r = 0; r < d; r++) out[r] = sumOfProducts(w.subspan(r * n, n), x);
  return out;
}

template <class X>
std::vector<double> normalised(std::span<const X> x, std::span<const float> w, double eps) {
  expectSize(w.size(), x.size(), "rmsnorm: w");
  double sum = 0;
  for (X value : x) sum += double(value) * double(value);
  const double root = std::sqrt(sum / double(x.size()) + eps);
  std::vector<double> out(x.size());
  for (std::size_t i = 0; i < x.size(); i++) out[i] = double(w[i]) * double(x[i]) / root;
  return out;
}

template <class X>
std::vector<double> distribution(std::span<const X> x) {
  std::vector<double> out(x.size());
  if (x.empty()) return out;
  const auto most = double(*std::max_element(x.begin(), x.end()));
  double sum = 0;
  for (std::size_t i = 0; i < x.size(); i++) {
    out[i] = std::exp(double(x[i]) - most);
    sum += out[i];
  }
  for (double& p : out) p /= sum;
  return out;
}

template <class H>
std::vector<double> gated(std::span<const H> h, std::span<const H> g) {
  expectSize(g.size(), h.size(), "swiglu: g");
  std::vector<double> out(h.size());
  for (std::size_t i = 0; i < h.size(); i++) {
    const auto x = double(h[i]);
    // -inf / inf would be NaN; the limit is 0.
    const double silu = x == -INFINITY ? 0 : x / (1 + std::exp(-x));
    out[i] = silu * double(g[i]);
  }
  return out;
}

template <class X>
std::int64_t indexOfLargest(std::span<const X> x) {
  std::int64_t best = -1;
  for (std::size_t i = 0; i < x.size(); i++)
    if (!std::isnan(x[i]) && (best < 0 || x[i] > x[std::size_t(best)])) best = std::int64_t(i);
  return best;
}

}  // namespace

double dot(std::span<const float> a, std::span<const float> b) { return sumOfProducts(a, b); }
double dot(std::span<const float> a, std::span<const double> b) { return sumOfProducts(a, b); }

double dotMagnitude(std::span<const float> a, std::span<const float> b) {
  expectSize(b.size(), a.size(), "dot: b");
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); i++) sum += std::abs(double(a[i]) * double(b[i]));
  return sum;
}

std::vector<double> matvec(std::span<const float> w, std::span<const float> x, std::size_t n,
                           std::size_t d) {
  return product(w, x, n, d);
}

std::vector<double> matvec(std::span<const float> w, std::span<const double> x, std::size_t n,
                           std::size_t d) {
  return product(w, x, n, d);
}

std::vector<double> matvecMagnitude(std::span<const float> w, std::span<const float> x,
                                    std::size_t n, std::size_t d) {
  expectSize(x.size(), n, "matvec: x");
  expectSize(w.size(), n * d, "matvec: w");
  std::vector<double> out(d);
  for (std::size_t r = 0; r < d; r++) out[r] = dotMagnitude(w.subspan(r * n, n), x);
  return out;
}

std::vector<double> rmsnorm(std::span<const float> x, std::span<const float> w, double eps) {
  return normalised(x, w, eps);
}

std::vector<double> rmsnorm(std::span<const double> x, std::span<const float> w, double eps) {
  return normalised(x, w, eps);
}

std::vector<double> softmax(std::span<const float> x) { return distribution(x); }
std::vector<double> softmax(std::span<const double> x) { return distribution(x); }

std::vector<double> swiglu(std::span<const float> h, std::span<const float> g) {
  return gated(h, g);
}

std::vector<double> swiglu(std::span<const double> h, std::span<const double> g) {
  return gated(h, g);
}

std::vector<double> add(std::span<const float> x, std::span<const float> y) {
  expectSize(y.size(), x.size(), "add: y");
  std::vector<double> out(x.size());
  for (std::size_t i = 0; i < x.size(); i++) out[i] = double(x[i]) + double(y[i]);
  return out;
}

std::vector<double> scale(std::span<const float> x, float s) {
  std::vector<double> out(x.size());
  for (std::size_t i = 0; i < x.size(); i++) out[i] = double(x[i]) * double(s);
  return out;
}

std::int64_t argmax(std::span<const float> x) { return indexOfLargest(x); }
std::int64_t argmax(std::span<const double> x) { return indexOfLargest(x); }

}  // namespace reference
