#include "harness/test_port.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <stdexcept>

#include "vm/fd.h"

namespace harness {

std::uint16_t freePort() {
  const vm::UniqueFd fd(socket(AF_INET, SOCK_STREAM, 0));
  sockaddr_in here{};
  here.sin_family = AF_INET;
  here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  auto* address = reinterpret_cast<sockaddr*>(&here);
  socklen_t size = sizeof here;
  if (bind(fd.get(), address, size) < 0 || getsockname(fd.get(), address, &size) < 0)
    throw std::runtime_error("the loopback has no free port");
  return ntohs(here.sin_port);
}

}  // namespace harness
