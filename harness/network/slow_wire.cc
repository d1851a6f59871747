#include "harness/network/slow_wire.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "harness/error.h"

namespace harness {

SlowWire::SlowWire(vm::UniqueFd to) : to_(std::move(to)) {
  int pair[2];
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) < 0)
    throw Error(ExitStatus::kEnvironment, "no pair of sockets can be had");
  near_ = vm::UniqueFd(pair[0]);
  end_ = vm::UniqueFd(pair[1]);
  const int on = 1;
  setsockopt(to_.get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  thread_ = std::thread([this] { run(); });
}

SlowWire::~SlowWire() {
  ::shutdown(near_.get(), SHUT_RDWR);
  thread_.join();
}

void SlowWire::run() const {
  char buffer[65536];
  for (;;) {
    pollfd set[] = {{near_.get(), POLLIN, 0}, {to_.get(), POLLIN, 0}};
    if (poll(set, 2, -1) < 0 && errno != EINTR) return;
    for (int i = 0; i < 2; ++i) {
      if (set[i].revents == 0) continue;
      const ssize_t n = read(set[i].fd, buffer, sizeof buffer);
      if (n <= 0) return;
      const auto count = static_cast<std::size_t>(n);
      const std::size_t step = i == 0 ? 1 : count;
      for (std::size_t at = 0; at < count; at += step)
        if (!vm::writeAll(set[1 - i].fd, {buffer + at, step})) return;
    }
  }
}

}  // namespace harness
