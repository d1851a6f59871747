#include "plan9.h"

// What a block of 32 costs at least (limit.h): n of them, rounded up to a multiple of four. Copies
// between registers stand for loads.
#define BLOCK(a, b, c, d, sum)     \
  "movdqa %%xmm15, %%xmm" #a       \
  "\n"                             \
  "pmaddwd %%xmm14, %%xmm" #a      \
  "\n"                             \
  "movdqa %%xmm15, %%xmm" #b       \
  "\n"                             \
  "pmaddwd %%xmm13, %%xmm" #b      \
  "\n"                             \
  "paddd %%xmm" #b ", %%xmm" #a    \
  "\n"                             \
  "movdqa %%xmm15, %%xmm" #c       \
  "\n"                             \
  "pmaddwd %%xmm14, %%xmm" #c      \
  "\n"                             \
  "movdqa %%xmm15, %%xmm" #d       \
  "\n"                             \
  "pmaddwd %%xmm13, %%xmm" #d      \
  "\n"                             \
  "paddd %%xmm" #d ", %%xmm" #c    \
  "\n"                             \
  "paddd %%xmm" #c ", %%xmm" #a    \
  "\n"                             \
  "cvtdq2ps %%xmm" #a ", %%xmm" #a \
  "\n"                             \
  "mulps %%xmm12, %%xmm" #a        \
  "\n"                             \
  "addps %%xmm" #a ", %%xmm" #sum "\n"

extern "C" void sse2blocks(vlong n) {
  asm volatile(
      "pxor %%xmm8, %%xmm8\n"
      "pxor %%xmm9, %%xmm9\n"
      "pxor %%xmm10, %%xmm10\n"
      "pxor %%xmm11, %%xmm11\n"
      "pxor %%xmm12, %%xmm12\n"
      "pxor %%xmm13, %%xmm13\n"
      "pxor %%xmm14, %%xmm14\n"
      "pxor %%xmm15, %%xmm15\n"
      "1:\n" BLOCK(0, 1, 2, 3, 8) BLOCK(4, 5, 6, 7, 9) BLOCK(0, 1, 2, 3, 10)
          BLOCK(4, 5, 6, 7, 11) "subq $4, %0\n"
                                "jg 1b\n"
      : "+r"(n)
      :
      : "cc", "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9",
        "xmm10", "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
}
