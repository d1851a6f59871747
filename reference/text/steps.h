// What tokenizers do to a text before its words meet the vocabulary.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace reference {

/// Gives another text: replaced characters, a normal form, a prefix.
using NormalStep = std::function<std::string(const std::string&)>;
/// Cuts a text into words; nothing is lost but what the step's rule removes.
using SplitStep = std::function<std::vector<std::string>(const std::string&)>;

/// U+2581, which stands for a space in SentencePiece's vocabularies.
inline constexpr const char* kMark = "\u2581";

std::string replacedAll(const std::string& text, const std::string& from, const std::string& to);

/// The words of a text after all steps, each applied to every word of the one before.
std::vector<std::string> splitBy(const std::vector<SplitStep>& steps, const std::string& text);

/// What becomes of a match of Split: its own word, dropped, or part of a neighbour.
enum class SplitBehaviour {
  kIsolated,
  kRemoved,
  kMergedWithPrevious,
  kMergedWithNext,
  kContiguous
};
SplitStep splitAt(const std::string& pattern, SplitBehaviour behaviour, bool invert);

}  // namespace reference
