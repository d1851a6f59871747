#include "plan9/run9/device/ip_address_linux.h"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

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

constexpr std::size_t kIpLength = 16;
constexpr std::size_t kIp4Length = 4;
using Ip = std::array<uint8_t, kIpLength>;

/// Takes a number from the front as Plan 9's strtoul does: white space, a sign, digits; base 0 goes
/// by the prefix. What has none stays whole and is 0; what is too large is the largest.
uint32_t takeNumber(std::string_view& text, uint32_t base) {
  std::string_view rest = text;
  while (!rest.empty() && std::isspace(static_cast<unsigned char>(rest[0])) != 0)
    rest.remove_prefix(1);
  const bool negative = rest.starts_with('-');
  if (negative || rest.starts_with('+')) rest.remove_prefix(1);
  const bool hex = rest.starts_with("0x") || rest.starts_with("0X");
  if (base == 0) base = hex ? 16 : rest.starts_with('0') ? 8 : 10;
  if (hex && base == 16 && rest.size() > 2 &&
      std::isxdigit(static_cast<unsigned char>(rest[2])) != 0)
    rest.remove_prefix(2);
  uint64_t value = 0;
  std::size_t digits = 0;
  for (; digits < rest.size(); digits++) {
    const auto c = static_cast<unsigned char>(rest[digits]);
    uint32_t digit = base;
    if (std::isdigit(c) != 0)
      digit = c - '0';
    else if (std::isxdigit(c) != 0)
      digit = static_cast<uint32_t>(std::tolower(c) - 'a') + 10;
    if (digit >= base) break;
    value = std::min<uint64_t>(value * base + digit, uint64_t{1} << 32);
  }
  if (digits == 0) return 0;
  text = rest.substr(digits);
  if (value > UINT32_MAX) return UINT32_MAX;
  return negative ? 0 - static_cast<uint32_t>(value) : static_cast<uint32_t>(value);
}

/// Up to four numbers between dots. When some are missing, the last stand for the host within the
/// first's network: 127.1 is 127.0.0.1.
void takeIp4(std::string_view& text, uint8_t* to) {
  std::size_t parts = 0;
  for (; parts < kIp4Length && !text.empty(); parts++) {
    to[parts] = static_cast<uint8_t>(takeNumber(text, 0));
    if (text.starts_with('.')) text.remove_prefix(1);
  }
  const unsigned net = to[0] < 128 ? 1 : to[0] < 192 ? 2 : 3;  // bytes, by the old classes
  if (parts >= kIp4Length || parts <= net) return;
  std::copy_backward(to + net, to + parts, to + kIp4Length);
  std::fill(to + net, to + kIp4Length - (parts - net), uint8_t{0});
}

bool inIp(char c) {
  return c == '.' || c == ':' || std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

bool endsIp(std::string_view rest) {
  return rest.empty() || !(rest[0] == '.' || rest[0] == ':' ||
                           (static_cast<unsigned char>(rest[0]) < 0x80 &&
                            std::isalnum(static_cast<unsigned char>(rest[0])) != 0));
}

/// What parseip of 9front's libip takes for an address; IPv4's begin with ::ffff.
std::optional<Ip> parseIp(std::string_view text) {
  Ip ip{};
  const std::string_view all = text;
  std::size_t n = 0;     // bytes so far
  std::size_t left = 0;  // those of them before "::"
  bool four = true;
  bool elided = false;
  while (n < kIpLength && !text.empty() && inIp(text[0])) {
    const std::string_view part = text;
    const uint32_t value = takeNumber(text, 16);
    if (text.starts_with('.') || (text.empty() && n == 0)) {
      if (n > kIpLength - kIp4Length) return std::nullopt;
      text = part;
      takeIp4(text, &ip[n]);
      n += kIp4Length;
      break;
    }
    if (value > 0xFFFF || !(text.starts_with(':') || endsIp(text))) return std::nullopt;
    const bool moved = text.size() != part.size();
    const bool colon = text.starts_with(':');
    if (!colon && !moved) break;
    ip[n++] = static_cast<uint8_t>(value >> 8);
    ip[n++] = static_cast<uint8_t>(value);
    if (!colon) continue;
    four = false;
    text.remove_prefix(1);
    if (!text.starts_with(':')) continue;
    if (std::exchange(elided, true)) return std::nullopt;
    left = n;
    text.remove_prefix(1);
  }
  if (text.size() == all.size() || !endsIp(text)) return std::nullopt;
  if (n < kIpLength) {
    uint8_t* bytes = ip.data();
    std::copy_backward(bytes + left, bytes + n, bytes + kIpLength);
    std::fill(bytes + left, bytes + kIpLength - (n - left), uint8_t{0});
  }
  if (four) ip[10] = ip[11] = 0xFF;
  return ip;
}

SocketAddress makeAddress(const std::string& host, in_port_t port) {
  SocketAddress a;
  const std::optional<Ip> ip = parseIp(host);
  if (!ip) fail(kBadIp);
  auto& four = reinterpret_cast<sockaddr_in&>(a.storage);
  auto& six = reinterpret_cast<sockaddr_in6&>(a.storage);
  std::memcpy(&six.sin6_addr, ip->data(), ip->size());
  if (IN6_IS_ADDR_V4MAPPED(&six.sin6_addr)) {
    six.sin6_addr = {};
    std::memcpy(&four.sin_addr, ip->data() + kIpLength - kIp4Length, kIp4Length);
    four.sin_family = AF_INET;
    four.sin_port = port;
    a.size = sizeof four;
  } else {
    six.sin6_family = AF_INET6;
    six.sin6_port = port;
    a.size = sizeof six;
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
