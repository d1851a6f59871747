#include "plan9/6a/output/instruction_table.h"

#include <cctype>
#include <tuple>

namespace plan9::asm6 {
namespace {

using Table = std::map<std::string, std::vector<Form>>;
using Names = std::vector<std::pair<const char*, const char*>>;  // 6a's, GNU's

constexpr unsigned kRegMem = kReg | kMem;
constexpr unsigned kXmmMem = kXmm | kMem;

struct Size {
  char suffix;
  char gnu;
  Width width;
  unsigned reg;    // register operands of that size: a byte may be named AL or AX
  int64_t lowest;  // constants
  int64_t highest;
  int bits;
};

constexpr Size kB = {'B', 'b', Width::b, kReg | kByteReg, -128, 255, 8};
constexpr Size kW = {'W', 'w', Width::w, kReg, -32768, 65535, 16};
constexpr Size kL = {'L', 'l', Width::l, kReg, INT32_MIN, UINT32_MAX, 32};
constexpr Size kQ = {'Q', 'q', Width::q, kReg, INT32_MIN, INT32_MAX, 64};

/// Adds families of instructions to a table.
class Builder {
 public:
  Table run() {
    integers();
    moves();
    conditions();
    others();
    floats();
    sseMoves();
    conversions();
    sseIntegers();
    return std::move(table_);
  }

 private:
  Form& add(const std::string& name, const std::string& gnu, std::vector<unsigned> classes,
            std::vector<Width> widths = {}) {
    widths.resize(classes.size(), Width::none);
    Form f;
    f.gnu = gnu;
    f.classes = std::move(classes);
    f.widths = std::move(widths);
    table_[name].push_back(f);
    return table_[name].back();
  }

  void bound(Form& f, int64_t lowest, int64_t highest) {
    f.lowest = lowest;
    f.highest = highest;
  }

  /// Two operands of one size, one of which may be a constant or memory.
  void pair(const std::string& name, const std::string& gnu, const Size& s, Shape shape) {
    unsigned rm = s.reg | kMem;
    std::string n = name + s.suffix;
    std::string g = gnu + s.gnu;
    bool compare = shape == Shape::swapped;
    std::vector<Width> ww = {s.width, s.width};
    Form& constant = compare ? add(n, g, {rm, kConst}, ww) : add(n, g, {kConst, rm}, ww);
    bound(constant, s.lowest, s.highest);
    add(n, g, {s.reg, rm}, ww);
    // 6l encodes ADCB from memory as if to memory.
    if (n != "ADCB") add(n, g, {kMem, s.reg}, ww);
    for (Form& f : table_[n]) f.shape = shape;
  }

  void integers() {
    for (const Size& s : {kB, kW, kL, kQ}) {
      unsigned rm = s.reg | kMem;
      for (auto [name, gnu] : Names{{"ADD", "add"},
                                    {"OR", "or"},
                                    {"ADC", "adc"},
                                    {"SBB", "sbb"},
                                    {"AND", "and"},
                                    {"SUB", "sub"},
                                    {"XOR", "xor"},
                                    {"TEST", "test"}})
        pair(name, gnu, s, Shape::plain);
      pair("CMP", "cmp", s, Shape::swapped);
      for (auto [name, gnu] : Names{{"INC", "inc"},
                                    {"DEC", "dec"},
                                    {"NEG", "neg"},
                                    {"NOT", "not"},
                                    {"MUL", "mul"},
                                    {"DIV", "div"},
                                    {"IDIV", "idiv"},
                                    {"IMUL", "imul"}})
        add(name + std::string(1, s.suffix), gnu + std::string(1, s.gnu), {rm}, {s.width});
      for (auto [name, gnu] : Names{{"ROL", "rol"},
                                    {"ROR", "ror"},
                                    {"RCL", "rcl"},
                                    {"RCR", "rcr"},
                                    {"SAL", "shl"},
                                    {"SHL", "shl"},
                                    {"SAR", "sar"},
                                    {"SHR", "shr"}}) {
        std::string n = name + std::string(1, s.suffix);
        std::string g = gnu + std::string(1, s.gnu);
        bound(add(n, g, {kConst, rm}, {Width::b, s.width}), 0, s.bits - 1);
        add(n, g, {kCount, rm}, {Width::b, s.width});
      }
      for (auto [name, gnu] : Names{{"XADD", "xadd"}, {"CMPXCHG", "cmpxchg"}, {"XCHG", "xchg"}})
        add(name + std::string(1, s.suffix), gnu + std::string(1, s.gnu), {s.reg, rm},
            {s.width, s.width});
      add("XCHG" + std::string(1, s.suffix), "xchg" + std::string(1, s.gnu), {kMem, s.reg},
          {s.width, s.width});
    }
    for (const Size& s : {kW, kL, kQ}) {
      std::string suffix(1, s.suffix);
      std::string gnu(1, s.gnu);
      std::vector<Width> ww = {s.width, s.width};
      bound(add("IMUL" + suffix, "imul" + gnu, {kConst, kReg}, ww), s.lowest, s.highest);
      add("IMUL" + suffix, "imul" + gnu, {kRegMem, kReg}, ww);
      add("BSF" + suffix, "bsf" + gnu, {kRegMem, kReg}, ww);
      add("BSR" + suffix, "bsr" + gnu, {kRegMem, kReg}, ww);
      for (auto [name, g] : Names{{"BT", "bt"}, {"BTC", "btc"}, {"BTR", "btr"}, {"BTS", "bts"}}) {
        bound(add(name + suffix, g + gnu, {kConst, kRegMem}, {Width::b, s.width}), 0, s.bits - 1);
        add(name + suffix, g + gnu, {kReg, kRegMem}, ww);
      }
      add("LEA" + suffix, "lea" + gnu, {kMem, kReg}, ww);
    }
  }

