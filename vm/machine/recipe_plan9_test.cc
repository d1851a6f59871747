// The recipe of a 9front against what 9front says on its console, recorded from release 11879.

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "vm/console/console.h"
#include "vm/fd.h"
#include "vm/machine/recipe.h"

namespace vm {
namespace {

namespace fs = std::filesystem;

constexpr const char* kKernel =
    "\r\nPlan 9\r\nHPET: fed00000 8086a201 100 MHz \r\n125 holes free\r\n"
    "0x00022000 0x0009f000 512000\r\n427134976 bytes free\r\n"
    "cpu0: 2596MHz GenuineIntel P4 (AX 00060FB1 CX F6D83203 DX 0FCBFBFD)\r\n"
    "LAPIC: fee00000 0xfffffe80fee00000\r\nELCR: 0C00\r\n"
    "1000M memory: 413M kernel data, 587M user, 1837M swap\r\n"
    "pc64.bootfs: Sat Nov 21 07:02:34 GMT 2026\r\nnusb/usbd: no hubs\r\n\r\n";

constexpr const char* kInit =
    "\r\ninit: starting /bin/rc\r\n"
    "cirno Nov 21 07:10:36 starting dns resolver on /net\r\n"
    "bind: #i: no frame buffer\r\n"
    "rio: can't open display: initdisplay: /dev/draw/new: file does not exist: '/dev/draw'\r\n"
    "init: rc exit status: rio 156: display open\r\n\r\ninit: starting /bin/rc\r\n";

class Plan9RecipeTest : public testing::Test {
 protected:
  Plan9RecipeTest() {
    char name[] = "/tmp/9mltest.XXXXXX";
    folder = mkdtemp(name);
    writeFile(folder / "9pc64", "kernel");
    image.name = "9front";
    image.disk = folder / "disk";
    image.format = "qcow2";
    image.kernel = folder / "9pc64";
    image.digest = "digest";
  }
  ~Plan9RecipeTest() override { fs::remove_all(folder); }

