// Internet addresses as /net writes them.
#pragma once

#include <sys/socket.h>

#include <string>

namespace run9 {

/// A socket's address.
struct SocketAddress {
  sockaddr_storage storage{};
  socklen_t size = 0;

  const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
  sockaddr* get() { return reinterpret_cast<sockaddr*>(&storage); }
  /// "127.0.0.1!80".
  std::string text() const;
  bool loopback() const;
};

/// Reads "address!port" of another host. What follows a second "!" is left out. Throws Error
/// "malformed address", "bad ip address syntax" or "bad numeric port". An address is what Plan 9
/// takes for one: 127.1, 0x7f.0.0.1 and ::1 are.
SocketAddress parseRemoteAddress(const std::string& text);

/// Reads "address!port", or "port" and "*!port" for any address of this host: the loopback's unless
/// open. Port 0 is one that Linux chooses.
SocketAddress parseLocalAddress(const std::string& text, bool open);

/// A socket's own address, or its peer's.
SocketAddress localAddress(int socket);
SocketAddress remoteAddress(int socket);

}  // namespace run9
