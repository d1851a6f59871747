// file.cc: open, read, seek and the other calls on files and descriptors, open(2), read(2),
// seek(2).
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "plan9/lib/host.h"

namespace {

using plan9::fail;
using plan9::failed;

/// Files that go when their descriptor is closed (ORCLOSE), at the latest with the process that
/// opened them; one that it forked only has a copy.
class RemoveOnClose {
 public:
  void add(int fd, const char* name) {
    const std::lock_guard<std::mutex> hold(lock_);
    names_[fd] = {name, getpid()};
    static const int registered = p9_atexit([] { removals().all(); });
    USED(registered);
  }
  void closed(int fd) {
    const std::lock_guard<std::mutex> hold(lock_);
    const auto at = names_.find(fd);
    if (at == names_.end()) return;
    remove(at->second);
    names_.erase(at);
  }
  void all() {
    const std::lock_guard<std::mutex> hold(lock_);
    for (const auto& [fd, file] : names_) remove(file);
    names_.clear();
  }

  static RemoveOnClose& removals() {
    static auto* const all = new RemoveOnClose;
    return *all;
  }

 private:
  struct File {
    std::string name;
    pid_t opener;
  };
  static void remove(const File& file) {
    if (file.opener == getpid()) ::remove(file.name.c_str());
  }

  std::mutex lock_;
  std::unordered_map<int, File> names_;
};

RemoveOnClose& removals() { return RemoveOnClose::removals(); }

int hostMode(int mode) {
  int flags = mode & 3;  // OREAD, OWRITE and ORDWR are the host's values
  if (flags == OEXEC) flags = O_RDONLY;
  if (mode & OTRUNC) flags |= O_TRUNC;
  if (mode & OCEXEC) flags |= O_CLOEXEC;
  return flags;
}

// Plan 9 finds some devices elsewhere.
const char* hostName(const char* name) {
  if (p9_strcmp(plan9::text(name), plan9::text("/fd/0")) == 0) return "/dev/fd/0";
  if (p9_strcmp(plan9::text(name), plan9::text("/fd/1")) == 0) return "/dev/fd/1";
  if (p9_strcmp(plan9::text(name), plan9::text("/fd/2")) == 0) return "/dev/fd/2";
  if (p9_strcmp(plan9::text(name), plan9::text("/dev/cons")) == 0) return "/dev/tty";
  return name;
}

long counted(ssize_t n) { return n < 0 ? failed() : static_cast<long>(n); }

std::vector<iovec> vectors(IOchunk* io, int n) {
  std::vector<iovec> all;
  all.reserve(static_cast<size_t>(std::max(n, 0)));
  for (int i = 0; i < n; i++) all.push_back({io[i].addr, io[i].len});
  return all;
}

}  // namespace

int p9_open(char* name, int mode) {
  const int fd = ::open(hostName(name), hostMode(mode));
  if (fd < 0) return failed(name);
  struct stat st;
  if ((mode & 3) != OREAD && (mode & 3) != OEXEC) {
    // The host refuses directories by itself.
  } else if ((mode & 3) == OEXEC && (fstat(fd, &st) < 0 || !(st.st_mode & 0111))) {
    ::close(fd);
    errno = EACCES;
    return failed(name);
  }
  if (mode & ORCLOSE) removals().add(fd, name);
  return fd;
}

int p9_create(char* name, int mode, ulong perm) {
  const mode_t bits = static_cast<mode_t>(perm & 0777);
  if (perm & DMDIR) {
    if ((mode & 3) != OREAD) {
      errno = EISDIR;
      return failed(name);
    }
    if (mkdir(name, bits) < 0) return failed(name);
    return p9_open(name, mode & ~OTRUNC);
  }
  int flags = hostMode(mode) | O_CREAT | O_TRUNC;
  if (mode & OEXCL) flags |= O_EXCL;
  if (perm & DMAPPEND) flags |= O_APPEND;
  if ((mode & 3) == OREAD) flags = (flags & ~O_TRUNC) | O_CREAT;
  const int fd = ::open(hostName(name), flags, bits);
  if (fd < 0) return failed(name);
  if ((mode & 3) == OREAD && ftruncate(fd, 0) < 0) errno = 0;  // best done where allowed
  if (mode & ORCLOSE) removals().add(fd, name);
  return fd;
}

int p9_close(int fd) {
  removals().closed(fd);
  plan9::rewindDirectory(fd);
  return ::close(fd) < 0 ? failed() : 0;
}

