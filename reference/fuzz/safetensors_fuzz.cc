// A safetensors file is taken or refused; the bytes of its tensors lie within it.
#include <cstdint>
#include <cstdlib>
#include <span>

#include "reference/error.h"
#include "reference/format/safetensors.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    const reference::Safetensors file = reference::Safetensors::parse(bytes, "fuzz.safetensors");
    std::size_t total = 0;
    for (const reference::Tensor& tensor : file.tensors) total += tensor.bytes.size();
    if (total > size) std::abort();
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
