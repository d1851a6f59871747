// tokenizer.json, with its regular expressions; one that is taken encodes a text.
#include <cstdint>
#include <cstdlib>

#include "reference/error.h"
#include "reference/text/load_tokenizer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  try {
    const reference::TextTokenizer tokenizer(
        reference::huggingFaceTokenizer({reinterpret_cast<const char*>(data), size}, "fuzz.json"));
    tokenizer.decode(tokenizer.encode("A text,  \u00fc of 3 "));
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
