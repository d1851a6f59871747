// Boots a real 9front, runs commands in it, and takes it down. Needs an image: NINEML_TEST_IMAGE
// (its disk, an ISO or qcow2) and NINEML_TEST_KERNEL; skipped without.

#include <gtest/gtest.h>
#include <signal.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>

#include "vm/agent.h"
#include "vm/error.h"
#include "vm/fd.h"
#include "vm/machine.h"

namespace vm {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

class Printing : public Observer {
 public:
  void step(std::string_view what) override { std::cout << "  " << what << std::endl; }
  void note(std::string_view sentence) override {
    std::cout << "  note: " << sentence << std::endl;
  }
  void detail(std::string_view line) override { std::cout << "  " << line << std::endl; }
};

class BootTest : public testing::Test {
 protected:
  void SetUp() override {
    const char* disk = std::getenv("NINEML_TEST_IMAGE");
    const char* kernel = std::getenv("NINEML_TEST_KERNEL");
    if (!disk || !kernel)
      GTEST_SKIP() << "skipped: NINEML_TEST_IMAGE and NINEML_TEST_KERNEL name no image";
    image.name = fs::path(disk).filename();
    image.disk = disk;
    image.kernel = kernel;
    image.cdrom_root = image.disk.extension() == ".iso";
    image.format = image.disk.extension() == ".qcow2" ? "qcow2" : "raw";
    image.digest = "test";
    options.observer = &printing;
    char name[] = "/tmp/9mltest.XXXXXX";
    scratch = mkdtemp(name);
    fs::permissions(scratch, fs::perms::others_exec | fs::perms::group_exec, fs::perm_options::add);
    options.cache = scratch / "cache";
  }
  void TearDown() override {
    if (!scratch.empty()) fs::remove_all(scratch);
  }

  MachineSpec spec(const std::string& name) const {
    MachineSpec s;
    s.recipe = plan9Recipe(image);
    s.name = name;
    s.memory_mib = 512;
    s.agent_sources = fs::path(SOURCE_ROOT) / "guest-src" / "agent";
    s.input = {{"hello.txt", {}, "hello from the host\n"}};
    return s;
  }

  static std::string say(Machine& machine, const std::string& script) {
    Command command;
    command.script = script;
    command.limit = 60s;
    std::string said;
    Streams streams;
    streams.out = streams.err = [&said](std::string_view text) { said += text; };
    const ExecResult result = machine.agent().exec(command, streams);
    EXPECT_TRUE(result.ok()) << script << ": " << result.sentence() << "\n" << said;
    return said;
  }

  Image image;
  HostOptions options;
  Printing printing;
  fs::path scratch;
};

std::string since(std::chrono::steady_clock::time_point start) {
  return std::to_string(std::chrono::duration_cast<std::chrono::milliseconds>(
                            std::chrono::steady_clock::now() - start)
                            .count()) +
         " ms";
}

TEST_F(BootTest, ColdThenWarmThenTwoAtOnce) {
  auto start = std::chrono::steady_clock::now();
  {
    Host host(options);
    auto machine = Machine::start(host, spec("cold"));
    std::cout << "cold: agent after " << since(start) << std::endl;
    EXPECT_FALSE(machine->warm());
    machine->mountShares();
    EXPECT_EQ(say(*machine, "cat /n/9ml/hello.txt"), "hello from the host\n");
    say(*machine, "echo out >/n/out/result.txt");
    machine->takeOutput(scratch / "out");
    EXPECT_EQ(readFile(scratch / "out" / "result.txt"), "out\n");
    machine->shutdown();
    EXPECT_EQ(machine->waitFate(), Fate::kHalted);
  }
  start = std::chrono::steady_clock::now();
  std::string first;
  {
    Host host(options);
    auto machine = Machine::start(host, spec("warm"));
    std::cout << "warm: agent after " << since(start) << std::endl;
    EXPECT_TRUE(machine->warm());
    machine->mountShares();
    EXPECT_EQ(say(*machine, "cat /n/9ml/hello.txt"), "hello from the host\n");
    const std::string random = "dd -if /dev/random -bs 16 -count 1 -quiet 1 | xd -b";
    auto second = Machine::start(host, spec("warm2"));
    EXPECT_TRUE(second->warm());
    EXPECT_NE(say(*machine, random), say(*second, random));
    kill(static_cast<pid_t>(second->qemuPid()), SIGKILL);
    EXPECT_EQ(second->waitFate(), Fate::kKilled);
    EXPECT_EQ(second->fateDetail(), "QEMU was killed or crashed");
  }
}

}  // namespace
}  // namespace vm
