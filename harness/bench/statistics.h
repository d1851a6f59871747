// What is said of samples: the middle and the two ends.
#pragma once

#include <vector>

namespace harness {

/// Of some samples; all 0 of none.
struct Spread {
  double median = 0;
  double min = 0;
  double max = 0;
};

Spread spreadOf(std::vector<double> samples);

/// a[i] / b[i] of samples that were taken one beside the other; what the longer one has more, and
/// pairs whose second is 0, are left out.
std::vector<double> pairedRatios(const std::vector<double>& a, const std::vector<double>& b);

}  // namespace harness
