// parser.h: reads C as far as the rules need it.
#pragma once

#include <string>
#include <vector>

#include "plan9/dialect/rules.h"
#include "plan9/dialect/token.h"
#include "plan9/dialect/types.h"

namespace plan9::dialect {

/// A recursive-descent reader of declarations, statements and expressions: keeps the types of
/// names, hands every expression to the rules. It takes more than C allows (compilers refuse the
/// rest) and reports what it cannot follow, so that nothing goes unchecked in silence.
class Parser {
 public:
  Parser(const Tokens& tokens, Report& report) : t_(tokens), report_(report), rules_(report) {
    t_.push_back({});
  }

  void run();

 private:
  /// What could not be followed.
  struct Lost {};

  struct Specifiers {
    const Type* type = nullptr;
    bool isTypedef = false;
  };
  struct Declarator {
    std::string name;
    const Type* type = nullptr;
    std::vector<std::pair<std::string, const Type*>> parameters;
  };

  // Declarations, in parser.cc.
  bool startsDeclaration() const;
  void declaration(bool global);
  Specifiers specifiers();
  const Type* structOrUnion();
  const Type* enumeration();
  Declarator declarator(const Type* base);
  void suffixes(Declarator* d);
  void parameters(Declarator* d);
  const Type* typeName();
  void initialiser(const Type* type, const Token& at);
  void body(const Declarator& function);

  // Statements, in parser.cc.
  void statement();
  void compound();

  // Expressions, in expression.cc.
  Value expression();
  Value assignment();
  Value conditional();
  Value binary(int level);
  Value cast();
  Value unary();
  Value postfix();
  Value primary();
  Value called(const Token& name, const Value& function);
  Value member(const Value& object, bool pointer);
  bool startsType() const;
  Value make(Type::Kind kind) const;
  std::string words(size_t from) const;

  const Token& now() const { return t_[at_]; }
  const Token& next() const { return t_[at_ + 1 < t_.size() ? at_ + 1 : at_]; }
  bool at(const char* s) const { return now().is(s); }
  bool accept(const char* s);
  void expect(const char* s);
  bool ended() const { return now().kind == Kind::kEnd; }

  Tokens t_;
  size_t at_ = 0;
  Report& report_;
  Rules rules_;
  Names names_;
  int depth_ = 0;                 // of function bodies
  const Type* result_ = nullptr;  // of the function whose body is read
  bool sizeMayDiffer_ = false;
};

}  // namespace plan9::dialect
