// The bars that kernels and models are held against.
#pragma once

#include <string>
#include <vector>

#include "harness/bench/bar.h"

namespace harness {

/// Bars of the timings of one run; where there is no timing, there is no bar. Those against the
/// portable set are there where Plan 9's compiler made it (9front, run9); the others have a limit
/// where the processor is not emulated (native).
std::vector<Bar> kernelBars(const std::vector<Timing>& timings, const std::string& guest);

/// The same of a model's tokens, by the set that the guest chose.
std::vector<Bar> decodeBars(const std::vector<Timing>& timings, const std::string& chosen);

}  // namespace harness
