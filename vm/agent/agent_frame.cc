#include "vm/agent/agent_frame.h"

#include <algorithm>
#include <array>

namespace vm {
namespace {

constexpr std::string_view kMagic = "9ml\x1a";

constexpr std::array<std::uint32_t, 256> makeTable() {
  std::array<std::uint32_t, 256> table{};
  for (std::uint32_t i = 0; i < table.size(); i++) {
    std::uint32_t c = i;
    for (int bit = 0; bit < 8; bit++) c = (c & 1) != 0 ? c >> 1 ^ 0xedb88320U : c >> 1;
    table[i] = c;
  }
  return table;
}

constexpr auto kTable = makeTable();

bool knownKind(std::uint8_t kind) {
  return (kind >= 0x01 && kind <= 0x04) || (kind >= 0x10 && kind <= 0x15) ||
         (kind >= 0x20 && kind <= 0x28);
}

}  // namespace

std::uint32_t crc32(std::string_view bytes) {
  std::uint32_t c = 0xffffffffU;
  for (char byte : bytes) c = kTable[(c ^ static_cast<unsigned char>(byte)) & 0xff] ^ c >> 8;
  return ~c;
}

void append16(std::string& to, std::uint32_t value) {
  to += static_cast<char>(value & 0xff);
  to += static_cast<char>(value >> 8 & 0xff);
}

void append32(std::string& to, std::uint32_t value) {
  append16(to, value);
  append16(to, value >> 16);
}

void append64(std::string& to, std::uint64_t value) {
  append32(to, static_cast<std::uint32_t>(value));
  append32(to, static_cast<std::uint32_t>(value >> 32));
}

std::uint32_t read16(std::string_view bytes, std::size_t at) {
  if (at + 2 > bytes.size()) return 0;
  return static_cast<unsigned char>(bytes[at]) |
         static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[at + 1])) << 8;
}

std::uint32_t read32(std::string_view bytes, std::size_t at) {
  if (at + 4 > bytes.size()) return 0;
  return read16(bytes, at) | read16(bytes, at + 2) << 16;
}

std::string encodeFrame(const Frame& frame) {
  std::string bytes(kMagic);
  bytes += static_cast<char>(frame.kind);
  bytes += '\0';
  append16(bytes, static_cast<std::uint32_t>(frame.payload.size()));
  append32(bytes, frame.session);
  append32(bytes, frame.seq);
  append32(bytes, frame.ack);
  append32(bytes, frame.id);
  append32(bytes, crc32(bytes));
  if (!frame.payload.empty()) {
    bytes += frame.payload;
    append32(bytes, crc32(frame.payload));
  }
  return bytes;
}

void FrameParser::skip() {
  at_++;
  if (!skipping_) damage_++;
  skipping_ = true;
}

std::optional<Frame> FrameParser::next() {
  const std::string_view bytes(buffer_);
  std::optional<Frame> found;
  for (; at_ < bytes.size(); skip()) {
    const std::string_view rest = bytes.substr(at_);
    const std::size_t n = std::min(rest.size(), kMagic.size());
    if (rest.substr(0, n) != kMagic.substr(0, n)) continue;
    if (rest.size() < kFrameHeader) break;
    const std::size_t length = read16(rest, 6);
    const auto kind = static_cast<std::uint8_t>(rest[4]);
    if (read32(rest, 24) != crc32(rest.substr(0, 24)) || !knownKind(kind) || rest[5] != 0 ||
        length > kMaxPayload)
      continue;
    const std::size_t whole = kFrameHeader + (length > 0 ? length + 4 : 0);
    if (rest.size() < whole) break;
    const std::string_view payload = rest.substr(kFrameHeader, length);
    if (length > 0 && read32(rest, kFrameHeader + length) != crc32(payload)) continue;
    found = Frame{static_cast<FrameKind>(kind),
                  read32(rest, 8),
                  read32(rest, 12),
                  read32(rest, 16),
                  read32(rest, 20),
                  std::string(payload)};
    at_ += whole;
    skipping_ = false;
    break;
  }
  // What is done with goes away in large steps, so that many small frames cost no copying.
  if (at_ == buffer_.size() || at_ > 65536) {
    buffer_.erase(0, at_);
    at_ = 0;
  }
  return found;
}

}  // namespace vm
