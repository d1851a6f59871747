// libFuzzer target of Hugging Face's tokenizer.json: the bytes are its text, from its first brace.
#include "guest-src/fuzz/vocabulary.h"

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  if (n == 0 || data[0] != '{') return 0;
  fuzz::open(data, n, 1 << 20);
  return 0;
}
