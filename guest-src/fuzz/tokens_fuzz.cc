// libFuzzer target of llama2.c's tokenizer.bin, which does not say how many pieces it has: the
// bytes are one of 3 and one of 320.
#include "guest-src/fuzz/vocabulary.h"

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  for (vlong most : {3, 320}) fuzz::open(data, n, most);
  return 0;
}
