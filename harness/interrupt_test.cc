#include "harness/interrupt.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <initializer_list>

#include "harness/error.h"

namespace harness {
namespace {

/// In a process of its own: the exit status that an interruption ends with, after these signals.
[[noreturn]] void endAfter(std::initializer_list<int> signals) {
  catchInterrupts();
  for (const int number : signals) std::raise(number);
  try {
    throwIfInterrupted();
  } catch (const Error& e) {
    _exit(static_cast<int>(e.status()));
  }
  _exit(0);
}

TEST(InterruptDeathTest, TheFirstSignalSaysHowItEnds) {
  EXPECT_EXIT(endAfter({}), testing::ExitedWithCode(0), "");
  EXPECT_EXIT(endAfter({SIGINT}), testing::ExitedWithCode(130), "");
  EXPECT_EXIT(endAfter({SIGTERM}), testing::ExitedWithCode(143), "");
}

TEST(InterruptDeathTest, TheSecondEndsAtOnce) {
  EXPECT_EXIT(endAfter({SIGTERM, SIGINT}), testing::ExitedWithCode(130), "");
}

}  // namespace
}  // namespace harness
