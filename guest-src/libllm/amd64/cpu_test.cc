// The probes of cpu.s against the compiler's own.
#include <cpuid.h>
#include <gtest/gtest.h>
#include <xmmintrin.h>

#include "plan9/include/u.h"
extern "C" {
#include "guest-src/libllm/amd64/fns.h"
}

namespace {

TEST(Cpu, CpuidHasTheInstructionsRegisters) {
  u32int ours[4] = {};
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  cpuid(0, 0, ours);
  __cpuid_count(0, 0, a, b, c, d);
  EXPECT_EQ(ours[0], a);
  EXPECT_EQ(ours[1], b);
  EXPECT_EQ(ours[2], c);
  EXPECT_EQ(ours[3], d);
  cpuid(7, 1, ours);
  __cpuid_count(7, 1, a, b, c, d);
  EXPECT_EQ(ours[0], a);
}

TEST(Cpu, XgetbvSaysWhatTheSystemSaves) {
  unsigned a = 0;
  unsigned b = 0;
  unsigned c = 0;
  unsigned d = 0;
  __cpuid_count(1, 0, a, b, c, d);
  if ((c & bit_OSXSAVE) == 0) {
    EXPECT_EQ(xgetbv(), 0U);
  } else {
    EXPECT_EQ(xgetbv() & 3, 3U) << "x87 and SSE state are always saved";
  }
}

TEST(Cpu, MxcsrIsSetWhole) {
  u32int before = getmxcsr();
  EXPECT_EQ(before, _mm_getcsr());
  setmxcsr(0x1f80 | 0x6000);  // all masked, towards zero
  EXPECT_EQ(_mm_getcsr(), 0x1f80U | 0x6000U);
  setmxcsr(0x1f81);  // an invalid operation on record
  EXPECT_EQ(getmxcsr(), 0x1f81U);
  setmxcsr(before);
  EXPECT_EQ(_mm_getcsr(), before);
}

}  // namespace
