// llama2.c's files of every version are taken or refused; a model that is taken runs a step.
#include <cstdint>
#include <cstdlib>
#include <span>

#include "reference/error.h"
#include "reference/family/network.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    reference::Llama2c file = reference::Llama2c::parse(bytes, "fuzz.bin");
    const reference::Network network = makeNetwork(llama2cHyper(file), std::move(file.tensors));
    reference::NetworkSession session(network);
    session.step(0);
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
