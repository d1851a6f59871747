#include <mach-o/dyld.h>

#include <cstdint>
#include <string>

#include "vm/program.h"

namespace vm {

std::filesystem::path ownExecutable() {
  std::uint32_t size = 0;
  _NSGetExecutablePath(nullptr, &size);
  std::string path(size, '\0');
  _NSGetExecutablePath(path.data(), &size);
  return path.c_str();
}

}  // namespace vm
