// types.h: as much of C's types as the rules look at.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <vector>

namespace plan9::dialect {

struct Record;

struct Type {
  enum Kind {
    kUnknown,
    kVoid,
    kInt,   // 32 bits and less, on both
    kLong,  // long and ulong: 32 bits on Plan 9, 64 here
    kWide,  // 64 bits on both
    kFloat,
    kDouble,
    kPointer,
    kArray,
    kFunction,
    kStruct,
  };
  Kind kind = kUnknown;
  const Type* of = nullptr;                  // what it points to, holds or returns
  const Record* record = nullptr;            // of a struct
  std::vector<const Type*> parameters = {};  // of a function, as far as it declares them

  bool floating() const { return kind == kFloat || kind == kDouble; }
  bool arithmetic() const { return kind >= kInt && kind <= kDouble; }
};

/// What an array holds, of any number of dimensions; itself for what is no array. May be nullptr.
const Type* elementOf(const Type* type);

/// A struct or union.
struct Record {
  std::map<std::string, const Type*> fields;
  std::vector<const Type*> embedded;  // members without a name, whose fields are its own
};

/// The field of that name, also of an embedded member; nullptr when there is none.
const Type* fieldOf(const Record& record, const std::string& name);

/// What a name stands for.
struct Entity {
  enum Role { kVariable, kConstant, kTypeName } role = kVariable;
  const Type* type = nullptr;
  bool zero = false;  // a constant that is 0, where the source shows it
};

/// Owns types and records, and knows the names of the scopes that are open.
class Names {
 public:
  Names();

  const Type* basic(Type::Kind kind) const { return &basics_[static_cast<size_t>(kind)]; }
  const Type* derived(Type::Kind kind, const Type* of);
  const Type* function(const Type* result, std::vector<const Type*> parameters);
  const Type* structure(const std::string& tag);  // "" for one without a tag
  Record* record(const Type* type);

  void push() { scopes_.emplace_back(); }
  void pop() { scopes_.pop_back(); }
  void add(const std::string& name, Entity entity);
  const Entity* find(const std::string& name) const;
  bool isTypeName(const std::string& name) const;

  /// What a function of the system returns; kUnknown when it is not known.
  const Type* systemResult(const std::string& function) const;
  /// What a function of the system takes there; kUnknown when it is not known.
  const Type* systemParameter(const std::string& function, size_t index) const;

 private:
  std::deque<Type> basics_;
  std::deque<Type> types_;
  std::deque<Record> records_;
  std::map<std::string, const Type*> tags_;
  std::deque<std::map<std::string, Entity>> scopes_;
};

}  // namespace plan9::dialect
