#include "reference/train/text/tales.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace reference::train {
namespace {

constexpr std::string_view kOpen = "\u201C";
constexpr std::string_view kClose = "\u201D";
constexpr std::string_view kCloseSingle = "\u2019";

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool beginsWell(std::string_view sentence) {
  if (sentence.starts_with(kOpen)) sentence.remove_prefix(kOpen.size());
  return !sentence.empty() && sentence[0] >= 'A' && sentence[0] <= 'Z';
}

/// The `count` most frequent words; of equally frequent ones the alphabetically first.
std::set<std::string> commonWords(const std::vector<std::vector<std::string>>& books,
                                  std::size_t count) {
  std::map<std::string, std::size_t> counts;
  for (const auto& sentences : books)
    for (const std::string& sentence : sentences)
      for (const std::string& word : wordsOf(sentence)) counts[word]++;
  std::vector<std::pair<std::size_t, std::string>> order;
  order.reserve(counts.size());
  for (const auto& [word, n] : counts) order.emplace_back(n, word);
  std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second < b.second;
  });
  std::set<std::string> common;
  for (std::size_t i = 0; i < std::min(count, order.size()); i++) common.insert(order[i].second);
  return common;
}

}  // namespace

std::vector<std::string> wordsOf(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t i = 0; i < text.size();) {
    std::size_t end = i;
    while (end < text.size() &&
           (isLetter(text[end]) ||
            (text[end] == '\'' && end > i && end + 1 < text.size() && isLetter(text[end + 1]))))
      end++;
    if (end > i) words.emplace_back(text.substr(i, end - i));
    i = std::max(end, i + 1);
  }
  return words;
}

std::string toAscii(std::string_view text) {
  static const std::pair<std::string_view, std::string_view> replacements[] = {
      {"\u201C", "\""}, {"\u201D", "\""},  {"\u2018", "'"},
      {"\u2019", "'"},  {"\u2014", " - "}, {"\u2013", "-"}};
  std::string ascii;
  while (!text.empty()) {
    const auto* found =
        std::find_if(std::begin(replacements), std::end(replacements),
                     [&](const auto& pair) { return text.starts_with(pair.first); });
    if (found != std::end(replacements)) {
      ascii += found->second;
      text.remove_prefix(found->first.size());
      continue;
    }
    const auto byte = static_cast<unsigned char>(text[0]);
    if (byte < 0x80) ascii += text[0];
    if (byte >= 0xC0) ascii += '?';  // and nothing for the bytes that continue a character
    text.remove_prefix(1);
  }
  return ascii;
}

std::vector<std::string> sentencesOf(const std::string& paragraph) {
  std::vector<std::string> sentences;
  const std::string_view text = paragraph;
  std::size_t begin = 0;
  int depth = 0;
  bool ended = false;  // a full stop was seen, only closing marks since
  for (std::size_t i = 0; i <= text.size();) {
    const std::string_view rest = text.substr(i);
    if (ended && depth == 0 && (rest.empty() || rest[0] == ' ')) {
      const std::string_view sentence = text.substr(begin, i - begin);
      if (beginsWell(sentence)) sentences.push_back(toAscii(sentence));
      begin = i + 1;
      ended = false;
    }
    if (rest.empty()) break;
    if (rest.starts_with(kOpen)) {
      depth++;
      ended = false;
      i += kOpen.size();
    } else if (rest.starts_with(kClose)) {
      depth = std::max(0, depth - 1);
      i += kClose.size();
    } else if (rest.starts_with(kCloseSingle)) {
      i += kCloseSingle.size();
    } else {
      ended = rest[0] == '.' || rest[0] == '?' || rest[0] == '!' || (ended && rest[0] == ' ');
      i++;
    }
  }
  return sentences;
}

std::vector<std::string> makeTales(const std::vector<std::vector<std::string>>& books,
                                   const TaleSettings& settings) {
  std::vector<std::vector<std::string>> sentences;
  for (const auto& book : books) {
    sentences.emplace_back();
    for (const std::string& paragraph : book)
      for (std::string& sentence : sentencesOf(paragraph))
        if (sentence.size() <= settings.longestSentence)
          sentences.back().push_back(std::move(sentence));
  }
  const std::set<std::string> common = commonWords(sentences, settings.commonWords);
  std::vector<std::string> tales;
  for (const auto& book : sentences) {
    std::string tale;
    for (const std::string& sentence : book) {
      const std::vector<std::string> words = wordsOf(sentence);
      if (sentence.find('?') == 0 || !std::all_of(words.begin(), words.end(), [&](const auto& w) {
            return common.contains(w);
          }))
        continue;
      tale += (tale.empty() ? "" : " ") + sentence;
      if (tale.size() < settings.taleLength) continue;
      tales.push_back(tale);
      tale.clear();
    }
    if (tale.size() * 2 >= settings.taleLength) tales.push_back(tale);
  }
  return tales;
}

}  // namespace reference::train
