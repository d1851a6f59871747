// Every form of the table, assembled by the host, against the bytes that 9front's 6a and 6l make.
#include "plan9/6a/output/instructions.h"

#include <elf.h>
#include <gtest/gtest.h>

#include <cstring>
#include <fstream>
#include <set>
#include <sstream>

#include "plan9/6a/language/test_text.h"
#include "plan9/6a/output/host_assembler.h"

namespace plan9::asm6 {
namespace {

struct Case {
  std::string line;
  std::vector<std::string> encodings;  // the first is 6l's
};

std::string fromHex(const std::string& hex) {
  std::string bytes;
  for (size_t i = 0; i + 1 < hex.size(); i += 2)
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  return bytes;
}

std::vector<Case> cases() {
  std::ifstream in(ASM6_INSTRUCTIONS);
  std::vector<Case> all;
  for (std::string line; std::getline(in, line);) {
    if (line[0] == '#') continue;
    Case c;
    std::istringstream fields(line);
    std::getline(fields, c.line, '\t');
    for (std::string hex; std::getline(fields, hex, '\t');) c.encodings.push_back(fromHex(hex));
    all.push_back(c);
  }
  return all;
}

/// The section of that name in an ELF object.
std::string section(const std::string& object, const std::string& name) {
  Elf64_Ehdr header;
  std::memcpy(&header, object.data(), sizeof header);
  auto at = [&](size_t i) {
    Elf64_Shdr s;
    std::memcpy(&s, &object[header.e_shoff + i * sizeof s], sizeof s);
    return s;
  };
  size_t names = at(header.e_shstrndx).sh_offset;
  for (size_t i = 0; i < header.e_shnum; i++) {
    Elf64_Shdr s = at(i);
    if (name == &object[names + s.sh_name]) return object.substr(s.sh_offset, s.sh_size);
  }
  return "";
}

std::string textOf(const std::string& source) {
  std::string path = testing::TempDir() + "asm6_instructions.o";
  assembleForHost(translateText(source, ""), path);
  std::ifstream in(path, std::ios::binary);
  std::ostringstream object;
  object << in.rdbuf();
  std::remove(path.c_str());
  return section(object.str(), ".text");
}

TEST(Instructions, HaveTheBytesOf6l) {
  std::vector<Case> all = cases();
  ASSERT_GT(all.size(), 1000U);
  std::string source = "TEXT f<>(SB), 1, $0\n";
  int pushed = 0;
  for (const Case& c : all) {
    source += c.line + "\n";
    pushed += c.line.compare(0, 5, "PUSHQ") == 0 ? 1 : 0;
    pushed -= c.line.compare(0, 4, "POPQ") == 0 ? 1 : 0;
  }
  for (; pushed > 0; pushed--) source += "POPQ AX\n";
  for (; pushed < 0; pushed++) source += "PUSHQ AX\n";
  std::string text = textOf(source + "RET\n");
  size_t at = 0;
  for (const Case& c : all) {
    bool found = c.encodings.empty();  // NOP
    for (const std::string& e : c.encodings) {
      if (found || text.compare(at, e.size(), e) != 0) continue;
      found = true;
      at += e.size();
    }
    ASSERT_TRUE(found) << c.line << " is encoded otherwise, at byte " << at << " of the text";
  }
}

TEST(Instructions, AreAllTested) {
  // A label, a call, an address and a real constant have no bytes of their own before linking.
  std::set<std::string> tested = {"CALL", "RET", "BYTE", "WORD", "LONG", "QUAD"};
  std::set<const Form*> forms;
  for (const Case& c : cases()) {
    std::istringstream lines(c.line);
    for (std::string one; std::getline(lines, one, ';');) {
      Line line = parse(Preprocessor().runText(one, "t.s")).at(0);
      tested.insert(line.op);
      forms.insert(&findForm(line));
    }
  }
  for (const std::string& name : instructionNames())
    for (const Form& f : formsOf(name)) {
      unsigned all = 0;
      for (unsigned c : f.classes) all |= c;
      if ((all & (kTarget | kReal | kAddress)) != 0 || name == "CALL" || name == "RET") continue;
      EXPECT_TRUE(tested.count(name) != 0) << name;
      EXPECT_TRUE(f.shape == Shape::data || forms.count(&f) != 0) << name << " as " << f.gnu;
    }
}

TEST(Instructions, LayDownBytes) {
  EXPECT_EQ(
      textOf("TEXT f<>(SB), 1, $0\nBYTE $0xab; WORD $0x1234; LONG $0x12345678\n"
             "QUAD $0x0102030405060708\nREP; MOVSB\nRET\n"),
      std::string("\xab\x34\x12\x78\x56\x34\x12\x08\x07\x06\x05\x04\x03\x02\x01\xf3\xa4\xc3"));
}

}  // namespace
}  // namespace plan9::asm6
