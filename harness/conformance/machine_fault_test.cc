// 9ml test on a guest to which the worst happens: the word, the exit status, the report, and
// nothing left behind. The guest is a 9front, where the cache has an image, or what
// NINEML_TEST_GUEST names; skipped without.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <set>
#include <thread>

#include "harness/conformance/test_9ml.h"
#include "harness/guest/native_guest.h"
#include "vm/fd.h"
#include "vm/image/cache.h"
#include "vm/image/store.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::UnorderedElementsAre;
using Words = std::vector<std::string>;

/// Copies a source of guest-src to an overlay, with one thing changed.
void sabotage(const fs::path& overlay, const std::string& file, const std::string& what,
              const std::string& with) {
  std::string text = vm::readFile(fs::path(SOURCE_ROOT) / "guest-src" / file);
  const std::size_t at = text.find(what);
  ASSERT_NE(at, std::string::npos) << file << " has no '" << what << "'";
  text.replace(at, what.size(), with);
  fs::create_directories((overlay / file).parent_path());
  vm::writeFile(overlay / file, text);
}

/// A run's results.
struct Results {
  explicit Results(const fs::path& file) : json(nlohmann::json::parse(vm::readFile(file))) {
    for (const auto& c : json["cases"]) {
      const std::string word = c["result"];
      ++words[word];
      if (word == "pass") continue;
      red_suites.insert(c["suite"]);
      red_sets.insert(c["kernels"]);
      if (word != "skip") reason = c.value("reason", "");
    }
  }

  int count(const std::string& word) const {
    const auto found = words.find(word);
    return found == words.end() ? 0 : found->second;
  }

  nlohmann::json json;
  std::map<std::string, int> words;
  std::set<std::string> red_suites, red_sets;
  std::string reason;  ///< of the last that ran and did not pass
};

class CommandTest : public ::testing::Test {
 protected:
  void TearDown() override { EXPECT_EQ(test_folder.leftovers(), "") << "left behind"; }

  /// 9ml test with these words, its reports in the test's folder.
  Words test(const Words& more) const {
    Words words = {"test",   "--guest",       guest,     "--require",     guest,
                   "--json", json().string(), "--junit", junit().string()};
    words.insert(words.end(), more.begin(), more.end());
    return words;
  }
  fs::path json() const { return test_folder.folder() / "r.json"; }
  fs::path junit() const { return test_folder.folder() / "r.xml"; }
  fs::path overlay() const { return test_folder.folder() / "mine"; }

  TestFolder test_folder;
  std::string guest = "native";
};

class MachineFaultTest : public CommandTest {
 protected:
  void SetUp() override {
    const char* named = std::getenv("NINEML_TEST_GUEST");
    guest = named != nullptr ? named : "9front";
    if (guest == "9front" && !vm::ImageStore(vm::cacheFolder()).find("")) {
      GTEST_SKIP() << "skipped: no image in the cache";
    }
  }

  /// A run that takes some seconds, in a small machine: a few large cases, and small ones.
  Words longRun() const {
    return test({"--suite", "matvec/[ls]*", "--suite", "dot/n1[0-2]-*", "--mem", "512"});
  }

  void killOne(const std::string& program) const {
    const std::vector<int> pids = test_folder.processes(program);
    ASSERT_EQ(pids.size(), 1U) << program;
    kill(pids[0], SIGKILL);
  }

  /// Waits for the end of a run whose machine died once: only that case is lost.
  void expectOneLost(Command9ml& run, const std::string& word, const std::string& sentence) const {
    EXPECT_EQ(run.wait(), 4) << run.said();
    EXPECT_THAT(run.said(), HasSubstr("the machine died: starting another one"));
    ASSERT_TRUE(fs::exists(json())) << run.said();
    const Results results(json());
    EXPECT_EQ(results.count(word), 1) << run.said();
    EXPECT_EQ(results.words.size(), 2U) << run.said();
    EXPECT_GT(results.count("pass"), 100);
    EXPECT_THAT(results.reason, HasSubstr(sentence));
    EXPECT_THAT(vm::readFile(junit()), HasSubstr("<failure type=\"" + word + "\""));
  }
};

TEST_F(MachineFaultTest, QemuKilledInMidRun) {
  Command9ml run(test_folder, "out", longRun());
  ASSERT_TRUE(run.says("running ")) << run.said();
  std::this_thread::sleep_for(1s);
  killOne("qemu-system");
  expectOneLost(run, "died", "QEMU was killed or crashed");
}