  void moves() {
    for (const Size& s : {kB, kW, kL, kQ}) {
      std::string n = std::string("MOV") + s.suffix;
      std::string g = std::string("mov") + s.gnu;
      std::vector<Width> ww = {s.width, s.width};
      add(n, g, {s.reg, s.reg | kMem}, ww);
      add(n, g, {kMem, s.reg}, ww);
      if (s.width != Width::b)
        add(n, std::string("xor") + s.gnu, {kZero, kReg}, ww).shape = Shape::clear;
      bound(add(n, g, {kConst, s.reg | kMem}, ww), s.lowest, s.highest);
    }
    add("MOVQ", "movabsq", {kConst, kReg}, {Width::q, Width::q});
    add("MOVQ", "leaq", {kAddress, kReg}, {Width::q, Width::q});
    for (const char* name : {"MOVQ", "MOVD", "MOVL"}) {
      Width w = name[3] == 'L' ? Width::l : Width::q;
      const char* g = w == Width::l ? "movd" : "movq";
      add(name, g, {kRegMem, kXmm}, {w, Width::none});
      add(name, g, {kXmm, kRegMem}, {Width::none, w});
    }
    for (auto [name, gnu] : Names{{"MOVBWSX", "movsbw"},
                                  {"MOVBLSX", "movsbl"},
                                  {"MOVBQSX", "movsbq"},
                                  {"MOVBWZX", "movzbw"},
                                  {"MOVBLZX", "movzbl"},
                                  {"MOVBQZX", "movzbl"},
                                  {"MOVWLSX", "movswl"},
                                  {"MOVWQSX", "movswq"},
                                  {"MOVWLZX", "movzwl"},
                                  {"MOVWQZX", "movzwl"},
                                  {"MOVLQSX", "movslq"},
                                  {"MOVLQZX", "movl"}}) {
      bool byte = name[3] == 'B';
      Width from = byte ? Width::b : name[3] == 'W' ? Width::w : Width::l;
      // As in 6l, zero extension to 64 bits is written as that to 32.
      bool zero = name[5] == 'Z';
      Width to = name[4] == 'W' ? Width::w : zero || name[4] == 'L' ? Width::l : Width::q;
      add(name, gnu, {byte ? kRegMem | kByteReg : kRegMem, kReg}, {from, to});
    }
    add("MOVQL", "movl", {kReg, kRegMem}, {Width::l, Width::l});
    add("MOVNTIL", "movntil", {kReg, kMem}, {Width::l, Width::l});
    add("MOVNTIQ", "movntiq", {kReg, kMem}, {Width::q, Width::q});
    bound(add("PUSHQ", "pushq", {kRegMem | kConst}, {Width::q}), INT32_MIN, INT32_MAX);
    add("POPQ", "popq", {kRegMem}, {Width::q});
  }

