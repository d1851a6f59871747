#include "vm/image/files.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/image/cache.h"

namespace vm {
namespace {

namespace fs = std::filesystem;

class FilesTest : public testing::Test {
 protected:
  FilesTest() {
    char name[] = "/tmp/9mltest.XXXXXX";
    folder = mkdtemp(name);
  }
  ~FilesTest() override { fs::remove_all(folder); }

  fs::path folder;
};

TEST_F(FilesTest, AFileIsReplacedWhole) {
  writeFile(folder / "f", "old and longer");
  writeWhole(folder / "f", "new");
  EXPECT_EQ(readFile(folder / "f"), "new");
  flushTree(folder);
}

TEST_F(FilesTest, AFileThatCannotBeReplacedLeavesNothingBeside) {
  fs::create_directories(folder / "f" / "below");
  EXPECT_THROW(writeWhole(folder / "f", "new"), Error);
  EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
  EXPECT_THROW(writeWhole(folder / "none" / "f", "new"), Error);
}

TEST_F(FilesTest, TheCacheKeepsWhatWasUsedLast) {
  const auto now = fs::file_time_type::clock::now();
  const auto make = [&](const char* name, int hours_old) {
    fs::create_directory(folder / name);
    fs::last_write_time(folder / name, now - std::chrono::hours(hours_old));
  };
  make("disk-a", 30);
  make("disk-b", 20);
  make("disk-c", 10);
  make("kernel-a", 40);
  make("disk-d.77", 2);
  make("disk-e.88", 0);
  keepNewest(folder, "disk", 2);
  EXPECT_FALSE(fs::exists(folder / "disk-a"));
  EXPECT_TRUE(fs::exists(folder / "disk-b"));
  EXPECT_TRUE(fs::exists(folder / "disk-c"));
  EXPECT_TRUE(fs::exists(folder / "kernel-a")) << "another kind";
  EXPECT_FALSE(fs::exists(folder / "disk-d.77")) << "of a killed run";
  EXPECT_TRUE(fs::exists(folder / "disk-e.88")) << "somebody may be at it";
  keepNewest(folder / "nowhere", "", 1);
}

}  // namespace
}  // namespace vm
