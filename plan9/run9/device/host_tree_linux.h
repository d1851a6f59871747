// A folder or file of the host, seen from inside.
#pragma once

#include <sys/stat.h>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace run9 {

/// A descriptor of Linux for the length of a function.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor();
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  int keep() { return std::exchange(fd_, -1); }

 private:
  int fd_;
};

/// A tree of the host's, or one file. Paths are relative to its top, "" being the top itself; Linux
/// resolves them beneath it, so that neither ".." nor a symbolic link leads out.
class HostTree {
 public:
  /// Throws Error when there is nothing of that name.
  explicit HostTree(const std::string& host_path);

  /// A descriptor, or -1 and errno.
  int open(const std::string& path, uint64_t flags, uint64_t mode = 0) const;
  int mustOpen(const std::string& path, uint64_t flags, uint64_t mode = 0) const;
  /// False, with errno, when there is nothing of that name.
  bool find(const std::string& path, struct stat& s) const;
  struct stat status(const std::string& path) const;
  /// The names in a directory; links that lead nowhere are left out.
  std::vector<std::pair<std::string, struct stat>> list(const std::string& path) const;

 private:
  int top_ = -1;
  bool is_file_ = false;
};

/// The path of a name in a directory.
std::string pathIn(const std::string& directory, const std::string& name);

// A file's owner and version as Plan 9 shows them.
std::string ownerOf(const struct stat& s);
uint32_t versionOf(const struct stat& s);

}  // namespace run9
