#include "reference/train/text/word_facts.h"

#include <algorithm>
#include <fstream>

#include "reference/data/bytes.h"
#include "reference/error.h"
#include "reference/train/text/tales.h"

namespace reference::train {
namespace {

/// FNV-1a over both words with a space between them.
std::uint32_t hashOf(std::string_view left, std::string_view right) {
  std::uint32_t hash = 2166136261U;
  for (std::string_view part : {left, std::string_view(" "), right})
    for (char c : part) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  return hash;
}

template <class T>
void sortUnique(std::vector<T>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

}  // namespace

WordFacts::WordFacts(const std::vector<std::string>& tales) {
  for (const std::string& tale : tales) {
    const std::vector<std::string> words = wordsOf(tale);
    words_.insert(words_.end(), words.begin(), words.end());
    for (std::size_t i = 0; i + 1 < words.size(); i++)
      pairs_.push_back(hashOf(words[i], words[i + 1]));
  }
  sortUnique(words_);
  sortUnique(pairs_);
}

WordFacts WordFacts::load(const std::filesystem::path& folder) {
  WordFacts facts;
  std::ifstream in(folder / "words.txt");
  for (std::string word; std::getline(in, word);) facts.words_.push_back(word);
  if (facts.words_.empty())
    throw Error((folder / "words.txt").string() + ": has no words, expected one a line");
  const std::vector<std::byte> bytes = readFile(folder / "pairs.bin");
  ByteReader reader(bytes, (folder / "pairs.bin").string());
  while (reader.left() > 0) facts.pairs_.push_back(std::uint32_t(reader.int32("a hash")));
  return facts;
}

void WordFacts::save(const std::filesystem::path& folder) const {
  std::ofstream words(folder / "words.txt");
  for (const std::string& word : words_) words << word << '\n';
  std::ofstream pairs(folder / "pairs.bin", std::ios::binary);
  for (std::uint32_t pair : pairs_)
    for (int shift = 0; shift < 32; shift += 8) pairs.put(char(pair >> shift & 0xFF));
  words.close();
  pairs.close();
  if (!words || !pairs) throw Error(folder.string() + ": words and pairs cannot be written");
}

bool WordFacts::hasWord(const std::string& word) const {
  return std::binary_search(words_.begin(), words_.end(), word);
}

bool WordFacts::hasPair(const std::string& left, const std::string& right) const {
  return std::binary_search(pairs_.begin(), pairs_.end(), hashOf(left, right));
}

void Overlap::add(const WordFacts& facts, std::string_view text) {
  const std::vector<std::string> found = wordsOf(text);
  for (std::size_t i = 0; i < found.size(); i++) {
    words++;
    knownWords += facts.hasWord(found[i]) ? 1 : 0;
    if (i == 0) continue;
    pairs++;
    knownPairs += facts.hasPair(found[i - 1], found[i]) ? 1 : 0;
  }
}

}  // namespace reference::train
