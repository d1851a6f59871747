// The unit tests of the guest's code run as a Plan 9 program: in a proc of thread(2), with Plan 9's
// floating point exceptions let through.
#include <gtest/gtest.h>

#include "plan9/include/u.h"
#define P9_NOMAP
#include "plan9/include/libc.h"
#include "plan9/include/thread.h"

extern "C" void p9_threadmain(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  static char failed[] = "failed";
  threadexitsall(RUN_ALL_TESTS() == 0 ? nullptr : failed);
}
