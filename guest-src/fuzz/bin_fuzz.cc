// libFuzzer target of the model loader: the bytes as they are, and as header and weights of a small
// model whose size fits, so that what lies behind the size's check is reached too. What opens is
// run for three positions.
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

constexpr std::size_t kHeader = 28;

void run(Model* m) {
  Setup how = {};
  how.nproc = 1;
  how.ctx = std::min<vlong>(modelshape(m)->ctx, 3);
  Session* s = newsession(m, &how);
  for (int i = 0; s != nullptr && i < 4; i++)
    if (stepsession(s, i) == nullptr) break;
  freesession(s);
}

void load(std::vector<uchar> bytes) {
  static char name[] = "fuzz.bin";
  Model* m = openmodelmem(bytes.data(), static_cast<vlong>(bytes.size()), name);
  if (m != nullptr) run(m);
  closemodel(m);
}

/// Seven bytes make a header of small numbers, the rest is repeated as weights.
std::vector<uchar> small(const uchar* data, std::size_t n) {
  vlong v[7];
  std::vector<uchar> bytes(kHeader);
  for (std::size_t i = 0; i < 7; i++) {
    v[i] = data[i] % 12;
    bytes[4 * i] = static_cast<uchar>(v[i]);
  }
  const bool separate = data[5] >= 128;
  if (separate && v[5] > 0)
    for (int i = 0; i < 4; i++) bytes[20 + i] = static_cast<uchar>(-v[5] >> 8 * i);
  if (v[3] == 0) return bytes;
  const vlong head = v[0] / v[3];
  const vlong kv = head * v[4];
  const vlong layer = 2 * v[0] + 2 * v[0] * v[0] + 2 * kv * v[0] + 3 * v[0] * v[1];
  const vlong words = (separate ? 2 : 1) * v[5] * v[0] + v[2] * layer + v[0] + v[6] * head;
  for (vlong i = 0; i < 4 * words; i++) bytes.push_back(n > 7 ? data[7 + i % (n - 7)] : 0);
  return bytes;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uchar* data, std::size_t n) {
  load({data, data + n});
  if (n >= 7) load(small(data, n));
  return 0;
}
