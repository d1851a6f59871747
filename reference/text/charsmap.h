// SentencePiece's precompiled_charsmap: which texts become which, the longest match first.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace reference {

/// A double-array trie (github.com/s-yata/darts-clone) over a list of texts that end in 0.
class Charsmap {
 public:
  /// Throws Error where the bytes hold no such thing. `name` is what it calls them.
  Charsmap(std::string_view bytes, const std::string& name);

  std::string normalised(std::string_view text) const;

 private:
  std::uint32_t unit(std::size_t i) const { return i < units_.size() ? units_[i] : 0; }

  std::vector<std::uint32_t> units_;
  std::string texts_;
};

}  // namespace reference
