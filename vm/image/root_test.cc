#include "vm/image/root.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "vm/error.h"
#include "vm/image/content/extract.h"
#include "vm/image/content/tree.h"
#include "vm/image/test_images.h"
#include "vm/program.h"

namespace vm {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

template <typename F>
std::string sentence(F&& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return "nothing was thrown";
}

struct RootTest : testing::Test {
  TestFolder folder;
  RootStore roots{folder.path() / "cache"};
  fs::path tree = folder.path() / "9front";

  void SetUp() override { makeTestTree(tree); }

  StoredImage image() const {
    StoredImage stored;
    stored.image.name = "9front-test.iso";
    stored.image.digest = std::string(64, 'a');
    return stored;
  }
};

TEST_F(RootTest, AnIsosFilesAreTakenOutWithTheirNames) {
  if (findProgram("genisoimage").empty() && findProgram("mkisofs").empty())
    GTEST_SKIP() << "skipped: no program that writes ISOs is installed";
  const fs::path iso = folder.path() / "tree.iso";
  writeText(folder.path() / "9pc64", testKernel());
  makeTreeIso(tree, folder.path() / "9pc64", iso, folder.path());
  std::size_t files = 0;
  const Root root = roots.take(image(), [&](const fs::path& to) { files = extractRoot(iso, to); });
  EXPECT_EQ(files, 14U);  // the tree's, and the kernel
  EXPECT_EQ(root.name, "9front-test.iso");
  EXPECT_EQ(readText(root.folder / "lib/a name with spaces"), "lib/a name with spaces");
  EXPECT_TRUE(fs::is_directory(root.folder / "usr/glenda/tmp"));
  const auto mode = [&](const char* name) { return fs::status(root.folder / name).permissions(); };
  EXPECT_NE(mode("amd64/bin/rc") & fs::perms::others_exec, fs::perms::none);
  EXPECT_EQ(mode("lib/namespace") & fs::perms::others_exec, fs::perms::none);
  EXPECT_EQ(fs::status(root.folder).permissions() & fs::perms(0222), fs::perms::none);
  EXPECT_EQ(roots.find(std::string(64, 'a'))->folder, root.folder);
  EXPECT_TRUE(roots.registered().empty());
}

TEST_F(RootTest, ATarsFilesAreTakenOut) {
  const fs::path tar = folder.path() / "root.tar";
  checkProgram({.argv = {"tar", "-cf", tar.string(), "-C", tree.string(), "."}});
  EXPECT_EQ(extractRoot(tar, folder.path() / "out"), 13U);
  EXPECT_EQ(readText(folder.path() / "out/sys/include/libc.h"), "sys/include/libc.h");
}

TEST_F(RootTest, ANameThatLeadsOutIsRefused) {
  const fs::path tar = folder.path() / "evil.tar";
  checkProgram(
      {.argv = {"tar", "-cPf", tar.string(), "-C", (tree / "lib").string(), "../lib/namespace"}});
  EXPECT_THAT(sentence([&] { extractRoot(tar, folder.path() / "a/b"); }),
              HasSubstr("'../lib/namespace', which leads out"));
  EXPECT_FALSE(fs::exists(folder.path() / "a/lib"));
}

TEST_F(RootTest, ADamagedArchiveIsASentenceAndLeavesNoRoot) {
  const fs::path noise = folder.path() / "noise";
  writeText(noise, std::string(5000, 'x'));
  EXPECT_THAT(
      sentence([&] { roots.take(image(), [&](const fs::path& to) { extractRoot(noise, to); }); }),
      HasSubstr("not readable as an archive of a 9front root"));
  EXPECT_FALSE(roots.find(std::string(64, 'a')));
  EXPECT_TRUE(fs::is_empty(folder.path() / "cache/roots"));
}

TEST_F(RootTest, AFolderOfTheHostIsRegisteredWhereItLies) {
  const Root root = roots.add(tree);
  EXPECT_EQ(root.folder, tree);
  ASSERT_EQ(roots.registered().size(), 1U);
  EXPECT_EQ(roots.registered()[0].name, tree.string());
  EXPECT_EQ(roots.find(root.digest)->folder, tree);
  writeText(tree / "amd64/bin/6c", "another compiler");
  EXPECT_NE(roots.add(tree).digest, root.digest);
  fs::remove_all(tree);
  EXPECT_TRUE(roots.registered().empty());
}

TEST_F(RootTest, AFolderThatIsNoRootIsRefused) {
  fs::remove(tree / "amd64/bin/6c");
  EXPECT_THAT(sentence([&] { roots.add(tree); }), HasSubstr("it has no amd64/bin/6c"));
}

}  // namespace
}  // namespace vm
