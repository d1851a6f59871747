// Protocol Buffers' wire format (protobuf.dev/programming-guides/encoding), as far as a file of
// SentencePiece needs it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace reference {

/// One field of a message: what its wire type gives.
struct ProtoField {
  std::uint32_t number = 0;
  enum class Wire : std::uint8_t { kVarint = 0, k64 = 1, kBytes = 2, k32 = 5 } wire = Wire::kVarint;
  std::uint64_t word = 0;            ///< kVarint, k64, k32
  std::span<const std::byte> bytes;  ///< kBytes
  std::size_t offset = 0;            ///< in the file

  std::string text() const { return {reinterpret_cast<const char*>(bytes.data()), bytes.size()}; }
};

/// The fields of one message, in the file's order.
class ProtoReader {
 public:
  /// `base` is the message's own place in the file.
  ProtoReader(std::span<const std::byte> message, std::string name, std::size_t base = 0);

  /// The next field, nothing at the end. Throws Error for what is no such format.
  std::optional<ProtoField> next();

 private:
  std::uint64_t varint(const char* what);
  std::uint64_t fixed(std::size_t size);

  std::span<const std::byte> message_;
  std::string name_;
  std::size_t base_;
  std::size_t at_ = 0;
};

/// Throws an Error unless the field has this wire type.
void expectWire(const ProtoField& field, ProtoField::Wire wire, const std::string& name,
                const char* what);

}  // namespace reference
