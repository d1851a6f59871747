#include "reference/text/regex.h"

#include <functional>
#include <limits>
#include <utility>

#include "reference/error.h"
#include "reference/text/unicode.h"

namespace reference {
namespace {

using Text = std::span<const std::uint32_t>;
using Next = std::function<bool(std::size_t)>;

constexpr std::size_t kMany = std::numeric_limits<std::size_t>::max();

/// A set of characters.
struct Set {
  struct Item {
    enum class Kind : std::uint8_t { kRange, kCategory, kSpace, kDigit, kWord } kind;
    bool negated;
    std::uint32_t first, last;  // kRange
    std::string category;       // kCategory: "L" or "Lu"
  };
  std::vector<Item> items;
  bool negated = false;
  bool anyCase = false;

  bool has(std::uint32_t rune) const {
    if (hasAsItIs(rune)) return true;
    return anyCase && rune < 0x80 && hasAsItIs(otherCase(rune));
  }

 private:
  static std::uint32_t otherCase(std::uint32_t rune) {
    const std::uint32_t other = rune ^ 0x20;
    return (other >= 'a' && other <= 'z') || (other >= 'A' && other <= 'Z') ? other : rune;
  }
  static bool matches(const Item& item, std::uint32_t rune) {
    switch (item.kind) {
      case Item::Kind::kRange:
        return rune >= item.first && rune <= item.last;
      case Item::Kind::kCategory:
        return categoryOf(rune).starts_with(item.category);
      case Item::Kind::kSpace:
        return isWhiteSpace(rune);
      case Item::Kind::kDigit:
        return categoryOf(rune) == "Nd";
      case Item::Kind::kWord: {
        const std::string category = categoryOf(rune);
        return category[0] == 'L' || category[0] == 'M' || category == "Nd" || category == "Pc";
      }
    }
    return false;
  }
  bool hasAsItIs(std::uint32_t rune) const {
    for (const Item& item : items)
      if (matches(item, rune) != item.negated) return !negated;
    return negated;
  }
};

}  // namespace

namespace {
struct Term;
}

struct Regex::Alternatives {
  std::vector<std::vector<Term>> sequences;
};

namespace {

/// One element of a sequence with its quantifier.
struct Term {
  enum class Kind : std::uint8_t { kSet, kGroup, kAhead, kNotAhead, kBegin, kEnd };
  enum class Mode : std::uint8_t { kGreedy, kLazy, kPossessive };
  Kind kind = Kind::kSet;
  Mode mode = Mode::kGreedy;
  std::size_t least = 1;
  std::size_t most = 1;
  Set set;
  std::shared_ptr<const Regex::Alternatives> group;
};

class Parser {
 public:
  explicit Parser(const std::string& pattern) : pattern_(pattern), runes_(runesOf(pattern)) {}

  std::shared_ptr<const Regex::Alternatives> whole() {
    auto root = alternatives(false, 0);
    if (at_ < runes_.size()) fail("a ')' without its '('");
    return root;
  }

 private:
  [[noreturn]] void fail(const std::string& sentence) const {
    throw Error("regular expression " + pattern_ + ": at character " + std::to_string(at_) + ": " +
                sentence);
  }

  bool more() const { return at_ < runes_.size(); }
  std::uint32_t peek() const { return more() ? runes_[at_] : 0; }
  bool take(char c) {
    if (!more() || runes_[at_] != std::uint32_t(static_cast<unsigned char>(c))) return false;
    at_++;
    return true;
  }
  bool take(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); i++)
      if (at_ + i >= runes_.size() || runes_[at_ + i] != std::uint32_t(text[i])) return false;
    at_ += text.size();
    return true;
  }

  std::shared_ptr<const Regex::Alternatives> alternatives(bool anyCase, int depth) {
    if (depth > 50) fail("groups lie deeper than 50 in each other");
    auto out = std::make_shared<Regex::Alternatives>();
    do {
      out->sequences.emplace_back();
      while (more() && peek() != '|' && peek() != ')')
        out->sequences.back().push_back(term(anyCase, depth));
    } while (take('|'));
    return out;
  }

