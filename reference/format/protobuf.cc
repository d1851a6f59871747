#include "reference/format/protobuf.h"

#include <utility>

#include "reference/error.h"

namespace reference {
namespace {

[[noreturn]] void fail(const std::string& name, std::size_t offset, const std::string& sentence) {
  throw Error(name + ": at byte " + std::to_string(offset) + ": " + sentence);
}

}  // namespace

ProtoReader::ProtoReader(std::span<const std::byte> message, std::string name, std::size_t base)
    : message_(message), name_(std::move(name)), base_(base) {}

std::uint64_t ProtoReader::varint(const char* what) {
  const std::size_t begin = at_;
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    if (at_ >= message_.size()) fail(name_, base_ + begin, std::string("ends within ") + what);
    const auto byte = std::to_integer<std::uint64_t>(message_[at_++]);
    value |= (byte & 0x7F) << shift;
    if (byte < 0x80) return value;
  }
  fail(name_, base_ + begin, std::string(what) + " has more than 10 bytes");
}

std::uint64_t ProtoReader::fixed(std::size_t size) {
  if (message_.size() - at_ < size)
    fail(name_, base_ + at_, "ends within a number of " + std::to_string(size) + " bytes");
  std::uint64_t value = 0;
  for (std::size_t i = size; i-- > 0;)
    value = value << 8 | std::to_integer<std::uint64_t>(message_[at_ + i]);
  at_ += size;
  return value;
}

std::optional<ProtoField> ProtoReader::next() {
  if (at_ >= message_.size()) return std::nullopt;
  ProtoField field;
  const std::size_t begin = at_;
  const std::uint64_t key = varint("a field's key");
  if (key >> 3 == 0 || key >> 3 > 0x1FFFFFFF)
    fail(name_, base_ + begin, "a field has number " + std::to_string(key >> 3));
  field.number = std::uint32_t(key >> 3);
  field.offset = base_ + begin;
  switch (key & 7) {
    case 0:
      field.word = varint("a number");
      break;
    case 1:
      field.wire = ProtoField::Wire::k64;
      field.word = fixed(8);
      break;
    case 2: {
      field.wire = ProtoField::Wire::kBytes;
      const std::uint64_t length = varint("a length");
      if (length > message_.size() - at_)
        fail(name_, base_ + begin,
             "field " + std::to_string(field.number) + " has " + std::to_string(length) +
                 " bytes, expected at most the " + std::to_string(message_.size() - at_) +
                 " that follow");
      field.offset = base_ + at_;
      field.bytes = message_.subspan(at_, length);
      at_ += length;
      break;
    }
    case 5:
      field.wire = ProtoField::Wire::k32;
      field.word = fixed(4);
      break;
    default:
      fail(name_, base_ + begin,
           "a field has wire type " + std::to_string(key & 7) + ", expected 0, 1, 2 or 5");
  }
  return field;
}

void expectWire(const ProtoField& field, ProtoField::Wire wire, const std::string& name,
                const char* what) {
  if (field.wire != wire)
    fail(name, field.offset,
         std::string(what) + " has wire type " + std::to_string(int(field.wire)) + ", expected " +
             std::to_string(int(wire)));
}

}  // namespace reference
