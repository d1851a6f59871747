#include "plan9/dialect/lexer.h"

#include <cctype>
#include <cstring>

namespace plan9::dialect {
namespace {

bool startsName(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) || c == '_' || (c & 0x80) != 0;
}
bool inName(char c) { return startsName(c) || std::isdigit(static_cast<unsigned char>(c)); }

/// Walks over the text, one line of words at a time.
class Lexer {
 public:
  Lexer(const std::string& text, const std::string& file) : s_(text), file_(file) {}

  std::vector<Line> run() {
    std::vector<Line> lines;
    while (at_ < s_.size()) {
      Line line = oneLine();
      if (!line.tokens.empty()) lines.push_back(std::move(line));
    }
    return lines;
  }

 private:
  char peek(size_t n = 0) const { return at_ + n < s_.size() ? s_[at_ + n] : '\0'; }

  void take(Line* line, Kind kind, size_t from) {
    const bool glued = from > 0 && !std::isspace(static_cast<unsigned char>(s_[from - 1]));
    line->tokens.push_back({kind, s_.substr(from, at_ - from), &file_, lineNumber_, glued});
  }

  void comment() {
    at_ += 2;
    while (at_ < s_.size() && !(peek() == '*' && peek(1) == '/')) {
      if (peek() == '\n') lineNumber_++;
      at_++;
    }
    at_ += 2;
  }

  void quoted(Line* line, char quote) {
    const size_t from = at_++;
    while (at_ < s_.size() && peek() != quote && peek() != '\n') at_ += peek() == '\\' ? 2 : 1;
    at_++;
    take(line, quote == '"' ? Kind::kString : Kind::kChar, from);
  }

  void number(Line* line) {
    const size_t from = at_;
    const bool hex = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
    for (;; at_++) {
      const char c = peek();
      const char before = at_ > from ? s_[at_ - 1] : '\0';
      const bool exponent = hex ? before == 'p' || before == 'P' : before == 'e' || before == 'E';
      if (inName(c) || c == '.' || ((c == '+' || c == '-') && exponent)) continue;
      break;
    }
    take(line, Kind::kNumber, from);
  }

  void mark(Line* line) {
    static const char* const kLong[] = {"...", "<<=", ">>=", "->", "++", "--", "<<", ">>",
                                        "<=",  ">=",  "==",  "!=", "&&", "||", "+=", "-=",
                                        "*=",  "/=",  "%=",  "&=", "|=", "^=", "##"};
    const size_t from = at_++;
    for (const char* m : kLong)
      if (s_.compare(from, std::strlen(m), m) == 0) {
        at_ = from + std::strlen(m);
        break;
      }
    take(line, Kind::kMark, from);
  }

  // The file name of #include <x.h>, as one word.
  bool includeName(Line* line) {
    if (!line->directive || line->tokens.size() != 2 || !line->tokens[1].is("include") ||
        peek() != '<')
      return false;
    const size_t from = at_;
    while (at_ < s_.size() && peek() != '>' && peek() != '\n') at_++;
    at_++;
    take(line, Kind::kMark, from);
    return true;
  }

  Line oneLine() {
    Line line;
    while (at_ < s_.size()) {
      const char c = peek();
      if (c == '\\' && peek(1) == '\n') {
        at_ += 2;
        lineNumber_++;
      } else if (c == '\n') {
        at_++;
        lineNumber_++;
        return line;
      } else if (std::isspace(static_cast<unsigned char>(c))) {
        at_++;
      } else if (c == '/' && peek(1) == '*') {
        comment();
      } else if (c == '/' && peek(1) == '/') {
        while (at_ < s_.size() && peek() != '\n') at_++;
      } else if (c == '"' || c == '\'') {
        quoted(&line, c);
      } else if (c == 'L' && (peek(1) == '"' || peek(1) == '\'')) {
        at_++;
        quoted(&line, peek());
      } else if (startsName(c)) {
        const size_t from = at_;
        while (inName(peek())) at_++;
        take(&line, Kind::kName, from);
      } else if (std::isdigit(static_cast<unsigned char>(c)) ||
                 (c == '.' && std::isdigit(static_cast<unsigned char>(peek(1))))) {
        number(&line);
      } else {
        if (c == '#' && line.tokens.empty()) line.directive = true;
        if (!includeName(&line)) mark(&line);
      }
    }
    return line;
  }

  const std::string& s_;
  const std::string& file_;
  size_t at_ = 0;
  int lineNumber_ = 1;
};

}  // namespace

std::vector<Line> lex(const std::string& text, const std::string& file) {
  return Lexer(text, file).run();
}

}  // namespace plan9::dialect
