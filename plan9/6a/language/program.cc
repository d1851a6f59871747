#include "plan9/6a/language/program.h"

#include <cstring>

#include "plan9/6a/language/report.h"

namespace plan9::asm6 {
namespace {

using Kind = Operand::Kind;

constexpr int64_t kLargestFrame = 1 << 20;
constexpr int64_t kLargestDatum = 1 << 24;

std::string shownName(const std::string& name, bool isStatic) {
  return isStatic ? name + "<>" : name;
}

/// Sorts lines into routines and data.
class Arranger {
 public:
  Program run(const std::vector<Line>& lines) {
    Report report;
    for (const Line& line : lines) {
      try {
        add(line);
      } catch (const Error& e) {
        report.add(e);
      }
    }
    for (Routine& r : program_.routines) {
      try {
        finish(&r);
      } catch (const Error& e) {
        report.add(e);
      }
    }
    report.finish();
    return std::move(program_);
  }

 private:
  void add(const Line& line) {
    if (line.op == "TEXT") return text(line);
    if (line.op == "GLOBL") return globl(line);
    if (line.op == "DATA") return data(line);
    if (program_.routines.empty()) throw Error(line.at, "this line stands before the first TEXT");
    Routine& r = program_.routines.back();
    if (!line.label.empty()) {
      if (!labels_.insert(line.label).second)
        throw Error(line.at, "label " + line.label + " is defined twice in this file");
      r.labels[line.label] = r.body.size();
    }
    r.body.push_back(line);
  }

  /// `name(SB), $size` or `name(SB), flags, $size`; returns the size.
  static int64_t size(const Line& line, int64_t largest) {
    const auto& o = line.operands;
    bool flags = o.size() == 3;
    if ((o.size() != 2 && !flags) || o[0].kind != Kind::name || o[0].base != Operand::Base::sb ||
        o[0].value != 0 || o[0].index != nullptr || (flags && o[1].kind != Kind::bare) ||
        o.back().kind != Kind::constant)
      throw Error(line.at, line.op + " takes name(SB), flags, $size");
    if (o.back().value > largest)
      throw Error(line.at, line.op + " of " + std::to_string(o.back().value) +
                               " bytes, expected at most " + std::to_string(largest));
    return o.back().value;
  }

  void text(const Line& line) {
    int64_t frame = size(line, kLargestFrame);
    Routine r;
    r.at = line.at;
    r.name = line.operands[0].name;
    r.isStatic = line.operands[0].isStatic;
    r.frame = frame < 0 ? 0 : frame;
    if (program_.routine(r.name, r.isStatic) != nullptr)
      throw Error(line.at, "TEXT " + shownName(r.name, r.isStatic) + " is defined twice");
    program_.routines.push_back(r);
    if (r.frame % 8 != 0)
      throw Error(line.at, "the frame of " + r.name + " is " + std::to_string(frame) +
                               " bytes, expected a multiple of 8");
  }

  Datum* datum(const std::string& name, bool isStatic) {
    for (Datum& d : program_.data)
      if (d.name == name && d.isStatic == isStatic) return &d;
    return nullptr;
  }

  /// A GLOBL may follow its DATA, as it usually does.
  void globl(const Line& line) {
    int64_t bytes = size(line, kLargestDatum);
    const Operand& o = line.operands[0];
    if (bytes <= 0) throw Error(line.at, "GLOBL " + o.name + " has no bytes");
    if (!globals_.insert(shownName(o.name, o.isStatic)).second)
      throw Error(line.at, "GLOBL " + o.name + " is defined twice");
    Datum& d = at(line, o);
    if (static_cast<int64_t>(d.bytes.size()) > bytes)
      throw Error(line.at, "DATA of " + o.name + " reaches to byte " +
                               std::to_string(d.bytes.size()) + ", its GLOBL has " +
                               std::to_string(bytes));
    d.bytes.resize(static_cast<size_t>(bytes));
  }

  Datum& at(const Line& line, const Operand& o) {
    if (Datum* d = datum(o.name, o.isStatic)) return *d;
    Datum d;
    d.at = line.at;
    d.name = o.name;
    d.isStatic = o.isStatic;
    program_.data.push_back(d);
    return program_.data.back();
  }

