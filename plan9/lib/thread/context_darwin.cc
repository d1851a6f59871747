// context_darwin.cc: registers and process names on macOS.
#include <libproc.h>
#include <sys/ucontext.h>

#include "plan9/lib/thread/context.h"

namespace plan9 {

Context contextOf(const void* ucontext) {
  Context c;
  const auto* registers = static_cast<const ucontext_t*>(ucontext)->uc_mcontext;
#if defined(__x86_64__)
  c.pc = registers->__ss.__rip;
  c.write = (registers->__es.__err & 2) != 0;
#elif defined(__arm64__)
  c.pc = static_cast<uintptr>(registers->__ss.__pc);
  c.write = (registers->__es.__esr & 0x40) != 0;
#else
  USED(registers);
#endif
  return c;
}

std::string programOf(int pid) {
  char name[2 * MAXCOMLEN] = {};
  return proc_name(pid, name, sizeof name) > 0 ? name : "";
}

}  // namespace plan9
