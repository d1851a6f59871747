// Which words and which pairs of words a text has, small enough to lie beside a model.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace reference::train {

/// The words of a training text and hashes of its pairs of neighbouring words, both sorted. Case
/// counts; marks between two words do not.
class WordFacts {
 public:
  explicit WordFacts(const std::vector<std::string>& tales);

  /// Reads words.txt, one word a line, and pairs.bin, the hashes as little-endian 32-bit numbers.
  /// Throws Error where one cannot be read.
  static WordFacts load(const std::filesystem::path& folder);
  void save(const std::filesystem::path& folder) const;

  bool hasWord(const std::string& word) const;
  bool hasPair(const std::string& left, const std::string& right) const;

  std::size_t words() const { return words_.size(); }
  std::size_t pairs() const { return pairs_.size(); }

 private:
  WordFacts() = default;

  std::vector<std::string> words_;
  std::vector<std::uint32_t> pairs_;
};

/// How much of what a model wrote its training text has too.
struct Overlap {
  std::size_t words = 0;
  std::size_t knownWords = 0;
  std::size_t pairs = 0;
  std::size_t knownPairs = 0;

  /// Counts a piece of text.
  void add(const WordFacts& facts, std::string_view text);
  double wordShare() const { return double(knownWords) / double(words); }
  double pairShare() const { return double(knownPairs) / double(pairs); }
};

}  // namespace reference::train
