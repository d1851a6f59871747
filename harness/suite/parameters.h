// What the cases of each kernel may say: docs/conformance.md.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace harness {

/// The keys that a block of cases may hold for a kernel, beside `name` and `default`: its own ones,
/// then the common ones. Empty for a kernel that nobody knows.
std::vector<std::string_view> parametersOf(const std::string& kernel);

/// What a parameter that is a number may be, its ends included.
struct Range {
  std::uint64_t least, most;
};

/// Nothing for a parameter that is a text.
std::optional<Range> rangeOf(std::string_view parameter);

}  // namespace harness
