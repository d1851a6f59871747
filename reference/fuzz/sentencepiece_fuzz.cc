// A SentencePiece model is taken or refused; one that is taken encodes a text.
#include <cstdint>
#include <cstdlib>
#include <span>

#include "reference/error.h"
#include "reference/text/load_tokenizer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::span<const std::byte> bytes(reinterpret_cast<const std::byte*>(data), size);
  try {
    const reference::TextTokenizer tokenizer(
        reference::sentencePieceTokenizer(bytes, "fuzz.model"));
    tokenizer.decode(tokenizer.encode("A text,  \u00fc of 3 "));
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
