#include "harness/standing/wire.h"

#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace harness {
namespace {

void putLength(std::string& to, std::size_t n) {
  for (int shift = 0; shift < 32; shift += 8) to += static_cast<char>(n >> shift);
}

std::size_t length(const char* from) {
  std::size_t n = 0;
  for (int i = 3; i >= 0; --i) n = n << 8 | static_cast<std::uint8_t>(from[i]);
  return n;
}

}  // namespace

bool Wire::send(MessageKind kind, std::string_view payload) {
  std::string bytes(1, static_cast<char>(kind));
  putLength(bytes, payload.size());
  bytes += payload;
  const std::lock_guard lock(sending_);
  return vm::writeAll(fd_.get(), bytes);
}

bool Wire::readExactly(char* to, std::size_t count) {
  while (count > 0) {
    const ssize_t n = read(fd_.get(), to, count);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    to += n;
    count -= static_cast<std::size_t>(n);
  }
  return true;
}

std::optional<Message> Wire::receive() {
  char head[5];
  if (!readExactly(head, sizeof head)) return std::nullopt;
  const std::size_t n = length(head + 1);
  if (n > kLargest) return std::nullopt;
  Message message{static_cast<MessageKind>(head[0]), std::string(n, '\0')};
  if (!readExactly(message.payload.data(), n)) return std::nullopt;
  return message;
}

bool Wire::ready(std::chrono::milliseconds limit) { return vm::readableWithin(fd_.get(), limit); }

void Wire::shutdown() { ::shutdown(fd_.get(), SHUT_RDWR); }

std::string pack(const std::vector<std::string>& fields) {
  std::string payload;
  for (const std::string& field : fields) {
    putLength(payload, field.size());
    payload += field;
  }
  return payload;
}

std::optional<std::vector<std::string>> unpack(std::string_view payload) {
  std::vector<std::string> fields;
  while (!payload.empty()) {
    if (payload.size() < 4) return std::nullopt;
    const std::size_t n = length(payload.data());
    payload.remove_prefix(4);
    if (n > payload.size()) return std::nullopt;
    fields.emplace_back(payload.substr(0, n));
    payload.remove_prefix(n);
  }
  return fields;
}

}  // namespace harness
