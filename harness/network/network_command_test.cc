// 9ml test on cases for several guests that must fail, by run9. Skipped where no image's files have
// been taken out.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "harness/conformance/test_9ml.h"
#include "vm/fd.h"

namespace harness {
namespace {

using ::testing::HasSubstr;

TEST(NetworkCommand, WhatIsNotSoFails) {
  const TestFolder folder;
  Command9ml root(folder, "root", {"image", "root", "--taken"});
  if (root.wait() != 0) GTEST_SKIP() << "skipped: " << root.said();
  vm::writeFile(folder.folder() / "wrong.toml", R"(
suite = "wrong"
kernel = "network"
[defaults]
machines = "server client"
script = "exportfs"
model = "story"
[[cases]]
name = "other-bytes"
weights = "server"
settings = "temp 0; steps 5"
expect = "session"
[[cases]]
name = "no-weights"
expect = "model"
[[cases]]
name = "weights-on-both"
weights = "server client"
expect = "model"
[[cases]]
name = "no-such-script"
script = "nosuch"
)");
  Command9ml run(folder, "out",
                 {"test", "--guest", "run9", "--suites", folder.folder(), "--suite", "wrong"});
  EXPECT_EQ(run.wait(), 1) << run.said();
  EXPECT_THAT(run.said(), HasSubstr("0 passed, 4 failed"));
  EXPECT_THAT(run.said(), HasSubstr("wrong/other-bytes: text[0] is"));
  EXPECT_THAT(run.said(), HasSubstr("wrong/no-weights: server does not get ready"));
  EXPECT_THAT(run.said(), HasSubstr("client has the weights itself"));
  EXPECT_THAT(run.said(), HasSubstr("nosuch.rc"));
  EXPECT_EQ(folder.leftovers(), "");
}

}  // namespace
}  // namespace harness
