// What 9ml and the process of a standing machine say to each other over a Unix socket.
#pragma once

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vm/fd.h"

namespace harness {

/// The kinds of messages. "c" marks those of the client, "s" those of the machine's process.
enum class MessageKind : char {
  kHello = 'H',    ///< s: what it is; the first message
  kStart = 'S',    ///< c: three fields an entry of the share: path, source, text; answered by kDone
  kExec = 'X',     ///< c: a command; answered by kOutput, kErrors, kWant … and kResult
  kInput = 'i',    ///< c: a piece of standard input, one for each kWant; empty: its end
  kWant = 'w',     ///< s: the next piece of input may come
  kCancel = 'c',   ///< c: end the running command
  kOutput = 'o',   ///< s: a piece of standard output
  kErrors = 'r',   ///< s: a piece of standard error
  kResult = 'R',   ///< s: how the command ended
  kCollect = 'C',  ///< c: a folder of the host to copy the output disk to; answered by kDone
  kConsole = 'K',  ///< c: from now on the console's bytes, those so far first
  kKeys = 'k',     ///< c: bytes to type on the console
  kScreen = 'l',   ///< s: bytes that the console said
  kEnd = 'D',      ///< c: end the machine
  kDone = 'd',     ///< s: it is done
  kNote = 'n',     ///< s: a sentence for people
  kFailed = 'E',   ///< s: an exit status and a sentence: what was asked for cannot be done
};

struct Message {
  MessageKind kind = MessageKind::kDone;
  std::string payload;
};

/// A connected socket that carries whole messages: kind, length (4 bytes, little-endian), payload.
/// Any thread may send; one receives.
class Wire {
 public:
  static constexpr std::size_t kLargest = 1 << 20;  ///< of a payload
  static constexpr std::size_t kPiece = 8192;       ///< of input: fits into an empty pipe

  explicit Wire(vm::UniqueFd fd) : fd_(std::move(fd)) {}

  /// False when the other side is gone.
  bool send(MessageKind kind, std::string_view payload = {});
  /// Waits for a message; nothing when the other side is gone or does not speak this language.
  std::optional<Message> receive();
  /// True when receive() would not wait long.
  bool ready(std::chrono::milliseconds limit);
  /// Wakes whoever receives; nothing can be received or sent any more.
  void shutdown();
  int fd() const { return fd_.get(); }

 private:
  bool readExactly(char* to, std::size_t count);

  vm::UniqueFd fd_;
  std::mutex sending_;
};

/// Strings as one payload, and back; nothing when the payload is none of pack's.
std::string pack(const std::vector<std::string>& fields);
std::optional<std::vector<std::string>> unpack(std::string_view payload);

}  // namespace harness
