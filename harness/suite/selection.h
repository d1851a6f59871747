// Which cases a run takes.
#pragma once

#include <string>
#include <vector>

#include "harness/conformance/outcome.h"
#include "harness/guest/guest.h"
#include "harness/options.h"

namespace harness {

/// The chosen cases, numbered from 0, and what was left out because no such guest can have it.
struct Selection {
  std::vector<Selected> cases;
  std::vector<std::pair<std::string, std::vector<std::string>>> left_out;  ///< reason, names
};

/// Chooses by --suite, --kernels and --all. A --suite pattern that names a suite which is not in
/// the default set takes all of it. Throws Error when a pattern matches nothing at all.
Selection selectCases(const std::vector<Suite>& suites, const TestOptions& options,
                      const GuestFacts& facts);

}  // namespace harness
