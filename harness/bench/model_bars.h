// The bars of models of the usual shapes, with random weights.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "harness/bench/bar.h"

namespace harness {

/// One run of llmbench: what of a model it measures.
struct ModelRun {
  const char* model;  ///< "110M-Q8_0"
  const char* word;   ///< "decode", "tile": llmbench(1)
  unsigned samples;
};

/// All runs that the bars need.
const std::vector<ModelRun>& modelRuns();

/// Runs llmbench so, in one set, and gives its timings.
using RunModel = std::function<std::vector<Timing>(const ModelRun&)>;

/// The bars of the timings of one run; where there is no timing, there is no bar.
std::vector<Bar> modelBars(const ModelRun& run, const std::vector<Timing>& timings,
                           const std::string& guest);

/// Tokens per second under run9 against native, each a sample of the two taken one after the other;
/// the value is the lesser of the medians of the models.
Bar run9Bar(const std::vector<std::vector<double>>& ratios);

}  // namespace harness
