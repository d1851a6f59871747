#include "harness/conformance/compare.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdio>
#include <numeric>

namespace harness {
namespace {

constexpr double kUnit = 0x1p-24;

std::string show(double value) {
  char text[40];
  std::snprintf(text, sizeof text, "%.9g", value);
  return text;
}

/// A float with its bits, which tell zeros, NaN and last digits apart.
std::string show(float value) {
  char text[60];
  std::snprintf(text, sizeof text, "%.9g (0x%08x)", static_cast<double>(value),
                std::bit_cast<std::uint32_t>(value));
  return text;
}

double ulpOf(double value) {
  if (!std::isfinite(value)) return 0;
  int exponent = 0;
  std::frexp(value, &exponent);
  return std::ldexp(1.0, std::max(exponent, -125) - 24);
}

void note(Comparison& result, std::size_t index, std::string got, std::string want, double bound) {
  result.passed = false;
  if (result.outside++ == 0) {
    result.first = Difference{index, std::move(got), std::move(want), bound};
  }
}

void sayWhere(Comparison& result, const std::string& name) {
  if (result.passed || !result.first) return;
  const Difference& d = *result.first;
  result.reason = name + "[" + std::to_string(d.index) + "] is " + d.got + ", expected " + d.want;
  if (d.bound != 0) result.reason += " within " + show(d.bound);
  if (result.outside > 1) {
    result.reason += "; " + std::to_string(result.outside) + " of " +
                     std::to_string(result.metrics.elements) + " elements are outside";
  }
}

void compareFloats(const std::vector<float>& got, const Expected& want, double roundings,
                   Comparison& result) {
  double errors = 0;
  double squares = 0;
  Metrics& m = result.metrics;
  for (std::size_t i = 0; i < got.size(); ++i) {
    const auto g = static_cast<double>(got[i]);
    const double w = want.want[i];
    // What is no number in the reference must be none here, infinities must be the same ones. A
    // reference beyond floats is an infinity as a float.
    const auto rounded = static_cast<double>(static_cast<float>(w));
    if (std::isnan(w) || !std::isfinite(rounded)) {
      const bool same = std::isnan(w) ? std::isnan(g) : g == rounded;
      if (!same) note(result, i, show(got[i]), show(w), 0);
      continue;
    }
    const double bound = roundings * kUnit * want.magnitude[i] + want.slack[i];
    const double error = std::abs(g - w);
    if (!(error <= bound)) note(result, i, show(got[i]), show(w), bound);
    if (!std::isfinite(error)) {
      m.max_abs = m.max_rel = m.max_ulp = m.max_of_bound = HUGE_VAL;
      continue;
    }
    errors += error * error;
    squares += w * w;
    m.max_abs = std::max(m.max_abs, error);
    if (w != 0) m.max_rel = std::max(m.max_rel, error / std::abs(w));
    m.max_ulp = std::max(m.max_ulp, error / ulpOf(w));
    if (error > 0) m.max_of_bound = std::max(m.max_of_bound, bound > 0 ? error / bound : HUGE_VAL);
  }
  if (errors > 0) m.nmse = squares > 0 ? errors / squares : HUGE_VAL;
}

std::string quoted(const std::string& text, std::size_t at) {
  const std::size_t from = at < 20 ? 0 : at - 20;
  std::string out = from > 0 ? "...'" : "'";
  for (const char c : text.substr(from, 40)) {
    char escaped[8];
    if (c >= ' ' && c <= '~') {
      out += c;
    } else {
      std::snprintf(escaped, sizeof escaped, "\\x%02x", static_cast<unsigned char>(c));
      out += escaped;
    }
  }
  return out + "'";
}

void compareBytes(const std::string& got, const std::string& want, Comparison& result) {
  result.metrics.elements = got.size();
  if (got == want) return;
  const auto pair = std::mismatch(got.begin(), got.end(), want.begin(), want.end());
  const auto at = static_cast<std::size_t>(pair.first - got.begin());
  note(result, at, quoted(got, at), quoted(want, at), 0);
}

/// The value that a chi-square of so many degrees of freedom exceeds one time in a million, or less
/// (Wilson and Hilferty 1931; 4.7534 is that quantile of the normal distribution).
double chiSquareBound(std::size_t freedom) {
  const double part = 2.0 / (9.0 * static_cast<double>(freedom));
  return static_cast<double>(freedom) * std::pow(1 - part + 4.7534 * std::sqrt(part), 3);
}

// Outcomes of which fewer than 5 are expected are one outcome together, or belong to the next
// rarest where those are fewer than 5, too: below that the statistic is no chi-square.
void compareCounts(const std::vector<std::int64_t>& got, const std::vector<double>& want,
                   Comparison& result) {
  const double draws = static_cast<double>(std::accumulate(got.begin(), got.end(), std::int64_t{}));
  std::vector<std::size_t> order(want.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(), [&](auto a, auto b) { return want[a] < want[b]; });
  double statistic = 0;
  std::size_t cells = 0;
  double expected = 0;
  double found = 0;
  double left = draws;
  for (const std::size_t i : order) {
    if (want[i] == 0) {
      if (got[i] != 0) note(result, i, std::to_string(got[i]), "0", 0);
      continue;
    }
    expected += draws * want[i];
    found += static_cast<double>(got[i]);
    left -= draws * want[i];
    if (expected < 5 || (left > 1e-6 * draws && left < 5)) continue;
    statistic += (found - expected) * (found - expected) / expected;
    ++cells;
    expected = found = 0;
  }
  if (!result.passed || cells < 2) return;
  const double bound = chiSquareBound(cells - 1);
  result.metrics.max_of_bound = statistic / bound;
  if (statistic <= bound) return;
  result.passed = false;
  result.reason = "the chi-square of " + std::to_string(cells) + " outcomes over " + show(draws) +
                  " draws is " + show(statistic) + ", expected at most " + show(bound);
}

}  // namespace

std::uint64_t ulpDistance(float a, float b) {
  const auto order = [](float f) {
    const auto bits = std::bit_cast<std::int32_t>(f);
    return bits < 0 ? -static_cast<std::int64_t>(bits & 0x7FFFFFFF)
                    : static_cast<std::int64_t>(bits);
  };
  return static_cast<std::uint64_t>(std::abs(order(a) - order(b)));
}

Comparison compare(const Tensor& got, const Expected& want, double roundings) {
  Comparison result;
  const auto refuse = [&](const std::string& reason) {
    result.passed = false;
    result.reason = want.name + ": " + reason;
    return result;
  };
  const auto sizes = [&](std::size_t found, std::size_t expected) {
    return std::to_string(found) + " elements came, expected " + std::to_string(expected);
  };
  switch (want.kind) {
    case Expected::Kind::kFloats: {
      if (got.type != Tensor::Type::kFloat) return refuse("no floats came");
      if (got.size() != want.want.size()) return refuse(sizes(got.size(), want.want.size()));
      result.metrics.elements = got.size();
      compareFloats(got.floats(), want, roundings, result);
      break;
    }
    case Expected::Kind::kIntegers: {
      const std::vector<std::int64_t> values = got.integers();
      if (got.type != Tensor::Type::kInt32 && got.type != Tensor::Type::kInt64) {
        return refuse("no integers came");
      }
      result.metrics.elements = values.size();
      for (std::size_t i = 0; i < values.size() && i < want.integers.size(); ++i) {
        if (values[i] != want.integers[i]) {
          note(result, i, std::to_string(values[i]), std::to_string(want.integers[i]), 0);
        }
      }
      if (result.passed && values.size() != want.integers.size()) {
        return refuse(sizes(values.size(), want.integers.size()));
      }
      break;
    }
    case Expected::Kind::kCounts: {
      const std::vector<std::int64_t> counts = got.integers();
      if (got.type != Tensor::Type::kInt32) return refuse("no integers came");
      if (counts.size() != want.want.size()) return refuse(sizes(counts.size(), want.want.size()));
      result.metrics.elements = counts.size();
      compareCounts(counts, want.want, result);
      break;
    }
    case Expected::Kind::kBytes:
      if (got.type != Tensor::Type::kBytes) return refuse("no bytes came");
      compareBytes(want.prefix ? got.bytes().substr(0, want.bytes.size()) : got.bytes(), want.bytes,
                   result);
      break;
  }
  sayWhere(result, want.name);
  return result;
}

}  // namespace harness
