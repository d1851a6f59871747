#include "plan9/cxx6a/operand.h"

#include <cstdlib>
#include <set>

namespace plan9::cxx6a {
namespace {

bool startsWith(const std::string& s, const std::string& with) {
  return s.compare(0, with.size(), with) == 0;
}

bool endsWith(const std::string& s, const std::string& with) {
  return s.size() >= with.size() && s.compare(s.size() - with.size(), with.size(), with) == 0;
}

uint8_t byteAt(const std::string& bytes, size_t i) { return static_cast<uint8_t>(bytes.at(i)); }

/// Past prefixes of old instructions: where the opcode begins.
size_t opcodeAt(const std::string& bytes) {
  static const std::set<uint8_t> prefixes = {0x66, 0xf2, 0xf3, 0x2e, 0x36, 0x3e,
                                             0x26, 0x64, 0x65, 0x67, 0xf0};
  size_t i = 0;
  while (i < bytes.size() && prefixes.count(byteAt(bytes, i)) != 0) i++;
  if (i < bytes.size() && (byteAt(bytes, i) & 0xf0U) == 0x40) i++;
  return i;
}

/// Old instructions on X registers that take memory as it lies.
bool takesMemoryAsItLies(const std::string& m) {
  static const std::set<std::string> loose = {
      "movups", "movupd", "movdqu",  "lddqu",    "movq",       "movd",     "movlps",   "movhps",
      "movlpd", "movhpd", "movddup", "cvtps2pd", "cvtdq2pd",   "cvtpi2ps", "cvtpi2pd", "insertps",
      "comiss", "comisd", "ucomiss", "ucomisd",  "maskmovdqu", "prefetch", "extractps"};
  return loose.count(m) != 0 || startsWith(m, "pinsr") || startsWith(m, "pextr") ||
         startsWith(m, "pmovsx") || startsWith(m, "pmovzx") || startsWith(m, "cvtsi2s") ||
         startsWith(m, "cvtss2") || startsWith(m, "cvtsd2") || startsWith(m, "cvttss2") ||
         startsWith(m, "cvttsd2") || endsWith(m, "ss") || endsWith(m, "sd");
}

}  // namespace

std::optional<Memory> memoryOf(const Instruction& i) {
  if (startsWith(i.mnemonic, "nop")) return std::nullopt;
  const std::string& o = i.operands;
  size_t open = o.find('(');
  Memory m;
  size_t from = 0;
  if (open != std::string::npos) {
    size_t close = o.find(')', open);
    std::string inside = o.substr(open + 1, close == std::string::npos ? close : close - open - 1);
    size_t comma = inside.find(',');
    m.base = inside.substr(0, comma);
    if (!m.base.empty() && m.base[0] == '%') m.base.erase(0, 1);
    if (comma != std::string::npos) {
      size_t second = inside.find(',', comma + 1);
      m.index = inside.substr(comma + 1, second == std::string::npos ? second : second - comma - 1);
      if (!m.index.empty() && m.index[0] == '%') m.index.erase(0, 1);
    }
    size_t before = o.rfind(',', open);
    from = before == std::string::npos ? 0 : before + 1;
  }
  std::string place = open == std::string::npos ? "" : o.substr(from, open - from);
  size_t colon = o.find(':');
  if (colon != std::string::npos && colon >= 3) {
    m.segment = o.substr(colon - 2, 2);
    if (open == std::string::npos) place = o.substr(colon + 1);
    size_t in = place.find(':');
    if (in != std::string::npos) place.erase(0, in + 1);
  } else if (open == std::string::npos) {
    // An absolute address stands alone: "0x0,%eax" without a '$'.
    size_t begin = o.find("0x");
    bool alone = begin != std::string::npos && (begin == 0 || o[begin - 1] == ',');
    if (!alone || isJump(i) || isCall(i)) return std::nullopt;
    place = o.substr(begin);
  }
  if (!place.empty() && place[0] == '*') place.erase(0, 1);
  m.displacement = static_cast<int64_t>(
      place[0] == '-' ? -std::strtoll(place.c_str() + 1, nullptr, 16)
                      : static_cast<int64_t>(std::strtoull(place.c_str(), nullptr, 16)));
  return m;
}

bool isCall(const Instruction& i) {
  return startsWith(i.mnemonic, "call") || startsWith(i.mnemonic, "lcall");
}

bool isJump(const Instruction& i) {
  return i.mnemonic[0] == 'j' || startsWith(i.mnemonic, "loop") || startsWith(i.mnemonic, "ljmp") ||
         startsWith(i.mnemonic, "xbegin");
}

std::optional<uint64_t> targetOf(const Instruction& i) {
  if (i.operands.empty() || i.operands[0] == '*') return std::nullopt;
  char* end = nullptr;
  uint64_t to = std::strtoull(i.operands.c_str(), &end, 16);
  if (end == i.operands.c_str()) return std::nullopt;
  return to;
}

bool usesAvx(const Instruction& i) {
  size_t at = opcodeAt(i.bytes);
  if (at >= i.bytes.size()) return false;
  uint8_t b = byteAt(i.bytes, at);
  return b == 0xc4 || b == 0xc5 || b == 0x62;  // in 64-bit mode these are nothing else
}

bool wantsAlignment(const Instruction& i) {
  const std::string& m = i.mnemonic;
  if (usesAvx(i))
    return startsWith(m, "vmovap") || startsWith(m, "vmovdqa") || startsWith(m, "vmovnt");
  if (m == "movntdqa" || m == "movntdq" || m == "movntps" || m == "movntpd") return true;
  if (startsWith(m, "cmpxchg16b") || startsWith(m, "fxsave") || startsWith(m, "fxrstor") ||
      startsWith(m, "xsave") || startsWith(m, "xrstor"))
    return true;
  return i.operands.find("%xmm") != std::string::npos && !takesMemoryAsItLies(m);
}

std::string unalignedTwin(const Instruction& i) {
  std::string b = i.bytes;
  auto flip = [&b](size_t at, unsigned bits) {
    b[at] = static_cast<char>(static_cast<uint8_t>(b[at]) ^ bits);
  };
  constexpr unsigned kPackedMove = 0x28 ^ 0x10;  // movaps to movups, loads and stores
  constexpr unsigned kPrefix66ToF3 = 1 ^ 2;      // in VEX and EVEX: movdqa to movdqu
  if (usesAvx(i)) {
    size_t form = byteAt(b, 0) == 0xc5 ? 1 : byteAt(b, 0) == 0xc4 ? 2 : 0;
    if (byteAt(b, 0) == 0x62) form = 2;
    if (form == 0) return {};
    size_t opcode = byteAt(b, 0) == 0x62 ? 4 : form + 1;
    if (startsWith(i.mnemonic, "vmovap"))
      flip(opcode, kPackedMove);
    else if (startsWith(i.mnemonic, "vmovdqa"))
      flip(form, kPrefix66ToF3);
    else
      return {};
    return b;
  }
  size_t at = opcodeAt(b);
  if (i.mnemonic == "movaps" || i.mnemonic == "movapd") {
    flip(at + 1, kPackedMove);
    return b;
  }
  if (i.mnemonic == "movdqa" && byteAt(b, 0) == 0x66) {
    b[0] = static_cast<char>(0xf3);
    return b;
  }
  return {};
}

}  // namespace plan9::cxx6a
