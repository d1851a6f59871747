#include "reference/train/text/vocabulary.h"

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <set>

#include "reference/error.h"

namespace reference::train {
namespace {

constexpr std::size_t kSpecials = 3 + 256;

bool isWordCharacter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'';
}

using Pieces = std::vector<std::string>;

/// Replaces each `left` followed by `right` by their union, from the left.
Pieces merged(const Pieces& pieces, const std::string& left, const std::string& right) {
  Pieces result;
  for (std::size_t i = 0; i < pieces.size(); i++) {
    if (i + 1 < pieces.size() && pieces[i] == left && pieces[i + 1] == right) {
      result.push_back(left + right);
      i++;
    } else {
      result.push_back(pieces[i]);
    }
  }
  return result;
}

/// A different chunk of the text, how it is split so far and how often it occurs.
struct Chunk {
  Pieces pieces;
  std::size_t count = 0;
};

std::vector<Chunk> countChunks(const std::vector<std::string>& tales) {
  std::map<std::string, std::size_t> counts;
  for (const std::string& tale : tales) {
    const std::string text = ' ' + tale;
    for (std::string_view chunk : chunksOf(text)) counts[std::string(chunk)]++;
  }
  std::vector<Chunk> chunks;
  for (const auto& [text, count] : counts) {
    Chunk chunk{{}, count};
    for (char c : text) chunk.pieces.emplace_back(1, c);
    chunks.push_back(std::move(chunk));
  }
  return chunks;
}

std::pair<std::string, std::string> bestPair(const std::vector<Chunk>& chunks) {
  std::map<std::pair<std::string, std::string>, std::size_t> counts;
  for (const Chunk& chunk : chunks)
    for (std::size_t i = 0; i + 1 < chunk.pieces.size(); i++)
      counts[{chunk.pieces[i], chunk.pieces[i + 1]}] += chunk.count;
  auto best = std::max_element(counts.begin(), counts.end(),
                               [](const auto& a, const auto& b) { return a.second < b.second; });
  if (best == counts.end()) throw Error("the text has too few different pairs for the vocabulary");
  return best->first;
}

std::string byteName(int byte) {
  static const char digits[] = "0123456789ABCDEF";
  return std::string("<0x") + digits[byte >> 4] + digits[byte & 15] + '>';
}

template <class Number>
void put(std::ofstream& out, Number value) {
  out.write(reinterpret_cast<const char*>(&value), sizeof value);
}

}  // namespace

std::vector<std::string_view> chunksOf(std::string_view text) {
  std::vector<std::string_view> chunks;
  while (!text.empty()) {
    std::size_t end = text[0] == ' ' ? 1 : 0;
    const bool word = end < text.size() && isWordCharacter(text[end]);
    while (end < text.size() && text[end] != ' ' && isWordCharacter(text[end]) == word) end++;
    chunks.push_back(text.substr(0, end));
    text.remove_prefix(end);
  }
  return chunks;
}

Vocabulary learnVocabulary(const std::vector<std::string>& tales, std::size_t size) {
  std::vector<Chunk> chunks = countChunks(tales);
  std::set<std::string> characters;
  for (const Chunk& chunk : chunks)
    for (const std::string& piece : chunk.pieces) characters.insert(piece);
  if (size < kSpecials + characters.size())
    throw Error("a vocabulary of " + std::to_string(size) + " is too small: bytes and characters " +
                "of this text take " + std::to_string(kSpecials + characters.size()));

  Vocabulary vocabulary{{"<unk>", "<s>", "</s>"}, {}};
  for (int byte = 0; byte < 256; byte++) vocabulary.pieces.push_back(byteName(byte));
  std::set<std::string> learned;
  while (vocabulary.pieces.size() + characters.size() < size) {
    const auto [left, right] = bestPair(chunks);
    for (Chunk& chunk : chunks) chunk.pieces = merged(chunk.pieces, left, right);
    if (learned.insert(left + right).second) vocabulary.pieces.push_back(left + right);
  }
  vocabulary.pieces.insert(vocabulary.pieces.end(), characters.begin(), characters.end());
  for (std::size_t i = 0; i < size; i++)
    vocabulary.scores.push_back(i < kSpecials ? 0.0F : -float(i - kSpecials));
  return vocabulary;
}

void saveVocabulary(const std::filesystem::path& path, const Vocabulary& vocabulary) {
  std::ofstream out(path, std::ios::binary);
  std::size_t longest = 0;
  for (const std::string& piece : vocabulary.pieces) longest = std::max(longest, piece.size());
  put(out, std::int32_t(longest));
  for (std::size_t i = 0; i < vocabulary.pieces.size(); i++) {
    put(out, vocabulary.scores[i]);
    put(out, std::int32_t(vocabulary.pieces[i].size()));
    out << vocabulary.pieces[i];
  }
  out.close();
  if (!out) throw Error(path.string() + ": cannot be written");
}

ChunkEncoder::ChunkEncoder(const Vocabulary& vocabulary) {
  std::map<std::string, int> ids;
  for (std::size_t i = kSpecials; i < vocabulary.pieces.size(); i++) {
    ids.emplace(vocabulary.pieces[i], int(i));
    if (vocabulary.pieces[i].size() == 1) characters_[vocabulary.pieces[i][0]] = int(i);
  }
  for (const auto& [piece, id] : ids)
    for (std::size_t cut = 1; cut < piece.size(); cut++) {
      auto left = ids.find(piece.substr(0, cut));
      auto right = ids.find(piece.substr(cut));
      if (left != ids.end() && right != ids.end()) merges_[{left->second, right->second}] = id;
    }
}

std::vector<int> ChunkEncoder::encodeChunk(std::string_view chunk) const {
  std::vector<int> ids;
  for (char c : chunk) ids.push_back(characters_.at(c));
  for (;;) {
    std::size_t at = 0;
    int best = -1;  // the lowest id has the best score
    for (std::size_t i = 0; i + 1 < ids.size(); i++) {
      auto merge = merges_.find({ids[i], ids[i + 1]});
      if (merge == merges_.end() || (best >= 0 && merge->second >= best)) continue;
      best = merge->second;
      at = i;
    }
    if (best < 0) return ids;
    ids[at] = best;
    ids.erase(ids.begin() + std::ptrdiff_t(at) + 1);
  }
}

std::vector<int> ChunkEncoder::encode(const std::string& tale) {
  std::vector<int> ids;
  const std::string text = ' ' + tale;
  for (std::string_view chunk : chunksOf(text)) {
    auto known = known_.find(chunk);
    if (known == known_.end()) known = known_.emplace(std::string(chunk), encodeChunk(chunk)).first;
    ids.insert(ids.end(), known->second.begin(), known->second.end());
  }
  return ids;
}

}  // namespace reference::train
