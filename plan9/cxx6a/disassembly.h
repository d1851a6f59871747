// Instructions of an object, as objdump reads them.
#ifndef PLAN9_CXX6A_DISASSEMBLY_H_
#define PLAN9_CXX6A_DISASSEMBLY_H_

#include <cstdint>
#include <string>
#include <vector>

namespace plan9::cxx6a {

/// One instruction in AT&T's spelling.
struct Instruction {
  uint64_t offset = 0;  ///< in its section
  std::string bytes;
  std::string mnemonic;  ///< without prefixes: "vmovaps"
  std::string operands;  ///< "0x20(%rsp),%ymm0"
  std::string prefix;    ///< "lock", "rep", "notrack"
};

/// The instructions of the section `section` of the object file, ascending.
std::vector<Instruction> disassemble(const std::string& file, const std::string& section);
/// What objdump printed, taken apart; lines that are no instructions are passed over.
std::vector<Instruction> parseDisassembly(const std::string& text);

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_DISASSEMBLY_H_
