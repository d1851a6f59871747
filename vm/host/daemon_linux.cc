#include <pwd.h>
#include <unistd.h>

#include "vm/error.h"
#include "vm/host/daemon.h"

namespace vm {

DaemonUser daemonUser() {
  if (geteuid() != 0) return {geteuid(), getegid(), false};
  const passwd* nobody = getpwnam("nobody");
  if (!nobody)
    throw Error(
        Error::Kind::kEnvironment,
        "there is no user 'nobody' for the machines to run as; 9ml does not run them as root");
  return {nobody->pw_uid, nobody->pw_gid, true};
}

std::vector<std::string> daemonPrefix(const DaemonUser& user) {
  std::vector<std::string> prefix{needProgram("setpriv", "run the daemon (package util-linux)")};
  if (user.other) {
    prefix.push_back("--reuid=" + std::to_string(user.uid));
    prefix.push_back("--regid=" + std::to_string(user.gid));
    prefix.push_back("--clear-groups");
  }
  prefix.insert(prefix.end(), {"--pdeathsig", "TERM"});
  return prefix;
}

}  // namespace vm
