#include "vm/image/files.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <system_error>

#include "vm/error.h"

namespace vm {

namespace fs = std::filesystem;

void flush(const fs::path& path) {
  const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0 || ::fsync(fd) != 0) {
    const int error = errno;
    if (fd >= 0) ::close(fd);
    throw Error(Error::Kind::kEnvironment,
                "cannot flush '" + path.string() + "' to the disk: " + std::strerror(error));
  }
  ::close(fd);
}

void writeWhole(const fs::path& file, const std::string& text) {
  const fs::path fresh = file.string() + "." + std::to_string(::getpid());
  {
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    out << text;
    out.flush();
    if (!out) {
      throw Error(Error::Kind::kEnvironment,
                  "cannot write '" + fresh.string() + "': " + std::strerror(errno));
    }
  }
  flush(fresh);
  std::error_code error;
  fs::rename(fresh, file, error);
  if (error) {
    throw Error(Error::Kind::kEnvironment,
                "cannot rename '" + fresh.string() + "': " + error.message());
  }
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

}  // namespace vm