  void conditions() {
    Names jumps = {{"JOS", "jo"},  {"JO", "jo"},     {"JOC", "jno"}, {"JNO", "jno"}, {"JCS", "jb"},
                   {"JB", "jb"},   {"JC", "jb"},     {"JNAE", "jb"}, {"JLO", "jb"},  {"JCC", "jae"},
                   {"JAE", "jae"}, {"JNB", "jae"},   {"JNC", "jae"}, {"JHS", "jae"}, {"JEQ", "je"},
                   {"JE", "je"},   {"JZ", "je"},     {"JNE", "jne"}, {"JNZ", "jne"}, {"JLS", "jbe"},
                   {"JBE", "jbe"}, {"JNA", "jbe"},   {"JHI", "ja"},  {"JA", "ja"},   {"JNBE", "ja"},
                   {"JMI", "js"},  {"JS", "js"},     {"JPL", "jns"}, {"JNS", "jns"}, {"JPS", "jp"},
                   {"JP", "jp"},   {"JPE", "jp"},    {"JPC", "jnp"}, {"JNP", "jnp"}, {"JPO", "jnp"},
                   {"JLT", "jl"},  {"JL", "jl"},     {"JNGE", "jl"}, {"JGE", "jge"}, {"JNL", "jge"},
                   {"JLE", "jle"}, {"JNG", "jle"},   {"JGT", "jg"},  {"JG", "jg"},   {"JNLE", "jg"},
                   {"JMP", "jmp"}, {"JCXZ", "jrcxz"}};
    for (auto [name, gnu] : jumps) add(name, gnu, {kTarget});
    Names codes = {{"CC", "ae"}, {"CS", "b"},  {"EQ", "e"},  {"GE", "ge"},
                   {"GT", "g"},  {"HI", "a"},  {"LE", "le"}, {"LS", "be"},
                   {"LT", "l"},  {"MI", "s"},  {"NE", "ne"}, {"OC", "no"},
                   {"OS", "o"},  {"PC", "np"}, {"PL", "ns"}, {"PS", "p"}};
    for (auto [code, gnu] : codes) {
      // 6l encodes SETPC as SETLS, SETEQ SI as SETEQ DH.
      if (std::string(code) != "PC")
        add(std::string("SET") + code, std::string("set") + gnu, {kMem | kByteReg}, {Width::b});
      for (const Size& s : {kW, kL, kQ})
        add(std::string("CMOV") + s.suffix + code, std::string("cmov") + gnu + s.gnu,
            {kRegMem, kReg}, {s.width, s.width});
    }
  }

  void others() {
    for (auto [name, gnu] : Names{{"CLC", "clc"},
                                  {"CLD", "cld"},
                                  {"CMC", "cmc"},
                                  {"STC", "stc"},
                                  {"STD", "std"},
                                  {"CPUID", "cpuid"},
                                  {"CDQ", "cltd"},
                                  {"CWD", "cwtd"},
                                  {"CQO", "cqto"},
                                  {"LFENCE", "lfence"},
                                  {"MFENCE", "mfence"},
                                  {"SFENCE", "sfence"},
                                  {"RDTSC", "rdtsc"},
                                  {"LAHF", "lahf"},
                                  {"PUSHFQ", "pushfq"},
                                  {"POPFQ", "popfq"},
                                  {"RET", "ret"}})
      add(name, gnu, {});
    for (auto [name, gnu] : Names{{"MOVS", "movs"},
                                  {"CMPS", "cmps"},
                                  {"SCAS", "scas"},
                                  {"LODS", "lods"},
                                  {"STOS", "stos"}})
      for (const Size& s : {kB, kW, kL, kQ})
        add(name + std::string(1, s.suffix), gnu + std::string(1, s.gnu), {});
    add("NOP", "", {}).shape = Shape::nothing;
    for (auto [name, byte] : Names{{"REP", "0xf3"}, {"REPN", "0xf2"}, {"LOCK", "0xf0"}})
      add(name, byte, {}).shape = Shape::prefix;
    const std::vector<std::pair<const char*, Size>> data = {
        {"BYTE", kB}, {"WORD", kW}, {"LONG", kL}, {"QUAD", kQ}};
    for (const auto& [name, s] : data) {
      const char* gnu = s.bits == 8    ? ".byte"
                        : s.bits == 16 ? ".short"
                        : s.bits == 32 ? ".long"
                                       : ".quad";
      Form& f = add(name, gnu, {kConst}, {s.width});
      f.shape = Shape::data;
      if (s.bits < 64) bound(f, s.lowest, s.highest);
    }
    add("LDMXCSR", "ldmxcsr", {kMem});
    add("STMXCSR", "stmxcsr", {kMem});
    add("CALL", "call", {kMem});  // of a routine's name only: the emitter looks
  }

