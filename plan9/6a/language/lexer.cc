#include "plan9/6a/language/lexer.h"

#include <cctype>
#include <cstdlib>

namespace plan9::asm6 {
namespace {

bool startsName(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '@';
}
bool digit(char c) { return c >= '0' && c <= '9'; }
bool inName(char c) { return startsName(c) || digit(c) || c == '$'; }

class Lexer {
 public:
  Lexer(const std::string& text, const std::string& file) : text_(text) { at_ = {file, 1}; }

  std::vector<Token> run() {
    for (;;) {
      bool spaced = skipSpace();
      Token t = next();
      t.spaced = spaced;
      tokens_.push_back(t);
      if (t.kind == Token::Kind::end) return std::move(tokens_);
    }
  }

 private:
  char peek(size_t ahead = 0) const {
    return pos_ + ahead < text_.size() ? text_[pos_ + ahead] : '\0';
  }
  bool atEnd() const { return pos_ >= text_.size(); }

  bool skipSpace() {
    size_t start = pos_;
    while (!atEnd()) {
      char c = peek();
      if (c == '\\' && peek(1) == '\n') {
        pos_ += 2;
        at_.line++;
      } else if (c == '/' && peek(1) == '/') {
        while (!atEnd() && peek() != '\n') pos_++;
      } else if (c == '/' && peek(1) == '*') {
        skipComment();
      } else if (c == ' ' || c == '\t' || c == '\r' || c == '\f' || c == '\v') {
        pos_++;
      } else {
        break;
      }
    }
    return pos_ != start;
  }

  void skipComment() {
    Position opened = at_;
    for (pos_ += 2; !(peek() == '*' && peek(1) == '/'); pos_++) {
      if (atEnd()) throw Error(opened, "a comment is opened here and never closed");
      if (peek() == '\n') at_.line++;
    }
    pos_ += 2;
  }

  Token make(Token::Kind kind, std::string text) {
    Token t;
    t.kind = kind;
    t.text = std::move(text);
    t.at = at_;
    return t;
  }

  Token next() {
    if (atEnd()) return make(Token::Kind::end, "");
    char c = peek();
    if (c == '\n') {
      Token t = make(Token::Kind::newline, "");
      pos_++;
      at_.line++;
      return t;
    }
    if (startsName(c) || (c == '.' && startsName(peek(1)))) return name();
    if (digit(c) || (c == '.' && digit(peek(1)))) return number();
    if (c == '"') return string();
    if (c == '\'') return character();
    if (static_cast<unsigned char>(c) >= 0x80 || std::iscntrl(static_cast<unsigned char>(c)) != 0)
      throw Error(at_, "a byte of value " + std::to_string(static_cast<unsigned char>(c)) +
                           " is outside 6a's language");
    pos_++;
    return make(Token::Kind::punct, std::string(1, c));
  }

  Token name() {
    size_t start = pos_++;
    while (!atEnd() && inName(peek())) pos_++;
    return make(Token::Kind::name, text_.substr(start, pos_ - start));
  }

  Token number() {
    size_t start = pos_;
    bool hex = peek() == '0' && (peek(1) == 'x' || peek(1) == 'X');
    if (hex) pos_ += 2;
    while (hex ? std::isxdigit(static_cast<unsigned char>(peek())) != 0 : digit(peek())) pos_++;
    bool real = !hex && (peek() == '.' || peek() == 'e' || peek() == 'E');
    if (real) {
      if (peek() == '.') pos_++;
      while (digit(peek())) pos_++;
      if (peek() == 'e' || peek() == 'E') {
        pos_++;
        if (peek() == '+' || peek() == '-') pos_++;
        while (digit(peek())) pos_++;
      }
    }
    std::string digits = text_.substr(start, pos_ - start);
    Token t = make(real ? Token::Kind::real : Token::Kind::integer, digits);
    if (real) {
      t.real = std::strtod(digits.c_str(), nullptr);
    } else {
      if (!hex && digits.size() > 1 && digits[0] == '0' &&
          digits.find_first_of("89") != std::string::npos)
        throw Error(at_, "the octal number " + digits + " has a digit 8 or 9");
      errno = 0;
      t.value = static_cast<int64_t>(std::strtoull(digits.c_str(), nullptr, 0));
      if (errno == ERANGE || digits == "0x" || digits == "0X")
        throw Error(at_, "the number " + digits + " does not fit 64 bits");
      while (std::string("uUlL").find(peek()) != std::string::npos && !atEnd()) pos_++;
    }
    if (!atEnd() && inName(peek())) throw Error(at_, "a letter follows the number " + digits);
    return t;
  }

  /// One character of a string or character constant, escapes decoded as 6a's escchar does.
  char escaped() {
    if (atEnd() || peek() == '\n') throw Error(at_, "a string or character is not closed");
    char c = text_[pos_++];
    if (c != '\\') return c;
    c = peek();
    if (c >= '0' && c <= '7') {
      int v = 0;
      for (int i = 0; i < 3 && peek() >= '0' && peek() <= '7'; i++)
        v = v * 8 + (text_[pos_++] - '0');
      return static_cast<char>(v);
    }
    pos_++;
    switch (c) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'b':
        return '\b';
      case 'r':
        return '\r';
      case 'f':
        return '\f';
      case 'a':
        return '\a';
      case 'v':
        return '\v';
      case 'z':
        return '\0';
      default:
        return c;
    }
  }

  Token string() {
    std::string s;
    pos_++;
    while (peek() != '"') s += escaped();
    pos_++;
    return make(Token::Kind::string, s);
  }

  Token character() {
    pos_++;
    Token t = make(Token::Kind::integer, "'");
    t.value = static_cast<unsigned char>(escaped());
    if (peek() != '\'') throw Error(at_, "a character constant is not closed");
    pos_++;
    return t;
  }

  const std::string& text_;
  size_t pos_ = 0;
  Position at_;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> tokenize(const std::string& text, const std::string& file) {
  return Lexer(text, file).run();
}

}  // namespace plan9::asm6
