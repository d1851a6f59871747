// What 9ml's status is when its standard output cannot be written.
#include <gtest/gtest.h>

#include <cstdlib>

#include "harness/conformance/test_9ml.h"
#include "vm/fd.h"
#include "vm/program.h"

namespace harness {
namespace {

/// The exit status of 9ml with these words when nobody reads its output, and its last line on
/// standard error that is not of the guest's choice.
std::string unread(const TestFolder& test, const std::string& words) {
  const std::string said = vm::shellQuoted((test.folder() / "said").string());
  const std::string line = "{ sleep 0.2; " + vm::shellQuoted(NINEML_PROGRAM) + " " + words +
                           "; echo $? >&2; } 2>&1 >&3 3>&- | grep -v '^9ml: guest' >" + said;
  const std::string whole = "{ " + line + "; } 3>&1 | :";
  EXPECT_EQ(std::system(whole.c_str()), 0);
  return vm::readFile(test.folder() / "said");
}

TEST(Output, NothingIsSaidOfAReaderThatLeft) {
  const TestFolder test;
  const std::string model = vm::shellQuoted(SOURCE_ROOT "/fixtures/models/story/model.bin");
  EXPECT_EQ(unread(test, "info --guest native " + model), "141\n");
  EXPECT_EQ(unread(test, "--help"), "141\n");
}

}  // namespace
}  // namespace harness
