#include "plan9/run9/device/ip_address_linux.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include "plan9/run9/base/error.h"
#include "plan9/run9/base/text.h"

namespace run9 {

std::string SocketAddress::text() const {
  char name[INET6_ADDRSTRLEN] = "::";
  unsigned port = 0;
  if (storage.ss_family == AF_INET) {
    const auto& in = reinterpret_cast<const sockaddr_in&>(storage);
    inet_ntop(AF_INET, &in.sin_addr, name, sizeof name);
    port = ntohs(in.sin_port);
  } else if (storage.ss_family == AF_INET6) {
    const auto& in = reinterpret_cast<const sockaddr_in6&>(storage);
    inet_ntop(AF_INET6, &in.sin6_addr, name, sizeof name);
    port = ntohs(in.sin6_port);
  }
  return format("%s!%u", name, port);
}

bool SocketAddress::loopback() const {
  if (storage.ss_family == AF_INET)
    return ntohl(reinterpret_cast<const sockaddr_in&>(storage).sin_addr.s_addr) >> 24 == 127;
  if (storage.ss_family == AF_INET6)
    return IN6_IS_ADDR_LOOPBACK(&reinterpret_cast<const sockaddr_in6&>(storage).sin6_addr) != 0;
  return false;
}

SocketAddress parseAddress(const std::string& text, bool open) {
  const std::size_t mark = text.rfind('!');
  const std::string host = mark == text.npos ? "*" : text.substr(0, mark);
  std::string service = mark == text.npos ? text : text.substr(mark + 1);
  if (service == "*") service = "0";
  if (service.empty() || service.find_first_not_of("0123456789") != service.npos ||
      leadingNumber(service) > 0xFFFF)
    fail(kBadIp);
  const auto port = htons(static_cast<uint16_t>(leadingNumber(service)));
  SocketAddress a;
  auto& four = reinterpret_cast<sockaddr_in&>(a.storage);
  auto& six = reinterpret_cast<sockaddr_in6&>(a.storage);
  if (host == "*" || host == "::") {
    four.sin_family = AF_INET;
    four.sin_addr.s_addr = htonl(open ? INADDR_ANY : INADDR_LOOPBACK);
    four.sin_port = port;
    a.size = sizeof four;
  } else if (inet_pton(AF_INET, host.c_str(), &four.sin_addr) == 1) {
    four.sin_family = AF_INET;
    four.sin_port = port;
    a.size = sizeof four;
  } else if (inet_pton(AF_INET6, host.c_str(), &six.sin6_addr) == 1) {
    six.sin6_family = AF_INET6;
    six.sin6_port = port;
    a.size = sizeof six;
  } else {
    fail(kBadIp);
  }
  return a;
}

SocketAddress localAddress(int socket) {
  SocketAddress a;
  a.size = sizeof a.storage;
  getsockname(socket, a.get(), &a.size);
  return a;
}

SocketAddress remoteAddress(int socket) {
  SocketAddress a;
  a.size = sizeof a.storage;
  if (getpeername(socket, a.get(), &a.size) != 0) a.storage.ss_family = AF_UNSPEC;
  return a;
}

}  // namespace run9
