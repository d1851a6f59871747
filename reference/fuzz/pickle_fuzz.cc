// The bytes are data.pkl of an archive with one storage: the checksums are always right.
#include <cstdint>
#include <cstdlib>
#include <span>

#include "reference/error.h"
#include "reference/format/pytorch.h"
#include "reference/format/write_pytorch.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    const std::vector<std::byte> file = reference::zipFile(
        {{"a/data.pkl", {bytes.begin(), bytes.end()}}, {"a/data/0", std::vector<std::byte>(64)}});
    const reference::TensorSet set = reference::parsePytorch(file, "fuzz.pt");
    for (const auto& [name, tensor] : set.tensors)
      if (tensor.bytes.size() > 64) std::abort();
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
