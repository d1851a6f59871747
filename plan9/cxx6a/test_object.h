// Objects for tests, made by the host's assembler and compiler.
#ifndef PLAN9_CXX6A_TEST_OBJECT_H_
#define PLAN9_CXX6A_TEST_OBJECT_H_

#include <string>
#include <vector>

#include "plan9/6a/output/host_assembler.h"
#include "plan9/cxx6a/compile.h"
#include "plan9/cxx6a/elf.h"
#include "plan9/cxx6a/lift.h"
#include "plan9/cxx6a/process.h"

namespace plan9::cxx6a {

/// The bytes of the object of GNU assembly.
inline std::string assembled(const std::string& text) {
  TemporaryFolder folder;
  asm6::assembleForHost(text, folder.file("o.o"));
  return readFile(folder.file("o.o"));
}

/// What is lifted out of GNU assembly, or of C++.
inline std::vector<Lifted> liftAssembly(const std::string& text) {
  TemporaryFolder folder;
  asm6::assembleForHost(text, folder.file("o.o"));
  return liftAll(parseObject(readFile(folder.file("o.o")), "o.o"), folder.file("o.o"));
}

inline std::vector<Lifted> liftSource(const std::string& text,
                                      const std::vector<std::string>& flags = {}) {
  TemporaryFolder folder;
  writeFile(folder.file("s.cc"), text);
  compile(CXX6A_COMPILER, folder.file("s.cc"), folder.file("o.o"), flags);
  return liftAll(parseObject(readFile(folder.file("o.o")), "s.cc"), folder.file("o.o"));
}

/// A global function f of these instructions.
inline std::string function(const std::string& body) {
  return "\t.text\n\t.globl f\n\t.type f, @function\nf:\n" + body + "\n\tret\n\t.size f, .-f\n";
}

}  // namespace plan9::cxx6a

#endif  // PLAN9_CXX6A_TEST_OBJECT_H_
