// libFuzzer target of SentencePiece's tokenizer.model: the bytes are its message, known by the
// first field's tag.
#include "guest-src/fuzz/vocabulary.h"

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  if (n > 3 && data[0] != '\n') return 0;
  fuzz::open(data, n, 1 << 20);
  return 0;
}
