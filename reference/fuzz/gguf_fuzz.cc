// Whatever bytes a GGUF file has, it is taken or refused with one Error; a model that is taken runs
// a step, a vocabulary encodes a text.
#include <cstdint>
#include <cstdlib>
#include <span>

#include "reference/error.h"
#include "reference/family/network.h"
#include "reference/text/load_tokenizer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    const reference::Gguf file = reference::Gguf::parse(bytes, "fuzz.gguf");
    try {
      const reference::TextTokenizer tokenizer(reference::ggufTokenizer(file));
      tokenizer.decode(tokenizer.encode("A text, 12 of 3"));
    } catch (const reference::Error&) {
      // A file may have no vocabulary and be a model all the same.
    }
    reference::TensorSet set;
    for (const reference::Tensor& tensor : file.tensors()) set.tensors.emplace(tensor.name, tensor);
    const reference::Network network = makeNetwork(reference::ggufHyper(file), std::move(set));
    reference::NetworkSession session(network);
    session.step(0);
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
