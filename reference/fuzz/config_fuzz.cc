// config.json and params.json are taken or refused.
#include <cstdint>
#include <cstdlib>

#include "reference/error.h"
#include "reference/family/hyper.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    try {
      reference::configHyper(text, "config.json");
    } catch (const reference::Error&) {
      reference::paramsHyper(text, "params.json");
    }
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
