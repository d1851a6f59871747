#include "vm/image/download/fetch.h"

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <csignal>
#include <thread>

#include "vm/download/test_server.h"
#include "vm/error.h"
#include "vm/image/content/digest.h"
#include "vm/image/test_images.h"

namespace vm {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

struct FetchTest : testing::Test {
  TestFolder folder;
  fs::path cache = folder.path() / "cache";
  ImageStore store{cache};
  std::string packed;
  ReleaseFile file;
  FetchOptions options;
  std::vector<std::string> notes;

  void SetUp() override {
    makeTestDisk(folder.path() / "disk", folder.path());
    packed = gzipped(readText(folder.path() / "disk"));
    writeText(folder.path() / "packed", packed);
    file.release = 1;
    file.name = "9front-1.amd64.raw.gz";
    file.sha256 = sha256File(folder.path() / "packed");
    file.unpacked_sha256 = sha256File(folder.path() / "disk");
    options.download.answer = 2s;
    options.download.note = [this](const std::string& note) { notes.push_back(note); };
  }
  StoredImage fetch(const std::vector<std::string>& urls) {
    file.urls = urls;
    return fetchRelease(store, cache, file, options);
  }
  std::string failure(const std::vector<std::string>& urls) {
    try {
      fetch(urls);
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  }
};

TEST_F(FetchTest, FollowsARedirectionAndAnswersFromTheCacheAfterwards) {
  TestServer server([&](const std::string& path, long) {
    if (path == "moved") return TestAnswer{.status = 302, .location = "/there"};
    return TestAnswer{.body = packed};
  });
  const StoredImage stored = fetch({server.url("moved")});
  EXPECT_EQ(stored.image.name, "9front-1.amd64.raw");
  EXPECT_EQ(stored.image.digest, file.unpacked_sha256);
  EXPECT_EQ(stored.provenance.downloaded, file.sha256);
  const int before = server.requests();
  EXPECT_EQ(fetch({server.url("moved")}).image.digest, stored.image.digest);
  EXPECT_EQ(server.requests(), before);
  EXPECT_FALSE(fs::exists(cache / "downloads" / (file.name + ".part")));
}

TEST_F(FetchTest, WhatTheCacheHasAlreadyBecomesTheDefault) {
  TestServer server([&](const std::string&, long) { return TestAnswer{.body = packed}; });
  const StoredImage first = fetch({server.url()});
  makeTestTree(folder.path() / "tree");
  writeText(folder.path() / "kernel", testKernel());
  const StoredImage tree = store.addTree(folder.path() / "tree", folder.path() / "kernel");
  EXPECT_EQ(store.pick("").image.digest, tree.image.digest);
  fetch({server.url()});
  EXPECT_EQ(store.pick("").image.digest, first.image.digest);
}

TEST_F(FetchTest, GoesOnAfterACut) {
  std::vector<long> starts;
  TestServer server([&](const std::string&, long start) {
    starts.push_back(start);
    return TestAnswer{.body = packed, .cut_after = starts.size() < 3 ? 5000 : -1};
  });
  fetch({server.url()});
  EXPECT_EQ(starts, (std::vector<long>{0, 5000, 10000}));
  EXPECT_EQ(notes.size(), 2U);
}

TEST_F(FetchTest, GoesOnWhereAnEarlierRunStopped) {
  writeText(cache / "downloads" / (file.name + ".part"), packed.substr(0, 7000));
  long first = -1;
  TestServer server([&](const std::string&, long start) {
    first = start;
    return TestAnswer{.body = packed};
  });
  fetch({server.url()});
  EXPECT_EQ(first, 7000);
}

TEST_F(FetchTest, StartsAnewWhereTheServerCannotGoOn) {
  writeText(cache / "downloads" / (file.name + ".part"), std::string(7000, 'x'));
  TestServer server(
      [&](const std::string&, long) { return TestAnswer{.body = packed, .ranges = false}; });
  EXPECT_EQ(fetch({server.url()}).image.digest, file.unpacked_sha256);
}

TEST_F(FetchTest, TriesTheNextMirror) {
  TestServer bad([](const std::string&, long) { return TestAnswer{.status = 404}; });
  TestServer good([&](const std::string&, long) { return TestAnswer{.body = packed}; });
  fetch({bad.url("a"), good.url("b")});
  ASSERT_EQ(notes.size(), 1U);
  EXPECT_NE(notes[0].find("404"), std::string::npos);
}

TEST_F(FetchTest, AMuteServerCountsAsNone) {
  TestServer server(
      [&](const std::string&, long) { return TestAnswer{.body = packed, .mute = 60s}; });
  const auto began = std::chrono::steady_clock::now();
  const std::string why = failure({server.url()});
  EXPECT_NE(why.find("no mirror delivered"), std::string::npos);
  EXPECT_NE(why.find("has not answered within 2 s"), std::string::npos) << why;
  EXPECT_LT(std::chrono::steady_clock::now() - began, 30s);
}

TEST_F(FetchTest, AWrongDigestIsRefusedAndNothingIsKept) {
  std::string other = packed;
  other[other.size() - 1] ^= 1;  // in gzip's own trailer
  TestServer server([&](const std::string& path, long) {
    return TestAnswer{.body = path == "trailer" ? other : gzipped(std::string(1 << 20, 'y'))};
  });
  EXPECT_NE(failure({server.url("other")}).find("SHA-256 is"), std::string::npos);
  EXPECT_NE(failure({server.url("trailer")}), "");
  EXPECT_TRUE(store.list().empty());
  EXPECT_FALSE(fs::exists(cache / "downloads" / (file.name + ".part")));
}

TEST_F(FetchTest, AFullDiskKeepsTheDownloadAndSaysWhatIsFull) {
  TestServer server([&](const std::string&, long) { return TestAnswer{.body = packed}; });
  rlimit before{};
  ASSERT_EQ(getrlimit(RLIMIT_FSIZE, &before), 0);
  const auto handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = before;
  small.rlim_cur = packed.size() + (1 << 16);
  ASSERT_LT(small.rlim_cur, fs::file_size(folder.path() / "disk"));
  ASSERT_EQ(setrlimit(RLIMIT_FSIZE, &small), 0);
  const std::string why = failure({server.url()});
  setrlimit(RLIMIT_FSIZE, &before);
  std::signal(SIGXFSZ, handler);
  EXPECT_EQ(why.find("cannot write '"), 0U) << why;
  EXPECT_NE(why.find("File too large"), std::string::npos) << why;
  EXPECT_EQ(fs::file_size(cache / "downloads" / (file.name + ".part")), packed.size());
  EXPECT_EQ(fetch({server.url()}).image.digest, file.unpacked_sha256);
  EXPECT_EQ(server.requests(), 1);
}

TEST_F(FetchTest, ALieAboutTheLengthIsNoSuccess) {
  options.download.resumptions = 1;
  TestServer server([&](const std::string&, long) {
    return TestAnswer{
        .body = packed, .ranges = false, .claimed_length = static_cast<long>(packed.size()) + 100};
  });
  EXPECT_NE(failure({server.url()}).find("no mirror delivered"), std::string::npos);
}

TEST_F(FetchTest, AFileWithoutPinNeedsTrust) {
  TestServer server([&](const std::string&, long) { return TestAnswer{.body = packed}; });
  const std::string pin = std::exchange(file.sha256, "");
  EXPECT_NE(failure({server.url(file.name)}).find("--trust"), std::string::npos);
  EXPECT_EQ(server.requests(), 0);
  options.trust = true;
  EXPECT_EQ(fetch({server.url(file.name)}).provenance.downloaded, pin);
}

TEST_F(FetchTest, TwoAtOnceEndWithOneFile) {
  TestServer server(
      [&](const std::string&, long) { return TestAnswer{.body = packed, .mute = 300ms}; });
  file.urls = {server.url()};
  std::string first;
  std::thread other([&] {
    ImageStore own(cache);
    FetchOptions quiet;
    first = fetchRelease(own, cache, file, quiet).image.digest;
  });
  FetchOptions quiet;
  const std::string second = fetchRelease(store, cache, file, quiet).image.digest;
  other.join();
  EXPECT_EQ(first, second);
  EXPECT_EQ(server.requests(), 1);
  EXPECT_EQ(store.list().size(), 1U);
}

TEST_F(FetchTest, AnInterruptionKeepsWhatHasArrived) {
  options.download.interrupted = [] { return true; };
  TestServer server(
      [&](const std::string&, long) { return TestAnswer{.body = packed, .mute = 5s}; });
  EXPECT_NE(failure({server.url()}).find("interrupted"), std::string::npos);
  EXPECT_TRUE(store.list().empty());
}

TEST(Releases, TheShippedListIsWellFormedAndHasADefault) {
  const Releases releases = Releases::load(RELEASES_TOML);
  EXPECT_EQ(releases.preferred().name, "9front-11554.amd64.iso.gz");
  EXPECT_TRUE(releases.preferred().urls.front().starts_with("https://github.com/"));
  EXPECT_EQ(releases.find("10277").sha256.size(), 64U);
  EXPECT_THROW(releases.find("1"), Error);
}

TEST(Releases, AWrongLineIsNamed) {
  TestFolder folder;
  const auto words = [&](const std::string& text) -> std::string {
    writeText(folder.path() / "r.toml", text);
    try {
      Releases::load(folder.path() / "r.toml");
    } catch (const Error& error) {
      return error.what();
    }
    return "";
  };
  EXPECT_NE(words("[mirrors]\na = ").find("line 2"), std::string::npos);
  EXPECT_NE(
      words("[mirrors]\n[[release]]\nnumber = 1\n[[release.file]]\nname = 'f'\nsha256 = 'ab'\n")
          .find("no SHA-256"),
      std::string::npos);
  EXPECT_NE(
      words("[mirrors]\n[[release]]\nnumber = 1\n[[release.file]]\nname = 'f'\nkeeps = ['x']\n")
          .find("no mirror"),
      std::string::npos);
}

}  // namespace
}  // namespace vm
