// Random models of every family, written in every format that can express them and read again.
#include "reference/family/network.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>
#include <fstream>

#include "reference/error.h"
#include "reference/family/draft.h"
#include "reference/family/write_tokenizer.h"
#include "reference/model/random_model.h"
#include "reference/text/load_tokenizer.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

/// A folder of the test's own, removed behind it.
class Folder {
 public:
  Folder() : path_(fs::path(testing::TempDir()) / ("9ml-network-" + std::to_string(::getpid()))) {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  ~Folder() { fs::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  fs::path put(const std::string& name, const std::vector<std::byte>& bytes) const {
    fs::path file = path_ / name;
    fs::create_directories(file.parent_path());
    std::ofstream out(file, std::ios::binary);
    out.write(reinterpret_cast<const char*>(bytes.data()), std::streamsize(bytes.size()));
    return file;
  }
  fs::path put(const std::string& name, const std::vector<NamedFile>& files) const {
    for (const NamedFile& file : files) put(name + "/" + file.name, file.bytes);
    return path_ / name;
  }

 private:
  fs::path path_;
};

std::vector<int> someIds() {
  std::vector<int> ids;
  ids.reserve(20);
  for (int i = 0; i < 20; i++) ids.push_back(1 + i * 37 % 300);
  return ids;
}

std::vector<double> lastLogits(const Network& network) {
  NetworkSession session(network);
  std::vector<double> logits;
  for (int id : someIds()) logits = session.step(id);
  return logits;
}

double distance(const std::vector<double>& a, const std::vector<double>& b) {
  EXPECT_EQ(a.size(), b.size());
  double most = 0;
  for (std::size_t i = 0; i < a.size(); i++) most = std::max(most, std::abs(a[i] - b[i]));
  return most;
}

bool isOneOf(const std::string& kind, std::initializer_list<const char*> kinds) {
  return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

/// How far the logits of a model read from files are from `want`.
double off(const std::vector<double>& want, const fs::path& path) {
  return distance(want, lastLogits(loadNetwork(path)));
}

TEST(Network, OfEveryFamilyIsTheSameFromEveryFormat) {
  const Folder folder;
  for (const std::string& kind : draftKinds()) {
    const Draft draft = randomDraft(kind, 7);
    const TensorType type = TensorType::kF32;
    const std::vector<double> want = lastLogits(networkOf(draft));
    for (double logit : want) ASSERT_TRUE(std::isfinite(logit)) << kind;
    if (!isOneOf(kind, {"opt", "opt350", "llama-dynamic"})) {
      // GGUF's numbers are floats: bases, scaling factors, eps.
      EXPECT_LT(off(want, folder.put(kind + ".gguf", ggufFile(draft, type))), 2e-5) << kind;
    }
    EXPECT_LT(off(want, folder.put(kind, safetensorsFolder(draft, type, 1))), 1e-9) << kind;
    EXPECT_LT(off(want, folder.put(kind + "-3", safetensorsFolder(draft, type, 3))), 1e-9) << kind;
    EXPECT_LT(off(want, folder.put(kind + "-pt", pytorchFolder(draft, type))), 1e-9) << kind;
  }
}

TEST(Network, OfLlamaComesInLlama2csAndMetasFormsToo) {
  const Folder folder;
  const TensorType type = TensorType::kF32;
  const Draft draft = randomDraft("llama", 3);
  const std::vector<double> want = lastLogits(networkOf(draft));
  // llama2.c rounds angles.
  EXPECT_LT(off(want, folder.put("m.bin", llama2cFile(draft, 0))), 1e-4);
  EXPECT_LT(off(want, folder.put("m.bin", llama2cFile(draft, 1))), 1e-4);
  for (std::size_t group : {32, 48, 16})
    EXPECT_LT(off(want, folder.put("m2.bin", llama2cFile(draft, 2, group))), 0.3) << group;
  EXPECT_THROW(llama2cFile(draft, 2, 7), Error);
  EXPECT_LT(off(want, folder.put("meta", metaFolder(draft, type, 1))), 1e-9);

  const Draft even = randomDraft("llama-even", 4);
  EXPECT_LT(off(lastLogits(networkOf(even)), folder.put("meta2", metaFolder(even, type, 2))), 1e-9);
}

TEST(Network, OfLlamaIsWhatTheModelOfVersion0Computes) {
  const std::vector<std::byte> bytes = randomModel(oddConfig(), kOddSeed);
  const Model model = Model::parse(bytes, "odd.bin");
  const Llama2c file = Llama2c::parse(bytes, "odd.bin");
  const Network network = makeNetwork(llama2cHyper(file), file.tensors);
  Session session(model);
  NetworkSession again(network);
  for (int id : {1, 5, 300, 7, 7}) EXPECT_LT(distance(session.step(id), again.step(id)), 1e-12);
  EXPECT_EQ(again.trace().size(), network.hyper.layers + 1);
}

TEST(Network, IsReadInEveryType) {
  const Folder folder;
  const Draft draft = randomDraft("qwen2", 5, true);
  const std::vector<double> want = lastLogits(networkOf(draft));
  double largest = 0;
  for (double v : want) largest = std::max(largest, std::abs(v));
  for (const char* name : {"F16", "BF16", "Q8_0", "Q6_K", "Q5_K", "Q5_1", "Q5_0", "Q4_K", "Q4_1",
                           "Q4_0", "IQ4_NL", "IQ4_XS", "Q3_K", "Q2_K"}) {
    const TensorType type = typeNamed(name)->type;
    const Network network =
        loadNetwork(folder.put(std::string(name) + ".gguf", ggufFile(draft, type)));
    EXPECT_LT(distance(want, lastLogits(network)), 1.5 * largest) << name;
    NetworkSession exact(network);
    NetworkSession quantised(network, Arithmetic::quantised);
    EXPECT_LT(distance(exact.step(1), quantised.step(1)), 0.2 * largest) << name;
  }
}

TEST(Network, ComesInSeveralGgufFiles) {
  const Folder folder;
  const Draft draft = randomDraft("llama", 9);
  const std::vector<double> want = lastLogits(networkOf(draft));
  const fs::path place = folder.put("split", ggufParts(draft, TensorType::kF32, 3));
  for (const char* name : {"model-00001-of-00003.gguf", "model-00003-of-00003.gguf"})
    EXPECT_LT(distance(want, lastLogits(loadNetwork(place / name))), 2e-5) << name;
  fs::remove(place / "model-00002-of-00003.gguf");
  EXPECT_THROW(loadNetwork(place / "model-00001-of-00003.gguf"), Error);
}

TEST(Network, BringsItsTokenizerWithIt) {
  const Folder folder;
  for (const char* kind : {"llama", "qwen2", "gpt2"}) {
    const Draft draft = randomDraft(kind, 2);
    const fs::path gguf =
        folder.put(std::string(kind) + ".gguf", ggufFile(draft, TensorType::kF16));
    const fs::path hf = folder.put(kind, safetensorsFolder(draft, TensorType::kF16, 1));
    const TextTokenizer one = loadTokenizer(gguf);
    const TextTokenizer other = loadTokenizer(hf);
    for (const std::string text : {"abc cab  bca", "Ünïcode 12\n", "a", "  "}) {
      EXPECT_EQ(one.encode(text), other.encode(text)) << kind << " " << text;
      EXPECT_EQ(one.decode(one.encode(text)), text) << kind;
    }
  }
}

TEST(Network, RefusesWhatIsMissingOrMisshapen) {
  Draft draft = randomDraft("llama", 1);
  std::erase_if(draft.tensors, [](const auto& t) { return t.first == "blk.1.attn_k.weight"; });
  EXPECT_THROW(networkOf(draft), Error);
  Draft odd = randomDraft("llama", 1);
  odd.hyper.hidden++;
  EXPECT_THROW(networkOf(odd), Error);
  const Network network = networkOf(randomDraft("gpt2", 1));
  NetworkSession session(network);
  EXPECT_THROW(session.step(-1), Error);
  EXPECT_THROW(session.step(307), Error);
  for (std::size_t i = 0; i < network.hyper.context; i++) session.step(0);
  EXPECT_THROW(session.step(0), Error);
}

TEST(Config, RefusesUnknownFamiliesByName) {
  const auto refusal = [](const std::string& json) {
    try {
      configHyper(json, "config.json");
    } catch (const Error& error) {
      return std::string(error.what());
    }
    return std::string("accepted");
  };
  EXPECT_NE(refusal(R"({"model_type": "t5"})").find("\"t5\""), std::string::npos);
  EXPECT_NE(refusal("{}").find("model_type"), std::string::npos);
  EXPECT_NE(refusal(R"({"model_type": "llama", "hidden_size": 0})").find("num_hidden_layers"),
            std::string::npos);
}

}  // namespace
}  // namespace reference
