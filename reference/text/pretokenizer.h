// How byte-level vocabularies cut text into words before they merge within each.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reference/text/regex.h"

namespace reference {

/// Regular expressions that are applied one after another: what each matches and what lies between
/// become pieces for the next. The kinds are those of GGUF's tokenizer.ggml.pre; each is its
/// family's own tokenizer.json pattern.
class PreTokenizer {
 public:
  /// Throws Error for a kind that is not known.
  static PreTokenizer named(const std::string& kind);
  explicit PreTokenizer(const std::vector<std::string>& patterns);

  std::vector<std::string> words(std::string_view text) const;
  /// True for kinds that take a whole word from the vocabulary before they merge.
  bool ignoresMerges() const { return ignoresMerges_; }

 private:
  std::vector<Regex> steps_;
  bool ignoresMerges_ = false;
};

/// Every kind that named() knows.
std::vector<std::string> preTokenizerKinds();

}  // namespace reference
