#include "vm/machine/warm.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <functional>
#include <set>

#include "vm/fd.h"
#include "vm/program.h"

namespace vm {
namespace {

namespace fs = std::filesystem;

class WarmTest : public testing::Test {
 protected:
  void SetUp() override {
    if (findProgram("qemu-system-x86_64").empty()) GTEST_SKIP() << "skipped: QEMU is not installed";
    char name[] = "/tmp/9mltest.XXXXXX";
    folder = mkdtemp(name);
    fs::create_directories(folder / "agent");
    writeFile(folder / "agent" / "agent.c", "int x;\n");
    spec.agent_sources = folder / "agent";
    spec.recipe.digest = "image";
    spec.recipe.boot.resize(1);
    spec.recipe.agent.resize(1);
    input.bytes = kShareSizes[0];
  }
  void TearDown() override {
    if (!folder.empty()) fs::remove_all(folder);
  }

  fs::path folder;
  MachineSpec spec;
  InputDisk input;
};

TEST_F(WarmTest, TheKeyFollowsAllThatAStateDependsOn) {
  std::set<std::string> keys{warmKey(spec, input, "tcg")};
  const auto differs = [&](const char* what) {
    EXPECT_TRUE(keys.insert(warmKey(spec, input, "tcg")).second) << what;
  };
  spec.recipe.digest = "another image";
  differs("image");
  spec.recipe.initrd_text = "*noavx=1\n";
  differs("plan9.ini");
  spec.recipe.cmdline = "quiet";
  differs("command line");
  spec.memory_mib *= 2;
  differs("memory");
  spec.cpus = 2;
  differs("processors");
  input.bytes = kShareSizes[1];
  differs("input disk");
  spec.output_bytes = kShareSizes[1];
  differs("output disk");
  input.raw.push_back({"big", "/big", 5ULL << 30});
  differs("raw disk");
  writeFile(folder / "agent" / "agent.c", "int y;\n");
  differs("agent");
  writeFile(folder / "agent" / "more.c", "");
  differs("agent's files");
  spec.recipe.agent[0].type = "rc another.rc";
  differs("agent's start");
  EXPECT_TRUE(keys.insert(warmKey(spec, input, "kvm")).second);
}

TEST_F(WarmTest, TheKeyForgetsWhatChangesFromRunToRun) {
  const std::string key = warmKey(spec, input, "tcg");
  spec.name = "another";
  spec.input = {{"cases/list", {}, "1 2 3\n"}};
  input.image = "/elsewhere";
  fs::last_write_time(folder / "agent" / "agent.c",
                      fs::file_time_type::clock::now() - std::chrono::hours(1));
  EXPECT_EQ(warmKey(spec, input, "tcg"), key);
}

TEST_F(WarmTest, AStateIsThereOrGone) {
  const WarmStore store(folder / "cache");
  EXPECT_FALSE(store.has("k"));
  fs::create_directories(store.find("k").folder);
  EXPECT_FALSE(store.has("k"));  // without its memory it is none
  writeFile(store.find("k").memory(), "state");
  EXPECT_TRUE(store.has("k"));
  store.drop("k");
  EXPECT_FALSE(store.has("k"));
  EXPECT_TRUE(fs::is_empty(folder / "cache" / "warm"));
}

}  // namespace
}  // namespace vm
