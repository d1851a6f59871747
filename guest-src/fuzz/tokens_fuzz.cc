// libFuzzer target of the vocabulary's loader, the encoder and the decoder: the bytes are a
// tokenizer.bin; what opens encodes the bytes as a text, and its pieces are decoded.
#include <cstddef>
#include <cstdlib>
#include <vector>

#define P9_NOMAP
#include "plan9/include/u.h"
//
#include "plan9/include/libc.h"

extern "C" {
#include "guest-src/libllm/llm.h"
#include "guest-src/test/test.h"
}

namespace {

/// A model of `vocab` words, made once for each size.
std::vector<uchar> modelOf(int vocab) {
  Image image;
  makebin(&image, 4, 4, 1, 2, 1, vocab, 4);
  std::vector<uchar> bytes(image.p, image.p + image.n);
  freeimage(&image);
  return bytes;
}

void use(Model* m, const uchar* data, std::size_t n) {
  std::vector<char> text(data, data + n);
  text.push_back(0);
  int* ids = nullptr;
  const vlong count = encode(m, text.data(), static_cast<vlong>(n), 1, &ids);
  char* piece = nullptr;
  for (vlong i = 0; i < count; i++)
    if (decode(m, i > 0 ? ids[i - 1] : 0, ids[i], &piece) < 0) std::abort();
  p9_free(ids);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  static std::vector<uchar> few = modelOf(3);
  static std::vector<uchar> many = modelOf(Tinyvocab);
  static char name[] = "fuzz.bin";
  for (std::vector<uchar>* bin : {&few, &many}) {
    Model* m = openmodelmem(bin->data(), static_cast<vlong>(bin->size()), name);
    std::vector<uchar> copy(data, data + n);
    if (opentokensmem(m, copy.data(), static_cast<vlong>(n), name) == 0) use(m, data, n);
    closemodel(m);
  }
  return 0;
}
