// The guest's formats, blocks and vocabularies against files that others made, where the machine
// has them: $NINEML_DATA is their folder.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "guest-src/libllm/test_image.h"

extern "C" {
#include "guest-src/libllm/kernel.h"
//
#include "guest-src/libllm/dat.h"
#include "guest-src/libllm/fns.h"
}

namespace guest {
namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// Lines of a table, each split at tabs; the first one is a heading.
std::vector<std::vector<std::string>> table(const fs::path& file) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream in(file);
  std::string line;
  std::getline(in, line);
  while (std::getline(in, line)) {
    rows.emplace_back();
    std::istringstream words(line);
    std::string word;
    while (std::getline(words, word, '\t')) rows.back().push_back(word);
  }
  return rows;
}

ModelPtr open(const fs::path& path) { return ModelPtr(openmodel(path.string().data())); }

class Data : public testing::Test {
 protected:
  void SetUp() override {
    const char* folder = std::getenv("NINEML_DATA");
    if (folder == nullptr || !fs::exists(folder)) GTEST_SKIP() << "no $NINEML_DATA";
    data_ = folder;
  }

  /// Encodes without control tokens and without the one that begins a text.
  static std::string ids(Model* m, std::string text) {
    int* id = nullptr;
    const vlong n = encode(m, text.data(), static_cast<vlong>(text.size()), 0, &id);
    EXPECT_GE(n, 0) << errorString();
    std::string all;
    for (vlong i = 0; i < n; i++) all += (i > 0 ? " " : "") + std::to_string(id[i]);
    p9_free(id);
    return all;
  }

  fs::path data_;
};

TEST_F(Data, BlocksAreTheSameFloatsAsGgmls) {
  int files = 0;
  for (const auto& row : table(data_ / "quants/INDEX.tsv")) {
    const std::string name = row.at(0) + "." + row.at(1);
    std::string type = row.at(1);
    for (char& c : type)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    int kind = 0;
    while (kind < Kgroup && kindtype(kind)->name != type) kind++;
    ASSERT_LT(kind, static_cast<int>(Kgroup)) << type;
    if (!fs::exists(data_ / "quants" / (name + ".blk"))) continue;
    std::string blocks = read(data_ / "quants" / (name + ".blk"));
    const std::string want = read(data_ / "quants" / (name + ".f32"));
    std::vector<float> got(want.size() / sizeof(float));
    portdequant(got.data(), kind, reinterpret_cast<uchar*>(blocks.data()),
                static_cast<vlong>(got.size()));
    EXPECT_EQ(std::memcmp(got.data(), want.data(), want.size()), 0) << name;
    files++;
  }
  EXPECT_GT(files, 20);
}

TEST_F(Data, MalformedFilesAreJudgedAsTheTableSays) {
  int files = 0;
  for (const char* folder : {"gguf", "safetensors"}) {
    for (const auto& row : table(data_ / "malformed" / folder / "EXPECTED.tsv")) {
      const fs::path file = data_ / "malformed" / folder / row.at(0);
      if (!fs::exists(file)) continue;
      Store* s = openstore(file.string().data(), nullptr);
      EXPECT_EQ(s != nullptr, row.at(1) == "accept") << file << (s == nullptr ? errorString() : "");
      closestore(s);
      files++;
    }
  }
  EXPECT_GT(files, 40);
}

TEST_F(Data, VocabulariesSplitTextsAsLlamaCppDoes) {
  const std::string mark = "\n__ggml_vocab_test__\n";
  int texts = 0;
  for (const auto& entry : fs::directory_iterator(data_ / "vocab")) {
    if (entry.path().extension() != ".gguf") continue;
    ModelPtr m(openvocab(entry.path().string().data()));
    ASSERT_NE(m, nullptr) << errorString();
    const std::string all = read(entry.path().string() + ".inp");
    std::ifstream out(entry.path().string() + ".out");
    std::string want;
    for (std::size_t at = 0; at <= all.size() && std::getline(out, want);) {
      const std::size_t end = std::min(all.find(mark, at), all.size());
      const std::string text = all.substr(at, end - at);
      while (!want.empty() && want.front() == ' ') want.erase(0, 1);
      while (!want.empty() && want.back() == ' ') want.pop_back();
      EXPECT_EQ(ids(m.get(), text), want) << entry.path() << ": '" << text << "'";
      at = end + mark.size();
      texts++;
    }
  }
  EXPECT_GT(texts, 100);
}

TEST_F(Data, QuantisedModelsAreNearlyAsLikelyAsTheirFloats) {
  const std::string text = read(data_ / "kquants/fox.txt");
  for (const auto& row : table(data_ / "kquants/EXPECTED.tsv")) {
    ModelPtr m = open(data_ / row.at(0));
    ASSERT_NE(m, nullptr) << errorString();
    std::string copy = text;
    int* id = nullptr;
    const vlong n = encode(m.get(), copy.data(), static_cast<vlong>(copy.size()), Begin, &id);
    ASSERT_EQ(n, 35) << row.at(0);
    SessionPtr s(newsession(m.get(), nullptr));
    double nll = 0;
    for (int i = 0; i + 1 < n; i++) {
      const float* l = stepsession(s.get(), id[i]);
      ASSERT_NE(l, nullptr) << errorString();
      double sum = 0;
      for (int k = 0; k < modelshape(m.get())->vocab; k++)
        sum += std::exp(static_cast<double>(l[k]));
      nll += std::log(sum) - static_cast<double>(l[id[i + 1]]);
    }
    p9_free(id);
    EXPECT_NEAR(nll / std::stod(row.at(2)), 1, 0.005) << row.at(0);
  }
}

TEST_F(Data, FoldersAndFilesOfOneModelAgree) {
  ModelPtr bin = open(data_ / "models/stories260K.bin");
  ASSERT_NE(bin, nullptr) << errorString();
  for (const char* name :
       {"hf/stories260K-hf-F32", "hf/stories260K-hf-F32-3shards", "gguf/stories260K.gguf"}) {
    ModelPtr m = open(data_ / name);
    ASSERT_NE(m, nullptr) << errorString();
    SessionPtr a(newsession(bin.get(), nullptr));
    SessionPtr b(newsession(m.get(), nullptr));
    for (int id : {1, 403, 407, 261, 378, 432, 383}) {
      const float* x = stepsession(a.get(), id);
      const float* y = stepsession(b.get(), id);
      ASSERT_NE(y, nullptr) << errorString();
      for (int i = 0; i < 512; i++) ASSERT_NEAR(x[i], y[i], 2e-4) << name << " " << i;
    }
  }
}

}  // namespace
}  // namespace guest