  void floats() {
    // Without PINSRW, CMPPS, CMPPD, CMPSS, CMPSD: 6l refuses or misencodes them.
    for (const char* op : {"ADD", "SUB", "MUL", "DIV", "MAX", "MIN", "SQRT"})
      for (const char* type : {"PS", "PD", "SS", "SD"}) vector(op + std::string(type));
    for (const char* op : {"ANDN", "OR", "XOR", "UNPCKH", "UNPCKL", "HADD", "HSUB", "ADDSUB"})
      for (const char* type : {"PS", "PD"}) vector(op + std::string(type));
    vector("ANDPD");
    add("ANDPS", "andpd", {kXmmMem, kXmm});  // as 6l encodes it
    for (const char* name :
         {"RCPPS", "RCPSS", "RSQRTPS", "RSQRTSS", "COMISS", "COMISD", "UCOMISS", "UCOMISD"})
      vector(name);
    for (const char* name :
         {"SHUFPS", "SHUFPD", "ROUNDPS", "ROUNDPD", "ROUNDSS", "ROUNDSD", "DPPS", "DPPD"})
      bound(add(name, lower(name), {kConst, kXmmMem, kXmm}), 0, 255);
    for (const char* op : {"MOVS", "ADDS", "SUBS", "MULS", "DIVS", "COMIS", "UCOMIS"})
      for (const char* type : {"S", "D"})
        add(op + std::string(type), lower(op + std::string(type)), {kReal, kXmm});
  }

  void sseMoves() {
    for (auto [name, gnu] : Names{{"MOVAPS", "movaps"},
                                  {"MOVAPD", "movapd"},
                                  {"MOVUPS", "movups"},
                                  {"MOVUPD", "movupd"},
                                  {"MOVO", "movdqa"},
                                  {"MOVOA", "movdqa"},
                                  {"MOVOU", "movdqu"},
                                  {"MOVSS", "movss"},
                                  {"MOVSD", "movsd"}}) {
      add(name, gnu, {kXmmMem, kXmm});
      add(name, gnu, {kXmm, kMem});
    }
    for (const char* name : {"MOVLPS", "MOVHPS", "MOVLPD", "MOVHPD"}) {
      add(name, lower(name), {kMem, kXmm});
      add(name, lower(name), {kXmm, kMem});
    }
    for (auto [name, gnu] : Names{{"MOVHLPS", "movhlps"},
                                  {"MOVLHPS", "movlhps"},
                                  {"MASKMOVOU", "maskmovdqu"},
                                  {"MASKMOVDQU", "maskmovdqu"}})
      add(name, gnu, {kXmm, kXmm});
    for (const char* name : {"MOVMSKPS", "MOVMSKPD", "PMOVMSKB"})
      add(name, lower(name), {kXmm, kReg}, {Width::none, Width::l});
    for (auto [name, gnu] : Names{{"MOVNTPS", "movntps"},
                                  {"MOVNTPD", "movntpd"},
                                  {"MOVNTO", "movntdq"},
                                  {"MOVNTDQ", "movntdq"}})
      add(name, gnu, {kXmm, kMem});
    add("MOVQOZX", "movq", {kXmmMem, kXmm});
  }

