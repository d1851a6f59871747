#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace vm {

/// SHA-256 of bytes that arrive in pieces.
class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;

  void add(const void* bytes, std::size_t count);
  /// The digest so far in lower-case hexadecimal; nothing may be added afterwards.
  std::string hex();

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// SHA-256 of a text in lower-case hexadecimal.
std::string sha256Text(std::string_view text);

/// SHA-256 of a file in lower-case hexadecimal. Throws kEnvironment when it cannot be read.
std::string sha256File(const std::filesystem::path& file);

/// What git calls a file of this content: SHA-1 over "blob", its length, a zero and the bytes.
/// Throws kEnvironment when it cannot be read.
std::string gitBlobName(const std::filesystem::path& file);

}  // namespace vm
