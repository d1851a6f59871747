#include "reference/model/random_model.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <set>
#include <string>

#include "reference/error.h"

namespace reference {
namespace {

/// A file in the making, little-endian.
class Writer {
 public:
  void word(std::uint32_t value) {
    for (int shift = 0; shift < 32; shift += 8) bytes_.push_back(std::byte(value >> shift & 0xFF));
  }
  void number(float value) { word(std::bit_cast<std::uint32_t>(value)); }
  void text(const std::string& text) {
    for (char c : text) bytes_.push_back(std::byte(c));
  }
  std::vector<std::byte> take() { return std::move(bytes_); }

 private:
  std::vector<std::byte> bytes_;
};

/// xorshift64*, upper 24 bits of each state.
class Uniform {
 public:
  explicit Uniform(std::uint64_t seed) : state_(seed) {}

  std::uint32_t next() {
    state_ ^= state_ >> 12;
    state_ ^= state_ << 25;
    state_ ^= state_ >> 27;
    return std::uint32_t(state_ * 0x2545F4914F6CDD1DULL >> 40);
  }
  /// In [-1, 1), exact.
  float aroundZero() { return float(std::int32_t(next()) - (1 << 23)) / float(1 << 23); }

 private:
  std::uint64_t state_;
};

void writeMatrix(Writer& out, Uniform& random, std::size_t rows, std::size_t columns) {
  // A uniform number in [-1, 1) has variance 1/3.
  const float size = std::sqrt(3.0F / float(columns));
  for (std::size_t i = 0; i < rows * columns; i++) out.number(random.aroundZero() * size);
}

void writeNorm(Writer& out, Uniform& random, std::size_t n) {
  for (std::size_t i = 0; i < n; i++) out.number(1 + random.aroundZero() / 2);
}

}  // namespace

std::vector<std::byte> randomModel(const Config& c, std::uint64_t seed) {
  Writer out;
  Uniform random(seed);
  for (std::size_t field : {c.dim, c.hiddenDim, c.layers, c.heads, c.kvHeads})
    out.word(std::uint32_t(field));
  const auto vocab = std::int32_t(c.vocab);
  out.word(std::uint32_t(c.sharedClassifier ? vocab : -vocab));
  out.word(std::uint32_t(c.seqLen));
  writeMatrix(out, random, c.vocab, c.dim);
  writeNorm(out, random, c.layers * c.dim);
  writeMatrix(out, random, c.layers * c.dim, c.dim);      // query
  writeMatrix(out, random, c.layers * c.kvDim(), c.dim);  // key
  writeMatrix(out, random, c.layers * c.kvDim(), c.dim);  // value
  writeMatrix(out, random, c.layers * c.dim, c.dim);      // output
  writeNorm(out, random, c.layers * c.dim);
  writeMatrix(out, random, c.layers * c.hiddenDim, c.dim);  // w1
  writeMatrix(out, random, c.layers * c.dim, c.hiddenDim);  // w2
  writeMatrix(out, random, c.layers * c.hiddenDim, c.dim);  // w3
  writeNorm(out, random, c.dim);
  for (std::size_t i = 0; i < c.seqLen * c.headSize(); i++) out.number(0);  // nobody reads these
  if (!c.sharedClassifier) writeMatrix(out, random, c.vocab, c.dim);
  return out.take();
}

std::vector<std::byte> randomTokenizer(std::size_t vocab, std::uint64_t seed) {
  constexpr std::size_t kLongest = 8;
  constexpr std::size_t kFirst = 3 + 256;
  if (vocab < kFirst + 4)
    throw Error("a vocabulary of " + std::to_string(vocab) + " has no room, expected at least " +
                std::to_string(kFirst + 4));
  std::vector<std::string> pieces = {"<unk>", "<s>", "</s>"};
  for (unsigned byte = 0; byte < 256; byte++) {
    static const char digits[] = "0123456789ABCDEF";
    pieces.push_back(std::string("<0x") + digits[byte >> 4] + digits[byte & 15] + '>');
  }
  for (const char* piece : {" ", "a", "b", "c"}) pieces.emplace_back(piece);
  std::set<std::string> known(pieces.begin(), pieces.end());
  Uniform random(seed);
  while (pieces.size() < vocab) {
    const std::size_t choices = pieces.size() - kFirst;
    // One statement each: within a sum every compiler draws in the order it likes.
    const std::string& end = pieces[kFirst + random.next() % choices];
    const std::string& begin = pieces[kFirst + random.next() % choices];
    const std::string piece = begin + end;
    if (piece.size() <= kLongest && known.insert(piece).second) pieces.push_back(piece);
  }
  Writer out;
  out.word(kLongest);
  for (std::size_t i = 0; i < pieces.size(); i++) {
    out.number(i < kFirst ? 0 : -float(i));
    out.word(std::uint32_t(pieces[i].size()));
    out.text(pieces[i]);
  }
  return out.take();
}

Config oddConfig() {
  return {.dim = 30,
          .hiddenDim = 41,
          .layers = 3,
          .heads = 5,
          .kvHeads = 1,
          .vocab = 301,
          .seqLen = 37,
          .sharedClassifier = false};
}

}  // namespace reference
