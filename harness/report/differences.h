// Two results files held against each other.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace harness {

/// One case that is not the same in both.
struct Change {
  enum class Kind {
    kAppeared,
    kVanished,
    kBetter,
    kWorse,
    kNearer,
    kFarther,
    kChanged,
    kOtherBits
  };

  Kind kind = Kind::kAppeared;
  std::string name;                          ///< suite/case
  std::string before, after;                 ///< words
  double error_before = 0, error_after = 0;  ///< largest part of the bound
};

/// What changed from `a` to `b`. A case got worse when it stopped passing, better when it began to;
/// farther or nearer when its error grew or shrank by more than a tenth and more than 1 % of its
/// bound; has other bits when it computed something else and none of this can be said. Where each
/// file has the cases of one set of kernels, and not the same, their names are compared without it.
/// Throws Error for files that are no results.
std::vector<Change> differences(const std::filesystem::path& a, const std::filesystem::path& b);

/// "worse", "appeared", …
std::string changeWord(Change::Kind kind);

/// True for a change that diff answers with exit status 1.
bool isRegression(const Change& change);

}  // namespace harness
