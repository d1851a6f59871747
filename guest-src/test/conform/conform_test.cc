// What conform says of kernels that break its rules, and of cases that ask too much.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>

#define P9_NOMAP
#include "plan9/include/u.h"
//
#include "plan9/include/libc.h"

extern "C" {
#include "guest-src/libllm/kernel.h"
//
#include "guest-src/test/conform/dat.h"
//
#include "guest-src/test/conform/fns.h"
}

namespace guest {
namespace {

using testing::HasSubstr;

// The error of a case run with `kernels`, "" where there is none.
std::string errorOf(std::string line, Kernels* kernels) {
  Case c;
  Record r = {};
  EXPECT_EQ(parsecase(&c, line.data()), 0);
  c.procs = 1;
  c.k = kernels;
  std::string error;
  if (runkernel(&c, attr(&c, const_cast<char*>("kernel")), &r) < 0) {
    char text[ERRMAX];
    p9_rerrstr(text, sizeof text);
    error = text;
  }
  freebufs();
  freerecord(&r);
  return error;
}

constexpr char kDot[] = "1 kernel=dot n=8 dist=uniform seed=1";

float changes(float* a, float*, vlong) {
  a[3] += 1;
  return 0;
}

float swaps(float*, float* b, vlong) {
  std::swap(b[0], b[1]);
  return 0;
}

float outside(float* a, float*, vlong n) {
  a[n] = 0;
  return 0;
}

TEST(Conform, SeesWhatAKernelDoesToItsInputsAndForgetsIt) {
  Kernels broken = portkernels;
  EXPECT_EQ(errorOf(kDot, &portkernels), "");
  broken.dot = changes;
  EXPECT_THAT(errorOf(kDot, &broken), HasSubstr("changed its input"));
  EXPECT_EQ(errorOf(kDot, &portkernels), "");
  broken.dot = swaps;
  EXPECT_THAT(errorOf(kDot, &broken), HasSubstr("changed its input"));
  EXPECT_EQ(errorOf(kDot, &portkernels), "");
  broken.dot = outside;
  EXPECT_THAT(errorOf(kDot, &broken), HasSubstr("outside its tensor"));
  EXPECT_EQ(errorOf(kDot, &portkernels), "");
}

TEST(Conform, RefusesTensorsBeyondMemory) {
  const auto refuse = [](const std::string& what, const char* want) {
    EXPECT_THAT(errorOf("1 dist=uniform seed=1 " + what, &portkernels), HasSubstr(want)) << what;
  };
  refuse("kernel=dot n=4611686018427387904", "'n' is 4611686018427387904");
  refuse("kernel=matvec n=70000 d=70000", "more than 2147483647 floats");
  refuse("kernel=attention t=65536 heads=65536 hs=65536", "more than 2147483647 floats");
  refuse("kernel=rope nhead=2147483647 hs=2", "more than 2147483647 floats");
}

}  // namespace
}  // namespace guest
