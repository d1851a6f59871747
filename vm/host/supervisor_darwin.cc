#include <string>

#include "vm/host/run_folder.h"
#include "vm/host/supervisor.h"
#include "vm/program.h"

namespace vm {

// macOS has no subreaper: autodestroy, and the process ids that libvirt leaves, do its work.
void becomeSubreaper() {}
void killChildrenExcept(int) {}

std::string commandLineOf(int pid) {
  return runProgram({{"ps", "-ww", "-o", "command=", "-p", std::to_string(pid)}, {}, false, {}})
      .out;
}

}  // namespace vm
