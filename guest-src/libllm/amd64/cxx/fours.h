// Rows of a matrix, four at a time and then one by one: out[rows], rows that lie `row` bytes apart.
#pragma once

#include "unroll.h"

template <class Four, class One>
INLINE void fours(float* out, const uchar* p, vlong row, vlong rows, const Four& four,
                  const One& one) {
  for (; rows >= 4; rows -= 4) {
    four(out, p);
    out += 4;
    p += 4 * row;
  }
  for (; rows > 0; rows--) {
    one(out++, p);
    p += row;
  }
}
