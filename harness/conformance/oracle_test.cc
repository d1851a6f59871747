// The oracle's tolerances: what single precision does right passes, what it does wrong does not.
#include "harness/conformance/oracle.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>

#include "harness/conformance/compare.h"
#include "harness/error.h"
#include "harness/suite/inputs.h"

namespace harness {
namespace {

using plan9::Role;

Suite suiteOf(const std::string& kernel, const std::string& params, double roundings,
              double per_n) {
  return parseSuite(
      "suite = \"" + kernel + "\"\n[tolerance]\nroundings = " + std::to_string(roundings) +
          "\nper_n = " + std::to_string(per_n) + "\n[defaults]\nseed = 1\n[[cases]]\n" + params,
      "s.toml");
}

Tensor floats(const std::vector<float>& values) {
  Tensor t{"out", Tensor::Type::kFloat, std::vector<std::byte>(values.size() * sizeof(float))};
  if (!values.empty()) std::memcpy(t.data.data(), values.data(), t.data.size());
  return t;
}

bool passes(const Suite& suite, const Case& c, const std::vector<float>& got) {
  Oracle oracle({});
  const std::vector<Expected> want = oracle.expect(suite, c);
  return compare(floats(got), want.at(0), roundingsOf(suite.tolerance, c)).passed;
}

float sum(const std::vector<float>& a, const std::vector<float>& b) {
  float lanes[4] = {};
  for (std::size_t i = 0; i < a.size(); ++i) lanes[i % 4] += a[i] * b[i];
  return (lanes[0] + lanes[2]) + (lanes[1] + lanes[3]);
}

TEST(Oracle, DotPassesInFloatsAndFailsWithoutItsLastProduct) {
  for (const char* dist : {"normal", "uniform", "tiny", "huge", "mixed", "cancel"}) {
    const Suite s = suiteOf("dot", "n = 133\ndist = \"" + std::string(dist) + "\"", 4, 0.25);
    const Case& c = s.cases[0];
    std::vector<float> a = tensorOf(c, Role::kFirst, 133);
    const std::vector<float> b = tensorOf(c, Role::kSecond, 133);
    EXPECT_TRUE(passes(s, c, {sum(a, b)})) << dist;
    a[132] = 0;
    if (std::string(dist) != "mixed") {  // there the last one may be nothing beside the rest
      EXPECT_FALSE(passes(s, c, {sum(a, b)})) << dist;
    }
  }
}

TEST(Oracle, MatvecIsRowsOfDot) {
  const Suite s = suiteOf("matvec", "n = 37\nd = 3\ndist = \"normal\"", 4, 0.25);
  const Case& c = s.cases[0];
  const std::vector<float> w = tensorOf(c, Role::kFirst, std::size_t{37} * 3);
  const std::vector<float> x = tensorOf(c, Role::kSecond, 37);
  std::vector<float> out;
  for (auto row = w.begin(); row != w.end(); row += 37) out.push_back(sum({row, row + 37}, x));
  EXPECT_TRUE(passes(s, c, out));
  std::swap(out[0], out[1]);
  EXPECT_FALSE(passes(s, c, out));
}

TEST(Oracle, SoftmaxCatchesAWrongPlace) {
  const Suite s = suiteOf("softmax", "n = 50\ndist = \"normal\"", 9, 0.25);
  const Case& c = s.cases[0];
  std::vector<float> x = tensorOf(c, Role::kFirst, 50);
  float max = x[0];
  for (const float v : x) max = std::max(max, v);
  float total = 0;
  for (float& v : x) total += v = std::exp(v - max);
  for (float& v : x) v /= total;
  EXPECT_TRUE(passes(s, c, x));
  x[49] *= 1.00001F;
  EXPECT_FALSE(passes(s, c, x));
}

TEST(Oracle, SwigluAllowsForSaturatedExponentialsOnly) {
  const Suite s = suiteOf("swiglu", "n = 64\ndist = \"huge\"", 8, 0);
  const Case& c = s.cases[0];
  const std::vector<float> h = tensorOf(c, Role::kFirst, 64);
  const std::vector<float> g = tensorOf(c, Role::kSecond, 64);
  std::vector<float> out(64);
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = h[i] < 0 ? 0 : h[i] * g[i];
  EXPECT_TRUE(passes(s, c, out));
  for (std::size_t i = 0; i < out.size(); ++i) out[i] = h[i] < 0 ? h[i] * g[i] : out[i];
  EXPECT_FALSE(passes(s, c, out));
}

TEST(Oracle, AddIsOneRounding) {
  const Suite s = suiteOf("add", "n = 64\ndist = \"normal\"", 1, 0);
  const Case& c = s.cases[0];
  std::vector<float> x = tensorOf(c, Role::kFirst, 64);
  const std::vector<float> y = tensorOf(c, Role::kOpposite, 64);
  for (std::size_t i = 0; i < x.size(); ++i) x[i] += y[i];
  EXPECT_TRUE(passes(s, c, x));
  x[7] = std::nextafter(x[7], 100.0F);
  EXPECT_FALSE(passes(s, c, x));
}

TEST(Oracle, EmptyShapesGiveEmptyOrZero) {
  EXPECT_TRUE(passes(suiteOf("dot", "n = 0\ndist = \"normal\"", 4, 0.25),
                     suiteOf("dot", "n = 0\ndist = \"normal\"", 4, 0.25).cases[0], {0.0F}));
  const Suite s = suiteOf("matvec", "n = 0\nd = 2\ndist = \"normal\"", 4, 0.25);
  EXPECT_TRUE(passes(s, s.cases[0], {0.0F, 0.0F}));
  EXPECT_FALSE(passes(s, s.cases[0], {0.0F, 1e-40F}));
}

TEST(Oracle, BadCasesAreSentences) {
  Oracle oracle({});
  const Suite unknown = suiteOf("convolution", "n = 1\ndist = \"normal\"", 1, 0);
  EXPECT_THROW(oracle.expect(unknown, unknown.cases[0]), Error);
  EXPECT_FALSE(Oracle::knows("convolution"));
  EXPECT_TRUE(Oracle::knows("matvec"));
  const Suite dist = suiteOf("dot", "n = 1\ndist = \"gaussian\"", 1, 0);
  EXPECT_THROW(oracle.expect(dist, dist.cases[0]), Error);
  EXPECT_THROW(suiteOf("dot", "n = -1\ndist = \"normal\"", 1, 0), Error);
}

}  // namespace
}  // namespace harness