  void conversions() {
    for (auto [name, gnu] : Names{{"CVTPL2PD", "cvtdq2pd"},
                                  {"CVTPL2PS", "cvtdq2ps"},
                                  {"CVTPD2PL", "cvtpd2dq"},
                                  {"CVTPD2PS", "cvtpd2ps"},
                                  {"CVTPS2PL", "cvtps2dq"},
                                  {"CVTPS2PD", "cvtps2pd"},
                                  {"CVTTPD2PL", "cvttpd2dq"},
                                  {"CVTTPS2PL", "cvttps2dq"},
                                  {"CVTSD2SS", "cvtsd2ss"},
                                  {"CVTSS2SD", "cvtss2sd"}})
      add(name, gnu, {kXmmMem, kXmm});
    for (const Size& s : {kL, kQ})
      for (auto [to, gnu] : Names{{"CVTSS2S", "cvtss2si"},
                                  {"CVTSD2S", "cvtsd2si"},
                                  {"CVTTSS2S", "cvttss2si"},
                                  {"CVTTSD2S", "cvttsd2si"}})
        add(to + std::string(1, s.suffix), gnu, {kXmmMem, kReg}, {Width::none, s.width});
    for (auto [name, gnu, s] :
         std::vector<std::tuple<const char*, const char*, Size>>{{"CVTSL2SS", "cvtsi2ssl", kL},
                                                                 {"CVTSL2SD", "cvtsi2sdl", kL},
                                                                 {"CVTSQ2SS", "cvtsi2ssq", kQ},
                                                                 {"CVTSQ2SD", "cvtsi2sdq", kQ}})
      add(name, gnu, {kRegMem, kXmm}, {s.width, Width::none});
  }

  void sseIntegers() {
    for (const char* name :
         {"PADDB",     "PADDW",      "PADDQ",     "PADDSB", "PADDSW",   "PADDUSB",  "PADDUSW",
          "PAND",      "PANDN",      "PAVGB",     "PAVGW",  "PCMPEQB",  "PCMPEQW",  "PCMPGTB",
          "PCMPGTW",   "PMAXSW",     "PMAXUB",    "PMINSW", "PMINUB",   "PMULHUW",  "PMULHW",
          "PMULLW",    "POR",        "PSADBW",    "PSUBB",  "PSUBW",    "PSUBQ",    "PSUBSB",
          "PSUBSW",    "PSUBUSB",    "PSUBUSW",   "PXOR",   "PACKSSWB", "PACKUSWB", "PUNPCKHBW",
          "PUNPCKLBW", "PUNPCKHQDQ", "PUNPCKLQDQ"})
      vector(name);
    for (auto [name, gnu] : Names{{"PADDL", "paddd"},
                                  {"PSUBL", "psubd"},
                                  {"PCMPEQL", "pcmpeqd"},
                                  {"PCMPGTL", "pcmpgtd"},
                                  {"PMADDWL", "pmaddwd"},
                                  {"PMULULQ", "pmuludq"},
                                  {"PACKSSLW", "packssdw"},
                                  {"PUNPCKHWL", "punpckhwd"},
                                  {"PUNPCKHLQ", "punpckhdq"},
                                  {"PUNPCKLWL", "punpcklwd"},
                                  {"PUNPCKLLQ", "punpckldq"}})
      add(name, gnu, {kXmmMem, kXmm});
    for (auto [name, gnu] : Names{{"PSLLW", "psllw"},
                                  {"PSLLL", "pslld"},
                                  {"PSLLQ", "psllq"},
                                  {"PSRLW", "psrlw"},
                                  {"PSRLL", "psrld"},
                                  {"PSRLQ", "psrlq"},
                                  {"PSRAW", "psraw"},
                                  {"PSRAL", "psrad"}}) {
      bound(add(name, gnu, {kConst, kXmm}), 0, 127);
      // 6l encodes PSRLW by a register's count as PSRAW.
      if (std::string(name) != "PSRLW") add(name, gnu, {kXmmMem, kXmm});
    }
    for (auto [name, gnu] : Names{
             {"PSLLO", "pslldq"}, {"PSLLDQ", "pslldq"}, {"PSRLO", "psrldq"}, {"PSRLDQ", "psrldq"}})
      bound(add(name, gnu, {kConst, kXmm}), 0, 127);
    for (auto [name, gnu] :
         Names{{"PSHUFL", "pshufd"}, {"PSHUFLW", "pshuflw"}, {"PSHUFHW", "pshufhw"}})
      bound(add(name, gnu, {kConst, kXmmMem, kXmm}), 0, 255);
    bound(add("PEXTRW", "pextrw", {kConst, kXmm, kReg}, {Width::none, Width::none, Width::l}), 0,
          7);
  }

  static std::string lower(std::string s) {
    for (char& c : s) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return s;
  }

  /// Source register or memory, destination register, and the same name in both assemblers.
  void vector(const std::string& name) { add(name, lower(name), {kXmmMem, kXmm}); }

  Table table_;
};

}  // namespace

Table buildInstructionTable() { return Builder().run(); }

}  // namespace plan9::asm6
