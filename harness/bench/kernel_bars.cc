#include "harness/bench/kernel_bars.h"

namespace harness {
namespace {

constexpr const char* kNearShape = "n288-d288";    // the matrix stays in the second cache
constexpr const char* kFarShape = "n4096-d11008";  // it leaves all caches

/// SSE2 against the portable set, resident in the second cache.
struct SimdBar {
  const char* kernel;
  const char* shape;
  double limit;
};
constexpr SimdBar kSimdBars[] = {{"matvec", kNearShape, 5.7},
                                 {"dot", "n16384", 4},
                                 {"rmsnorm", "n16384", 3},
                                 {"softmax", "n16384", 5},
                                 {"add", "n16384", 3}};

/// A product of a matrix against its set's register peak.
struct PeakBar {
  const char* set;
  double limit;
};
constexpr PeakBar kPeakBars[] = {{"sse2", 0.60}, {"avx2", 0.40}};

/// Stored weights in the second cache against the set's integer limit.
struct QuantBar {
  const char* name;
  const char* kernel;
  double limit;
};
constexpr QuantBar kQuantBars[] = {
    {"q8-sse2", "q80", 0.60}, {"q4-sse2", "q40", 0.50}, {"q4k-sse2", "q4k", 0.40}};

/// What each sample did in a nanosecond: bytes or flops.
std::vector<double> rates(const Timing& t, double amount) {
  std::vector<double> r;
  r.reserve(t.ns.size());
  for (const double ns : t.ns) r.push_back(ns > 0 ? amount / ns : 0);
  return r;
}

/// A bar named `name` when both timings are there.
void addRatio(std::vector<Bar>& bars, Bar bar, const std::vector<double>& a,
              const std::vector<double>& b) {
  bar.unit = "x";
  bar.spread = spreadOf(pairedRatios(a, b));
  bars.push_back(std::move(bar));
}

std::optional<double> limitIf(bool held, double limit) {
  return held ? std::optional(limit) : std::nullopt;
}

}  // namespace

std::vector<Bar> kernelBars(const std::vector<Timing>& timings, const std::string& guest) {
  std::vector<Bar> bars;
  for (const PeakBar& p : kPeakBars) {
    const Timing* kernel = findTiming(timings, "matvec", p.set, kNearShape);
    const Timing* peak = findTiming(timings, "peak", p.set, kNearShape);
    if (kernel == nullptr || peak == nullptr) continue;
    Bar bar{.name = std::string("f32-l2-") + p.set, .group = "kernels", .unit = {}, .spread = {}};
    bar.limit = limitIf(guest == "native", p.limit);
    addRatio(bars, bar, rates(*kernel, kernel->flops), rates(*peak, peak->flops));
  }
  for (const QuantBar& q : kQuantBars) {
    const std::string shape = "n768-d768";
    const Timing* kernel = findTiming(timings, q.kernel, "sse2", shape);
    const Timing* blocks =
        findTiming(timings, "blocks", "sse2", std::string(q.kernel) + "-" + shape);
    if (kernel == nullptr || blocks == nullptr) continue;
    Bar bar{.name = q.name, .group = "kernels", .unit = {}, .spread = {}};
    bar.limit = limitIf(guest == "native", q.limit);
    addRatio(bars, bar, rates(*kernel, kernel->flops), rates(*blocks, blocks->flops));
  }
  for (const PeakBar& p : kPeakBars) {
    const Timing* kernel = findTiming(timings, "matvec", p.set, kFarShape);
    const Timing* stream = findTiming(timings, "stream", p.set, kFarShape);
    if (kernel == nullptr || stream == nullptr) continue;
    const Bar bar{
        .name = std::string("roof-matvec-") + p.set, .group = "kernels", .unit = {}, .spread = {}};
    addRatio(bars, bar, rates(*kernel, kernel->bytes), rates(*stream, stream->bytes));
  }
  // A host's compiler writes vector code itself: there is nothing to hold against it.
  const bool plan9 = guest == "9front" || guest == "run9";
  for (const SimdBar& s : kSimdBars) {
    if (!plan9) break;
    const Timing* port = findTiming(timings, s.kernel, "port", s.shape);
    const Timing* sse2 = findTiming(timings, s.kernel, "sse2", s.shape);
    if (port == nullptr || sse2 == nullptr) continue;
    Bar bar{.name = std::string("simd-") + s.kernel, .group = "kernels", .unit = {}, .spread = {}};
    bar.limit = s.limit;
    addRatio(bars, bar, port->ns, sse2->ns);
  }
  return bars;
}

std::vector<Bar> decodeBars(const std::vector<Timing>& timings, const std::string& chosen) {
  std::vector<Bar> bars;
  const Timing* decode = nullptr;
  for (const Timing& t : timings) {
    if (t.name == "decode" && t.set == chosen) decode = &t;
  }
  if (decode == nullptr) return bars;
  Bar speed{.name = "decode", .group = "decode", .unit = "tokens/s", .spread = {}};
  speed.spread = spreadOf(rates(*decode, 1e9));
  bars.push_back(speed);
  if (const Timing* stream = findTiming(timings, "stream", chosen, decode->shape)) {
    const Bar roof{.name = "roof-decode", .group = "decode", .unit = {}, .spread = {}};
    addRatio(bars, roof, rates(*decode, decode->bytes), rates(*stream, stream->bytes));
  }
  return bars;
}

}  // namespace harness
