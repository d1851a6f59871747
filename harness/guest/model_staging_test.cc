#include "harness/guest/model_staging.h"

#include <gmock/gmock.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace harness {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

class ModelStagingTest : public ::testing::Test {
 protected:
  ~ModelStagingTest() override { fs::remove_all(folder_); }

  void make(const std::vector<std::string>& names) const {
    for (const std::string& name : names) {
      fs::create_directories((folder_ / name).parent_path());
      std::ofstream(folder_ / name) << name;
    }
  }
  /// The share's paths for what lies at `name`.
  std::vector<std::string> staged(const std::string& name) const {
    std::vector<std::string> paths;
    for (const StagedFile& f : stageModel(folder_ / name, "my/" + name, "models", "x")) {
      EXPECT_EQ(fs::path(f.name).filename(), f.entry.source.filename());
      EXPECT_TRUE(f.name.starts_with("my/")) << f.name;
      paths.push_back(f.entry.path);
    }
    return paths;
  }

  fs::path folder_ = fs::path(::testing::TempDir()) / ("staging" + std::to_string(getpid()));
};

TEST_F(ModelStagingTest, AFileComesWithWhatDescribesIt) {
  make({"a.safetensors", "b.safetensors", "config.json", "tokenizer.json", "other.json"});
  EXPECT_THAT(staged("a.safetensors"),
              ElementsAre("models/x", "models/config.json", "models/tokenizer.json"));
}

TEST_F(ModelStagingTest, SplitsAndShardsComeTogether) {
  make({"m-00001-of-00002.gguf", "m-00002-of-00002.gguf", "m-00001-of-00003.gguf", "n.gguf"});
  EXPECT_THAT(staged("m-00001-of-00002.gguf"),
              ElementsAre("models/x", "models/m-00002-of-00002.gguf"));
  make({"i/model.safetensors.index.json", "i/one.safetensors", "i/two.safetensors", "i/x.bin"});
  EXPECT_THAT(staged("i"), ElementsAre("models/x/model.safetensors.index.json",
                                       "models/x/one.safetensors", "models/x/two.safetensors"));
  make({"p/consolidated.00.pth", "p/consolidated.01.pth", "p/params.json", "p/checklist.chk"});
  EXPECT_THAT(staged("p"), ElementsAre("models/x/consolidated.00.pth",
                                       "models/x/consolidated.01.pth", "models/x/params.json"));
}

TEST_F(ModelStagingTest, AFolderWithoutAModelHasItsTokenizer) {
  make({"t/tokenizer.model", "t/README.md"});
  EXPECT_THAT(staged("t"), ElementsAre("models/x/tokenizer.model"));
}

TEST_F(ModelStagingTest, TokenizersOfTwoFilesComeTogether) {
  make({"vocab.json", "merges.txt"});
  const auto files = stageTokenizer(folder_ / "vocab.json", "vocab.json", "tokenizer");
  ASSERT_EQ(files.size(), 2U);
  EXPECT_EQ(files[1].entry.path, "tokenizer/merges.txt");
  EXPECT_EQ(files[1].name, "merges.txt");
}

TEST_F(ModelStagingTest, TheHubsCacheIsSearched) {
  make({"hub/models--Org--Name/snapshots/abc/config.json",
        "hub/models--Org--Name/snapshots/def/config.json"});
  setenv("HF_HOME", folder_.c_str(), 1);
  EXPECT_TRUE(findModel("Org/Name").string().find("/snapshots/") != std::string::npos);
  fs::create_directories(folder_ / "hub/models--Org--Name/refs");
  std::ofstream(folder_ / "hub/models--Org--Name/refs/main") << "abc\n";
  EXPECT_EQ(findModel("Org/Name").filename(), "abc");
  EXPECT_EQ(findModel("Org/Nobody"), "Org/Nobody");
  EXPECT_EQ(findModel("./Org/Name"), "./Org/Name");
  unsetenv("HF_HOME");
}

}  // namespace
}  // namespace harness
