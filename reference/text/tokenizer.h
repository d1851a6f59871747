// llama2.c's tokenizer.bin: a vocabulary with scores, byte-pair encoding and decoding.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace reference {

/// The ids that every vocabulary of this format begins with.
enum SpecialToken : int { kUnknown = 0, kBos = 1, kEos = 2, kFirstByte = 3 };

/// A vocabulary: never written after load.
class Tokenizer {
 public:
  /// Reads a file of exactly `vocab` entries: int32 longest length, then for each entry a float
  /// score, an int32 length and so many bytes; all little-endian. Throws Error where a length is
  /// negative, exceeds the longest, or the file ends early or late, or a score is not finite.
  static Tokenizer load(const std::filesystem::path& path, std::size_t vocab);
  /// The same from memory; `name` is what the sentences call it.
  static Tokenizer parse(std::span<const std::byte> bytes, std::size_t vocab,
                         const std::string& name);

  std::size_t size() const { return pieces_.size(); }
  const std::string& piece(int token) const;
  float score(int token) const;

  /// Ids of a text: BOS where asked for, a space before a text that is not empty, each UTF-8
  /// character (or each of its bytes, where the vocabulary has no such character) as a token, then
  /// again and again the neighbours whose union has the best score become one, the leftmost of
  /// equals first; EOS where asked for. Any bytes are accepted.
  std::vector<int> encode(std::string_view text, bool bos = true, bool eos = false) const;

  /// The bytes of `token` when it follows `previous`: the space that begins a piece is dropped
  /// after BOS; <0xHH> is that byte.
  std::string decode(int previous, int token) const;

  /// As decode, but empty for a single control character that is no white space, which llama2.c
  /// does not print either. (It leaves out single bytes over 0x7F too; 9ml's run passes them on, as
  /// they may be parts of a character: see Utf8Stream.)
  std::string decodePrintable(int previous, int token) const;

 private:
  Tokenizer() = default;

  int find(const std::string& piece) const;  // the lowest id of these bytes, or -1

  std::vector<std::string> pieces_;
  std::vector<float> scores_;
  std::map<std::string, int, std::less<>> ids_;
};

}  // namespace reference
