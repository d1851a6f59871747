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

/// Hands out sequences of length + 1 ids: BOS and a tale, again and again until the length is
/// reached; the next sequence begins with the next tale. Tales come in an order shuffled anew in
/// every epoch.
class Corpus {
 public:
  Corpus(std::vector<std::vector<int>> tales, std::uint64_t seed);

  std::vector<int> sequence(std::size_t length);
  std::size_t epoch() const { return epoch_; }

 private:
  const std::vector<int>& nextTale();
  void shuffle();

  std::vector<std::vector<int>> tales_;
  std::vector<std::size_t> order_;
  std::size_t at_ = 0;
  std::size_t epoch_ = 0;
  std::uint64_t state_;
};

}  // namespace reference::train
