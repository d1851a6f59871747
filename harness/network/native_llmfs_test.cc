// llmfs built for this host, sanitizers included where the build has them: 9ml llm as a person runs
// it, and the abuse of harness/p9/abuser.h while a well-behaved client's text must be right.
// NINEML_SOAK makes that longer, NINEML_TEST_LLMFS names another build's program.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <thread>

#include "harness/conformance/test_9ml.h"
#include "harness/llm/session.h"
#include "harness/network/host_part.h"
#include "harness/p9/client.h"
#include "harness/suite/suite.h"
#include "harness/test_port.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr const char* kSuite = R"(
suite = "abuse"
kernel = "network"
[[cases]]
name = "native"
machines = "server"
script = "llmfs-open"
model = "story"
prompt = "Once upon a time"
settings = "temp 0; steps 40"
host = "abuse"
)";

/// llmfs as a process of this host; killed with the object.
class NativeLlmfs {
 public:
  NativeLlmfs() : port_(freePort()) {
    const char* program = std::getenv("NINEML_TEST_LLMFS");
    pid_ = vm::spawnProgram({.argv = {program != nullptr ? program : LLMFS_PROGRAM, "-N", "-u",
                                      "keeper", "-a", "tcp!127.0.0.1!" + std::to_string(port_)},
                             .fds = {{2, STDERR_FILENO}}});
  }
  ~NativeLlmfs() {
    if (alive()) kill(pid_, SIGKILL);
    if (status_ < 0) waitpid(pid_, nullptr, 0);
  }
  NativeLlmfs(const NativeLlmfs&) = delete;
  NativeLlmfs& operator=(const NativeLlmfs&) = delete;

  std::string address() const { return "127.0.0.1:" + std::to_string(port_); }
  bool alive() {
    if (status_ >= 0) return false;
    int status = 0;
    if (waitpid(pid_, &status, WNOHANG) != pid_) return true;
    status_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return false;
  }
  int status() const { return status_; }

  /// Kilobytes of memory that it has touched and still holds.
  long resident() const {
    std::ifstream file("/proc/" + std::to_string(pid_) + "/status");
    for (std::string line; std::getline(file, line);)
      if (line.starts_with("VmRSS:")) return std::stol(line.substr(6));
    return 0;
  }

  /// Loads a model under its name.
  void load(const Places& places, const std::string& model) {
    p9::Client client(connected(), {.uname = "keeper"});
    client.open("ctl", p9::kWrite)
        .write("load " + model + " " + modelFile(places, model).string() + " " +
               tokenizerFile(places, model).string());
  }

 private:
  /// Connects once it listens.
  vm::UniqueFd connected() {
    for (const auto end = std::chrono::steady_clock::now() + 30s;;) {
      try {
        return p9::dial(address());
      } catch (const Error&) {
        if (!alive() || std::chrono::steady_clock::now() > end) throw;
        std::this_thread::sleep_for(50ms);
      }
    }
  }

  std::uint16_t port_;
  int pid_ = -1;
  int status_ = -1;
};

Places fixtures() {
  const fs::path root = fs::path(SOURCE_ROOT) / "fixtures";
  return {root / "models", root / "golden", {}};
}

TEST(NativeLlmfs, WritesForAPerson) {
  NativeLlmfs llmfs;
  llmfs.load(fixtures(), "story");
  const TestFolder folder;
  Command9ml run(folder, "said", {"llm", "--at", llmfs.address(), "-m", "story", "Once upon"});
  EXPECT_EQ(run.wait(), 0) << run.said();
  EXPECT_GT(run.said().size(), 1U) << "sampled, so that nothing is known but that it is there";
  Command9ml none(folder, "none", {"llm", "--at", llmfs.address(), "-m", "nosuch", "Once"});
  EXPECT_EQ(none.wait(), 1);
  EXPECT_EQ(none.said(), "9ml: model: want a loaded model's name, got 'nosuch'\n");
  EXPECT_TRUE(llmfs.alive());
}

TEST(NativeLlmfs, ATextIsRightUnderAbuse) {
  const Suite suite = parseSuite(kSuite, "native.toml");
  const Places places = fixtures();
  NetworkCase network = networkCase(suite.cases[0]);
  network.messages = std::getenv("NINEML_SOAK") != nullptr ? 100000 : 5000;
  NativeLlmfs llmfs;
  llmfs.load(places, "story");
  std::string said;
  EXPECT_EQ(runHostPart(network, suite.cases[0], places, llmfs.address(), said), "");
  std::cout << said << std::endl;
  EXPECT_TRUE(llmfs.alive()) << "llmfs ended with status " << llmfs.status();
}

/// One session's text, from its beginning to its end.
std::string written(p9::Client& client) {
  LlmSession session(client);
  session.command("model story");
  session.command("temp 0");
  session.command("steps 6");
  session.prompt("Once upon a time");
  std::string text;
  session.generate([&](std::string_view piece) { text += piece; });
  return text;
}

TEST(NativeLlmfs, SessionsAtOnceAllWriteWhatOneDoes) {
  NativeLlmfs llmfs;
  llmfs.load(fixtures(), "story");
  p9::Client client(p9::dial(llmfs.address()), {.patience = 10min});
  const std::string alone = written(client);
  EXPECT_FALSE(alone.empty());
  std::vector<std::string> numbers;
  for (int i = 0; i < 500; ++i) {
    p9::File ctl = client.open("clone", p9::kReadWrite);
    std::string number = ctl.readAll();
    number.erase(number.find('\n'));
    ctl.write("model story\ntemp 0\nsteps 6\n");
    client.open(number + "/prompt", p9::kWrite).write("Once upon a time");
    ctl.write("generate");
    numbers.push_back(number);
  }
  for (const std::string& number : numbers)
    EXPECT_EQ(client.open(number + "/output", p9::kRead).readAll(), alone) << number;
}

TEST(NativeLlmfs, MemoryComesBackFromTenThousandSessions) {
  if (std::getenv("NINEML_SOAK") == nullptr) GTEST_SKIP() << "NINEML_SOAK is not set: minutes";
  NativeLlmfs llmfs;
  llmfs.load(fixtures(), "story");
  p9::Client client(p9::dial(llmfs.address()), {.patience = 1min});
  const auto residentAfter = [&](int n) {
    for (int i = 0; i < n; ++i) written(client);
    return llmfs.resident();
  };
  const long before = residentAfter(500);
  if (before == 0) GTEST_SKIP() << "this host does not say what a process holds";
  const long after = residentAfter(10000);
  std::cout << before << " KB before, " << after << " KB after" << std::endl;
  EXPECT_LE(after, before + before / 50);
}

}  // namespace
}  // namespace harness
