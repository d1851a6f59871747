#include "plan9/6a/language/parser.h"

#include <map>

#include "plan9/6a/language/report.h"

namespace plan9::asm6 {
namespace {

std::string shown(const Token& t) {
  switch (t.kind) {
    case Token::Kind::newline:
      return "the line's end";
    case Token::Kind::end:
      return "the file's end";
    case Token::Kind::string:
      return "a string";
    default:
      return "'" + t.text + "'";
  }
}

class Parser {
 public:
  explicit Parser(const std::vector<Token>& tokens) : tokens_(tokens) {}

  std::vector<Line> run() {
    Report report;
    while (peek().kind != Token::Kind::end) {
      try {
        line();
      } catch (const Error& e) {
        report.add(e);
        while (!peek().ends()) pos_++;
      }
    }
    report.finish();
    return std::move(lines_);
  }

 private:
  const Token& peek(size_t ahead = 0) const {
    return tokens_[std::min(pos_ + ahead, tokens_.size() - 1)];
  }
  Token take() {
    Token t = peek();
    if (t.kind != Token::Kind::end) pos_++;
    return t;
  }
  [[noreturn]] void fail(const std::string& sentence) const { throw Error(peek().at, sentence); }
  void expect(char c) {
    if (!peek().is(c)) fail(std::string("found ") + shown(peek()) + ", expected '" + c + "'");
    pos_++;
  }
  bool accept(char c) {
    if (!peek().is(c)) return false;
    pos_++;
    return true;
  }

  void line() {
    if (peek().ends()) {
      take();
      return;
    }
    if (peek().kind != Token::Kind::name)
      fail("a line begins with " + shown(peek()) + ", expected a label or an instruction");
    Line l;
    l.at = peek().at;
    std::string name = take().text;
    if (accept(':')) {
      l.label = name;
      lines_.push_back(l);
      return;
    }
    if (accept('=')) {
      int64_t value = expression(0);
      auto [old, added] = variables_.emplace(name, value);
      if (!added && old->second != value) throw Error(l.at, name + " is defined twice");
    } else {
      l.op = name;
      while (!peek().ends()) {
        l.operands.push_back(operand());
        if (peek().ends()) break;
        expect(',');
        if (peek().ends()) fail("a comma ends the line, expected an operand");
      }
      lines_.push_back(l);
    }
    if (!peek().ends()) fail("found " + shown(peek()) + ", expected the line's end");
  }

  /// A register that may stand inside parentheses, or nullptr.
  const Register* integerRegister() {
    if (peek().kind != Token::Kind::name) return nullptr;
    const Register* r = findRegister(peek().text);
    return r != nullptr && r->kind == Register::Kind::integer ? r : nullptr;
  }

  Operand operand() {
    const Token& t = peek();
    if (t.is('$')) return immediate();
    if (t.is('*')) fail("indirect jumps and calls are outside what the translator knows");
    if (t.kind == Token::Kind::name && variables_.count(t.text) == 0) return named();
    if (t.is('(') && peek(1).kind == Token::Kind::name && findRegister(peek(1).text) != nullptr)
      return memory(0);
    int64_t value = constant();
    if (peek().is('(')) return memory(value);
    Operand o;
    o.kind = Operand::Kind::bare;
    o.value = value;
    return o;
  }

  Operand named() {
    Operand o;
    if (const Register* r = findRegister(peek().text)) {
      o.kind = Operand::Kind::reg;
      o.reg = r;
      take();
      if (peek().is(':')) fail("register pairs are outside what the translator knows");
      return o;
    }
    o.name = take().text;
    if (peek().is('<') && peek(1).is('>')) {
      pos_ += 2;
      o.isStatic = true;
    }
    if (accept('+'))
      o.value = constant();
    else if (accept('-'))
      o.value = -constant();
    if (!peek().is('(')) {
      if (o.isStatic || o.value != 0)
        fail("found " + shown(peek()) + ", expected (SB), (FP) or (SP)");
      o.kind = Operand::Kind::label;
      return o;
    }
    expect('(');
    std::string base = take().text;
    if (base == "SB")
      o.base = Operand::Base::sb;
    else if (base == "FP" && !o.isStatic)
      o.base = Operand::Base::fp;
    else if (base == "SP" && !o.isStatic)
      o.base = Operand::Base::sp;
    else
      fail("a name cannot be relative to " + base + ", expected SB, FP or SP");
    expect(')');
    o.kind = Operand::Kind::name;
    if (accept('(')) index(&o);
    if (accept('/')) o.width = static_cast<int>(constant());
    return o;
  }

