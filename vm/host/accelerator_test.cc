#include "vm/host/accelerator.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/host/run_folder.h"
#include "vm/program.h"

namespace vm {
namespace {

namespace fs = std::filesystem;

class AcceleratorTest : public testing::Test {
 protected:
  void SetUp() override {
    if (findProgram("libvirtd").empty() || findProgram("qemu-system-x86_64").empty())
      GTEST_SKIP() << "skipped: libvirtd or QEMU is not installed";
    char name[] = "/tmp/9mltest.XXXXXX";
    options.cache = mkdtemp(name);
  }
  void TearDown() override {
    if (!options.cache.empty()) removeTree(options.cache);
  }

  HostOptions options;
};

TEST_F(AcceleratorTest, TheProbeRunsWhereAGuestRuns) {
  Host host(options);
  EXPECT_TRUE(runsProbe(host.impl(), "tcg"));
}

TEST_F(AcceleratorTest, TheProbeFailsQuietlyWhereItCannot) {
  Host host(options);
  EXPECT_FALSE(runsProbe(host.impl(), "xen"));
}

TEST_F(AcceleratorTest, OneThatIsRefusedIsNotTriedAgain) {
  Host host(options);
  EXPECT_EQ(findAccelerator(host.impl(), "xen"), "tcg");
  EXPECT_TRUE(fs::exists(options.cache / "accelerator-xen"));
}

TEST_F(AcceleratorTest, AHostInTroubleIsNotTheAcceleratorsFault) {
  Host host(options);
  // In the way of the probe's serial line.
  fs::create_directories(host.folder() / "probe-tcg" / "com1");
  EXPECT_THROW(runsProbe(host.impl(), "tcg"), Error);
  EXPECT_EQ(findAccelerator(host.impl(), "tcg"), "tcg");
  EXPECT_FALSE(fs::exists(options.cache / "accelerator-tcg"));
}

TEST_F(AcceleratorTest, NothingIsBlamedWhereNoGuestRuns) {
  Host host(options);
  fs::create_directories(host.folder() / "probe-tcg" / "com1");
  EXPECT_EQ(findAccelerator(host.impl(), "xen"), "tcg");
  EXPECT_FALSE(fs::exists(options.cache / "accelerator-xen"));
}

TEST_F(AcceleratorTest, OneThatIsGivenIsNotProbed) {
  options.accel = "kvm";
  Host host(options);
  EXPECT_EQ(host.accelerator(), "kvm");
}

TEST_F(AcceleratorTest, OneThatStalledIsNotTriedAgain) {
  Host host(options);
  host.impl().supervising();
  distrustAccelerator(host.impl(), "kvm");
  EXPECT_EQ(host.accelerator(), "tcg");
  EXPECT_TRUE(fs::exists(options.cache / "accelerator-kvm"));
  Host later(options);
  EXPECT_NE(later.accelerator(), "kvm");
}

}  // namespace
}  // namespace vm
