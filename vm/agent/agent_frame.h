#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace vm {

/// The agent protocol's frames as bytes, docs/agent-protocol.md.
constexpr std::size_t kFrameHeader = 28;
constexpr std::size_t kMaxPayload = 2048;
constexpr std::uint16_t kAgentVersion = 1;

enum class FrameKind : std::uint8_t {
  kSync = 0x01,
  kHello,
  kAck,
  kNak,
  kPing = 0x10,
  kClock,
  kSpec,
  kExec,
  kInput,
  kCancel,
  kPong = 0x20,
  kReply,
  kBegin,
  kOutput,
  kError,
  kCredit,
  kProgress,
  kResult,
  kEnd,
};

/// SYNC, HELLO, ACK and NAK carry no number and may be lost.
inline bool isNumbered(FrameKind kind) { return kind > FrameKind::kNak; }

struct Frame {
  FrameKind kind = FrameKind::kAck;
  std::uint32_t session = 0;
  std::uint32_t seq = 0;
  std::uint32_t ack = 0;
  std::uint32_t id = 0;
  std::string payload;
};

/// CRC-32 as zlib computes it.
std::uint32_t crc32(std::string_view bytes);

void append16(std::string& to, std::uint32_t value);
void append32(std::string& to, std::uint32_t value);
void append64(std::string& to, std::uint64_t value);
/// Reads at `at`; zero beyond the end.
std::uint32_t read16(std::string_view bytes, std::size_t at);
std::uint32_t read32(std::string_view bytes, std::size_t at);

/// The frame as it goes over the line; the payload is at most kMaxPayload bytes.
std::string encodeFrame(const Frame& frame);

/// Finds frames in a stream of bytes, skipping whatever is none.
class FrameParser {
 public:
  void feed(std::string_view bytes) { buffer_.append(bytes); }
  /// The next whole frame, or nothing until more is fed.
  std::optional<Frame> next();

  /// Runs of bytes skipped so far.
  std::uint64_t damage() const { return damage_; }
  /// Bytes kept for a frame that is not whole: never more than one frame's.
  std::size_t pending() const { return buffer_.size() - at_; }

 private:
  void skip();

  std::string buffer_;
  std::size_t at_ = 0;
  bool skipping_ = false;
  std::uint64_t damage_ = 0;
};

}  // namespace vm
