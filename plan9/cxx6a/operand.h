// What an instruction does to memory and where it goes, as far as a listing must know.
#ifndef PLAN9_CXX6A_OPERAND_H_
#define PLAN9_CXX6A_OPERAND_H_

#include <cstdint>
#include <optional>
#include <string>

#include "plan9/cxx6a/disassembly.h"

namespace plan9::cxx6a {

/// The memory operand of an instruction: displacement(base,index,scale).
struct Memory {
  int64_t displacement = 0;
  std::string base;  ///< "rsp", "rip"; empty if none
  std::string index;
  std::string segment;  ///< "fs"
};

std::optional<Memory> memoryOf(const Instruction& i);

/// True for call, jmp and jcc, loop and their kin.
bool isCall(const Instruction& i);
bool isJump(const Instruction& i);
/// Where a jump goes; nothing if that is computed.
std::optional<uint64_t> targetOf(const Instruction& i);

/// True if the processor demands that the memory operand is aligned to its size.
bool wantsAlignment(const Instruction& i);
/// True if it is coded with VEX or EVEX, and the upper halves of registers may be in use.
bool usesAvx(const Instruction& i);

/// The move that does the same without alignment; empty if there is none.
std::string unalignedTwin(const Instruction& i);

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_OPERAND_H_
