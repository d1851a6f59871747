#include "plan9/cxx6a/lift.h"

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "plan9/cxx6a/disassembly.h"
#include "plan9/cxx6a/error.h"
#include "plan9/cxx6a/operand.h"

namespace plan9::cxx6a {
namespace {

std::string hex(uint64_t v) {
  std::ostringstream s;
  s << std::hex << v;
  return s.str();
}

/// Instructions that ask the system for something, or that end a program.
bool asksTheSystem(const std::string& m) {
  static const std::set<std::string> words = {"syscall", "sysenter", "int",    "int3", "into",
                                              "hlt",     "in",       "out",    "cli",  "sti",
                                              "iret",    "iretq",    "sysret", "ud0",  "ud1"};
  return words.count(m) != 0;
}

class Lifter {
 public:
  Lifter(const Object& object, const Symbol& symbol, const std::vector<Instruction>& section)
      : object_(object),
        symbol_(symbol),
        section_(section),
        code_(object.sections[symbol.section]) {}

  Lifted run() {
    out_.name = symbol_.name;
    take();
    for (const Instruction& i : body_) check(i);
    place();
    for (const Instruction& i : body_) emit(i);
    constants();
    return std::move(out_);
  }

 private:
  uint64_t begin() const { return symbol_.value; }
  uint64_t end() const { return symbol_.value + symbol_.size; }

  [[noreturn]] void refuse(const Instruction& i, const std::string& why) const {
    throw Refusal(object_.name + ": " + symbol_.name + "+0x" + hex(i.offset - begin()) + ": '" +
                  i.mnemonic + (i.operands.empty() ? "" : " ") + i.operands + "' " + why);
  }

  /// The function's instructions, of which objdump must have read every byte.
  void take() {
    uint64_t at = begin();
    for (const Instruction& i : section_) {
      if (i.offset < begin() || i.offset >= end()) continue;
      bool same = i.offset == at && i.bytes.size() <= end() - at &&
                  code_.bytes.compare(at, i.bytes.size(), i.bytes) == 0;
      if (!same || i.mnemonic.find("(bad)") != std::string::npos)
        refuse(i, "is no instruction that objdump knows");
      at += i.bytes.size();
      body_.push_back(i);
    }
    if (at != end() || body_.empty())
      throw Refusal(object_.name + ": " + symbol_.name + " has " + std::to_string(symbol_.size) +
                    " bytes, of which objdump read " + std::to_string(at - begin()));
    for (const Instruction& i : body_) starts_.insert(i.offset);
    const std::string& last = body_.back().mnemonic;
    if (last.compare(0, 3, "ret") != 0 && last != "jmp" && last != "ud2")
      refuse(body_.back(), "is the last instruction, expected a return or a jump");
  }

  const Relocation* relocationOf(const Instruction& i) const {
    for (const Relocation& r : code_.relocations)
      if (r.offset >= i.offset && r.offset < i.offset + i.bytes.size()) return &r;
    return nullptr;
  }

  void check(const Instruction& i) {
    const Relocation* r = relocationOf(i);
    const std::string to = r == nullptr ? "" : " " + object_.symbols[r->symbol].name;
    if (isCall(i)) refuse(i, "calls" + (to.empty() ? " a function" : to) + ", expected a leaf");
    if (isJump(i)) return jump(i, to);
    if (asksTheSystem(i.mnemonic)) refuse(i, "asks the system, which is not Plan 9");
    if (r != nullptr) return relocated(i, *r);
    std::optional<Memory> m = memoryOf(i);
    if (i.prefix.find("fs") != std::string::npos || i.prefix.find("gs") != std::string::npos)
      refuse(i, "reads a thread's own memory, of which Plan 9 has none");
    framePointer(i);
    if (!m || i.mnemonic.compare(0, 3, "lea") == 0) {
      if (m && m->base == "rip") refuse(i, "has no relocation");
      if (m && m->base == "rsp" && m->displacement < 0) belowStack(i);
      return;
    }
    if (m->segment == "fs" || m->segment == "gs")
      refuse(i, "reads a thread's own memory, of which Plan 9 has none");
    if (m->base == "rip") refuse(i, "has no relocation");
    if (m->base.empty() && m->index.empty()) refuse(i, "has an absolute address");
    if (m->base == "rsp" && m->displacement < 0)
      refuse(i, "lies below the stack pointer (a red zone), where a note may write at any time");
    if (wantsAlignment(i) && (m->base != "rsp" || !m->index.empty()))
      refuse(i, "wants an aligned operand off the stack, which nobody promises");
  }

  /// `lea -32(%rsp), %rsp` allocates; into another register it is a way below the stack.
  void belowStack(const Instruction& i) const {
    if (i.operands.size() < 5 || i.operands.compare(i.operands.size() - 5, 5, ",%rsp") != 0)
      refuse(i, "lies below the stack pointer (a red zone), where a note may write at any time");
  }

  /// What lies below the stack pointer can be told only where everything is reached from it.
  void framePointer(const Instruction& i) const {
    if (i.mnemonic.compare(0, 3, "mov") == 0 && i.operands == "%rsp,%rbp")
      refuse(i, "makes a frame pointer (of a stack of variable size?), expected RSP alone");
  }

  void jump(const Instruction& i, const std::string& to) const {
    if (!to.empty()) refuse(i, "jumps to" + to + ", out of the function");
    std::optional<uint64_t> target = targetOf(i);
    if (!target) refuse(i, "jumps to a computed address (a jump table), expected a label");
    if (starts_.count(*target) == 0) refuse(i, "jumps out of the function");
  }

