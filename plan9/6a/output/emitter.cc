#include "plan9/6a/output/emitter.h"

#include <cstring>
#include <map>

#include "plan9/6a/language/report.h"
#include "plan9/6a/language/symbols.h"
#include "plan9/6a/output/bridge.h"
#include "plan9/6a/output/instructions.h"

namespace plan9::asm6 {
namespace {

using Kind = Operand::Kind;
using Base = Operand::Base;

/// Writes one routine's body.
class BodyEmitter {
 public:
  BodyEmitter(const Program& program, const Routine& routine, const Prototypes& prototypes,
              const Symbols& symbols, std::map<std::string, std::string>* reals)
      : program_(program),
        routine_(routine),
        prototypes_(prototypes),
        symbols_(symbols),
        reals_(*reals),
        pushed_(routine.frame) {}

  std::string run(Report* report) {
    auto found = prototypes_.find(routine_.name);
    if (found != prototypes_.end() && !routine_.isStatic) prototype_ = &found->second;
    std::string name = symbols_.body(routine_.name, routine_.isStatic);
    bool elf = symbols_.target() == Target::elf;
    if (!routine_.isStatic)
      out_ += "\t.globl\t" + name + (elf ? "\n\t.hidden\t" : "\n\t.private_extern\t") + name + "\n";
    if (elf) out_ += "\t.type\t" + name + ", @function\n";
    out_ += name + ":\n\t.cfi_startproc\n";
    if (routine_.frame != 0) adjust("subq", routine_.frame);
    for (size_t i = 0; i < routine_.body.size(); i++) {
      const Line& line = routine_.body[i];
      try {
        if (routine_.targets.count(i) != 0) out_ += place(i) + ":\n";
        if (!line.label.empty())
          out_ += label(line.label) + ":\n";
        else
          instruction(line);
      } catch (const Error& e) {
        report->add(e);
      }
    }
    out_ += "\t.cfi_endproc\n";
    if (elf) out_ += "\t.size\t" + name + ", . - " + name + "\n";
    return std::move(out_);
  }

 private:
  std::string scoped() const { return routine_.name + (routine_.isStatic ? ".static." : "."); }
  std::string label(const std::string& name) const { return symbols_.local(scoped() + name); }
  std::string place(size_t i) const { return symbols_.local(scoped() + "pc." + std::to_string(i)); }

  void adjust(const std::string& op, int64_t bytes) {
    out_ += "\t" + op + "\t$" + std::to_string(bytes) + ", %rsp\n\t.cfi_adjust_cfa_offset " +
            (op == "subq" ? "" : "-") + std::to_string(bytes) + "\n";
  }

  void instruction(const Line& line) {
    out_ += "# " + std::to_string(line.at.line) + " \"" + line.at.file + "\"\n";
    const Form& form = findForm(line);
    if (line.op == "RET") return ret(line);
    if (line.op == "CALL") return call(line);
    switch (form.shape) {
      case Shape::nothing:
        return;
      case Shape::prefix:
        out_ += "\t.byte\t" + form.gnu + "\n";
        return;
      case Shape::data:
        out_ += "\t" + form.gnu + "\t" + std::to_string(line.operands[0].value) + "\n";
        return;
      default:
        break;
    }
    if (!line.operands.empty() && line.operands[0].kind == Kind::address &&
        line.operands[0].base == Base::sb && isRoutine(line.operands[0]))
      throw Error(line.at, "the address of TEXT " + line.operands[0].name +
                               " is taken, which host code could not call");
    std::vector<std::string> operands;
    for (size_t i = 0; i < line.operands.size(); i++)
      operands.push_back(operand(line, line.operands[i], form, i));
    if (form.shape == Shape::swapped) std::swap(operands[0], operands[1]);
    if (form.shape == Shape::clear) operands[0] = operands[1];
    out_ += "\t" + form.gnu;
    for (size_t i = 0; i < operands.size(); i++) out_ += (i == 0 ? "\t" : ", ") + operands[i];
    out_ += "\n";
    track(line);
  }

  bool isRoutine(const Operand& o) const { return program_.routine(o.name, o.isStatic) != nullptr; }

