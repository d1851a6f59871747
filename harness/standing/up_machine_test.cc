// 9ml up with ports forwarded, on a 9front; skipped where the cache has no image.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <csignal>
#include <regex>
#include <thread>

#include "harness/conformance/test_9ml.h"
#include "harness/p9/line.h"
#include "vm/fd.h"
#include "vm/image/cache.h"
#include "vm/image/store.h"

namespace harness {
namespace {

using namespace std::chrono_literals;
using ::testing::HasSubstr;

constexpr const char* kServing =
    "test -e /net/cs || ndb/cs; "
    "aux/listen1 -t 'tcp!*!7778' /bin/echo the other </dev/null & "
    "aux/listen1 -t 'tcp!*!7777' /bin/echo come in </dev/null";

/// What a server at an address says first; empty when it says nothing. QEMU takes connections
/// before there is one.
std::string greeting(const std::string& address) {
  const vm::UniqueFd fd = p9::dial(address);
  char buffer[64];
  ssize_t n = 0;
  if (vm::readableWithin(fd.get(), 10s)) n = read(fd.get(), buffer, sizeof buffer);
  return n > 0 ? std::string(buffer, static_cast<std::size_t>(n)) : "";
}

TEST(Up, ForwardsPortsOfACpuServer) {
  if (!vm::ImageStore(vm::cacheFolder()).find("")) GTEST_SKIP() << "skipped: no image in the cache";
  const TestFolder folder;
  const std::string name = "forward-" + std::to_string(getpid());
  Command9ml up(folder, "up",
                {"up", "--guest", "9front", "--name", name, "--cpu-server", "--forward", "7777",
                 "--forward", "7778"});
  ASSERT_EQ(up.wait(), 0) << up.said();
  const std::string said = up.said();
  std::smatch first, second;
  ASSERT_TRUE(std::regex_search(said, first, std::regex("port 7777 is (127\\.0\\.0\\.1:[0-9]+)")));
  ASSERT_TRUE(std::regex_search(said, second, std::regex("port 7778 is (127\\.0\\.0\\.1:[0-9]+)")));
  EXPECT_NE(first[1], second[1]);
  Command9ml service(folder, "service", {"exec", "--at", name, "--", "cat /env/service"});
  EXPECT_EQ(service.wait(), 0);
  EXPECT_THAT(service.said(), HasSubstr("cpu"));
  {
    const Command9ml serving(folder, "serving", {"exec", "--at", name, "--", kServing});
    const auto comes = [&](const std::string& address, const std::string& words) {
      std::string heard;
      for (const auto end = std::chrono::steady_clock::now() + 1min;
           heard != words && std::chrono::steady_clock::now() < end;) {
        heard = greeting(address);
        if (heard.empty()) std::this_thread::sleep_for(100ms);
      }
      return heard;
    };
    EXPECT_EQ(comes(first[1], "come in\n"), "come in\n");
    EXPECT_EQ(comes(second[1], "the other\n"), "the other\n");
    serving.signal(SIGINT);
  }
  Command9ml down(folder, "down", {"down", name});
  EXPECT_EQ(down.wait(), 0) << down.said();
  EXPECT_EQ(folder.leftovers(), "");
}

}  // namespace
}  // namespace harness
