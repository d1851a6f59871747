// 9ml run, info, tok, ppl, trace and convert as a user runs them, on this host.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "harness/conformance/test_9ml.h"
#include "reference/family/draft.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;
using ::testing::Not;

class ModelCommands : public ::testing::Test {
 protected:
  struct Ended {
    int status;
    std::string said;
  };

  /// What 9ml says to its words on a native guest, and its exit status.
  Ended say(std::vector<std::string> words) {
    words.insert(words.begin() + 1, {"--guest", "native"});
    Command9ml command(test_, "said", words);
    const int status = command.wait();
    return {status, command.said()};
  }
  std::string path(const char* name) const { return (test_.folder() / name).string(); }

  TestFolder test_;
  const fs::path model_ = fs::path(SOURCE_ROOT) / "fixtures/models/story/model.bin";
};

TEST_F(ModelCommands, InfoSaysWhatAModelIs) {
  const Ended info = say({"info", "-t", model_.string()});
  EXPECT_EQ(info.status, 0);
  EXPECT_THAT(info.said, HasSubstr("family: Llama\n"));
  EXPECT_THAT(info.said, HasSubstr(" of " + model_.string() + "\n"));
}

TEST_F(ModelCommands, MessagesHaveTheUsersNames) {
  const std::string file = path("a-name-that-is-too-long-for-an-error-string.gguf");
  vm::writeFile(file, "GGUF\3");
  for (const char* command : {"run", "info", "tok"}) {
    const Ended ended = say({command, file});
    EXPECT_EQ(ended.status, 1);
    EXPECT_THAT(ended.said, HasSubstr("9ml " + std::string(command) + ": " + file + ": "));
    EXPECT_THAT(ended.said, Not(HasSubstr("share/models")));
  }
  EXPECT_EQ(say({"info", path("nosuch")}).status, 2);
}

TEST_F(ModelCommands, TokensGoThereAndBack) {
  vm::writeFile(path("text"), "and the king said\n");
  const Ended there = say({"tok", model_.string(), path("text")});
  ASSERT_EQ(there.status, 0);
  const std::string ids = there.said.substr(there.said.find('\n') + 1);
  vm::writeFile(path("ids"), ids);
  EXPECT_THAT(say({"tok", "-d", model_.string(), path("ids")}).said,
              HasSubstr("and the king said\n"));
}

TEST_F(ModelCommands, FiguresOfATextGoToAFile) {
  vm::writeFile(path("text"), "and the king said to him");
  const Ended ppl = say({"ppl", "--json", path("json"), model_.string(), path("text")});
  ASSERT_EQ(ppl.status, 0) << ppl.said;
  EXPECT_THAT(ppl.said, HasSubstr("perplexity "));
  const auto json = nlohmann::json::parse(vm::readFile(path("json")));
  const double tokens = json.at("tokens");
  EXPECT_GT(tokens, 4);
  EXPECT_NEAR(json.at("perplexity"), std::exp(json.at("nll").get<double>() / tokens), 1e-4);
}

TEST_F(ModelCommands, TraceHoldsEveryLayerAgainstTheReference) {
  const Ended trace = say({"trace", "--json", path("json"), "-I", "1 40,17", model_.string()});
  EXPECT_EQ(trace.status, 0);
  EXPECT_THAT(trace.said, HasSubstr("\nworst "));
  EXPECT_THAT(trace.said, HasSubstr(", bound 1e-05\n"));
  const auto json = nlohmann::json::parse(vm::readFile(path("json")));
  EXPECT_EQ(json.at("layers").size(), 4U);
  EXPECT_EQ(json.at("layers")[3].at("layer"), 3);
  EXPECT_GT(json.at("worst"), 0);
  EXPECT_LT(json.at("worst"), 1e-5);
  EXPECT_EQ(say({"trace", "-I", "1 x", model_.string()}).status, 2);
  EXPECT_EQ(say({"trace", "-I", "99999999", model_.string()}).status, 1);
}

TEST_F(ModelCommands, TraceKnowsEveryFamily) {
  for (const std::string& kind : reference::draftKinds()) {
    const fs::path folder = test_.folder() / kind;
    fs::create_directories(folder);
    for (const reference::NamedFile& file :
         reference::filesOf(reference::randomDraft(kind, 7), "hf-F32"))
      vm::writeFile(folder / file.name,
                    {reinterpret_cast<const char*>(file.bytes.data()), file.bytes.size()});
    const Ended trace = say({"trace", "-I", "1 40 17 3 3 9", folder.string()});
    EXPECT_EQ(trace.status, 0) << kind << ": " << trace.said;
    EXPECT_THAT(trace.said, HasSubstr(", bound 1e-05\n")) << kind;
  }
}

TEST_F(ModelCommands, ConvertedModelsAppearUnderTheUsersNames) {
  const fs::path work = test_.folder() / "work";
  fs::create_directories(work);
  fs::copy_file(model_, work / "m.bin");
  fs::copy_file(model_.parent_path() / "tokenizer.bin", work / "tokenizer.bin");
  const std::string gguf = (work / "m.gguf").string();
  const Ended there = say({"convert", (work / "m.bin").string(), gguf});
  ASSERT_EQ(there.status, 0) << there.said;
  const Ended back = say({"convert", gguf, (work / "back.bin").string()});
  ASSERT_EQ(back.status, 0) << back.said;
  EXPECT_THAT(back.said, HasSubstr("tokenizer.bin is there already, and stays"));
  EXPECT_EQ(vm::readFile(work / "back.bin"), vm::readFile(model_));
  ASSERT_EQ(say({"convert", gguf, (work / "folder").string()}).status, 0);
  EXPECT_TRUE(fs::exists(work / "folder/config.json"));
  EXPECT_TRUE(fs::exists(work / "folder/tokenizer.model"));
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(work)) names.push_back(entry.path().filename());
  EXPECT_THAT(names, ::testing::UnorderedElementsAre("m.bin", "tokenizer.bin", "m.gguf", "back.bin",
                                                     "folder"));
}

TEST_F(ModelCommands, ConversionsThatFailLeaveNothing) {
  const std::string out = path("out.gguf");
  const Ended refused = say({"convert", "-q", "Q4_0", model_.string(), path("out")});
  EXPECT_EQ(refused.status, 1);
  EXPECT_THAT(refused.said, HasSubstr("9ml convert: safetensors cannot hold type Q4_0"));
  EXPECT_EQ(say({"convert", model_.string()}).status, 2);
  EXPECT_EQ(say({"convert", path("nosuch"), out}).status, 2);
  EXPECT_EQ(say({"convert", model_.string(), path("no/folder/out.gguf")}).status, 2);
  EXPECT_EQ(say({"convert", model_.string(), test_.folder().string()}).status, 2);
  fs::copy_file(model_, path("m.bin"));
  const Ended itself = say({"convert", "-f", "gguf", path("m.bin"), path("m.bin")});
  EXPECT_EQ(itself.status, 2);
  EXPECT_THAT(itself.said, HasSubstr("is what is converted"));
  EXPECT_EQ(vm::readFile(path("m.bin")), vm::readFile(model_));
  EXPECT_FALSE(fs::exists(out));
  EXPECT_FALSE(fs::exists(path("out")));
}

}  // namespace
}  // namespace harness
