// Builds the instruction table out of families of like instructions.
#ifndef PLAN9_6A_INSTRUCTION_TABLE_H_
#define PLAN9_6A_INSTRUCTION_TABLE_H_

#include <map>
#include <string>
#include <vector>

#include "plan9/6a/output/instructions.h"

namespace plan9::asm6 {

std::map<std::string, std::vector<Form>> buildInstructionTable();

}  // namespace plan9::asm6

#endif  // PLAN9_6A_INSTRUCTION_TABLE_H_
