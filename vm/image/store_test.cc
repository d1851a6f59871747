#include "vm/image/store.h"

#include <gtest/gtest.h>
#include <functional>

#include "vm/error.h"
#include "vm/image/cache.h"
#include "vm/image/content/digest.h"
#include "vm/image/test_images.h"
#include "vm/program.h"

namespace vm {
namespace {

namespace fs = std::filesystem;

std::string sentence(const std::function<void()>& action) {
  try {
    action();
  } catch (const Error& error) {
    return error.what();
  }
  return "";
}

struct StoreTest : testing::Test {
  TestFolder folder;
  ImageStore store{folder.path() / "cache"};

  std::string disk() {
    const fs::path raw = folder.path() / "disk.raw";
    makeTestDisk(raw, folder.path());
    return raw.string();
  }
  std::size_t leftovers() const {
    std::size_t count = 0;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(folder.path() / "cache" / "images", none)) {
      count += entry.path().filename().string().starts_with('.');
    }
    return count;
  }
};

TEST_F(StoreTest, ARawDiskIsKeptWithItsKernelAndProvenance) {
  const StoredImage stored = store.add(disk());
  EXPECT_EQ(stored.image.name, "disk.raw");
  EXPECT_EQ(stored.image.format, "raw");
  EXPECT_FALSE(stored.image.cdrom_root);
  EXPECT_EQ(readText(stored.image.kernel), testKernel());
  EXPECT_EQ(stored.image.digest, sha256File(folder.path() / "disk.raw"));
  EXPECT_NE(stored.provenance.found.find("9fat"), std::string::npos);
  EXPECT_EQ(fs::status(stored.image.disk).permissions() & fs::perms::owner_write, fs::perms::none);
  EXPECT_TRUE(store.verify(stored).empty());
  EXPECT_EQ(leftovers(), 0U);
}

TEST_F(StoreTest, AQcow2AndAGzippedDiskAreRecognisedByContent) {
  const std::string raw = disk();
  const fs::path qcow2 = folder.path() / "no-suffix";
  checkProgram({.argv = {"qemu-img", "convert", "-f", "raw", "-O", "qcow2", raw, qcow2.string()}});
  EXPECT_EQ(store.add(qcow2).image.format, "qcow2");

  const fs::path packed = folder.path() / "packed.raw.gz";
  writeText(packed, gzipped(readText(raw)));
  const StoredImage stored = store.add(packed);
  EXPECT_EQ(stored.image.name, "packed.raw");
  EXPECT_EQ(stored.provenance.downloaded, sha256File(packed));
  EXPECT_EQ(stored.image.digest, sha256File(raw));
}

TEST_F(StoreTest, ATreeAndAKernelBecomeALiveImage) {
  makeTestTree(folder.path() / "tree");
  writeText(folder.path() / "kernel", testKernel());
  const StoredImage stored = store.addTree(folder.path() / "tree", folder.path() / "kernel");
  EXPECT_TRUE(stored.image.cdrom_root);
  EXPECT_EQ(readText(stored.image.kernel), testKernel());

  fs::remove(folder.path() / "tree/amd64/bin/6c");
  EXPECT_NE(sentence([&] {
              store.addTree(folder.path() / "tree", folder.path() / "kernel");
            }).find("it has no amd64/bin/6c"),
            std::string::npos);
}

TEST_F(StoreTest, TheImageUsedIsTheOneAddedLast) {
  makeTestTree(folder.path() / "tree");
  writeText(folder.path() / "kernel", testKernel());
  const fs::path same = disk();
  const StoredImage first = store.add(same);
  const StoredImage second = store.addTree(folder.path() / "tree", folder.path() / "kernel");
  EXPECT_EQ(store.pick("").image.name, second.image.name);
  EXPECT_EQ(store.pick("disk.raw").image.digest, first.image.digest);
  EXPECT_EQ(store.pick(first.image.digest.substr(0, 8)).image.digest, first.image.digest);
  store.add(same);  // the same content again
  EXPECT_EQ(store.list().size(), 2U);
  EXPECT_EQ(store.pick("").image.digest, first.image.digest);
  store.remove(first);
  EXPECT_EQ(store.list().size(), 1U);
  EXPECT_EQ(leftovers(), 0U);
}

TEST_F(StoreTest, WhatIsNoImageIsRefusedWithASentenceAndLeavesNothing) {
  const fs::path file = folder.path() / "f";
  writeText(file, "");
  EXPECT_NE(sentence([&] { store.add(file); }).find("none of these"), std::string::npos);
  writeText(file, std::string(100000, 'x'));
  EXPECT_NE(sentence([&] { store.add(file); }).find("none of these"), std::string::npos);
  writeText(file, gzipped("no disk in here"));
  EXPECT_NE(sentence([&] { store.add(file); }).find("inside"), std::string::npos);
  const std::string whole = gzipped(readText(disk()));
  writeText(file, whole.substr(0, whole.size() / 2));
  EXPECT_NE(sentence([&] { store.add(file); }).find("truncated"), std::string::npos);
  makeTestDisk(file, folder.path(), false);
  EXPECT_NE(sentence([&] { store.add(file); }).find("no kernel 9pc64"), std::string::npos);
  EXPECT_NE(sentence([&] { store.add(folder.path() / "nosuch"); }).find("nosuch"),
            std::string::npos);
  EXPECT_NE(sentence([&] { store.pick("nosuch"); }).find("nosuch"), std::string::npos);
  EXPECT_NE(sentence([&] { store.pick(""); }).find("image fetch"), std::string::npos);
  EXPECT_TRUE(store.list().empty());
  EXPECT_EQ(leftovers(), 0U);
}

TEST_F(StoreTest, ATruncatedImageIsRefusedByItsOwnName) {
  const auto refused = [&](const std::string& name, const std::string& bytes) {
    const fs::path file = folder.path() / name;
    writeText(file, bytes);
    const std::string why = sentence([&] { store.add(file); });
    EXPECT_NE(why.find(name), std::string::npos) << why;
    EXPECT_EQ(why.find("unpacked"), std::string::npos) << why;
    EXPECT_EQ(why.find('\n'), std::string::npos) << why;
    EXPECT_NE(why.find("truncated"), std::string::npos) << why;
    EXPECT_EQ(leftovers(), 0U);
  };
  std::string raw = readText(disk());
  const fs::path qcow2 = folder.path() / "whole.qcow2";
  checkProgram({.argv = {"qemu-img", "convert", "-f", "raw", "-O", "qcow2",
                         (folder.path() / "disk.raw").string(), qcow2.string()}});
  const std::string packed = readText(qcow2);
  refused("cut.qcow2", packed.substr(0, packed.size() / 2));
  const std::size_t sectors = raw.size() / 512 - 63;
  raw[446 + 12] = static_cast<char>(sectors & 255);
  raw[446 + 13] = static_cast<char>(sectors >> 8);
  refused("cut.raw", raw.substr(0, raw.size() - 512));
  refused("cut.raw.gz", gzipped(raw).substr(0, 5000));
  writeText(folder.path() / "long.raw", raw + std::string(5000, 'x'));
  EXPECT_EQ(store.add(folder.path() / "long.raw").image.name, "long.raw");

  makeTestTree(folder.path() / "tree");
  writeText(folder.path() / "kernel", testKernel());
  const std::string iso =
      readText(store.addTree(folder.path() / "tree", folder.path() / "kernel").image.disk);
  refused("cut.iso", iso.substr(0, iso.size() - 2048));
}

TEST_F(StoreTest, ADamagedImageFailsVerification) {
  const StoredImage stored = store.add(disk());
  fs::permissions(stored.image.disk, fs::perms::owner_all);
  writeText(stored.image.disk, readText(stored.image.disk) + "more");
  const std::vector<std::string> wrong = store.verify(stored);
  ASSERT_EQ(wrong.size(), 1U);
  EXPECT_NE(wrong[0].find("disk.raw"), std::string::npos);
}

TEST(Cache, AFolderThatOthersCannotEnterIsNamed) {
  TestFolder folder;
  fs::permissions(folder.path(),
                  fs::perms::owner_all | fs::perms::others_exec | fs::perms::group_exec);
  fs::create_directories(folder.path() / "closed/open");
  fs::permissions(folder.path() / "closed", fs::perms::owner_all);
  EXPECT_NE(sentence([&] {
              checkTraversable(folder.path() / "closed/open/file");
            }).find((folder.path() / "closed").string() + "'"),
            std::string::npos);
}

}  // namespace
}  // namespace vm
