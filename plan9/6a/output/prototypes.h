// Reads the prototypes of assembly routines out of a C header.
#ifndef PLAN9_6A_PROTOTYPES_H_
#define PLAN9_6A_PROTOTYPES_H_

#include <map>
#include <string>
#include <vector>

#include "plan9/6a/language/source.h"

namespace plan9::asm6 {

/// How C hands over a value: decides the register on the host and the slot on Plan 9.
enum class Passing { none, integer, float32, float64 };

struct Parameter {
  std::string name;  // empty if the prototype names none
  Passing passing = Passing::integer;
};

struct Prototype {
  Position at;
  Passing result = Passing::none;
  std::vector<Parameter> parameters;

  /// Plan 9 gives each parameter a slot of 8 bytes.
  int argumentBytes() const { return static_cast<int>(parameters.size()) * 8; }
};

using Prototypes = std::map<std::string, Prototype>;

/// Reads `type name(type name, ...);` declarations; directives, comments and `typedef` lines are
/// passed over. Throws Error for anything else, for structures by value and for `...`.
Prototypes readPrototypes(const std::string& path);
Prototypes parsePrototypes(const std::string& text, const std::string& name);

}  // namespace plan9::asm6

#endif  // PLAN9_6A_PROTOTYPES_H_