  void data(const Line& line) {
    const auto& o = line.operands;
    if (o.size() != 2 || o[0].kind != Kind::name || o[0].base != Operand::Base::sb ||
        o[0].index != nullptr || o[0].width == 0)
      throw Error(line.at, "DATA takes name+offset(SB)/width, $value");
    int width = o[0].width;
    int64_t from = o[0].value;
    if ((width < 1 || width > 8) || from < 0 || from > kLargestDatum)
      throw Error(line.at, "DATA of width " + std::to_string(width) + " at offset " +
                               std::to_string(from) + " cannot be");
    Datum& d = at(line, o[0]);
    auto begin = static_cast<size_t>(from);
    auto end = begin + static_cast<size_t>(width);
    if (d.bytes.size() < end) {
      if (globals_.count(shownName(d.name, d.isStatic)) != 0)
        throw Error(line.at, "DATA reaches to byte " + std::to_string(end) + " of " + d.name +
                                 ", its GLOBL has " + std::to_string(d.bytes.size()));
      d.bytes.resize(end);
    }
    auto& taken = taken_[shownName(d.name, d.isStatic)];
    for (size_t i = begin; i < end; i++)
      if (!taken.insert(i).second)
        throw Error(line.at, "byte " + std::to_string(i) + " of " + d.name + " is given twice");
    if (o[1].kind == Kind::address) {
      if (width != 8 || o[1].base != Operand::Base::sb)
        throw Error(line.at, "an address in DATA takes 8 bytes and a name relative to SB");
      d.addresses[begin] = o[1];
      return;
    }
    std::string bytes = valueBytes(line, o[1], width);
    std::memcpy(&d.bytes[begin], bytes.data(), static_cast<size_t>(width));
  }

  static std::string valueBytes(const Line& line, const Operand& v, int width) {
    std::string bytes(static_cast<size_t>(width), '\0');
    auto put = [&bytes](const void* from, size_t n) { std::memcpy(bytes.data(), from, n); };
    if (v.kind == Kind::constant) {
      if (width != 1 && width != 2 && width != 4 && width != 8)
        throw Error(line.at, "an integer in DATA takes 1, 2, 4 or 8 bytes");
      int64_t top = width == 8 ? 0 : v.value >> (8 * width - 1);
      if (width != 8 && top != 0 && top != 1 && top != -1)
        throw Error(line.at,
                    std::to_string(v.value) + " does not fit " + std::to_string(width) + " bytes");
      put(&v.value, bytes.size());
    } else if (v.kind == Kind::string) {
      if (v.text.size() > bytes.size())
        throw Error(line.at, "a string of " + std::to_string(v.text.size()) +
                                 " bytes in DATA of width " + std::to_string(width));
      put(v.text.data(), v.text.size());
    } else if (v.kind == Kind::real && width == 8) {
      put(&v.real, 8);
    } else if (v.kind == Kind::real && width == 4) {
      auto f = static_cast<float>(v.real);
      if (static_cast<double>(f) != v.real)
        throw Error(line.at,
                    "this constant is no float: 6l and the host would round it "
                    "differently; write its bits");
      put(&f, 4);
    } else {
      throw Error(line.at,
                  "DATA takes a constant, a string or an address, and a real in 4 or 8 bytes");
    }
    return bytes;
  }

  /// Checks what can be said only when the routine is complete.
  static void finish(Routine* r) {
    std::vector<size_t> instructions;  // their places, since labels are no instructions
    for (size_t i = 0; i < r->body.size(); i++)
      if (r->body[i].label.empty()) instructions.push_back(i);
    const std::string last = instructions.empty() ? "" : r->body[instructions.back()].op;
    if ((last != "RET" && last != "JMP") || !r->body.back().label.empty())
      throw Error(r->at, "TEXT " + r->name + " does not end in RET or JMP");
    for (size_t n = 0; n < instructions.size(); n++) {
      Line& line = r->body[instructions[n]];
      for (Operand& o : line.operands) {
        if (o.kind == Kind::label && r->labels.count(o.name) == 0)
          throw Error(line.at, "there is no label " + o.name + " in TEXT " + r->name);
        if (o.kind != Kind::pc) continue;
        int64_t to = static_cast<int64_t>(n) + o.value;
        if (to < 0 || to >= static_cast<int64_t>(instructions.size()))
          throw Error(line.at, std::to_string(o.value) + "(PC) leaves TEXT " + r->name);
        o.value = static_cast<int64_t>(instructions[static_cast<size_t>(to)]);
        r->targets.insert(static_cast<size_t>(o.value));
      }
    }
  }

  Program program_;
  std::set<std::string> labels_;
  std::set<std::string> globals_;
  std::map<std::string, std::set<size_t>> taken_;
};

}  // namespace

const Routine* Program::routine(const std::string& name, bool isStatic) const {
  for (const Routine& r : routines)
    if (r.name == name && r.isStatic == isStatic) return &r;
  return nullptr;
}

Program arrange(const std::vector<Line>& lines) {
  Program p = Arranger().run(lines);
  for (const Datum& d : p.data)
    for (const auto& [offset, o] : d.addresses)
      if (p.routine(o.name, o.isStatic) != nullptr)
        throw Error(d.at, "DATA of " + d.name + " holds the address of TEXT " + o.name +
                              ", which host code could not call");
  return p;
}

}  // namespace plan9::asm6
