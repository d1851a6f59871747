// llmfs built for this host, sanitizers included where the build has them: 9ml llm as a person runs
// it, the abuse of harness/p9/abuser.h while a well-behaved client's text must be right, and the
// load of load_part.h. NINEML_SOAK makes these longer, NINEML_TEST_LLMFS names another build's
// program.
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

#include "harness/bench/llmfs_speed.h"
#include "harness/conformance/test_9ml.h"
#include "harness/network/host_part.h"
#include "harness/network/load_part.h"
#include "harness/network/session_text.h"
#include "harness/p9/client.h"
#include "harness/suite/suite.h"
#include "harness/test_port.h"
#include "vm/host/open_files.h"
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
  EXPECT_EQ(
      runHostPart(
          network, suite.cases[0], places, [&](std::uint16_t) { return llmfs.address(); }, said),
      "");
  std::cout << said << std::endl;
  EXPECT_TRUE(llmfs.alive()) << "llmfs ended with status " << llmfs.status();
}

TEST(NativeLlmfs, CarriesLoad) {
  const Suite suite = parseSuite(kSuite, "native.toml");
  const Case& c = suite.cases[0];
  const Places places = fixtures();
  const bool soak = std::getenv("NINEML_SOAK") != nullptr;
  vm::allowOpenFiles();
  NativeLlmfs llmfs;
  llmfs.load(places, "story");
  Load load{.connections = soak ? 1000U : 250U,
            .sessions = soak ? 500U : 100U,
            .turns = soak ? 10000U : 100U};
  // Not in a hundred turns' noise.
  if (soak) load.held = [&] { return static_cast<std::uint64_t>(llmfs.resident()); };
  std::string said;
  EXPECT_EQ(underLoad(load, c, expectSession(places, c), llmfs.address(), said), "");
  std::cout << said << std::endl;
  EXPECT_TRUE(llmfs.alive()) << "llmfs ended with status " << llmfs.status();
}

TEST(NativeLlmfs, SessionsAreTimed) {
  NativeLlmfs llmfs;
  llmfs.load(fixtures(), "story");
  const SessionTimes times = timeSessions(llmfs.address(), "story", 4, 10);
  EXPECT_EQ(times.first.size(), 4U);
  EXPECT_EQ(times.wire.size(), 4U);
  EXPECT_EQ(times.between.size(), 4U * 9) << "between tokens of a session, not before its first";
  EXPECT_LE(times.each.size(), 4U) << "of one whose tokens came all at once nothing is known";
  for (const double ms : times.first) EXPECT_GT(ms, 0);
  EXPECT_THROW(timeSessions(llmfs.address(), "nosuch", 1, 1), Error);
}

TEST(Percentile, IsOfTheSorted) {
  EXPECT_EQ(percentile({}, 99), 0);
  EXPECT_EQ(percentile({5}, 99), 5);
  EXPECT_EQ(percentile({3, 1, 2}, 50), 2);
  std::vector<double> hundred;
  for (int i = 100; i > 0; --i) hundred.push_back(i);
  EXPECT_EQ(percentile(hundred, 99), 100);
  EXPECT_EQ(percentile(hundred, 50), 51);
}

}  // namespace
}  // namespace harness
