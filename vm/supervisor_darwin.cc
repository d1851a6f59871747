#include <string>

#include "vm/program.h"
#include "vm/run_folder.h"
#include "vm/supervisor.h"

namespace vm {

// macOS has no subreaper: autodestroy, and the process ids that libvirt leaves, do its work.
void becomeSubreaper() {}
void killChildrenExcept(int) {}

std::string commandLineOf(int pid) {
  return runProgram({{"ps", "-ww", "-o", "command=", "-p", std::to_string(pid)}, {}, false, {}})
      .out;
}

}  // namespace vm
