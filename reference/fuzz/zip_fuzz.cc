// A zip archive is taken or refused.
#include <cstdint>
#include <cstdlib>
#include <span>

#include "reference/error.h"
#include "reference/format/zip.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    std::size_t total = 0;
    for (const reference::ZipMember& member : reference::readZip(bytes, "fuzz.zip"))
      total += member.bytes.size();
    if (total > size) std::abort();
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
