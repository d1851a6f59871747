// libFuzzer target of safetensors and config.json: the bytes are a file; where they hold a byte 1,
// what follows the first one is the configuration that lies beside. What is a model runs for three
// positions.
#include <algorithm>
#include <cstddef>
#include <vector>

#define P9_NOMAP
#include "plan9/include/u.h"
//
#include "plan9/include/libc.h"

extern "C" {
#include "guest-src/libllm/llm.h"
//
#include "guest-src/libllm/kernel.h"
//
#include "guest-src/libllm/dat.h"
#include "guest-src/libllm/fns.h"
}

namespace {

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

/// The text that readconfig would have read.
bool configure(Store* s, const uchar* text, std::size_t n) {
  static char name[] = "config.json";
  s->config = static_cast<char*>(p9_mallocz(n + 1, 1));
  s->confname = p9_strdup(name);
  if (n > 0) std::copy(text, text + n, s->config);
  s->nconfig = static_cast<vlong>(n);
  Json j;
  return checkjson(s->confname, s->config, s->nconfig, &j) == 0;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  static char name[] = "fuzz.safetensors";
  static char format[] = "safetensors";
  p9_setfcr(p9_getfcr() & ~static_cast<ulong>(FPINVAL | FPOVFL | FPZDIV));
  const uchar* cut = std::find(data, data + n, uchar{1});
  std::vector<uchar> bytes(data, cut);
  // The header's length is what it has to be, so that most inputs get beyond it.
  if (bytes.size() > 8 && cut != data + n)
    for (int i = 0; i < 8; i++)
      bytes[i] = static_cast<uchar>(std::min(data[0] * std::size_t{16}, bytes.size() - 8) >> 8 * i);
  Store* s = openstoremem(bytes.data(), static_cast<vlong>(bytes.size()), name, format);
  if (s == nullptr) return 0;
  if (cut == data + n || configure(s, cut + 1, data + n - cut - 1)) {
    Model* m = loadmodel(s);
    if (m != nullptr) run(m);
    closemodel(m);
  }
  closestore(s);
  return 0;
}