  /// What follows `(` in `(AX*4)`.
  void index(Operand* o) {
    const Register* r = integerRegister();
    if (r == nullptr || r == findRegister("SP"))
      fail(shown(peek()) + " cannot be an index register");
    take();
    expect('*');
    o->index = r;
    int64_t scale = constant();
    if (scale != 1 && scale != 2 && scale != 4 && scale != 8)
      fail("the scale is " + std::to_string(scale) + ", expected 1, 2, 4 or 8");
    o->scale = static_cast<int>(scale);
    expect(')');
  }

  Operand memory(int64_t offset) {
    Operand o;
    o.kind = Operand::Kind::memory;
    o.value = offset;
    expect('(');
    if (peek().kind == Token::Kind::name && peek().text == "PC") {
      take();
      expect(')');
      o.kind = Operand::Kind::pc;
      return o;
    }
    const Register* r = integerRegister();
    if (r == nullptr) fail(shown(peek()) + " cannot be a base register");
    if (peek(1).is('*')) {
      index(&o);
      return o;
    }
    o.reg = r;
    take();
    expect(')');
    if (accept('(')) index(&o);
    return o;
  }

  Operand immediate() {
    expect('$');
    Operand o;
    bool parenthesis = peek().is('(') && peek(1).kind == Token::Kind::real;
    bool minus = peek().is('-') && peek(1).kind == Token::Kind::real;
    if (parenthesis || minus) pos_++;
    if (peek().kind == Token::Kind::real) {
      o.kind = Operand::Kind::real;
      o.real = minus ? -take().real : take().real;
      if (parenthesis) expect(')');
    } else if (peek().kind == Token::Kind::string) {
      o.kind = Operand::Kind::string;
      o.text = take().text;
    } else if (peek().kind == Token::Kind::name && variables_.count(peek().text) == 0) {
      o = named();
      if (o.kind != Operand::Kind::name || o.index != nullptr || o.width != 0)
        fail("only a name relative to SB, FP or SP has an address");
      o.kind = Operand::Kind::address;
    } else {
      o.kind = Operand::Kind::constant;
      o.value = constant();
    }
    return o;
  }

  int64_t constant() {
    const Token& t = peek();
    if (t.kind == Token::Kind::integer) return take().value;
    if (t.kind == Token::Kind::name && variables_.count(t.text) != 0)
      return variables_[take().text];
    if (accept('-')) return wrap(0 - static_cast<uint64_t>(constant()));
    if (accept('+')) return constant();
    if (accept('~')) return ~constant();
    if (accept('(')) {
      int64_t v = expression(0);
      expect(')');
      return v;
    }
    fail("found " + shown(t) + ", expected a number or an operand");
  }

  static int64_t wrap(uint64_t v) { return static_cast<int64_t>(v); }

  /// The binary operator at the cursor: its level in 6a's order of precedence, or -1.
  int level(char* op) const {
    static const std::map<char, int> levels = {{'|', 0}, {'^', 1}, {'&', 2}, {'<', 3}, {'>', 3},
                                               {'+', 4}, {'-', 4}, {'*', 5}, {'/', 5}, {'%', 5}};
    if (peek().kind != Token::Kind::punct) return -1;
    auto found = levels.find(peek().text[0]);
    if (found == levels.end()) return -1;
    *op = found->first;
    return found->second;
  }

  int64_t expression(int lowest) {
    int64_t left = constant();
    char op = 0;
    for (int at = level(&op); at >= lowest; at = level(&op)) {
      expect(op);
      if (op == '<' || op == '>') expect(op);
      left = apply(op, left, expression(at + 1));
    }
    return left;
  }

  int64_t apply(char op, int64_t a, int64_t b) const {
    auto ua = static_cast<uint64_t>(a);
    auto ub = static_cast<uint64_t>(b);
    switch (op) {
      case '|':
        return a | b;
      case '^':
        return a ^ b;
      case '&':
        return a & b;
      case '+':
        return wrap(ua + ub);
      case '-':
        return wrap(ua - ub);
      case '*':
        return wrap(ua * ub);
      default:
        break;
    }
    if (op == '<' || op == '>') {
      if (b < 0 || b > 63) fail("a shift by " + std::to_string(b) + " bits");
      return op == '<' ? wrap(ua << ub) : a >> b;
    }
    if (b == 0 || b == -1) fail("a division by " + std::to_string(b) + " in a constant");
    return op == '/' ? a / b : a % b;
  }

  const std::vector<Token>& tokens_;
  size_t pos_ = 0;
  std::vector<Line> lines_;
  std::map<std::string, int64_t> variables_;
};

}  // namespace

std::vector<Line> parse(const std::vector<Token>& tokens) { return Parser(tokens).run(); }

}  // namespace plan9::asm6
