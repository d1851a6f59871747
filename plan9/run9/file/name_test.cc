// Names, unions and mounts, in a system of two devices without any program.
#include "plan9/run9/file/name.h"

#include <gtest/gtest.h>

#include "plan9/run9/device/devices.h"
#include "plan9/run9/process/proc.h"

namespace run9 {
namespace {

class Names : public testing::Test {
 protected:
  void SetUp() override {
    kernel = new Kernel;
    const Ref<Proc> proc(new Proc);
    kernel->add(proc);
    up = proc.get();
    up->user = kernel->owner;
    up->space = new Namespace;
    auto* root = new RootDevice;
    root->make("tmp");
    root->make("n", true);
    kernel->devices = {root, newRam(), newEnvironment()};
    up->environment = new Environment;
    up->slash = root->attach("");
    up->slash->path = Ref<Path>(new Path("/"));
    up->dot = up->slash;
    put("#R", "/tmp", kReplace | kCreate);
  }
  static void put(const std::string& what, const std::string& on, unsigned flags) {
    up->space->mount(resolve(what, Access::kBind), resolve(on, Access::kMount), flags, "");
  }
  static void make(const std::string& name, uint32_t permissions = 0664) {
    resolve(name, Access::kCreate, kRead, permissions);
  }
  static std::string errorOf(const std::string& name) {
    try {
      resolve(name, Access::kOpen);
    } catch (const Error& e) {
      return e.text;
    }
    return "";
  }
};

TEST_F(Names, CrossMountPointsAndComeBack) {
  make("/tmp/f");
  EXPECT_EQ(resolve("/tmp/f", Access::kOpen)->name(), "/tmp/f");
  EXPECT_EQ(resolve("/tmp/../tmp/./f", Access::kOpen)->name(), "/tmp/f");
  EXPECT_EQ(resolve("/tmp/..", Access::kOpen)->device->letter(), U'/');
}

TEST_F(Names, AreToBlameUpToWhereTheyFail) {
  make("/tmp/f");
  EXPECT_EQ(errorOf("/tmp/x/y"), "file does not exist: '/tmp/x'");
  EXPECT_EQ(errorOf("/tmp/f/y"), "not a directory: '/tmp/f'");
  EXPECT_EQ(errorOf("/tmp/f/"), "not a directory: '/tmp/f/'");
  EXPECT_EQ(errorOf("#q"), "unknown device in # filename");
  EXPECT_EQ(errorOf(""), "empty file name");
  EXPECT_EQ(errorOf("/" + std::string(300, 'x')).substr(0, 24), "file does not exist: '..");
}

TEST_F(Names, UnionsAreSearchedInOrder) {
  make("/tmp/a", kModeDir | 0775);
  make("/tmp/b", kModeDir | 0775);
  make("/tmp/a/f");
  make("/tmp/b/f");
  make("/tmp/b/g");
  const uint64_t in_a = resolve("/tmp/a/f", Access::kStat)->qid.path;
  const uint64_t in_b = resolve("/tmp/b/f", Access::kStat)->qid.path;
  put("/tmp/b", "/tmp/a", kAfter);
  EXPECT_EQ(resolve("/tmp/a/f", Access::kStat)->qid.path, in_a);
  EXPECT_EQ(errorOf("/tmp/a/g"), "");
  up->space->unmount(resolve("/tmp/a", Access::kMount), {});
  EXPECT_EQ(errorOf("/tmp/a/g"), "file does not exist: '/tmp/a/g'");
  put("/tmp/b", "/tmp/a", kBefore);
  EXPECT_EQ(resolve("/tmp/a/f", Access::kStat)->qid.path, in_b);
  EXPECT_THROW(make("/tmp/a/new"), Error) << "no member may be created in";
}

TEST_F(Names, CopiesOfANameSpaceGoTheirOwnWay) {
  make("/tmp/a", kModeDir | 0775);
  const Ref<Namespace> copy = up->space->copy();
  put("/tmp", "/tmp/a", kReplace);
  EXPECT_EQ(errorOf("/tmp/a/a"), "");
  up->space = copy;
  EXPECT_EQ(errorOf("/tmp/a/a"), "file does not exist: '/tmp/a/a'");
}

TEST_F(Names, ExistInNOnceAskedFor) {
  EXPECT_EQ(errorOf("/n/anything"), "");
  EXPECT_EQ(errorOf("/n/anything/below"), "file does not exist: '/n/anything/below'");
}

}  // namespace
}  // namespace run9
