// malloc(2), atomic(2), rand(2), qsort(2), getfcr(2), nan(2).
#include <string.h>

#include <set>

#include "plan9/lib/testing.h"

namespace plan9::testing {
namespace {

uintptr address(void* p) { return reinterpret_cast<uintptr>(p); }

TEST(Malloc, GivesDistinctBlocksAndTakesNil) {
  void *a = p9_malloc(0), *b = p9_malloc(0);
  EXPECT_NE(a, nullptr);
  EXPECT_NE(a, b);
  p9_free(a);
  p9_free(b);
  p9_free(nullptr);
}

TEST(Malloc, ClearsWhenAsked) {
  char* p = static_cast<char*>(p9_mallocz(100, 1));
  for (int i = 0; i < 100; i++) EXPECT_EQ(p[i], 0);
  p9_free(p);
}

TEST(Malloc, RefusesWhatOverflows) {
  EXPECT_EQ(p9_calloc(~0ULL / 2, 4), nullptr);
  EXPECT_EQ(errorString(), "out of memory");
  EXPECT_EQ(p9_malloc(~0ULL - 8), nullptr);
}

TEST(Realloc, SpecialMeanings) {
  char* p = static_cast<char*>(p9_realloc(nullptr, 4));
  memcpy(p, "abc", 4);
  p = static_cast<char*>(p9_realloc(p, 1000));
  EXPECT_STREQ(p, "abc");
  EXPECT_GE(p9_msize(p), 1000U);
  EXPECT_EQ(p9_realloc(p, 0), nullptr);
  EXPECT_EQ(p9_realloc(nullptr, 0), nullptr);
}

TEST(Mallocalign, HonoursOffsetAndSpan) {
  for (const usize align : {8U, 16U, 64U, 4096U}) {
    char* p = static_cast<char*>(p9_mallocalign(100, align, 0, 0));
    EXPECT_EQ(address(p) % align, 0U);
    memset(p, 1, 100);
    p = static_cast<char*>(p9_realloc(p, 5000));
    EXPECT_EQ(p[99], 1);
    p9_free(p);
  }
  void* p = p9_mallocalign(10, 64, 8, 0);
  EXPECT_EQ(address(p) % 64, 8U);
  p9_free(p);
  for (int i = 0; i < 50; i++) {
    p = p9_mallocalign(100, 16, 0, 128);
    EXPECT_LE(address(p) % 128 + 100, 128U);
    p9_free(p);
  }
}

TEST(Malloctag, IsKept) {
  void* p = p9_malloc(1);
  EXPECT_NE(p9_getmalloctag(p), 0U);
  p9_setmalloctag(p, 0x1234);
  EXPECT_EQ(p9_getmalloctag(p), 0x1234U);
  p9_free(p);
}

TEST(Atomic, ReturnsAsTheManualSays) {
  Along l = {5};
  EXPECT_EQ(p9_agetl(&l), 5);
  EXPECT_EQ(p9_aswapl(&l, 7), 5);
  EXPECT_EQ(p9_aincl(&l, 3), 10);
  EXPECT_EQ(p9_acasl(&l, 9, 1), 0);
  EXPECT_EQ(p9_acasl(&l, 10, 1), 1);
  Avlong v = {1LL << 40};
  EXPECT_EQ(p9_aincv(&v, -1), (1LL << 40) - 1);
  long n = 0;
  EXPECT_EQ(p9_ainc(&n), 1);
  EXPECT_EQ(p9_adec(&n), 0);
  int c = 3;
  EXPECT_EQ(p9_cas(&c, 3, 4), 1);
  EXPECT_EQ(c, 4);
}

TEST(Rand, StaysInRangeAndRepeats) {
  std::set<int> seen;
  for (int i = 0; i < 1000; i++) {
    const int v = p9_nrand(7);
    ASSERT_GE(v, 0);
    ASSERT_LT(v, 7);
    seen.insert(v);
    const double f = p9_frand();
    ASSERT_GE(f, 0);
    ASSERT_LT(f, 1);
    ASSERT_GE(p9_lrand(), 0);
    ASSERT_LE(p9_rand(), 32767);
  }
  EXPECT_EQ(seen.size(), 7U);
  p9_srand(42);
  const long first = p9_lrand();
  p9_srand(42);
  EXPECT_EQ(p9_lrand(), first);
  EXPECT_LT(p9_ntruerand(10), 10U);
}

TEST(Qsort, Sorts) {
  int v[] = {5, 3, 9, 1};
  p9_qsort(v, 4, sizeof v[0],
           [](void* a, void* b) { return *static_cast<int*>(a) - *static_cast<int*>(b); });
  EXPECT_EQ(v[0], 1);
  EXPECT_EQ(v[3], 9);
}

TEST(FloatingPoint, TellsNaNsAndInfinities) {
  EXPECT_TRUE(p9_isNaN(p9_NaN()));
  EXPECT_FALSE(p9_isNaN(p9_Inf(1)));
  EXPECT_TRUE(p9_isInf(p9_Inf(1), 0));
  EXPECT_TRUE(p9_isInf(p9_Inf(1), 1));
  EXPECT_FALSE(p9_isInf(p9_Inf(1), -1));
  EXPECT_TRUE(p9_isInf(p9_Inf(-1), -1));
  EXPECT_FALSE(p9_isInf(1.0, 0));
}

TEST(FloatingPoint, StatusSaysWhatHappened) {
  const ulong control = p9_getfcr();
  p9_setfcr(control & ~static_cast<ulong>(FPINVAL | FPZDIV | FPOVFL | FPUNFL | FPINEX));
  p9_setfsr(0);
  EXPECT_EQ(p9_getfsr(), 0U);
  volatile double one = 1, zero = 0;
  volatile double infinite = one / zero;
  EXPECT_TRUE(p9_isInf(infinite, 1));
  EXPECT_TRUE(p9_getfsr() & FPAZDIV);
  EXPECT_FALSE(p9_getfsr() & FPAINVAL);
  volatile double nan = zero / zero;
  EXPECT_TRUE(p9_isNaN(nan));
  EXPECT_TRUE(p9_getfsr() & FPAINVAL);
  p9_setfsr(0);
  p9_setfcr(control);
  EXPECT_EQ(p9_getfcr(), control);
}

TEST(FloatingPoint, RoundsAsTold) {
  const ulong control = p9_getfcr();
  volatile double one = 1, three = 3;
  p9_setfcr((control & ~static_cast<ulong>(FPRMASK)) | FPRPINF);
  volatile double up = one / three;
  p9_setfcr((control & ~static_cast<ulong>(FPRMASK)) | FPRNINF);
  volatile double down = one / three;
  p9_setfcr(control);
  EXPECT_GT(up, down);
}

TEST(Muldiv, DoesNotOverflowBetween) {
  EXPECT_EQ(p9_umuldiv(0xFFFFFFFFFFUL, 0xFFFFFFFFFFUL, 0xFFFFFFFFFFUL), 0xFFFFFFFFFFUL);
  EXPECT_EQ(p9_muldiv(-6, 7, 3), -14);
}

}  // namespace
}  // namespace plan9::testing
