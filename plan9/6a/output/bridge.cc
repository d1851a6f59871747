#include "plan9/6a/output/bridge.h"

#include <array>

namespace plan9::asm6 {
namespace {

constexpr std::array<const char*, 6> kSaved = {"rbp", "rbx", "r12", "r13", "r14", "r15"};
constexpr std::array<const char*, 6> kIntegers = {"rdi", "rsi", "rdx", "rcx", "r8", "r9"};
constexpr size_t kFloats = 8;  // xmm0 … xmm7

}  // namespace

std::string bridge(const std::string& name, const Prototype& p, const Symbols& symbols) {
  std::string entry = symbols.global(name);
  std::string out = "\t.globl\t" + entry + "\n\t.p2align\t4\n";
  if (symbols.target() == Target::elf) out += "\t.type\t" + entry + ", @function\n";
  out += entry + ":\n\t.cfi_startproc\n";
  for (const char* r : kSaved)
    out += std::string("\tpushq\t%") + r + "\n\t.cfi_adjust_cfa_offset 8\n\t.cfi_rel_offset %" + r +
           ", 0\n";
  // Six pushes and the return address leave the stack at 8 modulo 16.
  int slots = p.argumentBytes() + (p.argumentBytes() % 16 == 0 ? 8 : 0);
  std::string bytes = std::to_string(slots);
  out += "\tsubq\t$" + bytes + ", %rsp\n\t.cfi_adjust_cfa_offset " + bytes + "\n";
  size_t integers = 0;
  size_t floats = 0;
  int64_t onStack = slots + 8 * static_cast<int64_t>(kSaved.size()) + 8;
  for (size_t i = 0; i < p.parameters.size(); i++) {
    std::string slot = std::to_string(8 * i) + "(%rsp)";
    bool integer = p.parameters[i].passing == Passing::integer;
    bool register0 = i == 0 && integer;
    if (integer ? integers < kIntegers.size() : floats < kFloats) {
      if (integer)
        out +=
            std::string("\tmovq\t%") + kIntegers[integers++] + ", " + (register0 ? "%rbp" : slot);
      else
        out += "\tmovsd\t%xmm" + std::to_string(floats++) + ", " + slot;
    } else {
      out += "\tmovq\t" + std::to_string(onStack) + "(%rsp), %rax\n\tmovq\t%rax, " + slot;
      onStack += 8;
    }
    out += "\n";
  }
  out += "\tcall\t" + symbols.body(name, false) + "\n";
  out += "\taddq\t$" + bytes + ", %rsp\n\t.cfi_adjust_cfa_offset -" + bytes + "\n";
  for (size_t i = kSaved.size(); i-- > 0;)
    out += std::string("\tpopq\t%") + kSaved[i] +
           "\n\t.cfi_adjust_cfa_offset -8\n\t.cfi_restore %" + kSaved[i] + "\n";
  out += "\tret\n\t.cfi_endproc\n";
  if (symbols.target() == Target::elf) out += "\t.size\t" + entry + ", . - " + entry + "\n";
  return out;
}

}  // namespace plan9::asm6
