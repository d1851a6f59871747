#include "reference/text/text_tokenizer.h"

#include <algorithm>
#include <limits>

#include "reference/error.h"
#include "reference/text/byte_level.h"
#include "reference/text/merge.h"
#include "reference/text/unicode.h"
#include "reference/text/utf8.h"

namespace reference {
namespace {

/// Two texts as one key; no vocabulary has this byte in a piece.
std::string pairKey(const std::string& left, const std::string& right) {
  return left + '\xFF' + right;
}

std::string byteName(unsigned char byte) {
  static const char digits[] = "0123456789ABCDEF";
  return std::string("<0x") + digits[byte >> 4] + digits[byte & 15] + '>';
}

/// The byte that <0xHH> stands for, or -1.
int namedByte(const std::string& piece) {
  if (piece.size() != 6 || !piece.starts_with("<0x") || piece[5] != '>') return -1;
  int value = 0;
  for (char c : piece.substr(3, 2)) {
    const std::size_t digit = std::string("0123456789ABCDEF").find(c);
    if (digit == std::string::npos) return -1;
    value = value * 16 + int(digit);
  }
  return value;
}

/// \w of the engine that single words are defined by.
bool isWordRune(std::uint32_t rune) {
  const std::string category = categoryOf(rune);
  return category[0] == 'L' || category[0] == 'M' || category[0] == 'N' || category == "Pc";
}

std::uint32_t lastRune(std::string_view text) {
  std::size_t begin = text.size() - 1;
  while (begin > 0 && (static_cast<unsigned char>(text[begin]) & 0xC0) == 0x80) begin--;
  std::size_t length = 0;
  return firstRune(text.substr(begin), length);
}

}  // namespace

/// Text that is still to be encoded, or a token that was found in it.
struct TextTokenizer::Part {
  std::string text;
  int id = -1;
};

TextTokenizer::TextTokenizer(TokenizerRules rules) : rules_(std::move(rules)) {
  const auto count = int(rules_.pieces.size());
  added_.resize(rules_.pieces.size());
  leastScore_ = std::numeric_limits<double>::max();
  mostScore_ = -leastScore_;
  for (int id = 0; id < count; id++) {
    const TokenPiece& piece = rules_.pieces[std::size_t(id)];
    ids_.emplace(piece.text, id);
    longest_ = std::max(longest_, piece.text.size());
    if (piece.kind == PieceKind::kUserDefined) userDefined_.push_back(piece.text);
    if (piece.kind != PieceKind::kNormal) continue;
    leastScore_ = std::min(leastScore_, piece.score);
    mostScore_ = std::max(mostScore_, piece.score);
  }
  std::sort(userDefined_.begin(), userDefined_.end(),
            [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  for (std::size_t i = 0; i < rules_.merges.size(); i++)
    ranks_.emplace(pairKey(rules_.merges[i].first, rules_.merges[i].second), int(i));
  for (const AddedToken& token : rules_.added) {
    if (token.id < 0 || token.id >= count)
      throw Error(rules_.name + ": the added token \"" + token.text + "\" has id " +
                  std::to_string(token.id) + ", expected 0 to " + std::to_string(count - 1));
    added_[std::size_t(token.id)] = true;
  }
  if (rules_.longestAddedFirst)
    std::stable_sort(
        rules_.added.begin(), rules_.added.end(),
        [](const AddedToken& a, const AddedToken& b) { return a.text.size() > b.text.size(); });
}

int TextTokenizer::find(const std::string& piece) const {
  const auto found = ids_.find(piece);
  return found == ids_.end() ? -1 : found->second;
}

void TextTokenizer::takeAdded(const AddedToken& token, std::vector<Part>& parts) const {
  std::vector<Part> out;
  for (Part& part : parts) {
    std::size_t at = 0;
    for (std::size_t from = 0; part.id < 0;) {
      const std::size_t found = part.text.find(token.text, from);
      if (found == std::string::npos) break;
      if (found > at) out.push_back({part.text.substr(at, found - at), -1});
      out.push_back({token.text, token.id});
      at = from = found + token.text.size();
      for (std::size_t length = 0; token.stripRight && at < part.text.size(); from = at += length)
        if (!isWhiteSpace(firstRune(std::string_view(part.text).substr(at), length))) break;
    }
    part.text.erase(0, at);
    if (part.id >= 0 || !part.text.empty()) out.push_back(std::move(part));
  }
  parts = std::move(out);
}

std::vector<TextTokenizer::Part> TextTokenizer::parted(const std::string& text,
                                                       bool special) const {
  std::vector<Part> parts;
  if (rules_.longestAddedFirst) {
    if (!text.empty()) parts.push_back({text, -1});
    for (const AddedToken& token : rules_.added)
      if ((special || !token.special) && !token.text.empty()) takeAdded(token, parts);
    return parts;
  }
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const AddedToken* best = nullptr;
    for (const AddedToken& token : rules_.added) {
      if ((token.special && !special) || token.text.empty()) continue;
      if (text.compare(at, token.text.size(), token.text) != 0) continue;
      const std::size_t end = at + token.text.size();
      std::size_t length = 0;
      if (token.wholeWord && ((at > 0 && isWordRune(lastRune(text.substr(0, at)))) ||
                              (end < text.size() &&
                               isWordRune(firstRune(std::string_view(text).substr(end), length)))))
        continue;
      if (best == nullptr || token.text.size() > best->text.size()) best = &token;
    }
    if (best == nullptr) {
      plain += text[at++];
      continue;
    }
    at += best->text.size();
    while (best->stripLeft && !plain.empty() && isWhiteSpace(lastRune(plain))) {
      while ((static_cast<unsigned char>(plain.back()) & 0xC0) == 0x80) plain.pop_back();
      plain.pop_back();
    }
    for (std::size_t length = 0; best->stripRight && at < text.size(); at += length)
      if (!isWhiteSpace(firstRune(std::string_view(text).substr(at), length))) break;
    if (!plain.empty()) parts.push_back({plain, -1});
    plain.clear();
    parts.push_back({best->text, best->id});
  }
  if (!plain.empty()) parts.push_back({plain, -1});
  return parts;
}

std::vector<int> TextTokenizer::encode(const std::string& text, How how) const {
  std::vector<int> ids;
  if (how.ends) ids = rules_.before;
  bool first = true;
  for (const Part& part : parted(text, how.special)) {
    if (part.id >= 0)
      ids.push_back(part.id);
    else
      encodeText(part.text, first, ids);
    first = false;
  }
  if (how.ends) ids.insert(ids.end(), rules_.behind.begin(), rules_.behind.end());
  return ids;
}

void TextTokenizer::encodeText(std::string text, bool first, std::vector<int>& ids) const {
  for (const NormalStep& step : rules_.normal) text = step(text);
  if (first)
    for (const NormalStep& step : rules_.normalFirst) text = step(text);
  for (const std::string& word : splitBy(rules_.split, text))
    if (!word.empty()) encodeWord(rules_.byteLevel ? spellBytes(word) : word, ids);
}

void TextTokenizer::encodeWord(const std::string& word, std::vector<int>& ids) const {
  if (rules_.ignoreMerges) {
    const int whole = find(word);
    if (whole >= 0) {
      ids.push_back(whole);
      return;
    }
  }
  switch (rules_.model) {
    case TokenizerRules::Model::kScores:
      return encodeScores(word, ids);
    case TokenizerRules::Model::kMerges:
      return encodeMerges(word, ids);
    case TokenizerRules::Model::kUnigram:
      return encodeUnigram(word, ids);
  }
}

/// How many bytes the user-defined piece has that the text begins with.
std::size_t TextTokenizer::userDefinedAt(std::string_view text) const {
  if (!rules_.userDefinedInside) return 0;
  for (const std::string& piece : userDefined_)
    if (!piece.empty() && text.starts_with(piece)) return piece.size();
  return 0;
}

void TextTokenizer::encodeScores(const std::string& word, std::vector<int>& ids) const {
  // What unused pieces were made of: they are taken apart again.
  std::map<std::string, std::pair<std::string, std::string>> unused;
  const RankOf rank = [&](const std::string& left, const std::string& right) -> MergeRank {
    const int id = find(left + right);
    if (id < 0 || userDefinedAt(left) == left.size() || userDefinedAt(right) == right.size())
      return {};
    const TokenPiece& piece = rules_.pieces[std::size_t(id)];
    if (piece.kind == PieceKind::kUnused) unused[piece.text] = {left, right};
    return {true, piece.score};
  };
  std::vector<std::string> parts;
  for (std::string_view rest = word; !rest.empty();) {
    std::size_t length = userDefinedAt(rest);
    if (length == 0) firstRune(rest, length);
    parts.emplace_back(rest.substr(0, length));
    rest.remove_prefix(length);
  }
  const std::function<void(const std::string&)> put = [&](const std::string& part) {
    const auto found = unused.find(part);
    if (found == unused.end()) return addPiece(part, ids);
    put(found->second.first);
    put(found->second.second);
  };
  for (const std::string& part : mergeNeighbours(std::move(parts), rank)) put(part);
}

void TextTokenizer::encodeMerges(const std::string& word, std::vector<int>& ids) const {
  const RankOf rank = [&](const std::string& left, const std::string& right) -> MergeRank {
    const auto found = ranks_.find(pairKey(left, right));
    if (found == ranks_.end()) return {};
    return {true, -double(found->second)};
  };
  std::vector<std::string> parts;
  for (std::string_view rest = word; !rest.empty();) {
    std::size_t length = 0;
    firstRune(rest, length);
    parts.emplace_back(rest.substr(0, length));
    rest.remove_prefix(length);
  }
  for (const std::string& part : mergeNeighbours(std::move(parts), rank)) addPiece(part, ids);
}

void TextTokenizer::encodeUnigram(const std::string& word, std::vector<int>& ids) const {
  // Kudo 2018: the best path from each place to the end of what lies before it.
  struct Best {
    double score = -std::numeric_limits<double>::max();
    std::size_t from = 0;
  };
  std::vector<Best> best(word.size() + 1);
  best[0].score = 0;
  for (std::size_t at = 0; at < word.size();) {
    std::size_t length = 0;
    firstRune(std::string_view(word).substr(at), length);
    const auto offer = [&](std::size_t size, double score) {
      if (best[at].score + score > best[at + size].score)
        best[at + size] = {best[at].score + score, at};
    };
    bool whole = false;
    for (std::size_t size = 1; size <= std::min(longest_, word.size() - at); size++) {
      const int id = find(word.substr(at, size));
      if (id < 0) continue;
      const TokenPiece& piece = rules_.pieces[std::size_t(id)];
      if (piece.kind != PieceKind::kNormal && piece.kind != PieceKind::kUserDefined) continue;
      whole = whole || size == length;
      // A user-defined piece beats every other way.
      const double bonus = double(size) * mostScore_ - 0.1;
      offer(size, piece.kind == PieceKind::kUserDefined ? bonus : piece.score);
    }
    if (!whole) offer(length, leastScore_ - 10);
    at += length;
  }
  std::vector<std::string> parts;
  for (std::size_t at = word.size(); at > 0; at = best[at].from)
    parts.push_back(word.substr(best[at].from, at - best[at].from));
  std::reverse(parts.begin(), parts.end());
  for (const std::string& part : parts) addPiece(part, ids);
}

void TextTokenizer::addPiece(const std::string& piece, std::vector<int>& ids) const {
  const int id = find(piece);
  if (id >= 0) {
    ids.push_back(id);
    return;
  }
  if (rules_.byteFallback) {
    std::vector<int> bytes;
    for (char c : piece) bytes.push_back(find(byteName(static_cast<unsigned char>(c))));
    if (std::find(bytes.begin(), bytes.end(), -1) == bytes.end()) {
      ids.insert(ids.end(), bytes.begin(), bytes.end());
      return;
    }
  }
  if (rules_.unknown < 0) return;
  if (!rules_.fuseUnknown || ids.empty() || ids.back() != rules_.unknown)
    ids.push_back(rules_.unknown);
}

std::string TextTokenizer::bytesOf(int id) const {
  if (id < 0 || std::size_t(id) >= rules_.pieces.size())
    throw Error("token " + std::to_string(id) + " is outside the vocabulary of " +
                std::to_string(rules_.pieces.size()));
  const TokenPiece& piece = rules_.pieces[std::size_t(id)];
  if (added_[std::size_t(id)]) return piece.text;
  if (rules_.byteLevel) return unspellBytes(piece.text);
  const int byte = namedByte(piece.text);
  if (byte >= 0 && rules_.byteFallback) return std::string(1, char(byte));
  return replacedAll(piece.text, kMark, " ");
}

std::string TextTokenizer::decode(const std::vector<int>& ids) const {
  std::string out;
  for (int id : ids) {
    const std::string bytes = bytesOf(id);
    const PieceKind kind = rules_.pieces[std::size_t(id)].kind;
    if (kind != PieceKind::kControl && kind != PieceKind::kUnknown) out += bytes;
  }
  if (rules_.dropFirstSpace && out.starts_with(' ')) out.erase(0, 1);
  return out;
}

}  // namespace reference
