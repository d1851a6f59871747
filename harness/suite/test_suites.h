// Small suites for tests.
#pragma once

#include <string>
#include <vector>

#include "harness/conformance/outcome.h"

namespace harness {

/// All cases of a suite, numbered.
inline std::vector<Selected> numbered(const Suite& suite) {
  std::vector<Selected> list;
  for (const Case& c : suite.cases) {
    list.push_back({&suite, &c, static_cast<std::uint32_t>(list.size())});
  }
  return list;
}

}  // namespace harness
