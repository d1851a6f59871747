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

namespace {

in_port_t parsePort(const std::string& text) {
  const std::string digits = text.substr(0, text.find('!'));
  constexpr std::size_t kMostDigits = 5;
  if (digits.empty() || digits.size() > kMostDigits ||
      digits.find_first_not_of("0123456789") != digits.npos || leadingNumber(digits) > 0xFFFF)
    fail("bad numeric port");
  return htons(static_cast<uint16_t>(leadingNumber(digits)));
}

SocketAddress makeAddress(const std::string& host, in_port_t port) {
  SocketAddress a;
  auto& four = reinterpret_cast<sockaddr_in&>(a.storage);
  auto& six = reinterpret_cast<sockaddr_in6&>(a.storage);
  if (inet_pton(AF_INET, host.c_str(), &four.sin_addr) == 1) {
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

}  // namespace

SocketAddress parseRemoteAddress(const std::string& text) {
  const std::size_t mark = text.find('!');
  if (mark == text.npos) fail("malformed address");
  return makeAddress(text.substr(0, mark), parsePort(text.substr(mark + 1)));
}

SocketAddress parseLocalAddress(const std::string& text, bool open) {
  const std::size_t mark = text.find('!');
  const bool any = mark == text.npos || text.compare(mark, text.npos, "!r") == 0;
  const std::string host = any ? "*" : text.substr(0, mark);
  const in_port_t port = parsePort(any ? text : text.substr(mark + 1));
  if (host == "*" || host == "::") return makeAddress(open ? "0.0.0.0" : "127.0.0.1", port);
  return makeAddress(host, port);
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
