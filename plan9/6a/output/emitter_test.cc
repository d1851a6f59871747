#include "plan9/6a/output/emitter.h"

#include <gtest/gtest.h>

#include "plan9/6a/language/test_text.h"

namespace plan9::asm6 {
namespace {

std::string failure(const std::string& lines) {
  return errorOf([&] { assembled(lines); });
}
std::string framed(const std::string& lines) {
  return bodyOf("TEXT f(SB), 1, $16\n" + lines + "\nRET\n", "void f(float *a, vlong n);");
}
std::string framedFailure(const std::string& lines) {
  return errorOf([&] { framed(lines); });
}

TEST(Emitter, KeepsTheOrderOfMovesAndTurnsThatOfCompares) {
  EXPECT_EQ(assembled("MOVQ AX, BX"), "movq %rax, %rbx;ret");
  EXPECT_EQ(assembled("SUBL $1, CX"), "subl $1, %ecx;ret");
  EXPECT_EQ(assembled("CMPQ AX, $4"), "cmpq $4, %rax;ret");
  EXPECT_EQ(assembled("CMPL AX, 8(SI)"), "cmpl 8(%rsi), %eax;ret");
  EXPECT_EQ(assembled("UCOMISS X1, X2"), "ucomiss %xmm1, %xmm2;ret");
}

TEST(Emitter, NamesRegistersByTheInstructionsWidth) {
  EXPECT_EQ(assembled("MOVB AX, (R9)"), "movb %al, 0(%r9);ret");
  EXPECT_EQ(assembled("MOVBLZX SI, R10"), "movzbl %sil, %r10d;ret");
  EXPECT_EQ(assembled("SHLQ CX, R8"), "shlq %cl, %r8;ret");
  EXPECT_EQ(assembled("CVTSQ2SS R9, X9"), "cvtsi2ssq %r9, %xmm9;ret");
}

TEST(Emitter, ClearsAs6lDoes) {
  EXPECT_EQ(assembled("MOVQ $0, AX"), "xorq %rax, %rax;ret");
  EXPECT_EQ(assembled("MOVQ $0, (AX)"), "movq $0, 0(%rax);ret");
}

TEST(Emitter, FindsArgumentsUnderAnyFrame) {
  EXPECT_EQ(assembled("MOVQ n+8(FP), AX"), "movq 16(%rsp), %rax;ret");
  EXPECT_EQ(framed("MOVQ n+8(FP), AX"), "subq $16, %rsp;movq 32(%rsp), %rax;addq $16, %rsp;ret");
  EXPECT_EQ(framed("PUSHQ AX\nMOVQ n+8(FP), BX\nMOVQ t-8(SP), DX\nPOPQ AX\nMOVQ 8(SP), DX"),
            "subq $16, %rsp;pushq %rax;movq 40(%rsp), %rbx;movq 16(%rsp), %rdx;popq %rax;"
            "movq 8(%rsp), %rdx;addq $16, %rsp;ret");
  EXPECT_EQ(framed("LEAQ t-16(SP), AX\nMOVQ $t-16(SP), BX"),
            "subq $16, %rsp;leaq 0(%rsp), %rax;leaq 0(%rsp), %rbx;addq $16, %rsp;ret");
}

TEST(Emitter, HoldsNamesAgainstThePrototype) {
  EXPECT_EQ(failure("MOVQ m+8(FP), AX"),
            "t.s:2: the argument at 8(FP) is called n in the prototype, found m");
  EXPECT_EQ(failure("MOVQ n+24(FP), AX"), "t.s:2: n+24(FP): the arguments of f take 24 bytes");
  EXPECT_EQ(errorOf([] { translateText("\nTEXT g(SB), 1, $0\nRET\n", ""); }),
            "t.s:2: TEXT g has no prototype in the header");
}

TEST(Emitter, KeepsTheStackWhole) {
  EXPECT_EQ(failure("MOVQ AX, -8(SP)"),
            "t.s:2: what lies below SP may be overwritten by a note at any time");
  EXPECT_EQ(framedFailure("MOVQ AX, t-24(SP)"), "t.s:2: t lies outside the frame of 16 bytes");
  EXPECT_EQ(framedFailure("MOVQ AX, t+0(SP)"), "t.s:2: t lies outside the frame of 16 bytes");
  EXPECT_EQ(failure("PUSHQ AX"),
            "t.s:3: PUSH and POP are not balanced: 8 bytes are left on the stack");
  EXPECT_EQ(failure("SUBQ $8, SP"),
            "t.s:2: SUBQ changes SP, which only a frame size or PUSHQ and POPQ may");
}

TEST(Emitter, RefusesUnknownInstructionsAndForms) {
  EXPECT_EQ(failure("VADDPS X0, X1"), "t.s:2: the instruction VADDPS is unknown");
  EXPECT_EQ(
      failure("NOP\nADDPS X0, (SI)"),
      "t.s:3: ADDPS has no form for X register, memory; it takes X register|memory, X register");
  EXPECT_EQ(failure("ADDQ $0x80000000, AX"),
            "t.s:2: ADDQ takes a constant from -2147483648 to 2147483647, found 2147483648");
  EXPECT_EQ(failure("MOVQ CR0, AX"),
            "t.s:2: MOVQ has no form for nothing known, register; it takes register, "
            "register|memory; or memory, register; or $0, register; or constant, register|memory; "
            "or constant, register; or address, register; or register|memory, X register; or X "
            "register, register|memory");
}

TEST(Emitter, RefusesWhat6lEncodesAsAnotherInstruction) {
  for (const char* line : {"PSRLW X0, X1", "SETPC AX", "SETEQ SI", "ADCB (SI), AX",
                           "CMPPS X0, X1, 1", "PINSRW $1, AX, X0", "MOVLPS X0, X1"})
    EXPECT_NE(failure(line), "") << line;
}

TEST(Emitter, PlacesDataWhereNothingIsAligned) {
  std::string text = translateText(
      "TEXT f(SB), 1, $0\nMOVUPS k<>+16(SB), X0\nMOVSS $1.5, X1\nMOVQ $k<>(SB), AX\nRET\n"
      "DATA k<>+0(SB)/1, $7\nGLOBL k<>(SB), $32\n",
      "void f(void);");
  EXPECT_NE(text.find("movups\tk.static+16(%rip), %xmm0"), std::string::npos);
  EXPECT_NE(text.find("movss\t.Lreal32.1069547520(%rip), %xmm1"), std::string::npos);
  EXPECT_NE(text.find("leaq\tk.static(%rip), %rax"), std::string::npos);
  EXPECT_NE(text.find("\t.p2align\t4\n\t.space\t8\nk.static:\n\t.byte\t7\n"), std::string::npos);
  EXPECT_EQ(
      failure("MOVUPS k(SB)(AX*4), X0"),
      "t.s:2: k(SB) with an index cannot be addressed on the host: load its address with MOVQ "
      "$k(SB) first");
  EXPECT_EQ(failure("MOVSS $0.1, X1"),
            "t.s:2: this constant is no float: 6l and the host would round it differently; put its "
            "bits into DATA");
}

TEST(Emitter, CallsOnlyWhatHasPlan9sConvention) {
  std::string text = translateText(
      "TEXT f(SB), 1, $0\nCALL g(SB)\nCALL h<>(SB)\nRET\n"
      "TEXT h<>(SB), 1, $0\nRET\n",
      "void f(void);\nvoid g(void);\n");
  EXPECT_NE(text.find("call\tg.plan9"), std::string::npos);
  EXPECT_NE(text.find("call\th.static.plan9"), std::string::npos);
  EXPECT_EQ(failure("CALL memset(SB)"),
            "t.s:2: CALL takes the name of a TEXT of this file or of the prototypes");
  EXPECT_EQ(failure("MOVQ $f(SB), AX"),
            "t.s:2: the address of TEXT f is taken, which host code could not call");
}

TEST(Emitter, WritesMachO) {
  std::string text = translateText(
      "TEXT f(SB), 1, $0\na: JMP a\nDATA d+0(SB)/8, $e(SB)\n"
      "GLOBL d(SB), $8\n",
      "void f(void);", Target::macho);
  EXPECT_NE(text.find("\t.globl\t_f\n"), std::string::npos);
  EXPECT_NE(text.find("\t.private_extern\t_f.plan9\n"), std::string::npos);
  EXPECT_NE(text.find("\tjmp\tLf.a\n"), std::string::npos);
  EXPECT_NE(text.find("_d:\n\t.quad\t_e+0\n"), std::string::npos);
  EXPECT_EQ(text.find(".type"), std::string::npos);
  EXPECT_EQ(text.find(".note"), std::string::npos);
}

TEST(Emitter, LeavesTheLinesForTheAssemblersErrors) {
  std::string text = translateText("\n\nTEXT f(SB), 1, $0\n\nRET\n", "void f(void);");
  EXPECT_NE(text.find("# 5 \"t.s\"\n\tret\n"), std::string::npos);
}

}  // namespace
}  // namespace plan9::asm6
