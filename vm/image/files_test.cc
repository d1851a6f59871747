#include "vm/image/files.h"

#include <gtest/gtest.h>

#include <cstdlib>

#include "vm/error.h"
#include "vm/fd.h"

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

}  // namespace
}  // namespace vm
