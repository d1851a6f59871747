// What kernels of rows share: loops that are unrolled for certain, and lines asked for ahead.
#pragma once

#include "plan9.h"

#define INLINE inline __attribute__((always_inline))
// After a lambda's parameters.
#define INLINED __attribute__((always_inline))

template <int I>
struct Index {
  constexpr operator int() const { return I; }
};

// f(Index<0>), … f(Index<N-1>): a loop that is unrolled for certain.
template <int N, class F>
INLINE void each(const F& f) {
  if constexpr (N > 0) {
    each<N - 1>(f);
    f(Index<N - 1>());
  }
}

// A value in a register: loaded once, and no operand in memory, which might have to be aligned.
template <class V>
INLINE V keep(V v) {
  asm("" : "+x"(v));
  return v;
}

INLINE u64int half(const uchar* p) {
  unsigned short h;
  __builtin_memcpy(&h, p, sizeof h);
  return h;
}

// Asks for the lines that N bytes from p begin. In the assembler's words: a compiler may take
// a function that does nothing else for one that does nothing.
template <int N>
INLINE void ask(const void* p) {
  const char* line = static_cast<const char*>(p);
  asm volatile("prefetcht0 %0" : : "m"(*line));
  if constexpr (N > 64) ask<N - 64>(line + 64);
}
