#include "plan9/cxx6a/disassembly.h"

#include <cctype>
#include <cstdlib>
#include <set>
#include <sstream>

#include "plan9/cxx6a/process.h"

namespace plan9::cxx6a {
namespace {

int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

/// "c5 fc 28 " as bytes; empty if it is something else.
std::string bytesOf(const std::string& text) {
  std::string bytes;
  std::istringstream words(text);
  for (std::string w; words >> w;) {
    if (w.size() != 2 || digit(w[0]) < 0 || digit(w[1]) < 0) return {};
    bytes.push_back(static_cast<char>(digit(w[0]) * 16 + digit(w[1])));
  }
  return bytes;
}

bool isPrefix(const std::string& word) {
  static const std::set<std::string> prefixes = {
      "lock", "rep", "repz", "repnz", "notrack", "bnd", "data16", "addr32",
      "cs",   "ds",  "es",   "ss",    "fs",      "gs",  "{vex}",  "{evex}"};
  return prefixes.count(word) != 0 || word.compare(0, 3, "rex") == 0;
}

}  // namespace

std::vector<Instruction> parseDisassembly(const std::string& text) {
  std::vector<Instruction> all;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    // "  1f:\tc5 f8 77             \tvzeroupper"
    size_t colon = line.find(":\t");
    if (colon == std::string::npos) continue;
    Instruction i;
    char* end = nullptr;
    i.offset = std::strtoull(line.c_str(), &end, 16);
    if (end != line.c_str() + colon) continue;
    size_t tab = line.find('\t', colon + 2);
    i.bytes = bytesOf(line.substr(colon + 2, tab == std::string::npos ? tab : tab - colon - 2));
    if (i.bytes.empty()) continue;
    std::string said = tab == std::string::npos ? "(bad)" : line.substr(tab + 1);
    size_t comment = said.find('#');
    if (comment != std::string::npos) said.resize(comment);
    std::istringstream words(said);
    std::string w;
    while (words >> w && isPrefix(w)) i.prefix += (i.prefix.empty() ? "" : " ") + w;
    i.mnemonic = w;
    std::getline(words >> std::ws, i.operands);
    while (!i.operands.empty() && std::isspace(static_cast<unsigned char>(i.operands.back())) != 0)
      i.operands.pop_back();
    all.push_back(std::move(i));
  }
  return all;
}

std::vector<Instruction> disassemble(const std::string& file, const std::string& section) {
  return parseDisassembly(runProgram({"objdump", "-d", "-w", "-z", "-j", section, file}));
}

}  // namespace plan9::cxx6a
