#include <sys/stat.h>
#include <sys/utsname.h>

#include <fstream>

#include "vm/host/accelerator.h"

namespace vm {

std::string platformAccelerator(const DaemonUser& user) {
  struct stat st {};
  utsname name{};
  if (uname(&name) < 0 || std::string(name.machine) != "x86_64") return "";
  if (stat("/dev/kvm", &st) < 0) return "";
  // A group's leave is libvirt's to find out: the daemon of an ordinary user has that user's
  // groups.
  const bool group = !user.other && (st.st_mode & S_IRGRP) && (st.st_mode & S_IWGRP);
  const bool others = (st.st_mode & S_IROTH) && (st.st_mode & S_IWOTH);
  return group || others || st.st_uid == user.uid ? "kvm" : "";
}

std::string platformStamp() {
  utsname name{};
  uname(&name);
  std::string stamp = std::string(name.nodename) + " " + name.release;
  std::ifstream in("/proc/cpuinfo");
  for (std::string line; std::getline(in, line);)
    if (line.rfind("model name", 0) == 0 || line.rfind("flags", 0) == 0) {
      stamp += " " + line.substr(line.find(':') + 1);
      if (line[0] == 'f') break;
    }
  return stamp;
}

}  // namespace vm
