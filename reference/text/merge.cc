#include "reference/text/merge.h"

#include <cstddef>
#include <queue>
#include <tuple>

namespace reference {
namespace {

constexpr std::size_t kNone = std::size_t(-1);

/// A merge that was possible when it was found.
struct Candidate {
  double rank;
  std::size_t left;
  std::size_t right;
  std::size_t size;  ///< of both together, then

  bool operator<(const Candidate& other) const {
    return std::tie(rank, other.left) < std::tie(other.rank, left);
  }
};

}  // namespace

std::vector<std::string> mergeNeighbours(std::vector<std::string> parts, const RankOf& rank) {
  const std::size_t n = parts.size();
  std::vector<std::size_t> before(n);
  std::vector<std::size_t> after(n);
  for (std::size_t i = 0; i < n; i++) {
    before[i] = i == 0 ? kNone : i - 1;
    after[i] = i + 1 == n ? kNone : i + 1;
  }
  std::priority_queue<Candidate> queue;
  const auto consider = [&](std::size_t left, std::size_t right) {
    if (left == kNone || right == kNone) return;
    const MergeRank found = rank(parts[left], parts[right]);
    if (found.possible)
      queue.push({found.value, left, right, parts[left].size() + parts[right].size()});
  };
  for (std::size_t i = 0; i + 1 < n; i++) consider(i, i + 1);
  while (!queue.empty()) {
    const Candidate best = queue.top();
    queue.pop();
    // Parts that were merged away are empty; a part that grew has another size.
    if (parts[best.left].empty() || parts[best.right].empty() || after[best.left] != best.right ||
        parts[best.left].size() + parts[best.right].size() != best.size)
      continue;
    parts[best.left] += parts[best.right];
    parts[best.right].clear();
    after[best.left] = after[best.right];
    if (after[best.left] != kNone) before[after[best.left]] = best.left;
    consider(before[best.left], best.left);
    consider(best.left, after[best.left]);
  }
  std::vector<std::string> out;
  for (std::string& part : parts)
    if (!part.empty()) out.push_back(std::move(part));
  return out;
}

}  // namespace reference
