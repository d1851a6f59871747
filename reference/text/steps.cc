#include "reference/text/steps.h"

#include "reference/text/regex.h"
#include "reference/text/unicode.h"
#include "reference/text/utf8.h"

namespace reference {
namespace {

/// A piece of a text, and whether the pattern matched it.
struct Piece {
  std::string text;
  bool matched;
};

std::vector<Piece> piecesOf(const Regex& regex, const std::string& text) {
  const std::vector<std::uint32_t> runes = runesOf(text);
  std::vector<Piece> pieces;
  std::size_t at = 0;
  const auto cut = [&](std::size_t end, bool matched) {
    if (end == at) return;
    std::string piece;
    for (; at < end; at++) appendUtf8(piece, runes[at]);
    pieces.push_back({std::move(piece), matched});
  };
  for (const Match& match : regex.matches(runes)) {
    cut(match.begin, false);
    cut(match.end, true);
  }
  cut(runes.size(), false);
  return pieces;
}

std::vector<std::string> joined(const std::vector<Piece>& pieces, SplitBehaviour behaviour) {
  std::vector<std::string> out;
  bool previous = false;  // whether what came before was a match
  bool glue = false;      // whether a next piece that is no match belongs to the last word
  for (const Piece& piece : pieces) {
    const bool removed = piece.matched && behaviour == SplitBehaviour::kRemoved;
    bool append = glue && !piece.matched;
    if (behaviour == SplitBehaviour::kMergedWithPrevious)
      append = piece.matched && !previous && !out.empty();
    if (behaviour == SplitBehaviour::kContiguous) append = piece.matched && previous;
    if (append && !out.empty())
      out.back() += piece.text;
    else if (!removed)
      out.push_back(piece.text);
    glue = behaviour == SplitBehaviour::kMergedWithNext && piece.matched;
    previous = piece.matched;
  }
  return out;
}

}  // namespace

std::string replacedAll(const std::string& text, const std::string& from, const std::string& to) {
  if (from.empty()) return text;
  std::string out;
  for (std::size_t at = 0;;) {
    const std::size_t found = text.find(from, at);
    out += text.substr(at, found - at);
    if (found == std::string::npos) return out;
    out += to;
    at = found + from.size();
  }
}

std::vector<std::string> splitBy(const std::vector<SplitStep>& steps, const std::string& text) {
  std::vector<std::string> words = {text};
  for (const SplitStep& step : steps) {
    std::vector<std::string> next;
    for (const std::string& word : words)
      for (std::string& part : step(word))
        if (!part.empty()) next.push_back(std::move(part));
    words = std::move(next);
  }
  return words;
}

SplitStep splitAt(const std::string& pattern, SplitBehaviour behaviour, bool invert) {
  return [regex = Regex(pattern), behaviour, invert](const std::string& text) {
    std::vector<Piece> pieces = piecesOf(regex, text);
    for (Piece& piece : pieces) piece.matched = piece.matched != invert;
    return joined(pieces, behaviour);
  };
}

}  // namespace reference
