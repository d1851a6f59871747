#include "vm/program.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>

#include <cstdlib>

#include "vm/error.h"
#include "vm/fd.h"

namespace vm {
namespace {

Program shell(const std::string& script) {
  Program program;
  program.argv = {"sh", "-c", script};
  return program;
}

TEST(RunProgram, TellsStatusAndBothOutputs) {
  const ProgramResult r = runProgram(shell("echo out; echo err >&2; exit 3"));
  EXPECT_EQ(r.status, 3);
  EXPECT_EQ(r.out, "out\n");
  EXPECT_EQ(r.err, "err\n");
}

TEST(RunProgram, TakesMuchOnBothOutputs) {
  const ProgramResult r =
      runProgram(shell("i=0; while [ $i -lt 2000 ]; do printf '%01000d' 7; printf '%01000d' 8 >&2; "
                       "i=$((i+1)); done"));
  EXPECT_EQ(r.out.size(), 2000000u);
  EXPECT_EQ(r.err.size(), 2000000u);
}

TEST(RunProgram, ASignalIsAStatusAbove128) {
  EXPECT_EQ(runProgram(shell("kill -TERM $$")).status, 128 + SIGTERM);
}

TEST(RunProgram, StandardInputIsEmpty) { EXPECT_EQ(runProgram(shell("cat")).out, ""); }

TEST(RunProgram, EnvironmentIsAddedOrWhole) {
  setenv("VM_PROGRAM_TEST", "inherited", 1);
  Program program = shell("echo $VM_PROGRAM_TEST $ADDED");
  program.env["ADDED"] = "added";
  EXPECT_EQ(runProgram(program).out, "inherited added\n");
  program.clean_env = true;
  EXPECT_EQ(runProgram(program).out, "added\n");
}

TEST(RunProgram, DescriptorsOfOursStayOurs) {
  const Pipe pipe = makePipe();
  const std::string script = "ls -l /dev/fd/ 2>/dev/null | grep -c pipe";
  // Its own two outputs, and at most the one that ls reads nothing from.
  const int before = std::atoi(runProgram(shell(script)).out.c_str());
  const Pipe more = makePipe();
  EXPECT_EQ(std::atoi(runProgram(shell(script)).out.c_str()), before);
}

TEST(CheckProgram, FailsWithTheProgramsLastWords) {
  try {
    checkProgram(shell("echo first >&2; echo 'the reason' >&2; exit 2"));
    FAIL();
  } catch (const Error& e) {
    EXPECT_STREQ(e.what(), "sh failed with status 2: the reason");
    EXPECT_EQ(e.kind(), Error::Kind::kEnvironment);
  }
}

TEST(NeedProgram, NamesWhatIsMissingAndWhatFor) {
  try {
    needProgram("no-such-program-9ml", "do wonders (package x)");
    FAIL();
  } catch (const Error& e) {
    EXPECT_STREQ(e.what(),
                 "no-such-program-9ml is not installed; it is needed to do wonders (package x)");
  }
}

TEST(SpawnProgram, RunsBeside) {
  const int pid = spawnProgram(shell("exit 7"));
  int status = 0;
  ASSERT_EQ(waitpid(pid, &status, 0), pid);
  EXPECT_EQ(WEXITSTATUS(status), 7);
}

TEST(ShellQuoted, ComesBackFromAShellAsItWas) {
  for (const char* word : {"plain", "-name", "{\"a\":1}", "it's", "$HOME `x`", ""})
    EXPECT_EQ(runProgram(shell("printf %s " + shellQuoted(word))).out, word);
  EXPECT_EQ(shellQuoted("/a/b.c=1,x"), "/a/b.c=1,x");
}

TEST(OwnExecutable, IsThisTest) {
  EXPECT_EQ(ownExecutable().filename().string().rfind("vm_test", 0), 0u);
}

}  // namespace
}  // namespace vm
