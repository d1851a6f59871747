#include "harness/guest/staging.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>
#include <map>

#include "harness/paths.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

class StagingTest : public ::testing::Test {
 protected:
  StagingTest() {
    write("guest-src/libllm/a.c", "original");
    write("guest-src/libllm/it's.c", "x");
    write("guest-src/libllm/a.6", "object");
    write("guest-src/libllm/a_test.cc", "host test");
    write("guest-src/libllm/6.out", "program");
    write("guest-src/libllm/CMakeLists.txt", "host");
    write("plan9/gen/gen.c", "gen");
    write("plan9/rc/build.rc", "build");
    write("fixtures/suites/x", "");
  }
  ~StagingTest() override { fs::remove_all(root_); }

  void write(const std::string& path, const std::string& text) const {
    fs::create_directories((root_ / path).parent_path());
    std::ofstream(root_ / path) << text;
  }

  std::map<std::string, vm::ShareEntry> entries(const fs::path& overlay = {}) const {
    std::map<std::string, vm::ShareEntry> map;
    for (const vm::ShareEntry& e : sourceEntries({root_, overlay})) map[e.path] = e;
    return map;
  }

  fs::path root_ = fs::path(::testing::TempDir()) / ("staging" + std::to_string(getpid()));
};

TEST_F(StagingTest, SourcesOnly) {
  const auto map = entries();
  EXPECT_TRUE(map.contains("guest-src/libllm/a.c"));
  EXPECT_TRUE(map.contains("plan9/gen/gen.c"));
  EXPECT_TRUE(map.contains("rc/build.rc"));
  for (const char* not_there : {"a.6", "a_test.cc", "6.out", "CMakeLists.txt"}) {
    EXPECT_FALSE(map.contains(std::string("guest-src/libllm/") + not_there)) << not_there;
  }
}

TEST_F(StagingTest, TheScriptCopiesAFolderAtATime) {
  const std::string script = entries().at("rc/stage.rc").text;
  EXPECT_THAT(script, HasSubstr("mkdir -p $work/'guest-src/libllm' && cp $share/'guest-src/libllm'/"
                                "^('a.c' 'it''s.c') $work/'guest-src/libllm' || exit copy\n"));
  EXPECT_THAT(script, Not(HasSubstr("build.rc")));
}

TEST_F(StagingTest, AnOverlayReplacesAndAdds) {
  const fs::path overlay = root_ / "mine";
  write("mine/libllm/a.c", "changed");
  write("mine/libllm/new.s", "new");
  const auto map = entries(overlay);
  EXPECT_EQ(map.at("guest-src/libllm/a.c").source, overlay / "libllm/a.c");
  EXPECT_EQ(map.at("guest-src/libllm/new.s").source, overlay / "libllm/new.s");
  EXPECT_EQ(map.at("plan9/gen/gen.c").source, root_ / "plan9/gen/gen.c");
}

TEST_F(StagingTest, TheDigestSeesNamesAndContents) {
  const std::string before = digestOf(sourceEntries({root_, {}}), "compiler");
  EXPECT_EQ(digestOf(sourceEntries({root_, {}}), "compiler"), before);
  EXPECT_NE(digestOf(sourceEntries({root_, {}}), "another"), before);
  write("guest-src/libllm/a.c", "originaL");
  EXPECT_NE(digestOf(sourceEntries({root_, {}}), "compiler"), before);
}

TEST_F(StagingTest, TheProjectsOwnSourcesAreThere) {
  std::map<std::string, vm::ShareEntry> map;
  for (const vm::ShareEntry& e : sourceEntries({shareFolder(), {}})) map[e.path] = e;
  for (const char* path : {"guest-src/libllm/kernel.h", "guest-src/test/conform/conform.c",
                           "guest-src/cmd/run.c", "plan9/gen/gen.h", "rc/build.rc"}) {
    EXPECT_TRUE(map.contains(path)) << path;
  }
}

}  // namespace
}  // namespace harness
