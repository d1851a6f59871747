#include "harness/suite/drafts.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "harness/error.h"
#include "harness/suite/caselist.h"
#include "reference/family/network.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

Suite suiteOf(const std::string& kind, const std::string& form) {
  return parseSuite("suite = \"f\"\nkernel = \"logits\"\n[[cases]]\nkind = \"" + kind +
                        "\"\nform = \"" + form + "\"\n",
                    "f.toml");
}

TEST(Drafts, AreNamedInTheCaseList) {
  const Suite suite = suiteOf("qwen2", "wide-gguf-Q4_K");
  Selected selected;
  selected.suite = &suite;
  selected.test = &suite.cases[0];
  EXPECT_NE(caseLine(selected, "/models").find("model=/models/qwen2.wide-gguf-Q4_K.bin "),
            std::string::npos);
  EXPECT_EQ(draftPath(suiteOf("llama", "split-F32-3").cases[0]),
            "llama.split-F32-3.bin/model-00001-of-00003.gguf");
  EXPECT_EQ(draftName(parseSuite("suite = \"dot\"\n[[cases]]\nn = 1\n", "d.toml").cases[0]), "");
}

TEST(Drafts, AreModelsThatTheReferenceReads) {
  const fs::path folder =
      fs::path(testing::TempDir()) / ("9ml-drafts-" + std::to_string(::getpid()));
  for (const char* form : {"gguf-Q8_0", "hf-F16", "split-F32-3"}) {
    const Suite suite = suiteOf("qwen2", form);
    writeDrafts(suite.cases[0], folder);
    EXPECT_EQ(reference::loadNetwork(folder / draftPath(suite.cases[0])).hyper.family, "qwen2");
  }
  fs::remove_all(folder);
}

TEST(Drafts, OfUnknownKindsAndFormsAreSentences) {
  EXPECT_THROW(writeDrafts(suiteOf("t5", "gguf-F32").cases[0], "/nowhere"), Error);
  EXPECT_THROW(writeDrafts(suiteOf("llama", "gguf-Q9").cases[0], "/nowhere"), Error);
  EXPECT_THROW(writeDrafts(suiteOf("opt", "gguf-F32").cases[0], "/nowhere"), Error);
}

}  // namespace
}  // namespace harness
