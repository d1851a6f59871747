#include <unistd.h>

#include "vm/error.h"
#include "vm/host/daemon.h"

namespace vm {

std::string whyNoDaemonUser(unsigned uid) {
  if (uid == 0) return "9ml does not run machines as root on macOS; run it as an ordinary user";
  return "";
}

DaemonUser daemonUser() {
  if (const std::string why = whyNoDaemonUser(geteuid()); !why.empty())
    throw Error(Error::Kind::kEnvironment, why);
  return {geteuid(), getegid(), false};
}

std::vector<std::string> daemonPrefix(const DaemonUser&) { return {}; }

}  // namespace vm
