// rules.h: what the dialect forbids, as DIALECT.md says, on words and on typed expressions.
#pragma once

#include <string>

#include "plan9/dialect/token.h"
#include "plan9/dialect/types.h"

namespace plan9::dialect {

/// An expression: its type and what the rules must know of how it is made.
struct Value {
  const Type* type = nullptr;
  bool constant = false;     // known to the compiler
  bool literal = false;      // a floating constant, or made of such
  bool zero = false;         // a constant zero
  bool addsLiteral = false;  // a sum or difference, one side of which is a floating constant
  std::string text;          // its words, to see when two are alike
};

/// The rules on typed expressions.
class Rules {
 public:
  explicit Rules(Report& report) : report_(report) {}

  void binary(const Token& op, const Value& left, const Value& right);
  void negation(const Token& op, const Value& operand);
  /// A value that becomes one of type `to`: assigned, returned, or handed to a function.
  void narrowing(const Token& at, const Type* to, const Value& from);
  void transfer(const Token& function, size_t index, const Value& argument);
  void sizeOf(const Token& at, const Type* type);
  void number(const Token& number);
  void arraySize(const Token& at, const Value& size, bool local);

  void say(const Token& at, const std::string& sentence) { report_.add(at, sentence); }

 private:
  Report& report_;
};

/// The rules on words: names and sequences of words that 6c does not have.
void checkWords(const Tokens& tokens, Report& report);

}  // namespace plan9::dialect
