// The first byte says how many pieces there are, the second how long a text is that follows; the
// rest is the file. A tokenizer that is taken encodes the text to ids that it can decode, or throws
// an Error where it lacks what every text needs.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "reference/error.h"
#include "reference/text/tokenizer.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < 2) return 0;
  // Either a handful of pieces or all the bytes and a handful more.
  const std::size_t vocab = data[0] < 128 ? data[0] % 16 : 259 + data[0] % 16;
  const std::size_t length = std::min<std::size_t>(data[1], size - 2);
  const std::string text(reinterpret_cast<const char*>(data) + 2, length);
  try {
    const reference::Tokenizer tokenizer = reference::Tokenizer::parse(
        {reinterpret_cast<const std::byte*>(data) + 2 + length, size - 2 - length}, vocab,
        "fuzz.tok");
    int previous = reference::kBos;
    for (int id : tokenizer.encode(text, false)) {
      if (id < 0 || std::size_t(id) >= tokenizer.size()) std::abort();
      tokenizer.decodePrintable(previous, id);
      previous = id;
    }
  } catch (const reference::Error&) {
    // Refused, as it should be.
  }
  return 0;
}
