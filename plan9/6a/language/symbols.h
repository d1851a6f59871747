// How a name of the source is written in the object.
#ifndef PLAN9_6A_SYMBOLS_H_
#define PLAN9_6A_SYMBOLS_H_

#include <string>

#include "plan9/6a/output/emitter.h"

namespace plan9::asm6 {

/// Symbols of C have an underscore in Mach-O; labels that the assembler forgets begin with L there.
class Symbols {
 public:
  explicit Symbols(Target target) : target_(target) {}

  Target target() const { return target_; }
  std::string global(const std::string& name) const {
    return target_ == Target::macho ? "_" + name : name;
  }
  std::string data(const std::string& name, bool isStatic) const {
    return isStatic ? global(name) + ".static" : global(name);
  }
  /// The routine itself, entered as on Plan 9.
  std::string body(const std::string& name, bool isStatic) const {
    return data(name, isStatic) + ".plan9";
  }
  std::string local(const std::string& name) const {
    return (target_ == Target::macho ? "L" : ".L") + name;
  }

 private:
  Target target_;
};

}  // namespace plan9::asm6

#endif  // PLAN9_6A_SYMBOLS_H_
