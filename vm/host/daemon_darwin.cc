#include <unistd.h>

#include "vm/error.h"
#include "vm/host/daemon.h"

namespace vm {

DaemonUser daemonUser() {
  if (geteuid() == 0)
    throw Error(Error::Kind::kEnvironment,
                "9ml does not run machines as root on macOS; run it as an ordinary user");
  return {geteuid(), getegid(), false};
}

std::vector<std::string> daemonPrefix(const DaemonUser&) { return {}; }

}  // namespace vm
