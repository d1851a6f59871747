#include "plan9/6a/language/registers.h"

#include <array>
#include <map>

namespace plan9::asm6 {
namespace {

constexpr std::array<const char*, 8> kOld = {"AX", "CX", "DX", "BX", "SP", "BP", "SI", "DI"};
constexpr std::array<const char*, 8> kGnuOld = {"ax", "cx", "dx", "bx", "sp", "bp", "si", "di"};
constexpr std::array<const char*, 8> kGnuByte = {"al",  "cl",  "dl",  "bl",
                                                 "spl", "bpl", "sil", "dil"};
constexpr std::array<const char*, 8> kGnuHigh = {"", "", "", "", "ah", "ch", "dh", "bh"};

std::string numbered(const char* prefix, int n) {
  std::string s = prefix;
  return s.append(std::to_string(n));
}

std::map<std::string, Register> build() {
  using Kind = Register::Kind;
  std::map<std::string, Register> m;
  for (int i = 0; i < 8; i++) m[kOld[static_cast<size_t>(i)]] = {Kind::integer, i, false};
  for (int i = 8; i < 16; i++) {
    m[numbered("R", i)] = {Kind::integer, i, false};
    m[numbered("R", i) + "B"] = {Kind::byte, i, false};
  }
  m["RARG"] = m["BP"];
  int number = 0;
  for (const char* name : {"AL", "CL", "DL", "BL"}) m[name] = {Kind::byte, number++, false};
  for (const char* name : {"AH", "CH", "DH", "BH"}) m[name] = {Kind::byte, number++, true};
  m["BPB"] = {Kind::byte, 5, false};
  m["SIB"] = {Kind::byte, 6, false};
  m["DIB"] = {Kind::byte, 7, false};
  for (int i = 0; i < 16; i++) {
    m[numbered("X", i)] = {Kind::xmm, i, false};
    m[numbered("CR", i)] = {Kind::foreign, i, false};
  }
  for (int i = 0; i < 8; i++)
    for (const char* set : {"F", "M", "DR", "TR"}) m[numbered(set, i)] = {Kind::foreign, i, false};
  for (const char* name :
       {"CS", "SS", "DS", "ES", "FS", "GS", "GDTR", "IDTR", "LDTR", "MSW", "TASK"})
    m[name] = {Kind::foreign, 0, false};
  return m;
}

}  // namespace

const Register* findRegister(const std::string& name) {
  static const std::map<std::string, Register> registers = build();
  auto found = registers.find(name);
  return found == registers.end() ? nullptr : &found->second;
}

std::string gnuName(const Register& r, Width width) {
  auto n = static_cast<size_t>(r.number);
  std::string number = std::to_string(r.number);
  if (r.kind == Register::Kind::xmm) return "%xmm" + number;
  if (r.kind == Register::Kind::byte) width = Width::b;
  if (r.high) return std::string("%") + kGnuHigh[n];
  switch (width) {
    case Width::b:
      return r.number < 8 ? std::string("%") + kGnuByte[n] : "%r" + number + "b";
    case Width::w:
      return r.number < 8 ? std::string("%") + kGnuOld[n] : "%r" + number + "w";
    case Width::l:
      return r.number < 8 ? std::string("%e") + kGnuOld[n] : "%r" + number + "d";
    default:
      return r.number < 8 ? std::string("%r") + kGnuOld[n] : "%r" + number;
  }
}

}  // namespace plan9::asm6
