#include "vm/fd.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <iterator>
#include <thread>

#include "vm/error.h"

namespace vm {
namespace {

#ifdef MSG_NOSIGNAL
constexpr int kNoSignal = MSG_NOSIGNAL;
#else
constexpr int kNoSignal = 0;
#endif

using Clock = std::chrono::steady_clock;

[[noreturn]] void fail(const std::string& what) {
  throw Error(Error::Kind::kEnvironment, what + ": " + std::strerror(errno));
}

void closeOnExec(int fd) { fcntl(fd, F_SETFD, FD_CLOEXEC); }

UniqueFd newSocket() {
  std::lock_guard lock(spawnMutex());
  UniqueFd fd(socket(AF_UNIX, SOCK_STREAM, 0));
  if (!fd) fail("a Unix socket cannot be made");
  closeOnExec(fd.get());
  return fd;
}

sockaddr_un address(const std::filesystem::path& path) {
  sockaddr_un a{};
  a.sun_family = AF_UNIX;
  const std::string& name = path.native();
  if (name.size() >= sizeof a.sun_path)
    throw Error(Error::Kind::kEnvironment, name + ": the path has " + std::to_string(name.size()) +
                                               " bytes, a Unix socket's at most " +
                                               std::to_string(sizeof a.sun_path - 1));
  std::memcpy(a.sun_path, name.c_str(), name.size() + 1);
  return a;
}

}  // namespace

void UniqueFd::reset() {
  if (fd_ >= 0) close(fd_);
  fd_ = -1;
}

void ensureStandardStreams() {
  for (int fd = 0; fd <= STDERR_FILENO; fd++)
    if (fcntl(fd, F_GETFD) < 0 && errno == EBADF && open("/dev/null", O_RDWR) != fd)
      fail("/dev/null cannot be opened");
}

std::mutex& spawnMutex() {
  static std::mutex mutex;
  return mutex;
}

Pipe makePipe() {
  std::lock_guard lock(spawnMutex());
  int fds[2];
  if (pipe(fds) < 0) fail("a pipe cannot be made");
  closeOnExec(fds[0]);
  closeOnExec(fds[1]);
  return {UniqueFd(fds[0]), UniqueFd(fds[1])};
}

UniqueFd listenUnix(const std::filesystem::path& path) {
  const sockaddr_un a = address(path);
  UniqueFd fd = newSocket();
  if (bind(fd.get(), reinterpret_cast<const sockaddr*>(&a), sizeof a) < 0 ||
      chmod(path.c_str(), 0666) < 0 || listen(fd.get(), 4) < 0)
    fail(path.string() + ": cannot listen");
  return fd;
}

bool readableWithin(int fd, std::chrono::milliseconds limit) {
  const auto end = Clock::now() + limit;
  for (;;) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
    pollfd p{fd, POLLIN, 0};
    const int n = poll(&p, 1, left > 0 ? static_cast<int>(left) : 0);
    if (n > 0) return true;
    if (n < 0 && errno != EINTR) fail("poll");
    if (left <= 0) return false;
  }
}

UniqueFd acceptWithin(const UniqueFd& listener, std::chrono::milliseconds limit) {
  if (!readableWithin(listener.get(), limit)) return {};
  std::lock_guard lock(spawnMutex());
  UniqueFd fd(accept(listener.get(), nullptr, nullptr));
  if (!fd) fail("a connection cannot be accepted");
  closeOnExec(fd.get());
  return fd;
}

UniqueFd connectUnix(const std::filesystem::path& path, std::chrono::milliseconds limit) {
  const sockaddr_un a = address(path);
  const auto end = Clock::now() + limit;
  for (;;) {
    UniqueFd fd = newSocket();
    if (connect(fd.get(), reinterpret_cast<const sockaddr*>(&a), sizeof a) == 0) return fd;
    if (errno != ENOENT && errno != ECONNREFUSED && errno != EINTR)
      fail(path.string() + ": cannot connect");
    if (Clock::now() >= end) return {};
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
  }
}

bool writeAll(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    ssize_t n = send(fd, bytes.data(), bytes.size(), kNoSignal);
    if (n < 0 && errno == ENOTSOCK) n = write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return true;
}

std::size_t writeReady(int fd, std::string_view bytes) {
  const ssize_t n = send(fd, bytes.data(), bytes.size(), kNoSignal | MSG_DONTWAIT);
  return n > 0 ? static_cast<std::size_t>(n) : 0;
}

std::string readFile(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) fail(path.string() + ": cannot be opened");
  return {std::istreambuf_iterator<char>(in), {}};
}

void writeFile(const std::filesystem::path& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  if (!out) fail(path.string() + ": cannot be written");
}

}  // namespace vm
