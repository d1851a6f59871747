// context_linux.cc: registers and process names on Linux.
#include <ucontext.h>

#include <fstream>

#include "plan9/lib/thread/context.h"

namespace plan9 {

Context contextOf(const void* ucontext) {
  Context c;
#if defined(__x86_64__)
  const auto& registers = static_cast<const ucontext_t*>(ucontext)->uc_mcontext.gregs;
  constexpr greg_t kWrite = 2;  // of a page fault's error code
  c.pc = static_cast<uintptr>(registers[REG_RIP]);
  c.write = (registers[REG_ERR] & kWrite) != 0;
#elif defined(__aarch64__)
  c.pc = static_cast<const ucontext_t*>(ucontext)->uc_mcontext.pc;
#else
  USED(ucontext);
#endif
  return c;
}

std::string programOf(int pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/comm");
  std::string name;
  std::getline(in, name);
  return name;
}

}  // namespace plan9