  void relocated(const Instruction& i, const Relocation& r) {
    const Symbol& s = object_.symbols[r.symbol];
    if (!s.defined) refuse(i, "needs " + s.name + ", which lies outside");
    const Section& in = object_.sections[s.section];
    if (r.type != kRelocPc32)
      refuse(i, "needs the address of " + s.name + " by relocation " + std::to_string(r.type) +
                    ", expected one relative to the instruction (2)");
    if (in.holdsCode()) refuse(i, "takes the address of code, " + s.name);
    if (in.isWritable() || in.type == kSectionNoBits || !in.isLoaded())
      refuse(i, "needs " + s.name + " of section " + in.name + ", expected constants alone");
    if (!in.relocations.empty())
      refuse(i, "needs " + in.name + ", which holds addresses (a jump table, a table of pointers)");
    std::optional<Memory> m = memoryOf(i);
    if (!m || m->base != "rip" || r.offset + 4 > i.offset + i.bytes.size())
      refuse(i, "has a relocation where no operand in memory is");
    if (wantsAlignment(i) && unalignedTwin(i).empty())
      refuse(i, "wants the constant of " + in.name +
                    " aligned, and 6l aligns nothing: load it by a move first");
    auto past = static_cast<int64_t>(i.offset + i.bytes.size() - r.offset);
    int64_t at = static_cast<int64_t>(s.value) + r.addend + past;
    if (at < 0 || static_cast<uint64_t>(at) > in.size)
      refuse(i, "reaches to byte " + std::to_string(at) + " of " + in.name + ", which has " +
                    std::to_string(in.size));
    operands_[i.offset] = {s.section, static_cast<uint64_t>(at)};
    needed_.insert(s.section);
  }

  void place() {
    uint64_t at = symbol_.size;
    for (uint32_t s : needed_) {
      placed_[s] = at;
      at += object_.sections[s].size;
    }
  }

  void emit(const Instruction& i) {
    Piece p;
    p.bytes = i.bytes;
    std::string said = i.prefix + (i.prefix.empty() ? "" : " ") + i.mnemonic;
    if (isJump(i)) {
      said += " " + hex(*targetOf(i) - begin());
    } else if (!i.operands.empty()) {
      said += " " + i.operands;
    }
    auto found = operands_.find(i.offset);
    if (found != operands_.end()) {
      auto [section, at] = found->second;
      if (wantsAlignment(i)) p.bytes = unalignedTwin(i);
      uint64_t next = i.offset - begin() + i.bytes.size();
      uint64_t where = relocationOf(i)->offset - i.offset;
      auto distance = static_cast<uint32_t>(placed_[section] + at - next);
      for (size_t b = 0; b < 4; b++) p.bytes[where + b] = static_cast<char>(distance >> (8 * b));
      said += " = " + hex(placed_[section] + at);
      if (wantsAlignment(i)) said += ", as it lies";
    }
    p.comment = hex(i.offset - begin()) + " " + said;
    out_.avx = out_.avx || usesAvx(i);
    out_.pieces.push_back(std::move(p));
  }

  void constants() {
    constexpr uint64_t kLine = 16;
    for (uint32_t s : needed_) {
      const std::string& bytes = object_.sections[s].bytes;
      for (uint64_t at = 0; at < bytes.size(); at += kLine)
        out_.pieces.push_back(
            {bytes.substr(at, kLine), hex(placed_[s] + at) + " " + object_.sections[s].name});
    }
  }

  const Object& object_;
  const Symbol& symbol_;
  const std::vector<Instruction>& section_;
  const Section& code_;
  std::vector<Instruction> body_;
  std::set<uint64_t> starts_;
  std::map<uint64_t, std::pair<uint32_t, uint64_t>> operands_;  // by the instruction's offset
  std::set<uint32_t> needed_;
  std::map<uint32_t, uint64_t> placed_;
  Lifted out_;
};

/// What a program's start would have to do, which a listing has not.
void refuseStart(const Object& object) {
  static const std::vector<std::string> starts = {".init_array", ".fini_array",    ".ctors",
                                                  ".dtors",      ".preinit_array", ".init"};
  for (const Section& s : object.sections)
    for (const std::string& name : starts)
      if (s.size != 0 && s.name.compare(0, name.size(), name) == 0)
        throw Refusal(object.name + ": section " + s.name +
                      " holds static initialisers, which nobody would run");
}

}  // namespace

std::vector<Lifted> liftAll(const Object& object, const std::string& file) {
  refuseStart(object);
  std::vector<const Symbol*> functions;
  for (const Symbol& s : object.symbols)
    if (s.function && s.global && s.defined && object.sections[s.section].holdsCode())
      functions.push_back(&s);
  std::sort(functions.begin(), functions.end(), [](const Symbol* a, const Symbol* b) {
    return a->section != b->section ? a->section < b->section : a->value < b->value;
  });
  if (functions.empty()) throw Refusal(object.name + ": there is no function for others in it");
  std::map<uint32_t, std::vector<Instruction>> sections;
  std::vector<Lifted> all;
  for (const Symbol* s : functions) {
    if (sections.count(s->section) == 0)
      sections[s->section] = disassemble(file, object.sections[s->section].name);
    all.push_back(Lifter(object, *s, sections[s->section]).run());
  }
  return all;
}

}  // namespace plan9::cxx6a
