#include "vm/machine/share.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/machine/fat_name.h"
#include "vm/program.h"

namespace vm {
namespace {

namespace fs = std::filesystem;

class ShareTest : public testing::Test {
 protected:
  void SetUp() override {
    if (findProgram("mformat").empty()) GTEST_SKIP() << "skipped: mtools is not installed";
    char name[] = "/tmp/9mltest.XXXXXX";
    folder = mkdtemp(name);
  }
  void TearDown() override {
    if (!folder.empty()) fs::remove_all(folder);
  }

  /// What the disk holds at a path.
  std::string read(const fs::path& image, const std::string& path) const {
    Program program;
    program.argv = {"mcopy", "-i", image.native(), "::" + path, "-"};
    return checkProgram(program);
  }

  std::string refusal(const std::vector<ShareEntry>& entries) const {
    try {
      makeInputDisk(folder / "in", entries);
    } catch (const Error& e) {
      EXPECT_EQ(e.kind(), Error::Kind::kUsage);
      return e.what();
    }
    return "";
  }

  fs::path folder;
};

TEST_F(ShareTest, HoldsTextsFilesAndTrees) {
  fs::create_directories(folder / "src" / "deep" / "deeper");
  writeFile(folder / "src" / "deep" / "deeper" / "a-long-name.with.dots.c", "int x;\n");
  writeFile(folder / "src" / "mkfile", std::string(100000, 'm'));
  const InputDisk disk = makeInputDisk(folder / "in", {{"rc/hello.rc", {}, "echo hello\n"},
                                                       {"tree", folder / "src", ""},
                                                       {"copy.c", folder / "src" / "mkfile", ""}});
  EXPECT_EQ(disk.bytes, kShareSizes[0]);
  EXPECT_EQ(fs::file_size(folder / "in"), kShareSizes[0]);
  EXPECT_TRUE(disk.raw.empty());
  EXPECT_EQ(read(folder / "in", "/rc/hello.rc"), "echo hello\n");
  EXPECT_EQ(read(folder / "in", "/tree/deep/deeper/a-long-name.with.dots.c"), "int x;\n");
  EXPECT_EQ(read(folder / "in", "/tree/mkfile"), std::string(100000, 'm'));
  EXPECT_EQ(read(folder / "in", "/copy.c"), std::string(100000, 'm'));
  EXPECT_FALSE(fs::exists(folder / "in.stage"));
}

TEST_F(ShareTest, HasNoPartitionTable) {
  makeOutputDisk(folder / "out", kShareSizes[0]);
  std::ifstream in(folder / "out", std::ios::binary);
  char sector[512];
  in.read(sector, sizeof sector);
  EXPECT_EQ(std::string(sector + 82, 5), "FAT32");  // the boot record itself is the first sector
}

TEST_F(ShareTest, TakesTheNextSizeWhenTheContentNeedsIt) {
  writeFile(folder / "model", "");
  fs::resize_file(folder / "model", 300ULL << 20);  // sparse
  const InputDisk disk = makeInputDisk(folder / "in", {{"model", folder / "model", ""}});
  EXPECT_EQ(disk.bytes, kShareSizes[1]);
}

TEST_F(ShareTest, AFileOf4GiBGetsADiskOfItsOwn) {
  writeFile(folder / "big", "");
  fs::resize_file(folder / "big", 4ULL << 30);
  const InputDisk disk = makeInputDisk(folder / "in", {{"models/big.bin", folder / "big", ""}});
  EXPECT_EQ(disk.bytes, kShareSizes[0]);
  ASSERT_EQ(disk.raw.size(), 1u);
  EXPECT_EQ(disk.raw[0].path, "models/big.bin");
  EXPECT_EQ(disk.raw[0].source, folder / "big");
  EXPECT_EQ(disk.raw[0].bytes, 4ULL << 30);
  EXPECT_EQ(read(folder / "in", "/models/big.bin"), "");
}

TEST_F(ShareTest, RefusesNamesThatFatCannotHold) {
  EXPECT_EQ(refusal({{"cases/a:b", {}, "x"}}),
            "cases/a:b: a FAT disk cannot hold the name 'a:b': it holds ':'");
  fs::create_directories(folder / "src");
  writeFile(folder / "src" / "what?", "");
  EXPECT_EQ(refusal({{"src", folder / "src", ""}}),
            "src/what?: a FAT disk cannot hold the name 'what?': it holds '?'");
  EXPECT_EQ(refusal({{"x/Readme", {}, ""}, {"x/README", {}, ""}}),
            "x/README: a FAT disk cannot tell this name from 'x/Readme'");
  EXPECT_EQ(refusal({{"same", {}, ""}, {"same", {}, ""}}),
            "same: this name is on the input disk twice");
  EXPECT_EQ(refusal({{"gone", folder / "gone", ""}}),
            (folder / "gone").string() + ": there is no such file or folder");
}

TEST_F(ShareTest, ReadsBackWhatAGuestWrote) {
  makeOutputDisk(folder / "out", kShareSizes[0]);
  readOutputDisk(folder / "out", folder / "nothing");
  EXPECT_TRUE(fs::is_empty(folder / "nothing"));
  writeFile(folder / "result", "1 2 3\n");
  Program program;
  program.argv = {"mcopy", "-i", (folder / "out").native(), (folder / "result").native(),
                  "::result"};
  checkProgram(program);
  readOutputDisk(folder / "out", folder / "got");
  EXPECT_EQ(readFile(folder / "got" / "result"), "1 2 3\n");
}

TEST(FatName, KnowsWhatFatHolds) {
  for (const char* good :
       {"mkfile", "a b.c", ".hidden", "naïvely so.txt", "λ-λ-λ-λ-λ", "a+b,c;d=[e]"})
    EXPECT_EQ(fatNameTrouble(good), "") << good;
  for (const char* bad : {"", ".", "..", "a/b", "a\\b", "a|b", "a\"b", "a*b", "tab\tname", "dot.",
                          "end ", "\xff\xfe", "naïve.txt", "λ"})
    EXPECT_NE(fatNameTrouble(bad), "") << bad;
  EXPECT_EQ(fatNameTrouble(std::string(255, 'x')), "");
  EXPECT_NE(fatNameTrouble(std::string(256, 'x')), "");
}

TEST_F(ShareTest, AnOutputDiskThatIsNoneIsNamedWithTheReason) {
  const fs::path image = folder / "out.img";
  const auto sentence = [&] {
    try {
      readOutputDisk(image, folder / "taken");
    } catch (const Error& e) {
      EXPECT_EQ(e.kind(), Error::Kind::kEnvironment);
      return std::string(e.what());
    }
    return std::string();
  };
  writeFile(image, "");  // empty
  EXPECT_EQ(sentence().rfind(image.native() + ": mdir cannot use this disk: ", 0), 0u)
      << sentence();
  EXPECT_EQ(sentence().find('\n'), std::string::npos);
  writeFile(image, std::string(1 << 20, '\xe5'));  // anything
  EXPECT_NE(sentence(), "");
  makeOutputDisk(image, kShareSizes[0]);
  fs::resize_file(image, 300);  // truncated
  EXPECT_NE(sentence(), "");
  makeOutputDisk(image, kShareSizes[0]);
  fs::resize_file(image, kShareSizes[0] + 5000);  // longer than it says
  EXPECT_EQ(sentence(), "");
}

}  // namespace
}  // namespace vm