TEST_F(MachineFaultTest, LibvirtsDaemonKilledInMidRun) {
  Command9ml run(test_folder, "out", longRun());
  ASSERT_TRUE(run.says("running ")) << run.said();
  std::this_thread::sleep_for(1s);
  killOne("--pid-file");
  expectOneLost(run, "died", "libvirt's daemon was killed by signal 9");
}

TEST_F(MachineFaultTest, AKernelThatPanicsTheMachine) {
  sabotage(overlay(), "libllm/port/vector.c",
           "\tvlong i;\n\n\tfor(i = 0; i < n; i++)\n\t\tx[i] *= s;",
           "\tvlong i;\n\n\tif(n == 17)\n\t\twrite(open(\"/dev/reboot\", OWRITE), \"panic\", 5);\n"
           "\tfor(i = 0; i < n; i++)\n\t\tx[i] *= s;");
  Command9ml run(test_folder, "out",
                 test({"--guest-src", overlay(), "--suite", "scale/n1[5-9]-normal*", "--suite",
                       "dot/n1[0-2]-*", "--mem", "512"}));
  EXPECT_EQ(run.wait(), 4) << run.said();
  const Results results(json());
  EXPECT_GE(results.count("panic"), 1) << run.said();
  EXPECT_GT(results.count("pass"), 10) << run.said();
  EXPECT_THAT(results.red_suites, UnorderedElementsAre("scale"));
  EXPECT_THAT(results.reason, HasSubstr("panic"));
}

TEST_F(MachineFaultTest, EndedByASignalAtAnyMoment) {
  std::mt19937 random{std::random_device{}()};
  const std::map<int, int> statuses = {{SIGINT, 130}, {SIGTERM, 143}, {SIGKILL, 137}};
  const char* soak = std::getenv("NINEML_SOAK");
  const int rounds = soak != nullptr ? std::max(1, std::atoi(soak) / 3) : 1;
  for (int i = 0; i < rounds; ++i) {
    for (const auto& [number, status] : statuses) {
      const auto delay = std::chrono::milliseconds(random() % 6000);
      SCOPED_TRACE("signal " + std::to_string(number) + " after " + std::to_string(delay.count()) +
                   " ms");
      Command9ml run(test_folder, "out", longRun());
      std::this_thread::sleep_for(delay);
      run.signal(number);
      const auto begin = std::chrono::steady_clock::now();
      EXPECT_EQ(run.wait(), status) << run.said();
      EXPECT_LT(std::chrono::steady_clock::now() - begin, 15s);
      EXPECT_EQ(test_folder.leftovers(), "");
      EXPECT_FALSE(fs::exists(json()));
      EXPECT_FALSE(fs::exists(junit()));
    }
  }
}

TEST_F(MachineFaultTest, TwoRunsAtOnceShareAWarmState) {
  const Words words = {"test", "--guest", guest, "--suite", "faults/exit-string", "--mem", "512"};
  Command9ml first(test_folder, "first", words);
  ASSERT_EQ(first.wait(), 0) << first.said();
  Command9ml one(test_folder, "one", words);
  Command9ml two(test_folder, "two", words);
  for (Command9ml* run : {&one, &two}) {
    EXPECT_EQ(run->wait(), 0) << run->said();
    EXPECT_THAT(run->said(), AllOf(HasSubstr("resuming "), HasSubstr("1 passed, 0 failed")));
  }
}

TEST_F(CommandTest, ASabotagedKernelTurnsItsOwnSuitesRed) {
  if (!findPlan9Tools().complete()) GTEST_SKIP() << "skipped: no mk of Plan 9's on this host";
  // swiglu's 1/(1+e) with another constant
  sabotage(overlay(), "libllm/amd64/sse2swiglu.s", "K(KONE)", "K(KP0)");
  Command9ml run(test_folder, "out", test({"--guest-src", overlay()}), true);
  EXPECT_EQ(run.wait(), 1) << run.said();
  const Results results(json());
  EXPECT_THAT(results.red_suites, UnorderedElementsAre("swiglu", "logits", "families", "batch",
                                                       "chat", "story", "convert", "hold"))
      << run.said();
  EXPECT_THAT(results.red_sets, UnorderedElementsAre("sse2")) << run.said();
  EXPECT_EQ(results.words.size(), 2U);
  EXPECT_GT(results.count("pass"), 5000);
  EXPECT_GT(results.count("fail"), 100);
}

}  // namespace
}  // namespace harness
