#include "plan9/6a/language/parser.h"

#include <gtest/gtest.h>

#include "plan9/6a/language/test_text.h"

namespace plan9::asm6 {
namespace {

std::vector<Line> lines(const std::string& text) {
  return parse(Preprocessor().runText(text, "t.s"));
}
Operand operand(const std::string& text) { return lines("X " + text)[0].operands[0]; }
std::string failure(const std::string& text) {
  return errorOf([&] { lines(text); });
}

TEST(Parser, ReadsLabelsAndInstructions) {
  std::vector<Line> l = lines("a: b:\tMOVQ AX, BX; RET\n\nDECL CX");
  ASSERT_EQ(l.size(), 5U);
  EXPECT_EQ(l[0].label, "a");
  EXPECT_EQ(l[1].label, "b");
  EXPECT_EQ(l[2].op, "MOVQ");
  EXPECT_EQ(l[2].operands.size(), 2U);
  EXPECT_EQ(l[3].op, "RET");
  EXPECT_EQ(l[4].at.line, 3);
}

TEST(Parser, ReadsMemory) {
  Operand o = operand("-8(SI)(R9*4)");
  EXPECT_EQ(o.kind, Operand::Kind::memory);
  EXPECT_EQ(o.value, -8);
  EXPECT_EQ(o.reg, findRegister("SI"));
  EXPECT_EQ(o.index, findRegister("R9"));
  EXPECT_EQ(o.scale, 4);
  o = operand("(AX*2)");
  EXPECT_EQ(o.reg, nullptr);
  EXPECT_EQ(o.index, findRegister("AX"));
  EXPECT_EQ(operand("(8+8)(RARG)").value, 16);
  EXPECT_EQ(operand("(RARG)").reg->number, findRegister("BP")->number);
}

TEST(Parser, ReadsNames) {
  Operand o = operand("table<>+16(SB)(CX*8)");
  EXPECT_EQ(o.kind, Operand::Kind::name);
  EXPECT_EQ(o.name, "table");
  EXPECT_TRUE(o.isStatic);
  EXPECT_EQ(o.value, 16);
  EXPECT_EQ(o.scale, 8);
  EXPECT_EQ(operand("n+16(FP)").base, Operand::Base::fp);
  EXPECT_EQ(operand("t-8(SP)").value, -8);
  EXPECT_EQ(operand("$t-8(SP)").kind, Operand::Kind::address);
  EXPECT_EQ(operand("_loop").kind, Operand::Kind::label);
  EXPECT_EQ(operand("-2(PC)").kind, Operand::Kind::pc);
  EXPECT_EQ(operand("k<>+(16*3)(SB)").value, 48);
  EXPECT_EQ(operand("d<>+0(SB)/4").width, 4);
}

TEST(Parser, ReadsConstants) {
  EXPECT_EQ(operand("$-1").value, -1);
  EXPECT_EQ(operand("$~0x0f").value, ~0x0f);
  EXPECT_EQ(operand("$-1.5").real, -1.5);
  EXPECT_EQ(operand("$(2.5)").real, 2.5);
  EXPECT_EQ(operand("$\"ab\\z\"").text, std::string("ab\0", 3));
  EXPECT_EQ(lines("N = 3\nX $N")[0].operands[0].value, 3);
}

TEST(Parser, KeepsTheOrderOfOperators) {
  EXPECT_EQ(operand("$(1|2^3&4<<1+2*3)").value, (1 | (2 ^ (3 & (4 << (1 + 2 * 3))))));
  EXPECT_EQ(operand("$(0xC0|1<<3|2)").value, 0xca);
  EXPECT_EQ(operand("$(20-5-3)").value, 12);
  EXPECT_EQ(operand("$(100/7%5)").value, 4);
  EXPECT_EQ(operand("$(-16>>2)").value, -4);
}

TEST(Parser, SaysWhatItFoundAndExpected) {
  EXPECT_EQ(failure("\nMOVQ AX BX"), "t.s:2: found 'BX', expected ','");
  EXPECT_EQ(failure("MOVQ AX,"), "t.s:1: a comma ends the line, expected an operand");
  EXPECT_EQ(failure("MOVQ 8(X0), AX"), "t.s:1: 'X0' cannot be a base register");
  EXPECT_EQ(failure("MOVQ (AX)(SP*1), AX"), "t.s:1: 'SP' cannot be an index register");
  EXPECT_EQ(failure("MOVQ (AX)(BX*3), AX"), "t.s:1: the scale is 3, expected 1, 2, 4 or 8");
  EXPECT_EQ(failure("MOVQ $(1/0), AX"), "t.s:1: a division by 0 in a constant");
  EXPECT_EQ(failure("MOVQ x+8(PC), AX"),
            "t.s:1: a name cannot be relative to PC, expected SB, FP or SP");
  EXPECT_EQ(failure("JMP *AX"),
            "t.s:1: indirect jumps and calls are outside what the translator knows");
  EXPECT_EQ(failure("SHLL $1, AX:DX"),
            "t.s:1: register pairs are outside what the translator knows");
  EXPECT_EQ(failure("$8"), "t.s:1: a line begins with '$', expected a label or an instruction");
}

TEST(Parser, NamesSeveralErrorsAtOnce) {
  EXPECT_EQ(failure("A B C\nRET\nA (\n"),
            "t.s:1: found 'C', expected ','\nt.s:3: found the line's end, expected a number or an "
            "operand");
}

}  // namespace
}  // namespace plan9::asm6
