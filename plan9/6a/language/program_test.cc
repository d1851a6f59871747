#include "plan9/6a/language/program.h"

#include <gtest/gtest.h>

#include "plan9/6a/language/test_text.h"

namespace plan9::asm6 {
namespace {

Program program(const std::string& text) {
  return arrange(parse(Preprocessor().runText(text, "t.s")));
}
std::string failure(const std::string& text) {
  return errorOf([&] { program(text); });
}

TEST(Program, GathersRoutinesAndData) {
  Program p = program(
      "TEXT f(SB), 1, $-4\nRET\nTEXT g<>(SB), $16\na: JMP a\n"
      "DATA d<>+0(SB)/4, $0x01020304\nDATA d<>+4(SB)/4, $1.0\nDATA d<>+8(SB)/8, $\"ab\"\n"
      "DATA d<>+16(SB)/8, $e+4(SB)\nGLOBL d<>(SB), $32\nGLOBL e(SB), 1, $8\n");
  ASSERT_EQ(p.routines.size(), 2U);
  EXPECT_EQ(p.routines[0].frame, 0);
  EXPECT_EQ(p.routines[1].frame, 16);
  EXPECT_TRUE(p.routines[1].isStatic);
  ASSERT_EQ(p.data.size(), 2U);
  EXPECT_EQ(p.data[0].bytes.size(), 32U);
  EXPECT_EQ(p.data[0].bytes[0], 4);
  EXPECT_EQ(p.data[0].bytes[7], 0x3f);
  EXPECT_EQ(p.data[0].bytes[9], 'b');
  EXPECT_EQ(p.data[0].addresses.at(16).value, 4);
  EXPECT_EQ(p.data[1].bytes.size(), 8U);
}

TEST(Program, RefusesStrayAndDoubleDefinitions) {
  EXPECT_EQ(failure("RET\n"), "t.s:1: this line stands before the first TEXT");
  EXPECT_EQ(failure("TEXT f(SB), $0\nRET\nTEXT f(SB), $0\nRET\n"),
            "t.s:3: TEXT f is defined twice");
  EXPECT_EQ(failure("TEXT f(SB), $0\na: NOP\na: RET\n"),
            "t.s:3: label a is defined twice in this file");
  EXPECT_EQ(failure("TEXT f(SB), $0\nJMP b\n"), "t.s:2: there is no label b in TEXT f");
  EXPECT_EQ(failure("TEXT f(SB), $0\nJMP 2(PC)\nRET\n"), "t.s:2: 2(PC) leaves TEXT f");
  EXPECT_EQ(failure("TEXT f(SB), $0\nNOP\n"), "t.s:1: TEXT f does not end in RET or JMP");
  EXPECT_EQ(failure("TEXT f(SB), $12\nRET\n"),
            "t.s:1: the frame of f is 12 bytes, expected a multiple of 8");
  EXPECT_EQ(failure("TEXT f, $8\nRET\n"),
            "t.s:1: TEXT takes name(SB), flags, $size\n"
            "t.s:2: this line stands before the first TEXT");
}

TEST(Program, KeepsDataInside) {
  EXPECT_EQ(failure("GLOBL d(SB), $4\nDATA d+0(SB)/8, $1\n"),
            "t.s:2: DATA reaches to byte 8 of d, its GLOBL has 4");
  EXPECT_EQ(failure("DATA d+0(SB)/8, $1\nGLOBL d(SB), $4\n"),
            "t.s:2: DATA of d reaches to byte 8, its GLOBL has 4");
  EXPECT_EQ(failure("DATA d+0(SB)/8, $1\nDATA d+4(SB)/4, $1\n"),
            "t.s:2: byte 4 of d is given twice");
  EXPECT_EQ(failure("DATA d+0(SB)/1, $256\n"), "t.s:1: 256 does not fit 1 bytes");
  EXPECT_EQ(failure("DATA d+0(SB)/2, $\"abc\"\n"), "t.s:1: a string of 3 bytes in DATA of width 2");
  EXPECT_EQ(failure("DATA d+0(SB)/4, $0.1\n"),
            "t.s:1: this constant is no float: 6l and the host would round it differently; write "
            "its bits");
  EXPECT_EQ(failure("TEXT f(SB), $0\nRET\nDATA d+0(SB)/8, $f(SB)\n"),
            "t.s:3: DATA of d holds the address of TEXT f, which host code could not call");
}

}  // namespace
}  // namespace plan9::asm6