  Term term(bool anyCase, int depth) {
    Term term;
    if (take('(')) {
      group(term, anyCase, depth);
    } else if (take('^')) {
      term.kind = Term::Kind::kBegin;
    } else if (take('$')) {
      term.kind = Term::Kind::kEnd;
    } else if (take('[')) {
      set(term.set);
    } else if (take('.')) {
      term.set.negated = true;
      term.set.items.push_back(range('\n', '\n'));
    } else if (peek() == '*' || peek() == '+' || peek() == '?') {
      fail("a quantifier without what it counts");
    } else {
      term.set.items.push_back(single());
    }
    term.set.anyCase = anyCase;
    quantifier(term);
    return term;
  }

  void group(Term& term, bool anyCase, int depth) {
    term.kind = Term::Kind::kGroup;
    if (take("?=")) {
      term.kind = Term::Kind::kAhead;
    } else if (take("?!")) {
      term.kind = Term::Kind::kNotAhead;
    } else if (take("?i:")) {
      anyCase = true;
    } else if (!take("?:") && peek() == '?') {
      fail("a group of a kind that is not known here");
    }
    term.group = alternatives(anyCase, depth + 1);
    if (!take(')')) fail("a group without its end");
  }

  std::size_t number() {
    std::size_t value = 0;
    if (peek() < '0' || peek() > '9') fail("expected a number");
    for (; peek() >= '0' && peek() <= '9'; at_++) {
      value = value * 10 + (peek() - '0');
      if (value > 1000) fail("a quantifier over 1000");
    }
    return value;
  }

  void quantifier(Term& term) {
    if (take('*')) {
      term.least = 0;
      term.most = kMany;
    } else if (take('+')) {
      term.most = kMany;
    } else if (take('?')) {
      term.least = 0;
    } else if (take('{')) {
      term.least = term.most = number();
      if (take(',')) term.most = peek() == '}' ? kMany : number();
      if (!take('}')) fail("a quantifier without its '}'");
    } else {
      return;
    }
    if (take('+')) term.mode = Term::Mode::kPossessive;
    if (take('?')) term.mode = Term::Mode::kLazy;
  }

  static Set::Item range(std::uint32_t first, std::uint32_t last) {
    return {Set::Item::Kind::kRange, false, first, last, ""};
  }

  std::uint32_t hexadecimal(std::size_t digits) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < digits; i++, at_++) {
      const std::uint32_t c = peek();
      if (c >= '0' && c <= '9')
        value = value * 16 + (c - '0');
      else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'f')
        value = value * 16 + ((c | 0x20) - 'a' + 10);
      else
        fail("expected a hexadecimal digit");
    }
    return value;
  }

  /// A character or a class of them, behind nothing or a backslash.
  Set::Item single() {
    if (!take('\\')) {
      const std::uint32_t rune = runes_[at_++];
      return range(rune, rune);
    }
    if (!more()) fail("a backslash at the end");
    const std::uint32_t c = runes_[at_++];
    Set::Item item = range(c, c);
    const bool upper = c >= 'A' && c <= 'Z';
    switch (c | 0x20) {
      case 's':
        item.kind = Set::Item::Kind::kSpace;
        break;
      case 'd':
        item.kind = Set::Item::Kind::kDigit;
        break;
      case 'w':
        item.kind = Set::Item::Kind::kWord;
        break;
      case 'p':
        item.kind = Set::Item::Kind::kCategory;
        item.category = category();
        break;
      default:
        return escaped(c);
    }
    item.negated = upper;
    return item;
  }

  Set::Item escaped(std::uint32_t c) {
    static const std::pair<char, char> kLetters[] = {
        {'r', '\r'}, {'n', '\n'}, {'t', '\t'}, {'f', '\f'}, {'v', '\v'}};
    for (const auto& [letter, rune] : kLetters)
      if (c == std::uint32_t(letter)) return range(std::uint32_t(rune), std::uint32_t(rune));
    std::uint32_t rune = c;
    if (c == 'x' && take('{')) {
      rune = 0;
      while (more() && peek() != '}') rune = rune * 16 + hexadecimal(1);
      take('}');
    } else if (c == 'x') {
      rune = hexadecimal(2);
    } else if (c == 'u') {
      rune = hexadecimal(4);
    } else if (c == 'U') {
      rune = hexadecimal(8);
    } else if ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
      fail("an escape that is not known here");
    }
    return range(rune, rune);
  }

  std::string category() {
    std::string name;
    if (!take('{')) fail("expected '{' behind \\p");
    while (more() && peek() != '}') name += char(runes_[at_++]);
    if (!take('}')) fail("expected '}' behind \\p{" + name);
    static const std::string kLetters = "LMNPSZC";
    if (name.empty() || name.size() > 2 || kLetters.find(name[0]) == std::string::npos)
      fail("\\p{" + name + "} is no general category");
    return name;
  }

  void set(Set& set) {
    set.negated = take('^');
    bool first = true;
    while (more() && (peek() != ']' || first)) {
      first = false;
      Set::Item item = single();
      const bool plain = item.kind == Set::Item::Kind::kRange;
      if (plain && peek() == '-' && at_ + 1 < runes_.size() && runes_[at_ + 1] != ']') {
        at_++;
        const Set::Item last = single();
        if (last.kind != Set::Item::Kind::kRange || last.first < item.first)
          fail("a range that goes backwards");
        item.last = last.last;
      }
      set.items.push_back(std::move(item));
    }
    if (!take(']')) fail("a set without its ']'");
  }

  const std::string& pattern_;
  std::vector<std::uint32_t> runes_;
  std::size_t at_ = 0;
};

