#include "plan9/dialect/rules.h"

#include <algorithm>
#include <iterator>

namespace plan9::dialect {
namespace {

struct Banned {
  const char* word;
  const char* sentence;
};

constexpr Banned kBanned[] = {
    {"int8_t", "is spelled s8int"},
    {"int16_t", "is spelled s16int"},
    {"int32_t", "is spelled s32int"},
    {"int64_t", "is spelled s64int"},
    {"uint8_t", "is spelled u8int"},
    {"uint16_t", "is spelled u16int"},
    {"uint32_t", "is spelled u32int"},
    {"uint64_t", "is spelled u64int"},
    {"intptr_t", "is spelled intptr"},
    {"uintptr_t", "is spelled uintptr"},
    {"size_t", "is spelled usize"},
    {"ssize_t", "is spelled vlong"},
    {"ptrdiff_t", "is spelled vlong"},
    {"NULL", "is spelled nil"},
    {"nullptr", "is spelled nil"},
    {"bool", "is not a type of 6c: use int"},
    {"_Bool", "is not a type of 6c: use int"},
    {"true", "is not a word of 6c: use 1"},
    {"false", "is not a word of 6c: use 0"},
    {"__restrict", "is spelled restrict"},
    {"__restrict__", "is spelled restrict"},
    {"typeof", "is not a word of 6c"},
    {"__typeof__", "is not a word of 6c"},
    {"static_assert", "is not a word of 6c"},
    {"_Static_assert", "is not a word of 6c"},
    {"__attribute__", "is not a word of 6c"},
    {"__extension__", "is not a word of 6c"},
    {"__asm__", "is not a word of 6c: assembly lies in .s files"},
    {"asm", "is not a word of 6c: assembly lies in .s files"},
    {"alignas", "is not a word of 6c"},
    {"_Alignas", "is not a word of 6c"},
    {"_Generic", "is not a word of 6c"},
    {"constexpr", "is not a word of 6c"},
    {"RFMEM", "gives a shared-data, private-stack process, which no host has: use proccreate"},
};

// Which argument of a function is a buffer of bytes from or for outside; 0 for none.
size_t bufferOf(const std::string& f) {
  static const char* const kFirst[] = {"read",  "write", "pread", "pwrite",
                                       "readn", "Bread", "Bwrite"};
  static const char* const kSecond[] = {"ioread", "iowrite", "ioreadn"};  // after an Ioproc
  const auto in = [&](const auto& list) {
    return std::find(std::begin(list), std::end(list), f) != std::end(list);
  };
  return in(kFirst) ? 1 : in(kSecond) ? 2 : 0;
}

bool isStruct(const Type* t) { return t != nullptr && t->kind == Type::kStruct; }

// The index of the bracket that closes the one at `at`; the end when there is none.
size_t closing(const Tokens& t, size_t at) {
  int depth = 0;
  for (size_t i = at; i < t.size(); i++) {
    if (t[i].is("(") || t[i].is("[") || t[i].is("{")) depth++;
    if ((t[i].is(")") || t[i].is("]") || t[i].is("}")) && --depth == 0) return i;
  }
  return t.size();
}

// (T){…} begins at `open`.
bool compoundLiteral(const Tokens& t, size_t open) {
  if (!t[open].is("(") || open + 1 >= t.size() || t[open + 1].kind != Kind::kName) return false;
  // f(x) { … } defines a function, if(x) { … } and their like are statements.
  if (open > 0 && (t[open - 1].kind == Kind::kName || t[open - 1].is(")")) &&
      !t[open - 1].is("return"))
    return false;
  const size_t close = closing(t, open);
  return close + 1 < t.size() && t[close + 1].is("{");
}

}  // namespace

void Rules::binary(const Token& op, const Value& left, const Value& right) {
  const bool additive = op.is("+") || op.is("-");
  const bool equality = op.is("==") || op.is("!=");
  const bool order = op.is("<") || op.is(">") || op.is("<=") || op.is(">=");
  const bool arithmetic = additive || op.is("*") || op.is("/");

  if (equality && left.text == right.text && !left.text.empty() && !left.constant &&
      (left.type->floating() || left.type->kind == Type::kUnknown))
    say(op, "6c takes '" + left.text + op.text + right.text +
                "' for a constant, also of a NaN: use isNaN");

  if (arithmetic || equality || order) {
    const auto mixes = [](const Value& a, const Value& b) {
      return a.type->kind == Type::kFloat && !a.literal && b.literal &&
             b.type->kind == Type::kDouble;
    };
    if (mixes(left, right) || mixes(right, left))
      say(op,
          "a float and a double constant are computed in single precision by 6c and in double "
          "elsewhere: write the constant with an f, or convert the float");
  }
  if (additive && ((left.addsLiteral && right.literal) || (right.addsLiteral && left.literal)))
    say(op, "6c adds the two floating constants first: compute '" +
                (left.literal ? right.text : left.text) + "' in a statement of its own");
  if (op.is("*")) {
    const auto vanishes = [](const Value& a, const Value& b) {
      return a.constant && a.zero && b.type->floating() && !b.constant;
    };
    if (vanishes(left, right) || vanishes(right, left))
      say(op,
          "6c makes a product with the constant zero zero, also of an infinity, a NaN or a "
          "negative number");
  }
  const bool longs = left.type->kind == Type::kLong || right.type->kind == Type::kLong;
  const bool wider = left.type->kind >= Type::kWide || right.type->kind >= Type::kWide;
  const bool shifts = op.is("<<") && left.type->kind == Type::kLong;
  if (((op.is("*") && longs && !wider) || shifts) && !left.constant && !right.constant &&
      left.type->arithmetic() && right.type->arithmetic())
    say(op,
        "long has 32 bits on Plan 9 and 64 elsewhere: convert to vlong before '" + op.text + "'");
}

void Rules::negation(const Token& op, const Value& v) {
  if (!v.type->floating()) return;
  if (v.literal && v.zero)
    say(op, "-0.0 is +0.0 to 6c: make the bits of a negative zero from an integer");
  else if (!v.literal)
    say(op,
        "6c computes -x as 0-x, which gives +0.0 for +0.0: write 0.0f-x or 0.0-x, which is the "
        "same everywhere");
}

void Rules::narrowing(const Token& at, const Type* to, const Value& from) {
  if (to->kind == Type::kLong && from.type->kind == Type::kWide && !from.constant)
    say(at,
        "a 64-bit value does not fit a long, which has 32 bits on Plan 9: use vlong, or convert "
        "it with (long) where it is known to fit");
}

void Rules::transfer(const Token& function, size_t index, const Value& argument) {
  if (index == 0 || index != bufferOf(function.text)) return;
  const Type* type = argument.type;
  if (type->kind != Type::kPointer && type->kind != Type::kArray) return;
  if (isStruct(elementOf(type->of)))
    say(function,
        "the bytes of a struct differ between compilers (6c pads to a multiple of 8): "
        "read or write bytes and take them apart");
}

void Rules::sizeOf(const Token& at, const Type* type) {
  type = elementOf(type);
  if (type != nullptr && type->kind == Type::kLong)
    say(at, "sizeof(long) is 4 on Plan 9 and 8 elsewhere: use int or vlong");
}

void Rules::number(const Token& t) {
  const Number n = readNumber(t.text);
  if (n.hexFloat) say(t, "6c has no hexadecimal floating constants: write it in decimal");
  if (n.binary) say(t, "6c has no binary constants: write it in hexadecimal");
  if (t.text.find('\'') != std::string::npos) say(t, "6c has no ' in numbers");
  if (!n.floating && n.beyond32 && !n.wide)
    say(t, "a constant of more than 32 bits needs LL or ULL, since long has 32 bits on Plan 9");
}

void Rules::arraySize(const Token& at, const Value& size, bool local) {
  if (local && !size.constant)
    say(at, "6c has no arrays of variable size: use malloc, or an enum for the size");
  if (size.constant && size.zero) say(at, "6c has no arrays of no elements");
}

void checkWords(const Tokens& t, Report& report) {
  for (size_t i = 0; i < t.size(); i++) {
    if (t[i].kind == Kind::kName) {
      for (const Banned& b : kBanned)
        if (t[i].text == b.word) report.add(t[i], "'" + t[i].text + "' " + b.sentence);
      const std::string next = i + 1 < t.size() ? t[i + 1].text : "";
      if (t[i].is("typedef") && next == "enum" && i + 3 < t.size() && !t[i + 2].is("{") &&
          !t[i + 3].is("{"))
        report.add(t[i], "6c wants an enum defined before a typedef names it");
      if ((t[i].is("long") && next == "double")) report.add(t[i], "long double is double to 6c");
    }
    if (t[i].is("(") && i + 1 < t.size() && t[i + 1].is("{"))
      report.add(t[i], "6c has no statements in expressions");
    if (compoundLiteral(t, i)) {
      const size_t close = closing(t, i);
      if (i > 0 && t[i - 1].is("&") &&
          (i < 2 ||
           (t[i - 2].kind != Kind::kName && t[i - 2].kind != Kind::kNumber && !t[i - 2].is(")") &&
            !t[i - 2].is("]")) ||
           t[i - 2].is("return")))
        report.add(t[i - 1], "6c has no address of a compound literal: give it a name");
      if (t[close - 1].is("]")) report.add(t[i], "6c has no compound literals of arrays");
    }
    if (t[i].is("[") && i > 0 && (t[i - 1].is("{") || t[i - 1].is(","))) {
      const size_t close = closing(t, i);
      if (close + 1 < t.size() && i + 1 < close)
        report.add(t[i], "initialisers that name an index are not C++, which hosts compile");
    }
  }
}

}  // namespace plan9::dialect
