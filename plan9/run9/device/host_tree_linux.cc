#include "plan9/run9/device/host_tree_linux.h"

#include <dirent.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>

#include "plan9/run9/base/error.h"
#include "plan9/run9/base/text.h"
#include "plan9/run9/process/proc.h"

namespace run9 {

Descriptor::~Descriptor() {
  if (fd_ >= 0) ::close(fd_);
}

HostTree::HostTree(const std::string& host_path)
    : top_(::open(host_path.c_str(), O_PATH | O_CLOEXEC)) {
  if (top_ < 0) failErrno(errno);
  struct stat s {};
  if (fstat(top_, &s) != 0) failErrno(errno);
  is_file_ = !S_ISDIR(s.st_mode);
}

int HostTree::open(const std::string& path, uint64_t flags, uint64_t mode) const {
  if (is_file_) {
    if ((flags & O_PATH) != 0) return fcntl(top_, F_DUPFD_CLOEXEC, 0);
    return ::open(format("/proc/self/fd/%d", top_).c_str(), static_cast<int>(flags | O_CLOEXEC));
  }
  open_how how{};
  how.flags = flags | O_CLOEXEC;
  how.mode = mode;
  how.resolve = RESOLVE_IN_ROOT | RESOLVE_NO_MAGICLINKS;
  for (;;) {
    const long fd = syscall(SYS_openat2, top_, path.empty() ? "." : path.c_str(), &how, sizeof how);
    if (fd >= 0 || errno != EAGAIN) return static_cast<int>(fd);
  }
}

int HostTree::mustOpen(const std::string& path, uint64_t flags, uint64_t mode) const {
  const int fd = open(path, flags, mode);
  if (fd < 0) failErrno(errno);
  return fd;
}

bool HostTree::find(const std::string& path, struct stat& s) const {
  const Descriptor fd(open(path, O_PATH));
  return fd.get() >= 0 && fstat(fd.get(), &s) == 0;
}

struct stat HostTree::status(const std::string& path) const {
  struct stat s {};
  if (!find(path, s)) failErrno(errno);
  return s;
}

std::vector<std::pair<std::string, struct stat>> HostTree::list(const std::string& path) const {
  Descriptor fd(mustOpen(path, O_RDONLY | O_DIRECTORY));
  DIR* stream = fdopendir(fd.get());
  if (stream == nullptr) failErrno(errno);
  const int number = fd.keep();
  std::vector<std::pair<std::string, struct stat>> all;
  while (const dirent* e = readdir(stream)) {
    const std::string name = e->d_name;
    if (name == "." || name == "..") continue;
    struct stat s {};
    if (e->d_type == DT_LNK ? find(pathIn(path, name), s)
                            : fstatat(number, name.c_str(), &s, AT_SYMLINK_NOFOLLOW) == 0)
      all.emplace_back(name, s);
  }
  closedir(stream);
  return all;
}

std::string pathIn(const std::string& directory, const std::string& name) {
  return directory.empty() ? name : directory + "/" + name;
}

std::string ownerOf(const struct stat& s) { return s.st_uid == geteuid() ? kernel->owner : "sys"; }

uint32_t versionOf(const struct stat& s) {
  return static_cast<uint32_t>(s.st_mtim.tv_sec * 1'000'000 + s.st_mtim.tv_nsec / 1000);
}

}  // namespace run9
