// How fast and how small the harness itself is.
#pragma once

#include <string>

#include "harness/bench/bar.h"
#include "harness/options.h"
#include "harness/report/screen.h"

namespace harness {

/// Measures on a guest of this kind: a boot and a warm start until the agent has answered, the
/// default set of `9ml test` and the memory that it takes, and what an idle guest costs. `samples`
/// is the number of starts, 0 for the usual ones. Bars are added as they are found; throws Error
/// when one cannot be.
void benchHarness(const std::string& kind, const GuestOptions& options, unsigned samples,
                  Screen& screen, std::vector<Bar>& bars);

}  // namespace harness
