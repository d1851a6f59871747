// What cannot stand in a listing is refused by name; what can runs wherever it lies.
#include "plan9/cxx6a/lift.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plan9/cxx6a/disassembly.h"
#include "plan9/cxx6a/error.h"
#include "plan9/cxx6a/operand.h"
#include "plan9/cxx6a/test_object.h"

namespace plan9::cxx6a {
namespace {

using testing::AllOf;
using testing::HasSubstr;

std::string refusalOf(const std::string& text) {
  try {
    liftAssembly(text);
  } catch (const Refusal& e) {
    return e.what();
  }
  return "nothing was refused";
}

std::string refused(const std::string& body, const std::string& rest = "") {
  return refusalOf(function(body) + rest);
}

TEST(Lift, RefusesCalls) {
  EXPECT_THAT(refused("\tcall memset"), AllOf(HasSubstr("f+0x0"), HasSubstr("calls memset")));
  EXPECT_THAT(refused("\tcall *%rax"), HasSubstr("calls a function, expected a leaf"));
  EXPECT_THAT(refused("\tcall g", "g:\tret\n"), HasSubstr("expected a leaf"));
}

TEST(Lift, RefusesJumpsOutOfTheFunction) {
  EXPECT_THAT(refused("\tjmp memset"), HasSubstr("jumps to memset, out of the function"));
  EXPECT_THAT(refused("\tjne g", "g:\tret\n"), HasSubstr("jumps out of the function"));
  EXPECT_THAT(refused("\tnop\n\tjmp f+0x100"), HasSubstr("jumps out of the function"));
}

TEST(Lift, RefusesJumpTables) {
  EXPECT_THAT(refused("\tjmp *%rax"), HasSubstr("a jump table"));
  EXPECT_THAT(refused("\tlea table(%rip), %rax", "\t.section .rodata\ntable:\t.long f-table\n"),
              HasSubstr("holds addresses (a jump table"));
}

TEST(Lift, RefusesNamesOutsideAndWritableData) {
  EXPECT_THAT(refused("\tmov other(%rip), %eax"), HasSubstr("needs other, which lies outside"));
  EXPECT_THAT(refused("\tmov other@GOTPCREL(%rip), %rax"), HasSubstr("needs other"));
  EXPECT_THAT(refused("\tmov $v, %eax", "\t.section .rodata\nv:\t.long 1\n"),
              HasSubstr("expected one relative to the instruction"));
  EXPECT_THAT(refused("\tmov v(%rip), %eax", "\t.data\nv:\t.long 1\n"),
              HasSubstr("section .data, expected constants alone"));
  EXPECT_THAT(refused("\tmov v(%rip), %eax", "\t.bss\nv:\t.zero 4\n"),
              HasSubstr("section .bss, expected constants alone"));
  EXPECT_THAT(refused("\tlea f(%rip), %rax"), HasSubstr("takes the address of code"));
  EXPECT_THAT(refused("\tmov 0x1000, %eax"), HasSubstr("absolute address"));
  EXPECT_THAT(refused("\tmov v+64(%rip), %eax", "\t.section .rodata\nv:\t.long 1\n"),
              HasSubstr("reaches to byte 64 of .rodata, which has 4"));
}

TEST(Lift, RefusesTheRedZone) {
  EXPECT_THAT(refused("\tmov %eax, -8(%rsp)"), HasSubstr("red zone"));
  EXPECT_THAT(refused("\tlea -8(%rsp), %rax"), HasSubstr("red zone"));
  EXPECT_THAT(refused("\tmov %rsp, %rbp"), HasSubstr("frame pointer"));
  EXPECT_EQ(refused("\tlea -8(%rsp), %rsp\n\tmov %eax, (%rsp)\n\tlea 8(%rsp), %rsp"),
            "nothing was refused");
}

TEST(Lift, RefusesThreadsMemoryAndTheSystem) {
  EXPECT_THAT(refused("\tmov %fs:0x28, %rax"), HasSubstr("a thread's own memory"));
  EXPECT_THAT(refused("\tmov %gs:8(%rdi), %rax"), HasSubstr("a thread's own memory"));
  EXPECT_THAT(refused("\tsyscall"), HasSubstr("asks the system"));
}

TEST(Lift, RefusesStaticInitialisers) {
  EXPECT_THAT(refused("\tnop", "\t.section .init_array,\"aw\"\n\t.quad f\n"),
              HasSubstr(".init_array holds static initialisers"));
}

TEST(Lift, RefusesAlignedOperandsOffTheStack) {
  for (const char* body :
       {"\tmovaps (%rdi), %xmm0", "\tmovdqa %xmm1, 16(%rdi,%rax,4)", "\taddps (%rdi), %xmm0",
        "\tpaddd (%rdi), %xmm0", "\tvmovaps (%rdi), %ymm0", "\tvmovdqa %ymm0, (%rsi)",
        "\tvmovntps %ymm0, (%rdi)", "\tmovntps %xmm0, (%rdi)", "\tvmovaps (%rsp,%rax), %ymm0",
        "\tvmovdqa64 (%rdi), %zmm0", "\tpshufd $1, (%rdi), %xmm2", "\tcvtdq2ps (%rdi), %xmm2"})
    EXPECT_THAT(refused(body), HasSubstr("wants an aligned operand off the stack")) << body;
  for (const char* body :
       {"\tvmovaps 32(%rsp), %ymm0", "\tmovaps %xmm0, (%rsp)", "\tmovups (%rdi), %xmm0",
        "\taddss (%rdi), %xmm0", "\tvaddps (%rdi), %ymm0, %ymm1", "\tmovq (%rdi), %xmm0",
        "\tcvtsi2ssl (%rdi), %xmm0", "\tmovhps (%rdi), %xmm0", "\tmovd (%rdi), %xmm0",
        "\tpinsrw $1, (%rdi), %xmm0", "\tmovss %xmm0, (%rdi)", "\tucomiss (%rdi), %xmm0"})
    EXPECT_EQ(refused(body), "nothing was refused") << body;
}

TEST(Lift, RefusesAlignedArithmeticOnConstants) {
  EXPECT_THAT(refused("\tmulps v(%rip), %xmm0", "\t.section .rodata\nv:\t.zero 16\n"),
              HasSubstr("wants the constant of .rodata aligned"));
}

TEST(Lift, RefusesAnObjectWithoutFunctions) {
  EXPECT_THAT(refusalOf("\t.text\nf:\tret\n"), HasSubstr("no function for others"));
  EXPECT_THAT(refusalOf("\t.text\n\t.globl f\n\t.type f, @function\nf:\tnop\n\t.size f, .-f\n"),
              HasSubstr("expected a return"));
}

TEST(Lift, AlignedMovesOfConstantsBecomeTheirTwins) {
  const std::vector<std::pair<const char*, const char*>> twins = {
      {"movaps v(%rip), %xmm9", "movups"},       {"movapd v(%rip), %xmm1", "movupd"},
      {"movdqa v(%rip), %xmm10", "movdqu"},      {"vmovaps v(%rip), %ymm1", "vmovups"},
      {"vmovaps v(%rip), %xmm12", "vmovups"},    {"vmovapd v(%rip), %ymm1", "vmovupd"},
      {"vmovdqa v(%rip), %ymm13", "vmovdqu"},    {"vmovdqa v(%rip), %xmm3", "vmovdqu"},
      {"vmovdqa32 v(%rip), %zmm3", "vmovdqu32"}, {"vmovdqa64 v(%rip), %zmm3", "vmovdqu64"},
      {"vmovaps v(%rip), %zmm17", "vmovups"}};
  for (const auto& [text, twin] : twins) {
    std::vector<Lifted> all = liftAssembly(function(std::string("\t") + text) +
                                           "\t.section .rodata\n\t.zero 64\nv:\t.zero 64\n");
    // The host's assembler and objdump say what the bytes are.
    std::string again;
    for (char c : all[0].pieces[0].bytes)
      again += "\t.byte " + std::to_string(static_cast<uint8_t>(c)) + "\n";
    TemporaryFolder folder;
    asm6::assembleForHost(function(again), folder.file("o.o"));
    std::vector<Instruction> read = disassemble(folder.file("o.o"), ".text");
    EXPECT_EQ(read[0].mnemonic, twin) << text;
    std::string registers = std::string(text).substr(std::string(text).rfind(' ') + 1);
    EXPECT_THAT(read[0].operands, HasSubstr(registers)) << text;
    // Behind the function, 64 bytes into the constants.
    EXPECT_THAT(read[0].operands, HasSubstr("0x41(%rip)")) << text;
  }
}

TEST(Lift, RefusesByTheSourcesName) {
  const std::vector<std::pair<const char*, const char*>> sources = {
      {"extern \"C\" int g(); extern \"C\" int f() { return g() + 1; }", "calls g"},
      {"extern int v; extern \"C\" int f() { return v; }", "v"},
      {"static int v; extern \"C\" int f() { return v++; }", "expected constants alone"},
      {"extern \"C\" int g(); int v = g(); extern \"C\" int f() { return 1; }",
       "static initialisers"}};
  for (const auto& [source, why] : sources) {
    try {
      liftSource(source);
      ADD_FAILURE() << source;
    } catch (const Refusal& e) {
      EXPECT_THAT(e.what(), AllOf(HasSubstr("s.cc: "), HasSubstr(why)));
    }
  }
}

}  // namespace
}  // namespace plan9::cxx6a