bool matchSequence(const std::vector<Term>& terms, std::size_t index, Text text, std::size_t at,
                   const Next& next);

bool matchAny(const Regex::Alternatives& group, Text text, std::size_t at, const Next& next) {
  for (const std::vector<Term>& sequence : group.sequences)
    if (matchSequence(sequence, 0, text, at, next)) return true;
  return false;
}

/// A set that is repeated: no recursion for each character.
bool repeatSet(const Term& term, Text text, std::size_t at, const Next& next) {
  std::size_t count = 0;
  const std::size_t first = term.mode == Term::Mode::kLazy ? term.least : term.most;
  while (count < first && at + count < text.size() && term.set.has(text[at + count])) count++;
  if (count < term.least) return false;
  if (term.mode == Term::Mode::kPossessive) return next(at + count);
  if (term.mode == Term::Mode::kLazy) {
    for (;; count++) {
      if (next(at + count)) return true;
      if (count >= term.most || at + count >= text.size() || !term.set.has(text[at + count]))
        return false;
    }
  }
  for (;; count--) {
    if (next(at + count)) return true;
    if (count == term.least) return false;
  }
}

bool repeatGroup(const Term& term, std::size_t done, Text text, std::size_t at, const Next& next) {
  const auto again = [&] {
    return done < term.most && matchAny(*term.group, text, at, [&](std::size_t end) {
             return end > at && repeatGroup(term, done + 1, text, end, next);
           });
  };
  if (done < term.least) {
    return matchAny(*term.group, text, at,
                    [&](std::size_t end) { return repeatGroup(term, done + 1, text, end, next); });
  }
  if (term.mode == Term::Mode::kLazy) return next(at) || again();
  return again() || next(at);
}

bool matchTerm(const Term& term, Text text, std::size_t at, const Next& next) {
  const Next stop = [](std::size_t) { return true; };
  switch (term.kind) {
    case Term::Kind::kBegin:
      return at == 0 && next(at);
    case Term::Kind::kEnd:
      return at == text.size() && next(at);
    case Term::Kind::kAhead:
      return matchAny(*term.group, text, at, stop) && next(at);
    case Term::Kind::kNotAhead:
      return !matchAny(*term.group, text, at, stop) && next(at);
    case Term::Kind::kSet:
      return repeatSet(term, text, at, next);
    case Term::Kind::kGroup:
      break;
  }
  if (term.mode != Term::Mode::kPossessive) return repeatGroup(term, 0, text, at, next);
  std::size_t end = at;
  if (!repeatGroup(term, 0, text, at, [&end](std::size_t last) {
        end = last;
        return true;
      }))
    return false;
  return next(end);
}

bool matchSequence(const std::vector<Term>& terms, std::size_t index, Text text, std::size_t at,
                   const Next& next) {
  if (index == terms.size()) return next(at);
  return matchTerm(terms[index], text, at, [&](std::size_t end) {
    return matchSequence(terms, index + 1, text, end, next);
  });
}

}  // namespace

Regex::Regex(const std::string& pattern) : root_(Parser(pattern).whole()) {}

std::vector<Match> Regex::matches(std::span<const std::uint32_t> text) const {
  std::vector<Match> out;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    matchAny(*root_, text, at, [&end](std::size_t last) {
      end = last;
      return true;
    });
    if (end > at) out.push_back({at, end});
    at = end > at ? end : at + 1;
  }
  return out;
}

}  // namespace reference
