#include "harness/p9/line.h"

#include <fcntl.h>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

#include "harness/error.h"
#include "harness/interrupt.h"
#include "harness/p9/message.h"

namespace harness::p9 {
namespace {

using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds kLook{100};

struct Place {
  std::string host, port;
};

Place placeOf(const std::string& address) {
  Place place{address, std::to_string(kPort)};
  const std::size_t close = address.find(']');
  if (address.starts_with("[") && close != std::string::npos) {
    place.host = address.substr(1, close - 1);
    if (close + 1 < address.size()) place.port = address.substr(close + 1);
    if (close + 1 < address.size() && place.port[0] == ':') place.port.erase(0, 1);
  } else if (const std::size_t colon = address.find(':'); colon != std::string::npos) {
    place = {address.substr(0, colon), address.substr(colon + 1)};
  }
  const bool digits = place.port.find_first_not_of("0123456789") == std::string::npos;
  const bool fits = !place.port.empty() && place.port.size() <= 5 && digits &&
                    std::stoi(place.port) >= 1 && std::stoi(place.port) <= 65535;
  if (place.host.empty() || !fits) {
    throw Error(
        ExitStatus::kUsage,
        "'" + address + "' is no address, expected HOST or HOST:PORT with a port up to 65535");
  }
  return place;
}

/// Waits until a connection under way is there; an errno, 0 when it is.
int awaitConnection(int fd, steady_clock::time_point end) {
  for (;;) {
    throwIfInterrupted();
    pollfd p{fd, POLLOUT, 0};
    const int n = poll(&p, 1, static_cast<int>(kLook.count()));
    if (n > 0) break;
    if (steady_clock::now() > end) return ETIMEDOUT;
  }
  int error = 0;
  socklen_t size = sizeof error;
  getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
  return error;
}

/// Connects to one address; an errno, 0 on success.
int tryAddress(const addrinfo& to, steady_clock::time_point end, vm::UniqueFd& fd) {
  {
    std::lock_guard lock(vm::spawnMutex());
    fd = vm::UniqueFd(socket(to.ai_family, to.ai_socktype, to.ai_protocol));
    if (!fd) return errno;
    fcntl(fd.get(), F_SETFD, FD_CLOEXEC);
  }
  const int flags = fcntl(fd.get(), F_GETFL);
  fcntl(fd.get(), F_SETFL, flags | O_NONBLOCK);
  if (connect(fd.get(), to.ai_addr, to.ai_addrlen) < 0) {
    if (errno != EINPROGRESS && errno != EINTR) return errno;
    if (const int error = awaitConnection(fd.get(), end); error != 0) return error;
  }
  fcntl(fd.get(), F_SETFL, flags);
  const int on = 1;  // a request is one small packet that somebody waits for
  setsockopt(fd.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return 0;
}

}  // namespace

vm::UniqueFd dial(const std::string& address, milliseconds limit) {
  const Place place = placeOf(address);
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  const int none = getaddrinfo(place.host.c_str(), place.port.c_str(), &hints, &found);
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> list(found, freeaddrinfo);
  if (none != 0) {
    throw Error(ExitStatus::kEnvironment,
                "the address of '" + place.host + "' is not known: " + gai_strerror(none));
  }
  const auto end = steady_clock::now() + limit;
  int error = 0;
  for (const addrinfo* to = list.get(); to != nullptr; to = to->ai_next) {
    vm::UniqueFd fd;
    error = tryAddress(*to, end, fd);
    if (error == 0) return fd;
  }
  throw Error(ExitStatus::kEnvironment, "nobody answers at " + place.host + ", port " + place.port +
                                            ": " + std::strerror(error));
}

void Line::send(std::string_view message) {
  if (!vm::writeAll(fd_.get(), message)) {
    throw Error(ExitStatus::kFailed, "the server has hung up");
  }
}

std::optional<std::string> Line::receive(milliseconds limit, std::uint32_t most) {
  constexpr std::size_t kSizeBytes = 4;
  constexpr std::uint32_t kLeast = 7;
  const auto end = steady_clock::now() + limit;
  for (;;) {
    if (come_.size() >= kSizeBytes) {
      std::uint32_t size = 0;
      for (std::size_t i = kSizeBytes; i-- > 0;)
        size = size << 8 | static_cast<unsigned char>(come_[i]);
      if (size < kLeast || size > most) {
        throw Error(ExitStatus::kFailed, "the server announces a message of " +
                                             std::to_string(size) + " bytes, expected " +
                                             std::to_string(kLeast) + " to " +
                                             std::to_string(most));
      }
      if (come_.size() >= size) {
        std::string message = come_.substr(0, size);
        come_.erase(0, size);
        return message;
      }
    }
    const auto left = std::chrono::ceil<milliseconds>(end - steady_clock::now());
    if (!vm::readableWithin(fd_.get(), std::max(left, milliseconds(0)))) return std::nullopt;
    char bytes[65536];
    const ssize_t n = read(fd_.get(), bytes, sizeof bytes);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) {
      throw Error(ExitStatus::kFailed,
                  std::string("the connection to the server has broken: ") + std::strerror(errno));
    }
    if (n == 0) throw Error(ExitStatus::kFailed, "the server has hung up");
    come_.append(bytes, static_cast<std::size_t>(n));
  }
}

}  // namespace harness::p9
