// llmfs built for this host, sanitizers included where the build has them, under the abuse of
// harness/p9/abuser.h, while a well-behaved client's text must be right. NINEML_SOAK makes it
// longer.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <thread>

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

 private:
  std::uint16_t port_;
  int pid_ = -1;
  int status_ = -1;
};

TEST(NativeAbuse, ATextIsRightAllTheSame) {
  const fs::path models = fs::path(SOURCE_ROOT) / "fixtures/models";
  const Suite suite = parseSuite(kSuite, "native.toml");
  const Places places{models, fs::path(SOURCE_ROOT) / "fixtures/golden", {}};
  NetworkCase network = networkCase(suite.cases[0]);
  network.messages = std::getenv("NINEML_SOAK") != nullptr ? 100000 : 5000;
  NativeLlmfs llmfs;
  {
    p9::Client client(llmfs.connected(), {.uname = "keeper"});
    client.open("ctl", p9::kWrite)
        .write("load story " + modelFile(places, "story").string() + " " +
               tokenizerFile(places, "story").string());
  }
  std::string said;
  EXPECT_EQ(runHostPart(network, suite.cases[0], places, llmfs.address(), said), "");
  std::cout << said << std::endl;
  EXPECT_TRUE(llmfs.alive()) << "llmfs ended with status " << llmfs.status();
}

}  // namespace
}  // namespace harness
