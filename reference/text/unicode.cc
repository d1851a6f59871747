#include "reference/text/unicode.h"

#include <algorithm>
#include <map>
#include <set>

#include "reference/text/unicode_table.h"
#include "reference/text/utf8.h"

namespace reference {
namespace {

using Runes = std::vector<std::uint32_t>;

// Hangul syllables are composed by arithmetic: The Unicode Standard, section 3.12.
constexpr std::uint32_t kSyllables = 0xAC00;
constexpr std::uint32_t kLeads = 0x1100;
constexpr std::uint32_t kVowels = 0x1161;
constexpr std::uint32_t kTails = 0x11A7;
constexpr std::uint32_t kLeadCount = 19;
constexpr std::uint32_t kVowelCount = 21;
constexpr std::uint32_t kTailCount = 28;
constexpr std::uint32_t kSyllableCount = kLeadCount * kVowelCount * kTailCount;

std::map<std::uint32_t, Runes> decompositions(const std::uint32_t* data, std::size_t size) {
  std::map<std::uint32_t, Runes> out;
  for (std::size_t i = 0; i < size; i += 2 + data[i + 1])
    out[data[i]] = Runes(data + i + 2, data + i + 2 + data[i + 1]);
  return out;
}

struct Tables {
  std::map<std::uint32_t, int> order;
  std::map<std::uint32_t, Runes> canonical =
      decompositions(unicode::kCanonical, unicode::kCanonicalSize);
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> composed;
  std::map<std::uint32_t, std::uint32_t> lower;

  Tables() {
    for (std::size_t i = 0; i < unicode::kOrdersSize; i++)
      order[unicode::kOrders[i] >> 8] = int(unicode::kOrders[i] & 0xFF);
    const std::set<std::uint32_t> excluded(unicode::kExcluded,
                                           unicode::kExcluded + unicode::kExcludedSize);
    for (const auto& [rune, runes] : canonical) {
      // Singletons and those that begin with a mark are never composed either.
      if (runes.size() != 2 || excluded.contains(rune) || orderOf(rune) != 0 ||
          orderOf(runes[0]) != 0)
        continue;
      composed[{runes[0], runes[1]}] = rune;
    }
    for (std::size_t i = 0; i < unicode::kLowerSize; i += 2)
      lower[unicode::kLower[i]] = unicode::kLower[i + 1];
  }

  int orderOf(std::uint32_t rune) const {
    const auto found = order.find(rune);
    return found == order.end() ? 0 : found->second;
  }
};

const Tables& tables() {
  static const Tables loaded;
  return loaded;
}

void decompose(std::uint32_t rune, Runes& out) {
  if (rune >= kSyllables && rune < kSyllables + kSyllableCount) {
    const std::uint32_t index = rune - kSyllables;
    out.push_back(kLeads + index / (kVowelCount * kTailCount));
    out.push_back(kVowels + index % (kVowelCount * kTailCount) / kTailCount);
    if (index % kTailCount != 0) out.push_back(kTails + index % kTailCount);
    return;
  }
  const Tables& t = tables();
  const auto found = t.canonical.find(rune);
  if (found == t.canonical.end()) {
    out.push_back(rune);
    return;
  }
  for (std::uint32_t part : found->second) decompose(part, out);
}

/// Marks in a row are sorted by their class, equals stay as they are.
void reorder(Runes& runes) {
  const Tables& t = tables();
  for (std::size_t begin = 0; begin < runes.size();) {
    if (t.orderOf(runes[begin]) == 0) {
      begin++;
      continue;
    }
    std::size_t end = begin;
    while (end < runes.size() && t.orderOf(runes[end]) != 0) end++;
    std::stable_sort(
        runes.begin() + std::ptrdiff_t(begin), runes.begin() + std::ptrdiff_t(end),
        [&t](std::uint32_t a, std::uint32_t b) { return t.orderOf(a) < t.orderOf(b); });
    begin = end;
  }
}

/// What two characters make together, 0: nothing.
std::uint32_t compose(std::uint32_t a, std::uint32_t b) {
  if (a >= kLeads && a < kLeads + kLeadCount && b >= kVowels && b < kVowels + kVowelCount)
    return kSyllables + ((a - kLeads) * kVowelCount + (b - kVowels)) * kTailCount;
  if (a >= kSyllables && a < kSyllables + kSyllableCount && (a - kSyllables) % kTailCount == 0 &&
      b > kTails && b < kTails + kTailCount)
    return a + (b - kTails);
  const auto found = tables().composed.find({a, b});
  return found == tables().composed.end() ? 0 : found->second;
}

Runes composed(const Runes& runes) {
  const Tables& t = tables();
  Runes out;
  std::size_t starter = std::string::npos;
  int last = 0;  // the class of what stands last behind the starter
  for (std::uint32_t rune : runes) {
    const int order = t.orderOf(rune);
    const bool adjacent = starter != std::string::npos && starter + 1 == out.size();
    if (starter != std::string::npos && (adjacent || (last != 0 && last < order))) {
      if (const std::uint32_t both = compose(out[starter], rune)) {
        out[starter] = both;
        continue;
      }
    }
    if (order == 0) starter = out.size();
    last = order;
    out.push_back(rune);
  }
  return out;
}

}  // namespace

std::string categoryOf(std::uint32_t rune) {
  const std::uint64_t* end = unicode::kCategories + unicode::kCategoriesSize;
  const std::uint64_t* after =
      std::upper_bound(unicode::kCategories, end, std::uint64_t(rune) << 16 | 0xFFFF);
  const std::uint64_t word = after[-1];
  return {char(word >> 8 & 0xFF), char(word & 0xFF)};
}

bool isWhiteSpace(std::uint32_t rune) {
  return (rune >= 9 && rune <= 13) || rune == 0x20 || rune == 0x85 || rune == 0xA0 ||
         rune == 0x1680 || (rune >= 0x2000 && rune <= 0x200A) || rune == 0x2028 || rune == 0x2029 ||
         rune == 0x202F || rune == 0x205F || rune == 0x3000;
}

std::uint32_t lowerOf(std::uint32_t rune) {
  const auto found = tables().lower.find(rune);
  return found == tables().lower.end() ? rune : found->second;
}

std::vector<std::uint32_t> runesOf(std::string_view text) {
  Runes runes;
  while (!text.empty()) {
    std::size_t length = 0;
    runes.push_back(firstRune(text, length));
    text.remove_prefix(length);
  }
  return runes;
}

std::string normalForm(std::string_view text, NormalForm form) {
  Runes runes;
  for (std::uint32_t rune : runesOf(text)) decompose(rune, runes);
  reorder(runes);
  if (form == NormalForm::kNfc) runes = composed(runes);
  std::string out;
  for (std::uint32_t rune : runes) appendUtf8(out, rune);
  return out;
}

}  // namespace reference
