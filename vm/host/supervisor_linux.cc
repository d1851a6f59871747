#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <system_error>

#include "vm/host/run_folder.h"
#include "vm/host/supervisor.h"
#include "vm/program.h"

namespace vm {
namespace fs = std::filesystem;

void becomeSubreaper() { prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }

void killChildrenExcept(int pid) {
  std::error_code ec;
  for (fs::directory_iterator it("/proc", ec), end; !ec && it != end; it.increment(ec)) {
    const int child = std::atoi(it->path().filename().c_str());
    if (child <= 1 || child == pid) continue;
    std::ifstream in(it->path() / "stat");
    std::string line;
    std::getline(in, line);
    // "pid (name) state ppid": the name may hold anything, even ')'.
    const std::size_t close = line.rfind(')');
    if (close == std::string::npos || close + 4 > line.size()) continue;
    if (std::atoi(line.c_str() + close + 4) == getpid()) kill(child, SIGKILL);
  }
}

std::string commandLineOf(int pid) {
  std::ifstream in("/proc/" + std::to_string(pid) + "/cmdline", std::ios::binary);
  std::string line;
  for (std::string word; std::getline(in, word, '\0');)
    line += (line.empty() ? "" : " ") + shellQuoted(word);
  return line;
}

}  // namespace vm
