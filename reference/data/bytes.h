// Little-endian numbers out of a file's bytes, every read checked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace reference {

/// The whole of a file. Throws Error where it cannot be read.
std::vector<std::byte> readFile(const std::filesystem::path& path);

/// Walks over bytes it does not own; a read past the end is an Error that names the file, the
/// offset, what was to be read and how many bytes are left.
class ByteReader {
 public:
  ByteReader(std::span<const std::byte> bytes, std::string name);

  std::uint8_t uint8(const std::string& what);
  std::uint16_t uint16(const std::string& what);
  std::uint32_t uint32(const std::string& what);
  std::uint64_t uint64(const std::string& what);
  std::int32_t int32(const std::string& what);
  float float32(const std::string& what);
  std::string bytes(std::size_t count, const std::string& what);
  /// Appends `count` floats to `out`. Throws Error also where one is not finite.
  void floats(std::size_t count, const std::string& what, std::vector<float>& out);
  void skip(std::size_t count, const std::string& what);
  /// The next `count` bytes where they lie.
  std::span<const std::byte> take(std::size_t count, const std::string& what);

  std::size_t offset() const { return offset_; }
  std::size_t left() const { return bytes_.size() - offset_; }
  /// Throws an Error that begins with the file's name.
  [[noreturn]] void fail(const std::string& sentence) const;

 private:
  std::span<const std::byte> bytes_;
  std::string name_;
  std::size_t offset_ = 0;
};

}  // namespace reference
