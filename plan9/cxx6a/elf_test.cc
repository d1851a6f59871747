// Malformed objects end in a sentence, never in a crash.
#include "plan9/cxx6a/elf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "plan9/cxx6a/error.h"
#include "plan9/cxx6a/test_object.h"

namespace plan9::cxx6a {
namespace {

using testing::HasSubstr;

const std::string& good() {
  static const std::string bytes = assembled(function("\tmovss .LC0(%rip), %xmm0") +
                                             "\t.section .rodata\n\t.long 1\n.LC0:\t.long 2\n");
  return bytes;
}

std::string refusal(const std::string& bytes) {
  try {
    parseObject(bytes, "o.o");
  } catch (const Error& e) {
    return e.what();
  }
  return "";
}

TEST(Elf, FindsSectionsSymbolsAndRelocations) {
  Object o = parseObject(good(), "o.o");
  bool found = false;
  for (const Symbol& s : o.symbols)
    if (s.name == "f") {
      found = true;
      EXPECT_TRUE(s.function && s.global && s.defined);
      const Section& text = o.sections[s.section];
      EXPECT_EQ(text.name, ".text");
      EXPECT_TRUE(text.holdsCode());
      EXPECT_EQ(s.size, text.size);
      ASSERT_EQ(text.relocations.size(), 1U);
      EXPECT_EQ(text.relocations[0].type, kRelocPc32);
      EXPECT_EQ(o.symbols[text.relocations[0].symbol].name, ".rodata");
    }
  EXPECT_TRUE(found);
}

TEST(Elf, NamesWhatIsNoObject) {
  EXPECT_THAT(refusal(""), HasSubstr("o.o: this is no ELF file"));
  EXPECT_THAT(refusal(std::string(100, 'x')), HasSubstr("this is no ELF file"));
  std::string b = good();
  b[4] = 1;
  EXPECT_THAT(refusal(b), HasSubstr("of 64 bits"));
  b = good();
  b[16] = 2;
  EXPECT_THAT(refusal(b), HasSubstr("of type 2, expected 1"));
  b = good();
  b[18] = 3;
  EXPECT_THAT(refusal(b), HasSubstr("for machine 3, expected 62"));
  b = good();
  b[45] = 1;  // the table of sections, far away
  EXPECT_THAT(refusal(b), HasSubstr("the file has"));
}

TEST(Elf, SurvivesEveryCut) {
  for (size_t n = 0; n < good().size(); n++) EXPECT_NE(refusal(good().substr(0, n)), "") << n;
}

TEST(Elf, SurvivesEveryByteThatIsAnother) {
  for (size_t i = 0; i < good().size(); i++)
    for (unsigned v : {0x00U, 0x01U, 0x7fU, 0x80U, 0xffU}) {
      std::string b = good();
      b[i] = static_cast<char>(v);
      refusal(b);
    }
}

}  // namespace
}  // namespace plan9::cxx6a
