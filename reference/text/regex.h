// The regular expressions of pre-tokenizers, over characters: alternatives, groups, sets, \p{..},
// \s \S \d \w, quantifiers (greedy, lazy, possessive), look-ahead, (?i:..), ^ and $.
//
//   const Regex words(" ?\\p{L}+");
//   for (Match m : words.matches(runes)) ...
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace reference {

/// Where a match lies.
struct Match {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// A parsed expression: never written after it is made, cheap to copy.
class Regex {
 public:
  /// Throws Error for what is not understood, naming it and its place.
  explicit Regex(const std::string& pattern);

  /// All matches from left to right that do not overlap; empty ones are left out.
  std::vector<Match> matches(std::span<const std::uint32_t> text) const;

  struct Alternatives;

 private:
  std::shared_ptr<const Alternatives> root_;
};

}  // namespace reference
