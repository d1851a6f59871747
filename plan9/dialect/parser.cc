// parser.cc: declarations and statements.
#include "plan9/dialect/parser.h"

#include <set>
#include <utility>

namespace plan9::dialect {
namespace {

bool isSpecifier(const Token& t) {
  static const std::set<std::string> kWords = {
      "void",     "char",   "short",    "int",      "long",   "float",    "double",   "signed",
      "unsigned", "const",  "volatile", "restrict", "static", "extern",   "register", "typedef",
      "inline",   "struct", "union",    "enum",     "auto",   "_Noreturn"};
  return t.kind == Kind::kName && kWords.count(t.text) != 0;
}

}  // namespace

bool Parser::accept(const char* s) {
  if (!at(s)) return false;
  at_++;
  return true;
}

void Parser::expect(const char* s) {
  if (!accept(s)) throw Lost{};
}

void Parser::run() {
  while (!ended()) {
    const size_t from = at_;
    try {
      declaration(true);
    } catch (const Lost&) {
      report_.add(now(), "the dialect's checker cannot follow this line at '" + now().text + "'");
      // On to what is likely to be the next declaration.
      int depth = 0;
      for (at_ = from; !ended(); at_++) {
        if (at("{")) depth++;
        if (at("}") && --depth <= 0) break;
        if (at(";") && depth == 0) break;
      }
      at_++;
    }
  }
}

bool Parser::startsDeclaration() const {
  if (now().kind != Kind::kName) return false;
  if (isSpecifier(now()) || names_.isTypeName(now().text)) return !next().is(":");
  // A type of a header that is not known: two names in a row.
  return names_.find(now().text) == nullptr && next().kind == Kind::kName;
}

bool Parser::startsType() const {
  return isSpecifier(now()) || (now().kind == Kind::kName && names_.isTypeName(now().text));
}

void Parser::declaration(bool global) {
  if (accept(";")) return;
  const Specifiers s = specifiers();
  if (accept(";")) return;
  for (;;) {
    const Token name = now();
    const Declarator d = declarator(s.type);
    if (!d.name.empty()) {
      names_.add(d.name, {s.isTypedef ? Entity::kTypeName : Entity::kVariable, d.type});
    }
    if (global && at("{")) {
      body(d);
      return;
    }
    if (at("=")) {
      const Token equals = now();
      at_++;
      initialiser(d.type, equals);
    }
    if (accept(",")) continue;
    expect(";");
    return;
  }
}

Parser::Specifiers Parser::specifiers() {
  Specifiers s;
  int longs = 0;
  bool any = false;
  Type::Kind kind = Type::kInt;
  for (;; at_++) {
    const Token& t = now();
    if (t.is("typedef")) {
      s.isTypedef = true;
    } else if (t.is("struct") || t.is("union")) {
      s.type = structOrUnion();
      at_--;
    } else if (t.is("enum")) {
      s.type = enumeration();
      at_--;
    } else if (t.is("long")) {
      longs++;
      any = true;
    } else if (t.is("float") || t.is("double") || t.is("void")) {
      kind = t.is("float") ? Type::kFloat : t.is("double") ? Type::kDouble : Type::kVoid;
      any = true;
    } else if (t.is("char") || t.is("short") || t.is("int") || t.is("signed") || t.is("unsigned")) {
      any = true;
    } else if (!isSpecifier(t)) {
      break;
    }
  }
  if (s.type != nullptr) return s;
  if (any) {
    if (kind == Type::kInt && longs > 0) kind = longs == 1 ? Type::kLong : Type::kWide;
    s.type = names_.basic(kind);
    return s;
  }
  if (now().kind != Kind::kName) throw Lost{};
  const Entity* e = names_.find(now().text);
  if (e != nullptr && e->role == Entity::kTypeName) {
    s.type = e->type;
    at_++;
  } else if (next().kind == Kind::kName || next().is("*")) {
    s.type = names_.basic(Type::kUnknown);  // a type of a header that is not known
    at_++;
  } else {
    s.type = names_.basic(Type::kInt);  // main() without a type
  }
  while (at("const") || at("volatile") || at("static") || at("inline")) at_++;
  return s;
}

const Type* Parser::structOrUnion() {
  at_++;
  std::string tag;
  if (now().kind == Kind::kName) {
    tag = now().text;
    at_++;
  }
  const Type* type = names_.structure(tag);
  if (!accept("{")) return type;
  Record* record = names_.record(type);
  while (!at("}") && !ended()) {
    const Specifiers s = specifiers();
    if (accept(";")) {
      record->embedded.push_back(s.type);
      continue;
    }
    for (;;) {
      const Declarator d = declarator(s.type);
      if (accept(":")) conditional();
      record->fields[d.name] = d.type;
      if (!accept(",")) break;
    }
    expect(";");
  }
  expect("}");
  return type;
}

const Type* Parser::enumeration() {
  at_++;
  if (now().kind == Kind::kName) at_++;
  const Type* type = names_.basic(Type::kInt);
  if (!accept("{")) return type;
  bool zero = true;  // the first is, and who is given a 0
  while (!at("}") && !ended()) {
    if (now().kind != Kind::kName) throw Lost{};
    const std::string name = now().text;
    at_++;
    const Type* of = type;
    if (accept("=")) {
      const Value given = conditional();
      of = given.type;
      zero = given.constant && given.zero;
    }
    names_.add(name, {Entity::kConstant, of, zero});
    zero = false;
    if (!accept(",")) break;
  }
  expect("}");
  return type;
}

Parser::Declarator Parser::declarator(const Type* base) {
  Declarator d;
  d.type = base;
  while (at("*") || at("const") || at("volatile") || at("restrict")) {
    if (at("*")) d.type = names_.derived(Type::kPointer, d.type);
    at_++;
  }
  if (at("(") && (next().is("*") || next().is("("))) {
    // A pointer to a function or an array: what is inside applies to what follows.
    at_++;
    const size_t inside = at_;
    int depth = 1;
    while (depth > 0 && !ended()) {
      if (at("(")) depth++;
      if (at(")")) depth--;
      at_++;
    }
    suffixes(&d);
    const size_t after = at_;
    at_ = inside;
    Declarator inner = declarator(d.type);
    if (!at(")")) throw Lost{};
    at_ = after;
    return inner;
  }
  if (now().kind == Kind::kName && !isSpecifier(now())) {
    d.name = now().text;
    at_++;
  }
  suffixes(&d);
  return d;
}

void Parser::suffixes(Declarator* d) {
  if (at("[")) {
    const Token open = now();
    at_++;
    if (!at("]")) rules_.arraySize(open, assignment(), depth_ > 0);
    expect("]");
    suffixes(d);
    d->type = names_.derived(Type::kArray, d->type);
  } else if (at("(")) {
    parameters(d);
    std::vector<const Type*> types;
    for (const auto& [name, type] : d->parameters) types.push_back(type);
    d->type = names_.function(d->type, std::move(types));
  }
}

void Parser::parameters(Declarator* d) {
  expect("(");
  const int depth = depth_;
  depth_ = 0;  // the size of an array parameter does not matter
  while (!at(")") && !ended()) {
    if (accept("...")) continue;
    const Specifiers s = specifiers();
    Declarator p = declarator(s.type);
    if (p.type->kind == Type::kArray) p.type = names_.derived(Type::kPointer, p.type->of);
    if (p.type->kind == Type::kFunction) p.type = names_.derived(Type::kPointer, p.type);
    d->parameters.emplace_back(p.name, p.type);
    if (!accept(",")) break;
  }
  depth_ = depth;
  expect(")");
}

const Type* Parser::typeName() {
  const Specifiers s = specifiers();
  return declarator(s.type).type;
}

void Parser::initialiser(const Type* type, const Token& at_token) {
  if (!accept("{")) {
    rules_.narrowing(at_token, type, assignment());
    return;
  }
  while (!at("}") && !ended()) {
    const Type* element = names_.basic(Type::kUnknown);
    if (type->kind == Type::kArray) element = type->of;
    if (accept(".")) {
      if (type->kind == Type::kStruct)
        if (const Type* field = fieldOf(*type->record, now().text)) element = field;
      at_++;
      expect("=");
    } else if (accept("[")) {
      conditional();
      expect("]");
      accept("=");
    }
    initialiser(element, now());
    if (!accept(",")) break;
  }
  expect("}");
}

void Parser::body(const Declarator& function) {
  names_.push();
  for (const auto& [name, type] : function.parameters)
    if (!name.empty()) names_.add(name, {Entity::kVariable, type});
  result_ = function.type->kind == Type::kFunction ? function.type->of : nullptr;
  depth_++;
  try {
    compound();
  } catch (...) {
    depth_--;
    names_.pop();
    throw;
  }
  depth_--;
  names_.pop();
}

void Parser::compound() {
  expect("{");
  names_.push();
  try {
    while (!at("}") && !ended()) statement();
  } catch (...) {
    names_.pop();
    throw;
  }
  names_.pop();
  expect("}");
}

void Parser::statement() {
  if (at("{")) {
    compound();
  } else if (accept(";")) {
    return;
  } else if (accept("if") || accept("while") || accept("switch")) {
    expect("(");
    expression();
    expect(")");
    statement();
    if (accept("else")) statement();
  } else if (accept("do")) {
    statement();
    expect("while");
    expect("(");
    expression();
    expect(")");
    expect(";");
  } else if (accept("for")) {
    names_.push();
    expect("(");
    if (startsDeclaration()) {
      declaration(false);
    } else {
      if (!at(";")) expression();
      expect(";");
    }
    if (!at(";")) expression();
    expect(";");
    if (!at(")")) expression();
    expect(")");
    statement();
    names_.pop();
  } else if (accept("case")) {
    conditional();
    if (accept("...")) conditional();
    expect(":");
  } else if (at("return")) {
    const Token mark = now();
    at_++;
    if (!at(";")) {
      const Value v = expression();
      if (result_ != nullptr) rules_.narrowing(mark, result_, v);
    }
    expect(";");
  } else if (accept("goto")) {
    at_++;
    expect(";");
  } else if (accept("break") || accept("continue")) {
    expect(";");
  } else if (now().kind == Kind::kName && next().is(":")) {  // a label, also default
    at_ += 2;
  } else if (startsDeclaration()) {
    declaration(false);
  } else {
    expression();
    expect(";");
  }
}

}  // namespace plan9::dialect
