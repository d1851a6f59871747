// The training text as sequences of tokens, in a fixed order of a fixed seed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace reference::train {

/// One tale a line. Throws Error where the file cannot be read or holds nothing.
std::vector<std::string> readTales(const std::filesystem::path& path);

/// What a model sees and what it is to predict after each of it.
struct Sequence {
  std::vector<int> inputs;
  std::vector<int> targets;
};

/// Hands out sequences: BOS and a tale, again and again until the length is reached; the next
/// sequence begins with the next tale. Tales come in an order shuffled anew in every epoch.
///
/// With noise, some inputs other than BOS are replaced by any token, which teaches a model to go on
/// after tokens that the text has not (bytes, halves of words) instead of repeating them.
class Corpus {
 public:
  Corpus(std::vector<std::vector<int>> tales, std::uint64_t seed);

  /// `percent` of the inputs are replaced by one of `vocab` tokens.
  void setNoise(std::uint32_t percent, std::size_t vocab);

  Sequence sequence(std::size_t length);
  std::size_t epoch() const { return epoch_; }

 private:
  const std::vector<int>& nextTale();
  void shuffle();
  std::uint32_t random();

  std::vector<std::vector<int>> tales_;
  std::vector<std::size_t> order_;
  std::size_t at_ = 0;
  std::size_t epoch_ = 0;
  std::uint64_t state_;
  std::uint32_t noise_ = 0;
  std::size_t vocab_ = 1;
};

}  // namespace reference::train
