// What 9ml reads of its command line, and what becomes of output that cannot be written.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>

#include <cstdlib>

#include "harness/conformance/test_9ml.h"
#include "harness/guest/run9_guest.h"
#include "vm/fd.h"
#include "vm/program.h"

namespace harness {
namespace {

/// The exit status of 9ml with these words when nobody reads its output, and its last line on
/// standard error that is not of the guest's choice.
std::string unread(const TestFolder& test, const std::string& words) {
  const std::string said = vm::shellQuoted((test.folder() / "said").string());
  const std::string line =
      "{ sleep 0.2; " + vm::shellQuoted(NINEML_PROGRAM) + " " + words +
      "; echo $? >&2; } 2>&1 >&3 3>&- | grep -v -e '^9ml: guest' -e '^9ml: building' >" + said;
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

TEST(Output, CountsComeThoughTheResultsCannotBeWritten) {
  if (!std::filesystem::exists("/dev/full")) GTEST_SKIP() << "this host has no /dev/full";
  const TestFolder test;
  Command9ml command(test, "said",
                     {"test", "--guest", "native", "--suite", "add/n1-*", "--json", "/dev/full"});
  EXPECT_EQ(command.wait(), 3);
  EXPECT_NE(command.said().find(" passed, 0 failed\n"), std::string::npos) << command.said();
}

TEST(Output, AClosedOneIsAFailure) {
  const TestFolder test;
  const std::string line = vm::shellQuoted(NINEML_PROGRAM) + " exec --guest native -- echo hi 2>" +
                           vm::shellQuoted((test.folder() / "said").string()) + " >&-";
  const int status = std::system(line.c_str());
  EXPECT_EQ(WIFEXITED(status) ? WEXITSTATUS(status) : -1, 3);
  EXPECT_NE(vm::readFile(test.folder() / "said").find("standard output cannot be written"),
            std::string::npos);
}

/// The exit status of 9ml with these words, and what it said.
std::pair<int, std::string> answer(const std::vector<std::string>& words) {
  const TestFolder test;
  Command9ml command(test, "said", words);
  const int status = command.wait();
  return {status, command.said()};
}

TEST(Options, StrangersAreNamed) {
  using testing::HasSubstr;
  using testing::Pair;
  EXPECT_THAT(answer({"--bogus"}), Pair(2, HasSubstr("'--bogus' is no option of 9ml (")));
  EXPECT_THAT(answer({"image", "--bogus", "list"}),
              Pair(2, HasSubstr("'--bogus' is no option of 9ml image (")));
  EXPECT_THAT(answer({"exec", "--guest", "native", "--colde", "--", "date"}),
              Pair(2, HasSubstr("'--colde' is no option of 9ml exec (")));
  EXPECT_THAT(answer({"run", "--guest", "native", "-q"}),
              Pair(2, HasSubstr("'-q' is no option of 9ml run (")));
  EXPECT_THAT(answer({"exec", "--guest", "native", "--", "echo", "-n", "--colde"}),
              Pair(0, HasSubstr("--colde")));
}

TEST(Options, AResultsFileHasAName) {
  EXPECT_THAT(answer({"test", "--guest", "native", "--suite", "add/n1-*", "--json", "-"}),
              testing::Pair(2, testing::HasSubstr("-: no name of a file")));
}

TEST(Options, OneThatMayBeRepeatedTakesOneWordEachTime) {
  const TestFolder test;
  Command9ml command(test, "said",
                     {"image", "fetch", "--mirror", "http://127.0.0.1:9/", "nosuchrelease"});
  EXPECT_EQ(command.wait(), 2);
  EXPECT_NE(command.said().find("release 'nosuchrelease' is not known"), std::string::npos);
}

TEST(Run9, StartsInTheCallersFolder) {
  if (!whyNoRun9().empty()) GTEST_SKIP() << whyNoRun9();
  const TestFolder test;
  const std::string here = vm::shellQuoted((test.folder() / "it's here").string());
  const std::string line = "mkdir " + here + " && cd " + here + " && echo mine >file && " +
                           vm::shellQuoted(NINEML_PROGRAM) +
                           " run9 -- 'pwd; cat file' >../said 2>&1";
  if (std::system(line.c_str()) != 0) GTEST_SKIP() << vm::readFile(test.folder() / "said");
  EXPECT_EQ(vm::readFile(test.folder() / "said"), "/n/here\nmine\n");
}

}  // namespace
}  // namespace harness