int p9_dup(int from, int to) {
  const int fd = to == -1 ? ::dup(from) : ::dup2(from, to);
  return fd < 0 ? failed() : fd;
}

int p9_pipe(int* fd) { return ::pipe(fd) < 0 ? failed() : 0; }

// A directory is read in entries, by dirread; its bytes are not the host's to give.
long p9_read(int fd, void* buf, long n) {
  return counted(::read(fd, buf, static_cast<size_t>(n < 0 ? 0 : n)));
}

long p9_write(int fd, void* buf, long n) {
  return counted(::write(fd, buf, static_cast<size_t>(n < 0 ? 0 : n)));
}

long p9_pread(int fd, void* buf, long n, vlong offset) {
  if (offset == -1) return p9_read(fd, buf, n);
  return counted(::pread(fd, buf, static_cast<size_t>(n < 0 ? 0 : n), offset));
}

long p9_pwrite(int fd, void* buf, long n, vlong offset) {
  if (offset == -1) return p9_write(fd, buf, n);
  return counted(::pwrite(fd, buf, static_cast<size_t>(n < 0 ? 0 : n), offset));
}

long p9_readv(int fd, IOchunk* io, int n) { return counted(::readv(fd, vectors(io, n).data(), n)); }

long p9_writev(int fd, IOchunk* io, int n) {
  return counted(::writev(fd, vectors(io, n).data(), n));
}

long p9_preadv(int fd, IOchunk* io, int n, vlong offset) {
  if (offset == -1) return p9_readv(fd, io, n);
  return counted(::preadv(fd, vectors(io, n).data(), n, offset));
}

long p9_pwritev(int fd, IOchunk* io, int n, vlong offset) {
  if (offset == -1) return p9_writev(fd, io, n);
  return counted(::pwritev(fd, vectors(io, n).data(), n, offset));
}

long p9_readn(int fd, void* buf, long n) {
  long total = 0;
  while (total < n) {
    const long got = p9_read(fd, static_cast<char*>(buf) + total, n - total);
    if (got <= 0) return total == 0 ? got : total;
    total += got;
  }
  return total;
}

vlong p9_seek(int fd, vlong offset, int type) {
  if (type < 0 || type > 2) return fail("bad arg in system call");
  const off_t at = ::lseek(fd, offset, type == 0 ? SEEK_SET : type == 1 ? SEEK_CUR : SEEK_END);
  if (at < 0) return failed();
  if (at == 0) plan9::rewindDirectory(fd);
  return static_cast<vlong>(at);
}

int p9_remove(char* name) { return ::remove(name) < 0 ? failed(name) : 0; }
int p9_chdir(char* name) { return ::chdir(name) < 0 ? failed(name) : 0; }

int p9_access(char* name, int mode) {
  const int bits =
      (mode & AEXEC ? X_OK : 0) | (mode & AWRITE ? W_OK : 0) | (mode & AREAD ? R_OK : 0);
  return ::access(name, mode == AEXIST ? F_OK : bits) < 0 ? failed(name) : 0;
}

int p9_iounit(int) { return 0; }

char* p9_getwd(char* buf, int size) {
  if (size <= 0) return nil;
  if (::getcwd(buf, static_cast<size_t>(size)) == nullptr) {
    failed();
    return nil;
  }
  return buf;
}

int p9_fd2path(int fd, char* buf, int size) {
  char path[PATH_MAX];
#ifdef F_GETPATH
  if (fcntl(fd, F_GETPATH, path) < 0) return failed();
#else
  const std::string link = "/proc/self/fd/" + std::to_string(fd);
  const ssize_t n = readlink(link.c_str(), path, sizeof path - 1);
  if (n < 0) {
    errno = EBADF;
    return failed();
  }
  path[n] = 0;
#endif
  p9_utfecpy(buf, buf + size, path);
  return 0;
}

char* p9_mktemp(char* name) {
  const long length = p9_strlen(name);
  long x = length;
  while (x > 0 && name[x - 1] == 'X') x--;
  p9_seprint(name + x, name + length + 1, plan9::text("%0*d"), static_cast<int>(length - x),
             p9_getpid() % 100000);
  for (char c = 'a'; c <= 'z' && x < length; c++) {
    name[x] = c;
    if (::access(name, F_OK) < 0) return name;
  }
  return plan9::text("/");
}
