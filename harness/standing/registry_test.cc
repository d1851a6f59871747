#include "harness/standing/registry.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

#include "harness/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

struct RegistryTest : testing::Test {
  RegistryTest() {
    char name[] = "/tmp/9ml-registry.XXXXXX";
    folder = mkdtemp(name);
  }
  ~RegistryTest() override { fs::remove_all(folder); }

  static Standing standing(const std::string& name) {
    return {name, static_cast<int>(getpid()), "/tmp/socket", "9front", "an image", "today"};
  }
  std::string refusal(const std::string& name) const {
    try {
      const StandingName held(folder, name);
    } catch (const Error& e) {
      EXPECT_EQ(ExitStatus::kUsage, e.status());
      return e.what();
    }
    return "";
  }
  std::string notFound(const std::string& name) const {
    try {
      findStanding(folder, name);
    } catch (const Error& e) {
      EXPECT_EQ(ExitStatus::kUsage, e.status());
      return e.what();
    }
    return "";
  }

  fs::path folder;
};

TEST_F(RegistryTest, APublishedNameIsFoundUntilItsEnd) {
  {
    StandingName held(folder, "main");
    EXPECT_TRUE(standingMachines(folder).empty());
    held.publish(standing("main"));
    const Standing found = findStanding(folder, "main");
    EXPECT_EQ(getpid(), found.pid);
    EXPECT_EQ("/tmp/socket", found.socket);
    EXPECT_EQ("an image", found.image);
    EXPECT_EQ("main", findStanding(folder, "").name);
  }
  EXPECT_TRUE(standingMachines(folder).empty());
  EXPECT_TRUE(fs::is_empty(folder));
}

TEST_F(RegistryTest, ANameIsGivenOnce) {
  StandingName held(folder, "main");
  EXPECT_THAT(refusal("main"), HasSubstr("just being started"));
  held.publish(standing("main"));
  EXPECT_THAT(refusal("main"), HasSubstr("9ml down main"));
  EXPECT_EQ("", refusal("other"));
}

TEST_F(RegistryTest, SeveralMachinesWantAName) {
  StandingName a(folder, "a");
  StandingName b(folder, "b");
  a.publish(standing("a"));
  b.publish(standing("b"));
  EXPECT_EQ("b", findStanding(folder, "b").name);
  EXPECT_THAT(notFound(""), HasSubstr("a, b"));
  EXPECT_THAT(notFound("c"), HasSubstr("'c'"));
}

TEST_F(RegistryTest, NoMachineIsSaid) {
  EXPECT_THAT(notFound(""), HasSubstr("no machine stands"));
  EXPECT_THAT(notFound("x"), HasSubstr("'x'"));
}

TEST_F(RegistryTest, BadNamesAreRefused) {
  for (const char* bad :
       {"", ".x", "-x", "a/b", "a b", "..", "abcdefghijklmnopqrstuvwxyz0123456789"}) {
    EXPECT_THAT(refusal(bad), HasSubstr(bad)) << bad;
  }
}

TEST_F(RegistryTest, AKilledProcessLeavesNoMachine) {
  int ready[2];
  ASSERT_EQ(0, pipe(ready));
  const pid_t child = fork();
  if (child == 0) {
    StandingName held(folder, "dead");
    held.publish(standing("dead"));
    if (write(ready[1], "x", 1) != 1) _exit(1);
    pause();
  }
  char byte = 0;
  ASSERT_EQ(1, read(ready[0], &byte, 1));
  EXPECT_EQ(1U, standingMachines(folder).size());
  kill(child, SIGKILL);
  waitpid(child, nullptr, 0);
  EXPECT_TRUE(standingMachines(folder).empty());
  EXPECT_TRUE(fs::is_empty(folder));
  EXPECT_EQ("", refusal("dead"));
}

}  // namespace
}  // namespace harness
