// Reads what a compiler made: an ELF file for x86-64 with relocations (System V ABI, gABI 4.1).
#ifndef PLAN9_CXX6A_ELF_H_
#define PLAN9_CXX6A_ELF_H_

#include <cstdint>
#include <string>
#include <vector>

namespace plan9::cxx6a {

/// A value that the linker would write at `offset` of a section.
struct Relocation {
  uint64_t offset = 0;
  uint32_t type = 0;
  uint32_t symbol = 0;  ///< index into the object's symbols
  int64_t addend = 0;
};

struct Section {
  std::string name;
  uint32_t type = 0;
  uint64_t flags = 0;
  std::string bytes;  ///< empty if it has none in the file (.bss)
  uint64_t size = 0;
  std::vector<Relocation> relocations;  ///< ascending

  bool holdsCode() const;
  bool isWritable() const;
  bool isLoaded() const;
};

struct Symbol {
  std::string name;  ///< of a section's symbol: the section's
  uint32_t section = 0;
  bool defined = false;  ///< in `section`
  bool function = false;
  bool global = false;
  uint64_t value = 0;
  uint64_t size = 0;
};

/// Entirely passive: what lies in the file. Every offset was checked.
struct Object {
  std::string name;
  std::vector<Section> sections;
  std::vector<Symbol> symbols;
};

constexpr uint32_t kRelocPc32 = 2;   // S + A - P
constexpr uint32_t kRelocPlt32 = 4;  // L + A - P: a call or a jump
constexpr uint32_t kSectionNoBits = 8;

/// Throws Error for a file that is none of its kind or contradicts itself; `name` stands in it.
Object parseObject(const std::string& bytes, const std::string& name);

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_ELF_H_
