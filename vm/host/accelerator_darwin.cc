#include <sys/utsname.h>

#include "vm/host/accelerator.h"

namespace vm {

std::string platformAccelerator(const DaemonUser&) {
  utsname name{};
  uname(&name);
  return std::string(name.machine) == "x86_64" ? "hvf" : "";
}

std::string platformStamp() {
  utsname name{};
  uname(&name);
  return std::string(name.nodename) + " " + name.release + " " + name.machine;
}

}  // namespace vm
