#include "harness/bench/model_bars.h"

#include <algorithm>

#include "harness/bench/statistics.h"

namespace harness {
namespace {

constexpr double kSessions = 8;  // of batch8

const Timing* firstNamed(const std::vector<Timing>& timings, std::string_view name,
                         std::string_view end = "") {
  for (const Timing& t : timings) {
    if (t.name == name && t.shape.ends_with(end)) return &t;
  }
  return nullptr;
}

std::size_t samplesOf(const std::vector<const Timing*>& timings) {
  std::size_t n = SIZE_MAX;
  for (const Timing* t : timings) {
    if (t == nullptr) return 0;
    n = std::min(n, t->ns.size());
  }
  return n;
}

/// A bar of samples `value(i)`, where all timings that it needs are there.
template <typename Value>
void add(std::vector<Bar>& bars, const std::string& name, double limit, const std::string& guest,
         const std::vector<const Timing*>& needs, const Value& value) {
  std::vector<double> samples;
  for (std::size_t i = 0; i < samplesOf(needs); ++i) samples.push_back(value(i));
  if (samples.empty()) return;
  Bar bar{.name = name, .group = "models", .unit = "x", .spread = spreadOf(samples)};
  if (guest == "native") bar.limit = limit;
  bars.push_back(std::move(bar));
}

/// The set's limit of arithmetic: of integers where there are any.
const Timing* arithmetic(const std::vector<Timing>& timings) {
  const Timing* blocks = firstNamed(timings, "blocks");
  return blocks != nullptr ? blocks : firstNamed(timings, "peak");
}

struct Limited {
  const char* model;
  const char* word;
  const char* name;
  double limit;
};

constexpr Limited kLimited[] = {
    {"15M-F32", "decode", "roof-f32-15m", 0.90},
    {"110M-F32", "decode", "roof-f32-110m", 0.95},
    {"110M-Q8_0", "decode", "roof-q8-110m", 0.85},
    {"110M-Q4_0", "decode", "roof-q4-110m", 0.78},
    {"110M-Q4_K", "decode", "roof-q4k-110m", 0.74},
    {"110M-F32", "tile", "prefill-f32", 0.75},
    {"110M-Q8_0", "tile", "prefill-q8", 0.60},
    {"110M-Q4_K", "tile", "prefill-q4k", 0.50},
    {"110M-F32", "batch", "batch8", 1.0},
    {"110M-F32", "context", "context", 0.67},
    {"110M-F32", "guess", "spec", 1.5},
    {"260K-F32", "chosen", "procs-small", 0.98},
};

}  // namespace

const std::vector<ModelRun>& modelRuns() {
  static const std::vector<ModelRun> runs = {
      {"15M-F32", "decode", 61},   {"110M-F32", "decode", 61},  {"110M-Q8_0", "decode", 61},
      {"110M-Q4_0", "decode", 61}, {"110M-Q4_K", "decode", 61}, {"110M-F32", "tile", 61},
      {"110M-Q8_0", "tile", 61},   {"110M-Q4_K", "tile", 61},   {"110M-F32", "batch", 61},
      {"110M-Q8_0", "procs", 31},  {"260K-F32", "chosen", 61},  {"110M-F32", "context", 101},
      {"110M-F32", "guess", 9},
  };
  return runs;
}

std::vector<Bar> modelBars(const ModelRun& run, const std::vector<Timing>& timings,
                           const std::string& guest) {
  std::vector<Bar> bars;
  const std::string word = run.word;
  if (word == "procs") {
    const Timing* one = firstNamed(timings, "prompt", "-j1");
    const Timing* two = firstNamed(timings, "prompt", "-j2");
    add(bars, "procs2-prefill", 1.6, guest, {one, two},
        [&](std::size_t i) { return one->ns[i] / two->ns[i]; });
    const Timing* decode = firstNamed(timings, "decode", "-j2");
    const Timing* stream = firstNamed(timings, "stream", "-j2");
    add(bars, "procs2-decode", 0.85, guest, {decode, stream},
        [&](std::size_t i) { return stream->ns[i] / decode->ns[i]; });
    return bars;
  }
  for (const Limited& l : kLimited) {
    if (std::string(run.model) != l.model || word != l.word) continue;
    const Timing* limit = arithmetic(timings);
    const Timing* stream = firstNamed(timings, "stream");
    if (word == "decode") {
      const Timing* t = firstNamed(timings, "decode");
      add(bars, l.name, l.limit, guest, {t, stream, limit}, [&](std::size_t i) {
        const double counting = limit->ns[i] / limit->flops * t->flops;
        return std::max(stream->ns[i], counting) / t->ns[i];
      });
    } else if (word == "tile") {
      const Timing* t = firstNamed(timings, "tile");
      add(bars, l.name, l.limit, guest, {t, limit},
          [&](std::size_t i) { return limit->ns[i] / limit->flops * t->flops / t->ns[i]; });
    } else if (word == "batch") {
      const Timing* one = firstNamed(timings, "one");
      const Timing* t = firstNamed(timings, "batch");
      add(bars, l.name, l.limit, guest, {one, t, limit}, [&](std::size_t i) {
        const double counting = limit->ns[i] / limit->flops * t->flops;
        return 1 / t->ns[i] / (0.8 * std::min(kSessions / one->ns[i], 0.75 / counting));
      });
    } else if (word == "context") {
      const Timing* near = firstNamed(timings, "context", "-pos64");
      const Timing* far = firstNamed(timings, "context", "-pos1024");
      add(bars, l.name, l.limit, guest, {near, far, stream}, [&](std::size_t i) {
        const double reading = (far->bytes - near->bytes) / stream->bytes * stream->ns[i];
        return reading / std::max(far->ns[i] - near->ns[i], 1.0);
      });
    } else {
      const bool guess = word == "guess";
      const Timing* without = firstNamed(timings, word, guess ? "-L0" : "-one");
      const Timing* with = firstNamed(timings, word, guess ? "-L8" : "-best");
      add(bars, l.name, l.limit, guest, {without, with},
          [&](std::size_t i) { return without->ns[i] / with->ns[i]; });
    }
  }
  return bars;
}

Bar run9Bar(const std::vector<std::vector<double>>& ratios) {
  Bar bar{.name = "run9", .group = "models", .unit = "x", .spread = {}, .limit = 0.97};
  bar.spread = spreadOf(ratios.at(0));
  for (const std::vector<double>& r : ratios) {
    if (const Spread s = spreadOf(r); s.median < bar.spread.median) bar.spread = s;
  }
  return bar;
}

}  // namespace harness
