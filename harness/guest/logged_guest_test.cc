#include "harness/guest/logged_guest.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>

#include "harness/guest/machine_guest.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

/// Says what it is told to, as often as it is told to.
class Chatty : public Guest {
 public:
  explicit Chatty(int times) : times_(times) {
    facts_.kind = "9front";
    facts_.image = "fake";
  }
  const GuestFacts& facts() const override { return facts_; }
  void start(const std::vector<vm::ShareEntry>&) override {}
  bool running() const override { return true; }
  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override {
    for (int i = 0; i < times_; ++i) streams.out(command.script + "\n");
    vm::ExecResult result;
    result.outcome = vm::Outcome::kExited;
    result.status = "sad";
    return result;
  }
  std::string share() const override { return ""; }
  std::string work() const override { return ""; }
  std::string out() const override { return ""; }
  void collect(const fs::path&) override {}
  std::string fateWord() override { return "died"; }
  std::string fateSentence() override { return "QEMU was killed"; }

 private:
  GuestFacts facts_;
  int times_;
};

struct LoggedGuestTest : testing::Test {
  LoggedGuestTest() {
    char name[] = "/tmp/9ml-logged.XXXXXX";
    folder = mkdtemp(name);
  }
  ~LoggedGuestTest() override { fs::remove_all(folder); }
  std::string log() const { return vm::readFile(folder / "commands.log"); }
  fs::path folder;
};

TEST_F(LoggedGuestTest, WhatWasRunSaidAndHowItEndedIsWrittenDown) {
  LoggedGuest guest(std::make_unique<Chatty>(1), folder);
  std::string heard;
  guest.start({});
  guest.exec({.script = "hello"}, {.out = [&](std::string_view bytes) { heard += bytes; }});
  guest.fateSentence();
  EXPECT_EQ("hello\n", heard);
  EXPECT_THAT(log(), HasSubstr("[start of 9front fake]\n% hello\nhello\n[exited: sad after"));
  EXPECT_THAT(log(), HasSubstr("[fate: QEMU was killed]"));
}

TEST_F(LoggedGuestTest, TheLogStaysSmallAndTheOutputWhole) {
  LoggedGuest guest(std::make_unique<Chatty>(40000), folder);
  std::size_t heard = 0;
  guest.exec({.script = std::string(99, 'x')},
             {.out = [&](std::string_view b) { heard += b.size(); }});
  EXPECT_EQ(4000000U, heard);
  EXPECT_LT(log().size(), 1100000U);
  EXPECT_THAT(log(), HasSubstr("the log is full"));
  EXPECT_THAT(log(), HasSubstr("[exited: sad"));
}

TEST_F(LoggedGuestTest, MemoryGrowsWithTheModels) {
  EXPECT_EQ(1024U, memoryFor({}));
  vm::writeFile(folder / "model", "x");
  EXPECT_EQ(1024U, memoryFor({{"models/m", folder / "model", ""}}));
  fs::resize_file(folder / "model", 2ULL << 30);
  EXPECT_EQ(3584U, memoryFor({{"models/m", folder / "model", ""}}));
}

}  // namespace
}  // namespace harness
