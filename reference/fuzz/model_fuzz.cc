// Whatever bytes a model file has, the reader takes them or throws one Error; a model that it takes
// runs a step.
#include <cstdint>
#include <cstdlib>

#include "reference/error.h"
#include "reference/model/model.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const reference::Model model =
        reference::Model::parse({reinterpret_cast<const std::byte*>(data), size}, "fuzz.bin");
    reference::Session session(model);
    if (session.step(0).size() != model.config().vocab) std::abort();
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
