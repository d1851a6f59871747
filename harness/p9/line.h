// A connection that carries 9P's messages whole.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "vm/fd.h"

namespace harness::p9 {

/// The port that 9P has of the internet's registry.
inline constexpr std::uint16_t kPort = 564;

/// A TCP connection to HOST or HOST:PORT, [ADDRESS]:PORT for IPv6. Throws Error kUsage for what is
/// no address and kEnvironment, naming it, where nobody answers within the limit.
vm::UniqueFd dial(const std::string& address,
                  std::chrono::milliseconds limit = std::chrono::seconds(10));

/// Sends and receives messages over a stream; knows no more of them than that their size comes
/// first.
class Line {
 public:
  explicit Line(vm::UniqueFd fd) : fd_(std::move(fd)) {}

  /// Throws Error kFailed when the other side has hung up.
  void send(std::string_view message);

  /// The next message, its size included; nothing when the limit has passed before it was whole.
  /// Throws Error kFailed when the other side has hung up, or announces a message of more than
  /// `most` bytes or fewer than a message has.
  std::optional<std::string> receive(std::chrono::milliseconds limit, std::uint32_t most);

 private:
  vm::UniqueFd fd_;
  std::string come_;  ///< not yet taken
};

}  // namespace harness::p9
