#include "harness/guest/host_facts.h"

#include <sys/stat.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "harness/units.h"
#include "vm/host/accelerator.h"
#include "vm/host/daemon.h"

namespace harness {

std::uint64_t hostMemory() {
  const long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);
  if (pages <= 0 || page <= 0) return 0;
  return static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(page);
}

std::string hostText() {
  utsname name{};
  uname(&name);
  std::string text = std::string(name.sysname) + " " + name.release + ", " + name.machine + ", " +
                     std::to_string(sysconf(_SC_NPROCESSORS_ONLN)) + " processors";
  if (const std::uint64_t memory = hostMemory(); memory != 0) text += ", " + sizeText(memory);
  return text + "; beyond SSE2: " + vectorInstructions();
}

bool hasAvx2() {
  const std::string found = vectorInstructions() + ",";
  return found.find("avx2,") != std::string::npos && found.find("fma,") != std::string::npos &&
         found.find("f16c,") != std::string::npos;
}

std::string acceleratorText() {
  if (const std::string why = vm::whyNoDaemonUser(geteuid()); !why.empty()) return "none: " + why;
  const std::string accelerator = vm::platformAccelerator(vm::daemonUser());
  if (accelerator.empty()) {
    return "none (no /dev/kvm that the machines' user may use): machines are emulated (TCG)";
  }
  return accelerator + " is offered; whether a guest runs under it is found out by running one";
}

std::uint64_t allocatedBytes(const std::filesystem::path& file) {
  struct stat st {};
  if (stat(file.c_str(), &st) != 0) return 0;
  return static_cast<std::uint64_t>(st.st_blocks) * 512;
}

}  // namespace harness
