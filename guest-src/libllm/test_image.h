// Models and vocabularies made in memory, and the library's error string, for the tests beside.
#pragma once

#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#define P9_NOMAP
#include "plan9/include/u.h"
//
#include "plan9/include/libc.h"

extern "C" {
#include "guest-src/libllm/llm.h"
#include "guest-src/test/test.h"
}

namespace guest {

/// A file's bytes in exactly as much memory as they need, so that a sanitizer sees a step beyond.
using Bytes = std::vector<uchar>;

inline Bytes take(Image* image) {
  Bytes bytes(image->p, image->p + image->n);
  freeimage(image);
  return bytes;
}

struct TinyShape {
  int dim = 8;
  int hidden = 12;
  int layers = 2;
  int heads = 4;
  int kvHeads = 2;
  int vocab = Tinyvocab;  ///< negative: a separate classifier
  int context = 16;
};

inline Bytes tinyBin(const TinyShape& s = {}) {
  Image image;
  makebin(&image, s.dim, s.hidden, s.layers, s.heads, s.kvHeads, s.vocab, s.context);
  return take(&image);
}

inline Bytes tinyTokens() {
  Image image;
  maketokens(&image);
  return take(&image);
}

/// Sets the little-endian word at a byte.
inline Bytes with(Bytes bytes, std::size_t offset, u32int word) {
  for (int i = 0; i < 4; i++) bytes.at(offset + i) = static_cast<uchar>(word >> 8 * i);
  return bytes;
}

inline Bytes cutAt(const Bytes& bytes, std::size_t n) { return {bytes.begin(), bytes.begin() + n}; }

inline std::string errorString() {
  char text[ERRMAX];
  p9_rerrstr(text, sizeof text);
  return text;
}

struct Close {
  void operator()(Model* m) const { closemodel(m); }
  void operator()(Session* s) const { freesession(s); }
};
using ModelPtr = std::unique_ptr<Model, Close>;
using SessionPtr = std::unique_ptr<Session, Close>;

inline ModelPtr openModel(Bytes& bytes) {
  static char name[] = "tiny.bin";
  return ModelPtr(openmodelmem(bytes.data(), static_cast<vlong>(bytes.size()), name));
}

inline int openTokens(Model* m, Bytes& bytes) {
  static char name[] = "voc";
  return opentokensmem(m, bytes.data(), static_cast<vlong>(bytes.size()), name);
}

/// llama2.c's three, and nothing else.
inline Sampling sampling(float temp, float topp, u64int seed) {
  Sampling how = {};
  how.temp = temp;
  how.topp = topp;
  how.seed = seed;
  return how;
}

}  // namespace guest
