// libFuzzer target of 9P's messages: what decodes must encode to the same bytes, and what a folder
// holds must not break its reader.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "harness/p9/message.h"
#include "harness/p9/stat.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace harness::p9;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    if (encode(decode(bytes)) != bytes) std::abort();
  } catch (const Malformed&) {
    // as most are
  }
  try {
    std::string again;
    for (const Stat& stat : decodeFolder(bytes)) again += encodeStat(stat);
    if (again != bytes) std::abort();
  } catch (const Malformed&) {
    return 0;
  }
  return 0;
}
