#include "reference/text/tokenizer.h"

#include <cmath>
#include <limits>
#include <utility>

#include "reference/data/bytes.h"
#include "reference/error.h"

namespace reference {
namespace {

int hexDigit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

/// The byte that a piece like <0x0A> stands for, or -1.
int byteOf(const std::string& piece) {
  if (piece.size() != 6 || !piece.starts_with("<0x") || piece[5] != '>') return -1;
  const int high = hexDigit(piece[3]);
  const int low = hexDigit(piece[4]);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

bool continuesCharacter(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

}  // namespace

Tokenizer Tokenizer::load(const std::filesystem::path& path, std::size_t vocab) {
  return parse(readFile(path), vocab, path.string());
}

Tokenizer Tokenizer::parse(std::span<const std::byte> bytes, std::size_t vocab,
                           const std::string& name) {
  ByteReader reader(bytes, name);
  const std::int32_t longest = reader.int32("the longest length");
  if (longest <= 0)
    reader.fail("at byte 0: the longest length is " + std::to_string(longest) +
                ", expected a positive number");
  Tokenizer tokenizer;
  for (std::size_t i = 0; i < vocab; i++) {
    const std::string which = " of token " + std::to_string(i);
    const std::size_t offset = reader.offset();
    const float score = reader.float32("the score" + which);
    const std::int32_t length = reader.int32("the length" + which);
    if (!std::isfinite(score))
      reader.fail("at byte " + std::to_string(offset) + ": the score" + which + " is " +
                  std::to_string(score) + ", expected a finite number");
    if (length < 0 || length > longest)
      reader.fail("at byte " + std::to_string(offset + 4) + ": the length" + which + " is " +
                  std::to_string(length) + ", expected 0 to " + std::to_string(longest));
    tokenizer.pieces_.push_back(reader.bytes(std::size_t(length), "the text" + which));
    tokenizer.scores_.push_back(score);
    tokenizer.ids_.emplace(tokenizer.pieces_.back(), int(i));
  }
  if (reader.left() != 0)
    reader.fail("goes on to byte " + std::to_string(bytes.size()) +
                ", expected the end after the " + std::to_string(vocab) +
                " tokens of the model's vocabulary at " + std::to_string(reader.offset()));
  return tokenizer;
}

const std::string& Tokenizer::piece(int token) const {
  if (token < 0 || std::size_t(token) >= pieces_.size())
    throw Error("token " + std::to_string(token) + " is outside the vocabulary of " +
                std::to_string(pieces_.size()));
  return pieces_[std::size_t(token)];
}

float Tokenizer::score(int token) const {
  piece(token);
  return scores_[std::size_t(token)];
}

int Tokenizer::find(const std::string& piece) const {
  auto found = ids_.find(piece);
  return found == ids_.end() ? -1 : found->second;
}

std::vector<int> Tokenizer::encode(std::string_view text, bool bos, bool eos) const {
  std::vector<int> ids;
  if (bos) ids.push_back(kBos);
  const std::size_t first = ids.size();
  if (!text.empty()) {
    const int space = find(" ");
    if (space < 0) throw Error("the vocabulary has no piece ' ', which begins every text");
    ids.push_back(space);
  }
  while (!text.empty()) {
    std::size_t length = 1;
    while (length < 4 && length < text.size() && continuesCharacter(text[length])) length++;
    const int id = find(std::string(text.substr(0, length)));
    if (id >= 0) ids.push_back(id);
    for (std::size_t i = 0; id < 0 && i < length; i++) {
      const int byte = static_cast<unsigned char>(text[i]) + kFirstByte;
      piece(byte);  // a vocabulary too small for bytes is an Error
      ids.push_back(byte);
    }
    text.remove_prefix(length);
  }
  for (;;) {
    std::size_t at = 0;
    int best = -1;
    for (std::size_t i = first; i + 1 < ids.size(); i++) {
      const int joined = find(piece(ids[i]) + piece(ids[i + 1]));
      if (joined < 0) continue;
      if (best >= 0 && scores_[std::size_t(joined)] <= scores_[std::size_t(best)]) continue;
      best = joined;
      at = i;
    }
    if (best < 0) break;
    ids[at] = best;
    ids.erase(ids.begin() + std::ptrdiff_t(at) + 1);
  }
  if (eos) ids.push_back(kEos);
  return ids;
}

std::string Tokenizer::decode(int previous, int token) const {
  const std::string& text = piece(token);
  const int byte = byteOf(text);
  if (byte >= 0) return std::string(1, char(byte));
  return previous == kBos && text.starts_with(' ') ? text.substr(1) : text;
}

std::string Tokenizer::decodePrintable(int previous, int token) const {
  std::string text = decode(previous, token);
  if (text.size() != 1) return text;
  const auto byte = static_cast<unsigned char>(text[0]);
  const bool space = byte >= '\t' && byte <= '\r';
  return (byte < 0x20 && !space) || byte == 0x7F ? "" : text;
}

}  // namespace reference
