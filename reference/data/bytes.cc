#include "reference/data/bytes.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <fstream>
#include <utility>

#include "reference/error.h"

namespace reference {
namespace {

std::uint64_t littleEndian(std::span<const std::byte> bytes) {
  std::uint64_t value = 0;
  for (std::size_t i = bytes.size(); i-- > 0;)
    value = value << 8 | std::to_integer<std::uint64_t>(bytes[i]);
  return value;
}

}  // namespace

std::vector<std::byte> readFile(const std::filesystem::path& path) {
  std::error_code unknown;
  if (std::filesystem::is_directory(path, unknown))
    throw Error(path.string() + ": is a folder, expected a file");
  std::ifstream in(path, std::ios::binary | std::ios::ate);
  if (!in) throw Error(path.string() + ": cannot be opened: " + std::strerror(errno));
  std::vector<std::byte> bytes(std::size_t(in.tellg()));
  in.seekg(0);
  in.read(reinterpret_cast<char*>(bytes.data()), std::streamsize(bytes.size()));
  if (!in) throw Error(path.string() + ": cannot be read: " + std::strerror(errno));
  return bytes;
}

ByteReader::ByteReader(std::span<const std::byte> bytes, std::string name)
    : bytes_(bytes), name_(std::move(name)) {}

void ByteReader::fail(const std::string& sentence) const { throw Error(name_ + ": " + sentence); }

std::span<const std::byte> ByteReader::take(std::size_t count, const std::string& what) {
  if (count > left())
    fail("ends at byte " + std::to_string(bytes_.size()) + ", expected " + std::to_string(count) +
         " bytes of " + what + " from byte " + std::to_string(offset_));
  std::span<const std::byte> taken = bytes_.subspan(offset_, count);
  offset_ += count;
  return taken;
}

std::uint8_t ByteReader::uint8(const std::string& what) {
  return std::uint8_t(littleEndian(take(1, what)));
}

std::uint16_t ByteReader::uint16(const std::string& what) {
  return std::uint16_t(littleEndian(take(2, what)));
}

std::uint32_t ByteReader::uint32(const std::string& what) {
  return std::uint32_t(littleEndian(take(4, what)));
}

std::uint64_t ByteReader::uint64(const std::string& what) { return littleEndian(take(8, what)); }

std::int32_t ByteReader::int32(const std::string& what) {
  return std::bit_cast<std::int32_t>(uint32(what));
}

float ByteReader::float32(const std::string& what) { return std::bit_cast<float>(uint32(what)); }

std::string ByteReader::bytes(std::size_t count, const std::string& what) {
  std::span<const std::byte> taken = take(count, what);
  return {reinterpret_cast<const char*>(taken.data()), taken.size()};
}

void ByteReader::floats(std::size_t count, const std::string& what, std::vector<float>& out) {
  if (count > left() / 4)
    fail("ends at byte " + std::to_string(bytes_.size()) + ", expected " + std::to_string(count) +
         " floats of " + what + " from byte " + std::to_string(offset_));
  const std::size_t begin = offset_;
  std::span<const std::byte> taken = take(count * 4, what);
  for (std::size_t i = 0; i < count; i++) {
    const auto value = std::bit_cast<float>(std::uint32_t(littleEndian(taken.subspan(i * 4, 4))));
    if (!std::isfinite(value))
      fail("at byte " + std::to_string(begin + i * 4) + ": element " + std::to_string(i) + " of " +
           what + " is " + std::to_string(value) + ", expected a finite number");
    out.push_back(value);
  }
}

void ByteReader::skip(std::size_t count, const std::string& what) { take(count, what); }

}  // namespace reference
