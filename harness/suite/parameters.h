// What the cases of each kernel may say: docs/conformance.md.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace harness {

/// The keys that a block of cases may hold for a kernel, beside `name` and `default`: its own ones,
/// then the common ones. Empty for a kernel that nobody knows.
std::vector<std::string_view> parametersOf(const std::string& kernel);

}  // namespace harness