  /// 6l counts pushes along the text, not along the flow of control; so does this.
  void track(const Line& line) {
    int64_t change = 0;
    if (line.op == "PUSHQ" || line.op == "PUSHFQ") change = 8;
    if (line.op == "POPQ" || line.op == "POPFQ") change = -8;
    if (change == 0) {
      const Operand* to = line.operands.empty() ? nullptr : &line.operands.back();
      bool compares = line.op.compare(0, 3, "CMP") == 0 || line.op.compare(0, 4, "TEST") == 0;
      if (to != nullptr && to->kind == Kind::reg && to->reg == findRegister("SP") && !compares)
        throw Error(line.at,
                    line.op + " changes SP, which only a frame size or PUSHQ and POPQ may");
      return;
    }
    pushed_ += change;
    out_ += "\t.cfi_adjust_cfa_offset " + std::to_string(change) + "\n";
  }

  void ret(const Line& line) {
    if (pushed_ != routine_.frame)
      throw Error(line.at,
                  "PUSH and POP are not balanced: " + std::to_string(pushed_ - routine_.frame) +
                      " bytes are left on the stack");
    if (routine_.frame == 0) {
      out_ += "\tret\n";
      return;
    }
    out_ += "\t.cfi_remember_state\n";
    adjust("addq", routine_.frame);
    out_ += "\tret\n\t.cfi_restore_state\n";
  }

  /// Of this file, or of another one that the same header declares. C is entered otherwise.
  void call(const Line& line) {
    const Operand& o = line.operands[0];
    bool plain = o.kind == Kind::name && o.base == Base::sb && o.value == 0 && o.index == nullptr;
    if (!plain || (!isRoutine(o) && (o.isStatic || prototypes_.count(o.name) == 0)))
      throw Error(line.at, "CALL takes the name of a TEXT of this file or of the prototypes");
    out_ += "\tcall\t" + symbols_.body(o.name, o.isStatic) + "\n";
  }

  std::string operand(const Line& line, const Operand& o, const Form& form, size_t i) {
    switch (o.kind) {
      case Kind::reg:
        return (form.classes[i] & kCount) != 0 ? "%cl" : gnuName(*o.reg, form.widths[i]);
      case Kind::constant:
        return std::string("$").append(std::to_string(o.value));
      case Kind::real:
        return real(line, o);
      case Kind::memory:
        return memory(line, o);
      case Kind::name:
      case Kind::address:
        return named(line, o);
      case Kind::label:
        return label(o.name);
      case Kind::pc:
        return place(static_cast<size_t>(o.value));
      default:
        throw Error(line.at, "an operand of " + line.op + " is none of its kind");
    }
  }

  static std::string indexed(const Operand& o, const std::string& base) {
    if (o.index == nullptr) return "(" + base + ")";
    return "(" + base + "," + gnuName(*o.index, Width::q) + "," + std::to_string(o.scale) + ")";
  }

  static std::string memory(const Line& line, const Operand& o) {
    if (o.value < INT32_MIN || o.value > INT32_MAX)
      throw Error(line.at, "the offset " + std::to_string(o.value) + " does not fit 32 bits");
    if (o.reg != nullptr && o.reg->number == 4 && o.value < 0)
      throw Error(line.at, "what lies below SP may be overwritten by a note at any time");
    return std::to_string(o.value) + indexed(o, o.reg == nullptr ? "" : gnuName(*o.reg, Width::q));
  }

  std::string named(const Line& line, const Operand& o) {
    switch (o.base) {
      case Base::fp:
        return argument(line, o);
      case Base::sp:
        if (o.value >= 0 || o.value < -routine_.frame)
          throw Error(line.at, o.name + " lies outside the frame of " +
                                   std::to_string(routine_.frame) + " bytes");
        return std::to_string(o.value + pushed_) + indexed(o, "%rsp");
      case Base::sb:
        break;
    }
    if (isRoutine(o)) throw Error(line.at, "TEXT " + o.name + " is used as data");
    if (o.index != nullptr)
      throw Error(line.at, o.name +
                               "(SB) with an index cannot be addressed on the host: load its "
                               "address with MOVQ $" +
                               o.name + "(SB) first");
    std::string symbol = symbols_.data(o.name, o.isStatic);
    if (o.value != 0) symbol.append(o.value > 0 ? "+" : "").append(std::to_string(o.value));
    return symbol + "(%rip)";
  }

