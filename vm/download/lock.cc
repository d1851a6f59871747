#include "vm/download/lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <thread>

#include "vm/error.h"

namespace vm {

DownloadLock::DownloadLock(const std::filesystem::path& file, const DownloadOptions& options)
    : fd_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644)) {
  if (fd_ < 0) {
    throw Error(Error::Kind::kEnvironment,
                "cannot write '" + file.string() + "': " + std::strerror(errno));
  }
  bool told = false;
  while (::flock(fd_, LOCK_EX | LOCK_NB) != 0) {
    if (options.interrupted && options.interrupted()) {
      ::close(fd_);
      throw Error(Error::Kind::kInterrupted, "the download was interrupted");
    }
    if (!told && options.note) options.note("another 9ml is fetching it; waiting");
    told = true;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

DownloadLock::~DownloadLock() { ::close(fd_); }

}  // namespace vm
