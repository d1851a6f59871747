#include "vm/image/store.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>

#include <chrono>
#include <functional>
#include <thread>

#include "vm/error.h"
#include "vm/fd.h"
#include "vm/image/cache.h"
#include "vm/image/content/digest.h"
#include "vm/image/content/tree.h"
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

TEST_F(StoreTest, ATreeThatFindsNoRoomIsOneSentence) {
  if (!fs::exists("/dev/full")) GTEST_SKIP() << "skipped: no /dev/full here";
  makeTestTree(folder.path() / "tree");
  writeText(folder.path() / "kernel", testKernel());
  const std::string why = sentence([&] {
    makeTreeIso(folder.path() / "tree", folder.path() / "kernel", "/dev/full", folder.path());
  });
  EXPECT_NE(why.find("No space left on device"), std::string::npos) << why;
  EXPECT_EQ(why.find('\n'), std::string::npos) << why;
  EXPECT_EQ(why.find("Warning"), std::string::npos) << why;
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

TEST_F(StoreTest, AFileForOneRunIsNotTheDefault) {
  makeTestTree(folder.path() / "tree");
  writeText(folder.path() / "kernel", testKernel());
  const StoredImage tree = store.addTree(folder.path() / "tree", folder.path() / "kernel");
  const std::string file = disk();
  std::vector<std::string> notes;
  const auto note = [&](const std::string& sentence) { notes.push_back(sentence); };
  const StoredImage once = store.pick(file, note);
  EXPECT_EQ(once.image.digest, sha256File(file));
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_NE(notes[0].find("'disk.raw'"), std::string::npos) << notes[0];
  EXPECT_EQ(store.pick("").image.digest, tree.image.digest);
  EXPECT_EQ(store.pick(file, note).image.digest, once.image.digest);
  EXPECT_EQ(notes.size(), 1U);
  EXPECT_EQ(store.pick("").image.digest, tree.image.digest);
  store.add(file);
  EXPECT_EQ(store.pick("").image.digest, once.image.digest);
  EXPECT_EQ(leftovers(), 0U);
}

TEST_F(StoreTest, AWordThatIsAnImageAndADifferentFileIsRefused) {
  const StoredImage stored = store.add(disk());
  const fs::path before = fs::current_path();
  fs::current_path(folder.path());
  EXPECT_EQ(store.pick("disk.raw").image.digest, stored.image.digest);  // the same content
  std::string bytes = readText("disk.raw");
  bytes.back() ^= 1;
  writeText("./disk.raw", bytes);
  const std::string why = sentence([&] { store.pick("disk.raw"); });
  EXPECT_NE(why.find("./disk.raw"), std::string::npos) << why;
  EXPECT_NE(why.find(stored.image.digest.substr(0, 12)), std::string::npos) << why;
  EXPECT_EQ(store.pick(stored.image.digest.substr(0, 12)).image.digest, stored.image.digest);
  EXPECT_EQ(store.pick("./disk.raw").image.digest, sha256File("disk.raw"));
  fs::current_path(before);
}

TEST_F(StoreTest, WhoeverPublishesIsAlone) {
  const std::string file = disk();
  fs::create_directories(folder.path() / "cache/images");
  UniqueFd other(open((folder.path() / "cache/images").c_str(), O_RDONLY | O_CLOEXEC));
  ASSERT_EQ(flock(other.get(), LOCK_EX), 0);
  std::thread adding([&] { ImageStore(folder.path() / "cache").add(file); });
  std::this_thread::sleep_for(std::chrono::milliseconds(500));
  EXPECT_TRUE(store.list().empty());
  other.reset();
  adding.join();
  EXPECT_EQ(store.list().size(), 1U);
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
