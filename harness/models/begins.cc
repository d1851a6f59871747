#include "harness/models/begins.h"

#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>

namespace harness {
namespace {

/// The little-endian 32-bit word at `at` of bytes that hold it.
std::uint32_t word(std::string_view bytes, std::size_t at) {
  std::uint32_t w = 0;
  for (std::size_t i = 4; i-- > 0;) w = w << 8 | static_cast<std::uint8_t>(bytes[at + i]);
  return w;
}

/// llama2.c's version 0 has no magic: seven numbers, of which the vocabulary's size is negative
/// where the classifier is not shared; the context and the rest are below a million.
bool beginsAsLlama2c(std::string_view bytes) {
  constexpr std::string_view kMagic = "24ka";  // of versions 1 and 2
  constexpr std::uint32_t kMost = 1U << 20;
  if (bytes.size() < 28) return false;
  if (bytes.starts_with(kMagic)) return true;
  for (std::size_t i = 0; i < 7; ++i) {
    std::uint32_t number = word(bytes, 4 * i);
    if (i == 5 && number >> 31 != 0) number = -number;
    if (number == 0 || number > kMost) return false;
  }
  return true;
}

}  // namespace

bool beginsAsModel(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes(28, '\0');
  in.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(in.gcount()));
  constexpr std::string_view kPickle = "\x80\x02";
  return bytes.starts_with("GGUF") || bytes.starts_with("PK\x03\x04") ||
         bytes.starts_with(kPickle) || (bytes.size() > 8 && bytes[8] == '{') ||
         beginsAsLlama2c(bytes);
}

}  // namespace harness
