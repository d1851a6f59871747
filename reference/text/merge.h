// Byte-pair merging, of any order of merges, in O(n log n).
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace reference {

/// How good the union of two neighbours is: the larger the sooner, the leftmost of equals first.
struct MergeRank {
  bool possible = false;
  double value = 0;
};
using RankOf = std::function<MergeRank(const std::string& left, const std::string& right)>;

/// Merges neighbours until no merge is possible.
std::vector<std::string> mergeNeighbours(std::vector<std::string> parts, const RankOf& rank);

}  // namespace reference
