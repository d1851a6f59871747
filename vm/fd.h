#pragma once

#include <chrono>
#include <filesystem>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace vm {

/// Owns a file descriptor. Every descriptor of ours is close-on-exec: a child must not keep a
/// lifeline alive.
class UniqueFd {
 public:
  UniqueFd() = default;
  explicit UniqueFd(int fd) : fd_(fd) {}
  UniqueFd(UniqueFd&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
  UniqueFd& operator=(UniqueFd&& other) noexcept {
    if (this != &other) {
      reset();
      fd_ = std::exchange(other.fd_, -1);
    }
    return *this;
  }
  ~UniqueFd() { reset(); }

  int get() const { return fd_; }
  int release() { return std::exchange(fd_, -1); }
  void reset();
  explicit operator bool() const { return fd_ >= 0; }

 private:
  int fd_ = -1;
};

/// Opens /dev/null as whichever of descriptors 0, 1, 2 is closed: else some pipe of ours becomes
/// one.
void ensureStandardStreams();

struct Pipe {
  UniqueFd read;
  UniqueFd write;
};

/// Held while a descriptor exists that is not yet close-on-exec, and while a child is started.
std::mutex& spawnMutex();

Pipe makePipe();

/// A listening Unix socket that anybody who reaches its folder may connect to.
UniqueFd listenUnix(const std::filesystem::path& path);
/// One connection, or an empty descriptor when the limit has passed.
UniqueFd acceptWithin(const UniqueFd& listener, std::chrono::milliseconds limit);
/// Connects to a Unix socket that may not listen yet; empty when the limit has passed.
UniqueFd connectUnix(const std::filesystem::path& path, std::chrono::milliseconds limit);

/// Waits until the descriptor can be read; false when the limit has passed.
bool readableWithin(int fd, std::chrono::milliseconds limit);
/// False when the other side is gone; never raises SIGPIPE on sockets.
bool writeAll(int fd, std::string_view bytes);
/// Writes what the socket takes without waiting; how many bytes that were.
std::size_t writeReady(int fd, std::string_view bytes);

/// The file's whole content; throws kEnvironment.
std::string readFile(const std::filesystem::path& path);
void writeFile(const std::filesystem::path& path, std::string_view bytes);

}  // namespace vm
