// Byte-pair vocabularies: learning one from a text, writing it as llama2.c's tokenizer.bin, and
// encoding a training text with it quickly.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reference::train {

/// Pieces and scores in the order of their ids: <unk>, <s>, </s>, the 256 bytes, the merges (the
/// earlier the better the score), then the single characters.
struct Vocabulary {
  std::vector<std::string> pieces;
  std::vector<float> scores;
};

/// The parts of a text that no piece spans: a word or a run of other marks, each with the space
/// before it.
std::vector<std::string_view> chunksOf(std::string_view text);

/// Learns `size` pieces from tales in ASCII: again and again the most frequent pair of neighbours
/// becomes a piece (of equally frequent ones the first in byte order). Throws Error where the text
/// has too few different pairs.
Vocabulary learnVocabulary(const std::vector<std::string>& tales, std::size_t size);

/// Writes tokenizer.bin: the longest length, then score, length and bytes of each piece.
void saveVocabulary(const std::filesystem::path& path, const Vocabulary& vocabulary);

/// Encodes chunk by chunk and remembers chunks. As no piece spans chunks, the ids are those of
/// llama2.c's algorithm over the whole text.
class ChunkEncoder {
 public:
  explicit ChunkEncoder(const Vocabulary& vocabulary);

  /// Ids of a tale in ASCII, the space before it included, BOS not.
  std::vector<int> encode(const std::string& tale);

 private:
  std::vector<int> encodeChunk(std::string_view chunk) const;

  std::map<std::pair<int, int>, int> merges_;  // the ids of two neighbours -> that of their union
  std::map<char, int> characters_;
  std::map<std::string, std::vector<int>, std::less<>> known_;
};

}  // namespace reference::train