  std::string argument(const Line& line, const Operand& o) const {
    if (prototype_ != nullptr) {
      if (o.value < 0 || o.value >= prototype_->argumentBytes())
        throw Error(line.at, o.name + "+" + std::to_string(o.value) + "(FP): the arguments of " +
                                 routine_.name + " take " +
                                 std::to_string(prototype_->argumentBytes()) + " bytes");
      const std::string& expected = prototype_->parameters[static_cast<size_t>(o.value / 8)].name;
      if (!expected.empty() && expected != o.name)
        throw Error(line.at, "the argument at " + std::to_string(o.value) + "(FP) is called " +
                                 expected + " in the prototype, found " + o.name);
    } else if (o.value < 0) {
      throw Error(line.at, o.name + " lies below the arguments");
    }
    return std::to_string(o.value + pushed_ + 8) + indexed(o, "%rsp");
  }

  /// 6l puts a real constant of a scalar instruction into the data; so does this.
  std::string real(const Line& line, const Operand& o) {
    bool single = line.op.back() == 'S';
    uint64_t bits = 0;
    if (single) {
      auto f = static_cast<float>(o.real);
      if (static_cast<double>(f) != o.real)
        throw Error(line.at,
                    "this constant is no float: 6l and the host would round it "
                    "differently; put its bits into DATA");
      uint32_t b = 0;
      std::memcpy(&b, &f, 4);
      bits = b;
    } else {
      std::memcpy(&bits, &o.real, 8);
    }
    std::string name = symbols_.local((single ? "real32." : "real64.") + std::to_string(bits));
    reals_[name] = (single ? "\t.long\t" : "\t.quad\t") + std::to_string(bits);
    return name + "(%rip)";
  }

  const Program& program_;
  const Routine& routine_;
  const Prototypes& prototypes_;
  const Prototype* prototype_ = nullptr;
  const Symbols& symbols_;
  std::map<std::string, std::string>& reals_;
  int64_t pushed_;  // from SP up to the return address
  std::string out_;
};

/// 6l aligns data to 8 bytes and no more. Here it lies at 8 modulo 16, so that an instruction that
/// wants 16 fails on the host too.
std::string emitDatum(const Datum& d, const Symbols& symbols) {
  std::string name = symbols.data(d.name, d.isStatic);
  std::string out = "\t.p2align\t4\n\t.space\t8\n";
  if (!d.isStatic) out += "\t.globl\t" + name + "\n";
  out += name + ":\n";
  for (size_t i = 0; i < d.bytes.size();) {
    auto address = d.addresses.find(i);
    if (address != d.addresses.end()) {
      const Operand& o = address->second;
      out += "\t.quad\t" + symbols.data(o.name, o.isStatic) + "+" + std::to_string(o.value) + "\n";
      i += 8;
    } else {
      out += "\t.byte\t" + std::to_string(d.bytes[i++]) + "\n";
    }
  }
  return out;
}

}  // namespace

std::string emit(const Program& program, const Prototypes& prototypes, Target target) {
  Symbols symbols(target);
  Report report;
  std::map<std::string, std::string> reals;
  std::string out = "\t.text\n";
  for (const Routine& r : program.routines) {
    if (!r.isStatic) {
      auto found = prototypes.find(r.name);
      if (found == prototypes.end()) {
        report.add(Error(r.at, "TEXT " + r.name + " has no prototype in the header"));
        continue;
      }
      out += bridge(r.name, found->second, symbols);
    }
    out += BodyEmitter(program, r, prototypes, symbols, &reals).run(&report);
  }
  report.finish();
  if (!program.data.empty() || !reals.empty()) out += "\t.data\n";
  for (const Datum& d : program.data) out += emitDatum(d, symbols);
  for (const auto& [name, value] : reals)
    out.append("\t.p2align\t3\n").append(name).append(":\n").append(value).append("\n");
  if (target == Target::elf) out += "\t.section\t.note.GNU-stack,\"\",@progbits\n";
  return out;
}

}  // namespace plan9::asm6
