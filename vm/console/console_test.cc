#include "vm/console/console.h"

#include <gtest/gtest.h>

namespace vm {
namespace {

using namespace std::chrono_literals;
using Kind = ConsoleFailure::Kind;

/// A console with a clock of its own.
class ConsoleTest : public testing::Test {
 protected:
  std::string begin(std::vector<ConsoleStep> steps) { return console.begin(std::move(steps), now); }
  std::string feed(std::string_view bytes) { return console.feed(bytes, now); }
  void pass(std::chrono::milliseconds time) {
    now += time;
    console.tick(now);
  }

  static std::vector<ConsoleStep> disk() {
    Image image;
    image.name = "disk";
    ConsoleStep kernel{"kernel", "", {}, {}, {"*memory: *kernel data"}, 60s, 30s};
    ConsoleStep shell{"shell", "", {}, {}, {"term% ", "cpu% "}, 300s, 60s};
    shell.answers = {{"bootargs is (*)[local!*] ", ""}, {"user[*]: ", ""}, {"vgasize [*", "text"}};
    shell.troubles = {{"bootargs is (*)[] ", "it finds no root file system"}};
    return {kernel, shell};
  }

  Console console;
  Console::Time now{};
};

// As a kernel of release 11879 says it, shortened.
constexpr const char* kKernel =
    "\r\nPlan 9\r\nHPET: fed00000 8086a201 100 MHz \r\n125 holes free\r\n"
    "cpu0: 2596MHz GenuineIntel P4 (AX 00060FB1 CX F6D83203 DX 0FCBFBFD)\r\n"
    "LAPIC: fee00000 0xfffffe80fee00000\r\n"
    "1000M memory: 413M kernel data, 587M user, 1837M swap\r\n"
    "pc64.bootfs: Sat Nov 21 07:02:34 GMT 2026\r\nnusb/usbd: no hubs\r\n\r\n";

constexpr const char* kInit =
    "init: starting /bin/rc\r\n"
    "cirno Nov 21 07:03:52 starting dns resolver on /net\r\n"
    "bind: #i: no frame buffer\r\n"
    "rio: can't open display: initdisplay: /dev/draw/new: file does not exist: '/dev/draw'\r\n"
    "init: rc exit status: rio 155: display open\r\n\r\ninit: starting /bin/rc\r\n";

TEST_F(ConsoleTest, AVeryLongLineIsTwoAndLosesNothing) {
  feed(std::string(4096, 'a') + "b\n" + std::string(4096, 'c') + "\nd\n");
  EXPECT_EQ(console.tail(4), std::string(4096, 'a') + "\nb\n" + std::string(4096, 'c') + "\nd\n");
}

TEST_F(ConsoleTest, BootsADiskAnsweringItsPrompts) {
  EXPECT_EQ(begin(disk()), "");
  EXPECT_EQ(feed(kKernel), "");
  EXPECT_EQ(console.step(), "shell");
  EXPECT_EQ(feed("/dev/sdF0:\r\n/dev/sdF0/fs\t hjfs\r\n"
                 "bootargs is (tcp, tls, il, local!device)[local!/dev/sdF0/fs] "),
            "\n");
  EXPECT_EQ(feed("\r\nuser[glenda]: "), "\n");
  EXPECT_EQ(feed("\r\n"), "");
  EXPECT_EQ(feed(kInit), "");
  EXPECT_TRUE(console.underway());
  feed("term% ");
  EXPECT_FALSE(console.underway());
  EXPECT_FALSE(console.failed());
}

TEST_F(ConsoleTest, SeesPromptsHoweverTheBytesArrive) {
  begin(disk());
  std::string all =
      std::string(kKernel) + "bootargs is (tcp, tls, il, local!device)[local!/dev/sdF0/fs] ";
  std::string typed;
  for (const char c : all) typed += feed({&c, 1});
  EXPECT_EQ(typed, "\n");
  for (const char c : std::string("\r\n") + kInit + "term% ") typed += feed({&c, 1});
  EXPECT_EQ(typed, "\n");
  EXPECT_FALSE(console.underway());
}

TEST_F(ConsoleTest, OneLineCanEndAStepAndAskInTheNext) {
  std::vector<ConsoleStep> steps = disk();
  steps[0].until.push_back("bootargs is ");
  begin(steps);
  EXPECT_EQ(feed("bootargs is (tcp)[local!/dev/sdF0/fs] "), "\n");
}

TEST_F(ConsoleTest, TypesOneLineAndWaitsForThePromptAfterIt) {
  ConsoleStep one{"mount", "mount -c /srv/x /n/x", {}, {}, {"term% "}, 10s, 10s};
  ConsoleStep two{"run", "rc /n/x/boot.rc", {}, {}, {"term% "}, 10s, 10s};
  feed("term% ");
  EXPECT_EQ(begin({one, two}), "mount -c /srv/x /n/x\n");
  EXPECT_EQ(feed("mount -c /srv/x /n/x\r\n"), "");
  EXPECT_EQ(feed("term% "), "rc /n/x/boot.rc\n");
  EXPECT_EQ(feed("rc /n/x/boot.rc\r\n6c -FTVw agent.c\r\n"), "");
  feed("term% ");
  EXPECT_FALSE(console.underway());
}

TEST_F(ConsoleTest, APromptWithAMessageBehindItIsStillAPrompt) {
  ConsoleStep step{"mount", "x", {}, {}, {"term% "}, 10s, 10s};
  begin({step});
  feed("x\r\nterm% cirno Nov 21 07:03:52 starting dns resolver on /net\r\n");
  EXPECT_FALSE(console.underway());
}

TEST_F(ConsoleTest, APanicEndsEverythingAtAnyTime) {
  begin(disk());
  feed(kKernel);
  feed("panic: boot process died: unknown\r\ndumpstack\r\n");
  EXPECT_EQ(console.failure().kind, Kind::kPanic);
  EXPECT_EQ(console.failure().step, "shell");
  EXPECT_EQ(console.panic(), "panic: boot process died: unknown");
}

TEST_F(ConsoleTest, APanicAfterTheBootIsRemembered) {
  begin(disk());
  feed(std::string(kKernel) + kInit + "term% ");
  EXPECT_FALSE(console.underway());
  feed("term% panic: kernel fault: no user process\r\ndumpstack disabled\r\n");
  EXPECT_EQ(console.panic(), "panic: kernel fault: no user process");
}

TEST_F(ConsoleTest, LinuxsPanicIsKnownByItsTime) {
  feed("term% [    5.124] Kernel panic - not syncing: sysrq triggered crash\r\n");
  EXPECT_EQ(console.panic(), "Kernel panic - not syncing: sysrq triggered crash");
}

TEST_F(ConsoleTest, TheWordAloneIsNoPanic) {
  begin(disk());
  feed(std::string(kKernel) + kInit + "term% ");
  feed("echo panic: not really\r\npanic: not really\r\nterm% grep -n 'Kernel panic - ' x\r\n");
  feed("dumpstack\r\n");
  EXPECT_EQ(console.panic(), "");
}

TEST_F(ConsoleTest, ADiskWithoutARootIsNamed) {
  begin(disk());
  feed(kKernel);
  feed("/dev/sdF0:\r\nbootargs is (tcp, tls, il, local!device)[] ");
  EXPECT_EQ(console.failure().kind, Kind::kTrouble);
  EXPECT_NE(console.failure().sentence.find("no root file system"), std::string::npos);
}

TEST_F(ConsoleTest, TheSameQuestionTwiceIsAFailure) {
  begin(disk());
  feed(kKernel);
  EXPECT_EQ(feed("user[glenda]: "), "\n");
  EXPECT_EQ(feed("\r\nuser[glenda]: "), "");
  EXPECT_EQ(console.failure().kind, Kind::kTrouble);
}

TEST_F(ConsoleTest, SilenceIsAStallAndChatterADeadline) {
  begin(disk());
  feed("\r\nPlan 9\r\n");
  pass(29s);
  EXPECT_FALSE(console.failed());
  pass(1s);
  EXPECT_EQ(console.failure().kind, Kind::kStall);
  EXPECT_EQ(console.failure().step, "kernel");
  EXPECT_EQ(console.failure().sentence, "no word for 30 s");

  begin(disk());
  for (int i = 0; i < 61; i++) {
    feed("still here\r\n");
    pass(1s);
  }
  EXPECT_EQ(console.failure().kind, Kind::kDeadline);
  EXPECT_EQ(console.failure().sentence, "not done after 60 s");
}

TEST_F(ConsoleTest, AFaultIsToldWithTheStallThatFollowsIt) {
  begin(disk());
  feed(kKernel);
  feed("init 1: suicide: sys: fp: invalid operation fppc=0x200100\r\n");
  EXPECT_FALSE(console.failed());
  pass(60s);
  EXPECT_EQ(console.failure().kind, Kind::kStall);
  EXPECT_NE(console.failure().sentence.find("fp: invalid operation"), std::string::npos);
}

TEST_F(ConsoleTest, WantOfMemoryIsAResultOfItsOwn) {
  begin(disk());
  feed(kKernel);
  feed("6c 411: Killed: Insufficient physical memory\r\n");
  EXPECT_EQ(console.failure().kind, Kind::kNoMemory);
  EXPECT_EQ(console.out_of_memory(), "6c 411: Killed: Insufficient physical memory");
}

TEST_F(ConsoleTest, LiveSystemsAskAboutTheirScreens) {
  begin(disk());
  feed(kKernel);
  EXPECT_EQ(feed("vgasize [text]: "), "text\n");
}

TEST_F(ConsoleTest, TailIsTheLastLines) {
  feed("one\r\ntwo\r\nthree\r\nfour");
  EXPECT_EQ(console.tail(2), "two\nthree\nfour");
}

TEST(Pattern, StarsStandForAnything) {
  EXPECT_TRUE(beginsWith("user[glenda]: ", "user[*]: "));
  EXPECT_TRUE(beginsWith("user[glenda]: x", "user[*]: "));
  EXPECT_FALSE(beginsWith("user[glenda]:", "user[*]: "));
  EXPECT_TRUE(beginsWith("abc", "*c"));
  EXPECT_TRUE(beginsWith("abc", ""));
  EXPECT_FALSE(beginsWith("", "a"));
}

}  // namespace
}  // namespace vm
