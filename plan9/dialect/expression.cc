// expression.cc: expressions, and what each of them is for the rules.
#include "plan9/dialect/parser.h"

namespace plan9::dialect {
namespace {

struct Operator {
  const char* text;
  int level;
};

constexpr Operator kOperators[] = {{"||", 1}, {"&&", 2}, {"|", 3}, {"^", 4},  {"&", 5},  {"==", 6},
                                   {"!=", 6}, {"<", 7},  {">", 7}, {"<=", 7}, {">=", 7}, {"<<", 8},
                                   {">>", 8}, {"+", 9},  {"-", 9}, {"*", 10}, {"/", 10}, {"%", 10}};

constexpr const char* kAssignments[] = {
    "=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="};

int levelOf(const Token& t) {
  for (const Operator& o : kOperators)
    if (t.is(o.text)) return o.level;
  return 0;
}

bool isAddress(const Type* t) { return t->kind == Type::kPointer || t->kind == Type::kArray; }

// An assignment that can make a long larger than 32 bits from a wider right side.
bool mayGrow(const Token& t) {
  return t.is("=") || t.is("+=") || t.is("-=") || t.is("*=") || t.is("|=") || t.is("^=");
}

// The type of a result to which both sides are converted.
Type::Kind common(const Type* a, const Type* b) {
  if (!a->arithmetic() || !b->arithmetic())
    return a->kind == Type::kPointer || b->kind == Type::kPointer ? Type::kPointer : Type::kUnknown;
  return a->kind > b->kind ? a->kind : b->kind;
}

}  // namespace

Value Parser::make(Type::Kind kind) const {
  Value v;
  v.type = names_.basic(kind);
  return v;
}

std::string Parser::words(size_t from) const {
  std::string s;
  for (size_t i = from; i < at_; i++) {
    if (i > from && t_[i].kind == Kind::kName && t_[i - 1].kind == Kind::kName) s += ' ';
    s += t_[i].text;
  }
  return s;
}

Value Parser::expression() {
  Value v = assignment();
  while (accept(",")) v = assignment();
  return v;
}

Value Parser::assignment() {
  Value left = conditional();
  for (const char* op : kAssignments) {
    if (!at(op)) continue;
    const Token mark = now();
    at_++;
    const Value right = assignment();
    if (mark.text.size() > 1) {
      Token plain = mark;
      plain.text.pop_back();
      Value whole = left;
      whole.constant = false;
      rules_.binary(plain, whole, right);
    }
    if (mayGrow(mark)) rules_.narrowing(mark, left.type, right);
    left.constant = left.literal = left.zero = left.addsLiteral = false;
    return left;
  }
  return left;
}

Value Parser::conditional() {
  const size_t from = at_;
  Value v = binary(1);
  if (!accept("?")) return v;
  const Value yes = expression();
  expect(":");
  const Value no = conditional();
  Value result = yes;
  if (yes.type->arithmetic() && no.type->arithmetic())
    result.type = names_.basic(common(yes.type, no.type));
  result.constant = v.constant && yes.constant && no.constant;
  result.literal = yes.literal && no.literal;
  result.zero = result.addsLiteral = false;
  result.text = words(from);
  return result;
}

Value Parser::binary(int level) {
  const size_t from = at_;
  Value left = cast();
  for (int found; (found = levelOf(now())) >= level && found > 0;) {
    const Token op = now();
    at_++;
    const Value right = binary(found + 1);
    rules_.binary(op, left, right);
    Value v;
    const Type::Kind kind = common(left.type, right.type);
    v.type = names_.basic(kind);
    if (kind == Type::kPointer) v.type = left.type->kind == Type::kPointer ? left.type : right.type;
    if (op.is("-") && isAddress(left.type) && isAddress(right.type))
      v.type = names_.basic(Type::kWide);
    if (found <= 2 || found == 6 || found == 7) v.type = names_.basic(Type::kInt);
    if (found == 8) v.type = left.type;
    v.constant = left.constant && right.constant;
    v.literal = v.constant && v.type->floating() && (left.literal || right.literal);
    v.addsLiteral = found == 9 && left.literal != right.literal;
    v.text = words(from);
    left = v;
  }
  return left;
}

Value Parser::cast() {
  if (!at("(") || at_ + 1 >= t_.size()) return unary();
  at_++;
  const bool type = startsType();
  at_--;
  if (!type) return unary();
  const size_t from = at_;
  at_++;
  const Type* to = typeName();
  expect(")");
  if (at("{")) {  // a compound literal
    initialiser(to, now());
    Value v = make(Type::kUnknown);
    v.type = to;
    v.text = words(from);
    return v;
  }
  Value v = cast();
  v.type = to;
  v.addsLiteral = false;
  v.literal = v.literal && to->floating();
  if (v.constant && to->floating()) v.literal = true;
  v.text = words(from);
  return v;
}

Value Parser::unary() {
  const size_t from = at_;
  const Token op = now();
  if (accept("-") || accept("+")) {
    Value v = cast();
    if (op.is("-")) rules_.negation(op, v);
    v.addsLiteral = false;
    v.text = words(from);
    return v;
  }
  if (accept("!") || accept("~")) {
    const Value inner = cast();
    Value v = make(op.is("!") ? Type::kInt : inner.type->kind);
    v.constant = inner.constant;
    v.text = words(from);
    return v;
  }
  if (accept("++") || accept("--")) {
    Value v = unary();
    v.text = words(from);
    return v;
  }
  if (accept("*")) {
    const Value inner = cast();
    Value v = make(Type::kUnknown);
    if (inner.type->kind == Type::kPointer || inner.type->kind == Type::kArray)
      v.type = inner.type->of;
    if (inner.type->kind == Type::kFunction) v.type = inner.type;
    v.text = words(from);
    return v;
  }
  if (accept("&")) {
    const Value inner = cast();
    Value v = make(Type::kUnknown);
    v.type = names_.derived(Type::kPointer, inner.type);
    v.text = words(from);
    return v;
  }
  if (accept("sizeof")) {
    const Type* type = nullptr;
    if (at("(")) {
      at_++;
      const bool named = startsType();
      if (named) {
        type = typeName();
        expect(")");
      } else {
        at_--;
      }
    }
    if (type == nullptr) type = unary().type;
    if (!sizeMayDiffer_) rules_.sizeOf(op, type);
    Value v = make(Type::kInt);
    v.constant = true;
    v.text = words(from);
    return v;
  }
  return postfix();
}

Value Parser::called(const Token& name, const Value& function) {
  const Type* type = function.type;
  while (type->kind == Type::kPointer) type = type->of;
  for (size_t i = 0; !at(")") && !ended(); i++) {
    // The element of a channel for sendul is a ulong, whatever its size.
    sizeMayDiffer_ = name.is("chancreate") && i == 0;
    const Value argument = assignment();
    sizeMayDiffer_ = false;
    rules_.transfer(name, i, argument);
    if (type->kind == Type::kFunction && i < type->parameters.size())
      rules_.narrowing(name, type->parameters[i], argument);
    if (type->kind == Type::kUnknown)
      rules_.narrowing(name, names_.systemParameter(name.text, i), argument);
    if (!accept(",")) break;
  }
  expect(")");
  Value v = make(Type::kUnknown);
  if (type->kind == Type::kFunction)
    v.type = type->of;
  else if (type->kind == Type::kUnknown)
    v.type = names_.systemResult(name.text);
  return v;
}

Value Parser::member(const Value& object, bool pointer) {
  const Type* type = object.type;
  if (pointer && (type->kind == Type::kPointer || type->kind == Type::kArray)) type = type->of;
  Value v = make(Type::kUnknown);
  if (type->kind == Type::kStruct)
    if (const Type* field = fieldOf(*type->record, now().text)) v.type = field;
  at_++;
  return v;
}

Value Parser::postfix() {
  const size_t from = at_;
  Value v = primary();
  for (;;) {
    const Token op = now();
    if (accept("[")) {
      const Value index = expression();
      expect("]");
      const Type* of = v.type;
      v = make(Type::kUnknown);
      if (of->kind == Type::kPointer || of->kind == Type::kArray)
        v.type = of->of;
      else if (index.type->kind == Type::kPointer)
        v.type = index.type->of;
    } else if (accept("(")) {
      v = called(t_[at_ - 2], v);
    } else if (accept(".")) {
      v = member(v, false);
    } else if (accept("->")) {
      v = member(v, true);
    } else if (accept("++") || accept("--")) {
      v.constant = v.literal = false;
    } else {
      return v;
    }
    v.text = words(from);
  }
}

Value Parser::primary() {
  const size_t from = at_;
  const Token t = now();
  if (accept("(")) {
    Value v = expression();
    expect(")");
    // The words inside: x!=(x) is x!=x.
    return v;
  }
  at_++;
  Value v = make(Type::kUnknown);
  v.text = words(from);
  switch (t.kind) {
    case Kind::kNumber: {
      rules_.number(t);
      const Number n = readNumber(t.text);
      v.type = names_.basic(n.floating             ? n.single ? Type::kFloat : Type::kDouble
                            : n.wide || n.beyond32 ? Type::kWide
                                                   : Type::kInt);
      v.constant = true;
      v.literal = n.floating;
      v.zero = n.zero;
      return v;
    }
    case Kind::kChar:
      v.type = names_.basic(Type::kInt);
      v.constant = true;
      return v;
    case Kind::kString:
      while (now().kind == Kind::kString) at_++;
      v.type = names_.derived(Type::kPointer, names_.basic(Type::kInt));
      return v;
    case Kind::kName: {
      const Entity* e = names_.find(t.text);
      if (e == nullptr) {
        // A constant of the system's headers, or a function of theirs.
        v.constant = !at("(");
        if (v.constant) v.type = names_.basic(Type::kInt);
        return v;
      }
      if (e->role == Entity::kTypeName) throw Lost{};
      v.type = e->type;
      v.constant = e->role == Entity::kConstant;
      v.zero = e->zero;
      return v;
    }
    default:
      at_--;
      throw Lost{};
  }
}

}  // namespace plan9::dialect
