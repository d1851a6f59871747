#include <unistd.h>

#include "vm/program.h"

namespace vm {

std::filesystem::path ownExecutable() {
  std::error_code ec;
  std::filesystem::path path = std::filesystem::read_symlink("/proc/self/exe", ec);
  // The link itself still works when the file was replaced while we run.
  if (ec || access(path.c_str(), X_OK) != 0) return "/proc/self/exe";
  return path;
}

}  // namespace vm
