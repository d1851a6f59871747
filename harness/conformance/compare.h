// Holds what a guest computed against what it must be, and measures the distance.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "harness/conformance/oracle.h"
#include "harness/conformance/results.h"

namespace harness {

/// The distance of one tensor from the reference.
struct Metrics {
  double max_abs = 0;
  double max_rel = 0;       ///< over elements whose reference is not 0
  double max_ulp = 0;       ///< in units in the last place of the float nearest the reference
  double nmse = 0;          ///< sum of squared errors over sum of squares
  double max_of_bound = 0;  ///< largest error as a part of what its tolerance allows
  std::size_t elements = 0;
};

/// The first element outside its tolerance.
struct Difference {
  std::size_t index = 0;
  std::string got;
  std::string want;
  double bound = 0;
};

/// The verdict over one tensor.
struct Comparison {
  bool passed = true;
  std::string reason;  ///< one sentence where it failed
  Metrics metrics;
  std::optional<Difference> first;
  std::size_t outside = 0;  ///< how many elements are outside
};

/// Compares; `roundings` is what the suite's tolerance gives for the case.
Comparison compare(const Tensor& got, const Expected& want, double roundings);

/// Distance between floats counted in representable values; both finite.
std::uint64_t ulpDistance(float a, float b);

}  // namespace harness
