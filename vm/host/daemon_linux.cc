#include <pwd.h>
#include <unistd.h>

#include "vm/error.h"
#include "vm/host/daemon.h"

namespace vm {

std::string whyNoDaemonUser(unsigned uid) {
  if (uid == 0) {
    if (getpwnam("nobody")) return "";
    return "there is no user 'nobody' for the machines to run as; 9ml does not run them as root";
  }
  if (getpwuid(uid)) return "";
  return "user " + std::to_string(uid) +
         " has no passwd entry, without which libvirt runs no machines";
}

DaemonUser daemonUser() {
  if (const std::string why = whyNoDaemonUser(geteuid()); !why.empty())
    throw Error(Error::Kind::kEnvironment, why);
  if (geteuid() != 0) return {geteuid(), getegid(), false};
  const passwd* nobody = getpwnam("nobody");
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