  fs::path folder;
  Image image;
  Console console;
  Console::Time now{};
};

TEST_F(Plan9RecipeTest, ADiskIsBootedFromWhatTheKernelOffers) {
  const BootRecipe recipe = plan9Recipe(image);
  EXPECT_FALSE(recipe.root_readonly);
  EXPECT_EQ(recipe.initrd_text.find("nobootprompt"), std::string::npos);
  console.begin(recipe.boot, now);
  EXPECT_EQ(console.feed(kKernel, now), "");
  EXPECT_EQ(console.feed("/dev/sdF0:\r\n/dev/sdF0/9fat\t dos\r\n/dev/sdF0/fs\t hjfs\r\n"
                         "bootargs is (tcp, tls, il, local!device)[local!/dev/sdF0/fs] ",
                         now),
            "\n");
  EXPECT_EQ(console.feed("\r\nuser[glenda]: ", now), "\n");
  EXPECT_EQ(console.feed(kInit, now), "");
  EXPECT_TRUE(console.underway());
  console.feed("term% ", now);
  EXPECT_FALSE(console.underway());
  EXPECT_FALSE(console.failed());
}

TEST_F(Plan9RecipeTest, ALiveSystemIsToldItsRoot) {
  image.cdrom_root = true;
  image.format = "raw";
  const BootRecipe recipe = plan9Recipe(image);
  EXPECT_TRUE(recipe.root_readonly);
  EXPECT_NE(recipe.initrd_text.find("nobootprompt=local!/dev/sdF0/data\n"), std::string::npos);
  console.begin(recipe.boot, now);
  console.feed(kKernel, now);
  EXPECT_EQ(console.feed("vgasize [640x480x8]: ", now), "text\n");
  console.feed(kInit, now);
  console.feed("term% ", now);
  EXPECT_FALSE(console.underway());
}

TEST_F(Plan9RecipeTest, AnEmptyDiskHasNoRoot) {
  console.begin(plan9Recipe(image).boot, now);
  console.feed(kKernel, now);
  console.feed(
      "/dev/sdF0:\r\n/dev/sdG0:\r\n/dev/sdG0/data\t dos\r\n"
      "bootargs is (tcp, tls, il, local!device)[] ",
      now);
  EXPECT_EQ(console.failure().kind, ConsoleFailure::Kind::kTrouble);
  EXPECT_EQ(console.failure().sentence.rfind("it finds no root file system", 0), 0u);
}

TEST_F(Plan9RecipeTest, ALiveRootThatIsNoneIsNamed) {
  image.cdrom_root = true;
  console.begin(plan9Recipe(image).boot, now);
  console.feed(std::string(kKernel) + "unknown fstype\r\n", now);
  EXPECT_EQ(console.failure().sentence.rfind("it finds no root file system", 0), 0u);
}

TEST_F(Plan9RecipeTest, ACpuServerIsToldWhoOwnsIt) {
  const BootRecipe recipe = plan9Recipe(image, Plan9Service::kCpu);
  EXPECT_NE(recipe.initrd_text.find("service=cpu\n"), std::string::npos);
  EXPECT_EQ(plan9Recipe(image).initrd_text.find("service=cpu"), std::string::npos);
  console.begin(recipe.boot, now);
  console.feed(kKernel, now);
  EXPECT_EQ(console.feed("/dev/sdF0:\r\nbootargs is (tcp, local!device)[local!/dev/sdF0/fs] ", now),
            "\n");
  EXPECT_EQ(console.feed("\r\nuser[glenda]: ", now), "\n");
  // What stops in mid-line looks like a prompt, and is none.
  EXPECT_EQ(console.feed("\r\ncan't open <nil>: unknown device in # ", now), "");
  EXPECT_EQ(console.feed("filename\r\nauthid: ", now), "glenda\n");
  EXPECT_EQ(console.feed("glenda\r\nauthdom: ", now), "9ml\n");
  EXPECT_EQ(console.feed("9ml\r\nsecstore key: ", now), "\n");
  EXPECT_EQ(console.feed("\r\npassword: ", now), "9mlpassword\n");
  EXPECT_EQ(console.feed("\r\nconfirm password: ", now), "9mlpassword\n");
  EXPECT_EQ(console.feed("\r\nenable legacy p9sk1[no]: ", now), "\n");
  console.feed("\r\n\r\ninit: starting /bin/rc\r\n", now);
  EXPECT_TRUE(console.underway());
  console.feed("cirno# ", now);
  EXPECT_FALSE(console.underway());
  EXPECT_FALSE(console.failed());
}

TEST_F(Plan9RecipeTest, TheAgentIsReadyOrSaysWhyNot) {
  const BootRecipe recipe = plan9Recipe(image);
  for (const ConsoleStep& step : recipe.agent) EXPECT_LT(step.type.size(), 250u);
  const auto run = [&](const char* last) {
    std::string typed = console.begin(recipe.agent, now);
    typed += console.feed(
        "dossrv -r -f /dev/sdG0/data 9ml.in\r\ndossrv: serving /srv/9ml.in\r\nterm% ", now);
    typed += console.feed("mount -c /srv/9ml.in /n/9ml\r\nterm% ", now);
    typed += console.feed(last, now);
    return typed;
  };
  EXPECT_EQ(run("agent: ready\r\n"),
            "dossrv -r -f /dev/sdG0/data 9ml.in\nmount -c /srv/9ml.in /n/9ml\n"
            "rc /n/9ml/agent/boot.rc 9ml.in\n");
  EXPECT_FALSE(console.underway());
  EXPECT_FALSE(console.failed());
  run("agent: cannot compile line.c\r\n");
  EXPECT_EQ(console.failure().sentence, "the agent cannot be built (agent: cannot compile line.c)");
}

}  // namespace
}  // namespace vm
