#include "plan9/6a/output/prototypes.h"

#include <fstream>
#include <set>
#include <sstream>

#include "plan9/6a/language/lexer.h"

namespace plan9::asm6 {
namespace {

const std::set<std::string> kIntegers = {
    "char",   "uchar",  "short",  "ushort",  "int",    "uint",   "long",   "ulong",
    "vlong",  "uvlong", "s8int",  "u8int",   "s16int", "u16int", "s32int", "u32int",
    "s64int", "u64int", "intptr", "uintptr", "usize",  "Rune",   "signed", "unsigned"};
const std::set<std::string> kQualifiers = {"const",  "extern", "static", "volatile",
                                           "struct", "union",  "enum"};

class Reader {
 public:
  Reader(const std::string& text, const std::string& name) : tokens_(tokenize(text, name)) {}

  Prototypes run() {
    Prototypes all;
    for (bool lineStart = true; peek().kind != Token::Kind::end;) {
      if (peek().kind == Token::Kind::newline) {
        lineStart = true;
        pos_++;
      } else if (lineStart && peek().is('#')) {
        skipTo(Token::Kind::newline);
      } else if (peek().text == "typedef") {
        skipPast(';');
      } else {
        lineStart = false;
        declaration(&all);
      }
    }
    return all;
  }

 private:
  struct Type {
    Passing passing = Passing::none;
    std::string name;     // of what is declared
    std::string unknown;  // a type's name that is none of C's or Plan 9's
  };

  const Token& peek() const { return tokens_[pos_]; }
  void skipTo(Token::Kind kind) {
    while (peek().kind != kind && peek().kind != Token::Kind::end) pos_++;
  }
  void skipPast(char c) {
    while (!peek().is(c) && peek().kind != Token::Kind::end) pos_++;
    if (peek().kind != Token::Kind::end) pos_++;
  }
  void skipNewlines() {
    while (peek().kind == Token::Kind::newline) pos_++;
  }
  [[noreturn]] void fail(const std::string& what) const { throw Error(peek().at, what); }

  /// A type and the name after it, up to one of `( ) , ;`.
  Type type() {
    Type t;
    std::vector<std::string> names;
    bool pointer = false;
    for (;; pos_++) {
      const Token& k = peek();
      if (k.kind == Token::Kind::newline) continue;
      if (k.is('*'))
        pointer = true;
      else if (k.kind == Token::Kind::name && kQualifiers.count(k.text) == 0)
        names.push_back(k.text);
      else if (k.kind != Token::Kind::name)
        break;
    }
    while (peek().is('[')) {
      skipPast(']');
      pointer = true;
    }
    if (names.empty()) return t;
    const std::string& first = names[0];
    bool known = kIntegers.count(first) != 0;
    if (pointer || known) {
      t.passing = Passing::integer;
    } else if (first == "float") {
      t.passing = Passing::float32;
    } else if (first == "double") {
      t.passing = Passing::float64;
    } else if (first != "void") {
      t.unknown = first;
    }
    if (names.size() > 1 && kIntegers.count(names.back()) == 0) t.name = names.back();
    return t;
  }

  void declaration(Prototypes* all) {
    Position at = peek().at;
    Type result = type();
    if (!peek().is('(') || result.name.empty())
      fail("'" + peek().text + "' stands where a prototype's name and ( were expected");
    if (!result.unknown.empty())
      throw Error(at, result.name + " returns a " + result.unknown + " by value");
    Prototype p;
    p.at = at;
    p.result = result.passing;
    do {
      pos_++;
      skipNewlines();
      if (peek().is(')') && p.parameters.empty()) break;
      if (peek().is('.')) fail(result.name + " takes a variable number of arguments");
      Type t = type();
      if (peek().is('(')) {  // a pointer to a function: void (*f)(int)
        skipPast(')');
        skipNewlines();
        skipPast(')');
        t.passing = Passing::integer;
      } else if (!t.unknown.empty()) {
        fail(result.name + " takes a " + t.unknown + " by value");
      }
      if (t.passing == Passing::none) {
        if (p.parameters.empty() && peek().is(')') && t.name.empty()) break;
        fail(result.name + " takes a void");
      }
      p.parameters.push_back({t.name, t.passing});
      skipNewlines();
    } while (peek().is(','));
    if (!peek().is(')')) fail("'" + peek().text + "' stands where , or ) was expected");
    pos_++;
    skipNewlines();
    if (!peek().is(';')) fail("'" + peek().text + "' stands where ; was expected");
    pos_++;
    if (!all->emplace(result.name, p).second) throw Error(at, result.name + " has two prototypes");
  }

  std::vector<Token> tokens_;
  size_t pos_ = 0;
};

}  // namespace

Prototypes parsePrototypes(const std::string& text, const std::string& name) {
  return Reader(text, name).run();
}

Prototypes readPrototypes(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::ostringstream text;
  if (in) text << in.rdbuf();
  if (!in || in.bad()) throw Error("6a: cannot read " + path);
  return parsePrototypes(text.str(), path);
}

}  // namespace plan9::asm6
