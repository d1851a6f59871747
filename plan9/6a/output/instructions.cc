#include "plan9/6a/output/instructions.h"

#include <map>

#include "plan9/6a/output/instruction_table.h"

namespace plan9::asm6 {
namespace {

const std::map<std::string, std::vector<Form>>& table() {
  static const std::map<std::string, std::vector<Form>> forms = buildInstructionTable();
  return forms;
}

std::string describe(unsigned classes) {
  static const std::vector<std::pair<unsigned, const char*>> words = {
      {kReg, "register"},    {kByteReg, "byte register"}, {kCount, "CX"}, {kXmm, "X register"},
      {kMem, "memory"},      {kConst, "constant"},        {kZero, "$0"},  {kReal, "real constant"},
      {kAddress, "address"}, {kTarget, "label"}};
  std::string s;
  for (const auto& [bit, word] : words)
    if ((classes & bit) != 0) s.append(s.empty() ? "" : "|").append(word);
  return s.empty() ? "nothing known" : s;
}

std::string describe(const std::vector<unsigned>& classes) {
  std::string s;
  for (unsigned c : classes) s.append(s.empty() ? "" : ", ").append(describe(c));
  return s.empty() ? "no operand" : s;
}

}  // namespace

unsigned classify(const Operand& o) {
  switch (o.kind) {
    case Operand::Kind::reg:
      switch (o.reg->kind) {
        case Register::Kind::integer:
          return kReg | (o.reg->number == 1 ? kCount : 0U);
        case Register::Kind::byte:
          return kByteReg | (o.reg->number == 1 && !o.reg->high ? kCount : 0U);
        case Register::Kind::xmm:
          return kXmm;
        case Register::Kind::foreign:
          return 0;
      }
      return 0;
    case Operand::Kind::constant:
      return kConst | (o.value == 0 ? kZero : 0U);
    case Operand::Kind::real:
      return kReal;
    case Operand::Kind::address:
      return kAddress;
    case Operand::Kind::memory:
    case Operand::Kind::name:
      return kMem;
    case Operand::Kind::label:
    case Operand::Kind::pc:
      return kTarget;
    case Operand::Kind::string:
    case Operand::Kind::bare:
      return 0;
  }
  return 0;
}

const std::vector<Form>& formsOf(const std::string& op) {
  static const std::vector<Form> none;
  auto found = table().find(op);
  return found == table().end() ? none : found->second;
}

const Form& findForm(const Line& line) {
  const std::vector<Form>& forms = formsOf(line.op);
  if (forms.empty()) throw Error(line.at, "the instruction " + line.op + " is unknown");
  std::vector<unsigned> found;
  for (const Operand& o : line.operands) found.push_back(classify(o));
  const Form* outOfRange = nullptr;
  int64_t constant = 0;
  for (const Form& f : forms) {
    bool fits = f.classes.size() == found.size();
    bool inRange = true;
    for (size_t i = 0; fits && i < found.size(); i++) {
      fits = (f.classes[i] & found[i]) != 0;
      if ((found[i] & kConst) == 0) continue;
      constant = line.operands[i].value;
      inRange = constant >= f.lowest && constant <= f.highest;
    }
    if (fits && inRange) return f;
    if (fits) outOfRange = &f;
  }
  if (outOfRange != nullptr)
    throw Error(line.at, line.op + " takes a constant from " + std::to_string(outOfRange->lowest) +
                             " to " + std::to_string(outOfRange->highest) + ", found " +
                             std::to_string(constant));
  std::string taken;
  for (const Form& f : forms)
    taken.append(taken.empty() ? "" : "; or ").append(describe(f.classes));
  throw Error(line.at, line.op + " has no form for " + describe(found) + "; it takes " + taken);
}

std::vector<std::string> instructionNames() {
  std::vector<std::string> names;
  for (const auto& [name, forms] : table()) names.push_back(name);
  return names;
}

}  // namespace plan9::asm6
