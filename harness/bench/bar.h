// A bar: one figure of a run, and what it is held against. docs/bench.md names them all.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "harness/bench/statistics.h"
#include "harness/bench/timings.h"

namespace harness {

struct Bar {
  std::string name;   ///< "simd-dot"
  std::string group;  ///< "kernels", "decode", "harness"
  std::string unit;   ///< "x" for a ratio, "s", "MiB", "%", "tokens/s"
  Spread spread;      ///< its value is the median
  std::optional<double> limit = {};
  bool less = false;  ///< less is better: the limit is the most, else the least

  double value() const { return spread.median; }
  /// Where it has a limit.
  bool ok() const { return less ? value() <= *limit : value() >= *limit; }
};

/// All that a run of `9ml bench` has to say.
struct BenchResult {
  std::string guest;
  std::string image;
  std::string started;
  std::string compiler;  ///< what the set port was compiled with
  CpuFacts cpu;
  std::vector<Timing> timings;
  std::vector<Bar> bars;
  std::vector<std::string> failures;  ///< a sentence for each group that could not be measured
};

}  // namespace harness
