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

void flushTree(const fs::path& folder) {
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const fs::file_status status = entry.symlink_status();
    if (fs::is_regular_file(status) || fs::is_directory(status)) flush(entry.path());
  }
  flush(folder);
}

void writeWhole(const fs::path& file, const std::string& text) {
  const fs::path fresh = file.string() + "." + std::to_string(::getpid());
  std::error_code error;
  try {
    errno = 0;
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    out << text;
    out.close();
    if (!out) {
      throw Error(Error::Kind::kEnvironment, "cannot write '" + fresh.string() +
                                                 "': " + std::strerror(errno != 0 ? errno : EIO));
    }
    flush(fresh);
    fs::rename(fresh, file, error);
    if (error) {
      throw Error(Error::Kind::kEnvironment,
                  "cannot rename '" + fresh.string() + "': " + error.message());
    }
  } catch (...) {
    fs::remove(fresh, error);
    throw;
  }
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(folder_, ignored);
}

}  // namespace vm
