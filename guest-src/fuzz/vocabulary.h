// What the targets of vocabularies share: a model that is nothing but a name and a size, and a use
// of what opened.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
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

namespace fuzz {

/// Splits the text as one and joins its pieces; each id must be one of the vocabulary's.
inline void split(Model* m, std::vector<char> text) {
  const auto n = static_cast<vlong>(text.size());
  text.push_back(0);
  int* ids = nullptr;
  const vlong count = encode(m, text.data(), n, Begin | Specials, &ids);
  char* piece = nullptr;
  for (vlong i = 0; i < count; i++)
    if (decode(m, i > 0 ? ids[i - 1] : 0, ids[i], &piece) < 0) std::abort();
  p9_free(ids);
}

/// Opens the bytes as a vocabulary's file of at most `most` pieces; what opens splits a text of
/// ours and the last of the bytes.
inline void open(const uchar* data, std::size_t n, vlong most) {
  static char name[] = "fuzz.tokens";
  static const char kText[] =
      "Once upon a time\n\t there  w\xC3\xA9re 12345 d\xFFgs, <s>weren't they?</s> ";
  constexpr std::size_t kLast = 64;
  std::vector<uchar> bytes(data, data + n);
  Source* source = memsource(bytes.data(), static_cast<vlong>(n), name);
  if (source == nullptr) return;
  Model m = {};
  m.name = name;
  m.shape.vocab = most;
  m.tokens = readvocab(&m, source);
  closesource(source);
  if (m.tokens == nullptr) return;
  split(&m, {kText, kText + sizeof kText - 1});
  split(&m, {data + n - std::min(n, kLast), data + n});
  freetokens(m.tokens);
}

}  // namespace fuzz
