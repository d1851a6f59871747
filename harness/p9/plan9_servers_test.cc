// The 9P client, and abuse, against servers that are none of ours: 9front's own, by run9. Skipped
// where no image's files have been taken out.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <iostream>
#include <thread>

#include "harness/conformance/test_9ml.h"
#include "harness/p9/abuser.h"
#include "harness/p9/client.h"
#include "harness/test_port.h"

namespace harness::p9 {
namespace {

using namespace std::chrono_literals;

class PlanNineTest : public ::testing::Test {
 protected:
  void SetUp() override {
    Command9ml root(folder, "root", {"image", "root", "--taken"});
    if (root.wait() != 0) GTEST_SKIP() << "skipped: " << root.said();
  }

  /// Has 9front serve at a port of the loopback: `before`, then `program` for each connection.
  void serve(const std::string& before, const std::string& listen1, const std::string& program) {
    const std::string port = std::to_string(freePort());
    address = "127.0.0.1:" + port;
    const std::string script =
        before +
        "if(! grep -s 127.0.0.1 /net/ipselftab) ip/ipconfig loopback /dev/null 127.0.0.1 /104; "
        "aux/listen1 " +
        listen1 + " -t tcp!127.0.0.1!" + port + " " + program;
    server = std::make_unique<Command9ml>(folder, "server",
                                          std::vector<std::string>{"run9", "--", script});
  }
  void TearDown() override { EXPECT_EQ(folder.leftovers(), ""); }

  /// Connects once the server listens.
  vm::UniqueFd connected() const {
    for (const auto end = std::chrono::steady_clock::now() + 30s;;) {
      try {
        return dial(address);
      } catch (const Error&) {
        if (std::chrono::steady_clock::now() > end) throw;
        std::this_thread::sleep_for(50ms);
      }
    }
  }

  TestFolder folder;
  std::string address;
  std::unique_ptr<Command9ml> server;
};

TEST_F(PlanNineTest, FilesOfExportfsAreReadAndWritten) {
  // One connection, and the server is gone.
  serve(
      "mkdir -p /tmp/tree/folder; echo hello >/tmp/tree/hello; seq 20000 "
      ">/tmp/tree/folder/numbers; "
      "for(i in `{seq 300}) touch /tmp/tree/folder/file.$i; ",
      "-1", "/bin/exportfs -r /tmp/tree");
  {
    Client client(connected(), {});
    EXPECT_EQ(client.open("hello", kRead).readAll(), "hello\n");
    std::string numbers;
    for (int i = 1; i <= 20000; ++i) numbers += std::to_string(i) + "\n";
    EXPECT_EQ(client.open("folder/numbers", kRead).readAll(), numbers);
    EXPECT_EQ(client.stat("folder/numbers").length, numbers.size());
    EXPECT_TRUE(client.stat("folder").qid.folder());
    EXPECT_EQ(client.list("folder").size(), 301U);
    client.open("hello", kWrite | kTruncate).write(numbers);
    EXPECT_EQ(client.open("hello", kRead).readAll(), numbers);
    EXPECT_THROW(client.open("nosuch", kRead), Refused);
    EXPECT_THROW(client.open("folder/nosuch", kRead), Refused);
    EXPECT_THROW(client.open("folder", kWrite), Refused);
  }
  EXPECT_EQ(server->wait(), 0) << server->said();
}

TEST_F(PlanNineTest, RamfsBearsAbuse) {
  serve("", "", "/bin/ramfs -i");
  connected();
  const AbuseCounts counts =
      abuseServer(address, 5000, 1, {.names = {"x", "y", "."}}, [] { return true; });
  EXPECT_GE(counts.messages, 5000U) << counts.line();
  EXPECT_GT(counts.answers, 500U) << counts.line();
  EXPECT_GT(counts.errors, 100U) << counts.line();
  EXPECT_GT(counts.answers - counts.errors, 100U) << counts.line();
  std::cout << counts.line() << std::endl;
  Client client(connected(), {});
  EXPECT_TRUE(client.stat("").qid.folder());
}

}  // namespace
}  // namespace harness::p9
