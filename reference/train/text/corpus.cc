#include "reference/train/text/corpus.h"

#include <fstream>
#include <numeric>
#include <utility>

#include "reference/error.h"

namespace reference::train {
namespace {

constexpr int kBos = 1;

}  // namespace

std::vector<std::string> readTales(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::vector<std::string> tales;
  for (std::string line; std::getline(in, line);)
    if (!line.empty()) tales.push_back(line);
  if (tales.empty()) throw Error(path.string() + ": no tale was found, expected one a line");
  return tales;
}

Corpus::Corpus(std::vector<std::vector<int>> tales, std::uint64_t seed)
    : tales_(std::move(tales)), order_(tales_.size()), state_(seed) {
  std::iota(order_.begin(), order_.end(), 0);
  shuffle();
}

void Corpus::shuffle() {
  for (std::size_t i = order_.size(); i > 1; i--) {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    std::swap(order_[i - 1], order_[(state_ * 0x2545F4914F6CDD1DULL >> 33) % i]);
  }
}

const std::vector<int>& Corpus::nextTale() {
  if (at_ == order_.size()) {
    at_ = 0;
    epoch_++;
    shuffle();
  }
  return tales_[order_[at_++]];
}

std::vector<int> Corpus::sequence(std::size_t length) {
  std::vector<int> ids;
  while (ids.size() < length + 1) {
    ids.push_back(kBos);
    const std::vector<int>& tale = nextTale();
    ids.insert(ids.end(), tale.begin(), tale.end());
  }
  ids.resize(length + 1);
  return ids;
}

}  // namespace reference::train
