// libFuzzer target of GGUF: the bytes are a file. Its directory is listed, its vocabulary splits
// and joins a text, and what is a model runs for three positions.
#include <algorithm>
#include <cstddef>
#include <vector>

#define P9_NOMAP
#include "plan9/include/u.h"
//
#include "plan9/include/libc.h"

extern "C" {
#include "guest-src/libllm/llm.h"
}

namespace {

void list(Store* s) {
  Tensorinfo t;
  char text[256];
  for (vlong i = 0; storetensor(s, i, &t) != 0; i++) checkstore(s, i);
  for (vlong i = 0; storekey(s, i, text, sizeof text, 3) != 0; i++) {
  }
}

void use(Model* m) {
  static char text[] = "Once upon a time\n\t there  w\xC3\xA9re 12345 d\xFFgs, weren't they?";
  int* ids = nullptr;
  const vlong n = encode(m, text, sizeof text - 1, Begin | Specials, &ids);
  char* piece = nullptr;
  for (vlong i = 0; i < n; i++) decode(m, i > 0 ? ids[i - 1] : 0, ids[i], &piece);
  p9_free(ids);
}

void run(Model* m) {
  Setup how = {};
  how.nproc = 1;
  how.ctx = std::min<vlong>(modelshape(m)->ctx, 3);
  if (sessionneed(m, how.ctx) > 1 << 26) return;
  Session* s = newsession(m, &how);
  for (int i = 0; s != nullptr && i < 4; i++)
    if (stepsession(s, i) == nullptr) break;
  freesession(s);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  static char name[] = "fuzz.gguf";
  static char format[] = "gguf";
  p9_setfcr(p9_getfcr() & ~static_cast<ulong>(FPINVAL | FPOVFL | FPZDIV));
  std::vector<uchar> bytes(data, data + n);
  Store* s = openstoremem(bytes.data(), static_cast<vlong>(n), name, format);
  if (s == nullptr) return 0;
  list(s);
  Model* m = loadmodel(s);
  closestore(s);
  if (m == nullptr) return 0;
  use(m);
  run(m);
  closemodel(m);
  return 0;
}
