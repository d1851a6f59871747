// 9ml test where no case is selected.
#include <gtest/gtest.h>

#include <cstdlib>

#include "harness/command/commands.h"
#include "harness/error.h"
#include "harness/paths.h"
#include "harness/report/runs.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

TEST(Unselected, ARunThatNeverBeganIsNotKept) {
  char name[] = "/tmp/9mltest.XXXXXX";
  const fs::path cache = mkdtemp(name);
  setenv("XDG_CACHE_HOME", cache.c_str(), 1);
  TestOptions options;
  options.guest.guest = "native";
  options.suites = {"no-such-suite"};
  EXPECT_THROW(testCommand(options), Error);
  EXPECT_TRUE(keptRuns(runsFolder()).empty());
  unsetenv("XDG_CACHE_HOME");
  fs::remove_all(cache);
}

}  // namespace
}  // namespace harness
