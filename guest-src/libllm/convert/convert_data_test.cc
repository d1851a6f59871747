// The converter against files that others made: ggml's own bytes, llama2.c's own files.
#include "guest-src/libllm/convert/convert_test.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <map>
#include <sstream>

extern "C" {
#include "guest-src/libllm/kernel.h"
//
#include "guest-src/libllm/dat.h"
#include "guest-src/libllm/fns.h"
}

namespace guest {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class ConvertData : public testing::Test {
 protected:
  void SetUp() override {
    const char* folder = std::getenv("NINEML_DATA");
    if (folder == nullptr || !fs::exists(folder)) GTEST_SKIP() << "no $NINEML_DATA";
    data_ = folder;
  }

  std::string at(const std::string& name) const { return (data_ / name).string(); }
  std::string blocks(const std::string& set, const std::string& ending) const {
    return contentsOf((data_ / "quants" / set).string() + ending);
  }

  /// Every tensor's type and bytes by its name.
  static std::map<std::string, std::string> tensors(std::string file) {
    const std::string all = contentsOf(file);
    std::map<std::string, std::string> tensors;
    Store* s = openstore(file.data(), nullptr);
    EXPECT_NE(s, nullptr) << errorString();
    Tensorinfo t;
    for (vlong i = 0; s != nullptr && storetensor(s, i, &t) != 0; i++)
      tensors[t.name] =
          std::string(t.type) + " " +
          all.substr(static_cast<std::size_t>(t.off), static_cast<std::size_t>(t.size));
    closestore(s);
    return tensors;
  }

  Scratch dir_;
  Convert convert_;
  fs::path data_;
};

TEST_F(ConvertData, BlocksAreGgmlsOwnBytes) {
  int files = 0;
  std::istringstream rows(contentsOf(at("quants/INDEX.tsv")));
  std::string row;
  std::getline(rows, row);
  while (std::getline(rows, row)) {
    std::istringstream words(row);
    std::string set;
    std::string name;
    words >> set >> name;
    std::string type = name;
    for (char& c : type)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    int kind = 0;
    while (kind < Kgroup && kindtype(kind)->name != type) kind++;
    const std::string floats = blocks(set, ".f32");
    if (kind == Kgroup || canpack(kind) == 0 || floats.empty()) continue;
    std::vector<float> x(floats.size() / sizeof(float));
    std::memcpy(x.data(), floats.data(), floats.size());
    std::string got(floats.size(), '\0');
    vlong bad = -1;
    ASSERT_EQ(pack(kind, x.data(), static_cast<vlong>(x.size()),
                   reinterpret_cast<uchar*>(got.data()), &bad),
              0)
        << set << " " << name << " " << bad;
    const std::string want = blocks(set, "." + name + ".blk");
    got.resize(want.size());
    EXPECT_EQ(got == want, true) << set << " " << name;
    files++;
  }
  EXPECT_GE(files, 18);
}

TEST_F(ConvertData, ModelsAreQuantisedAsLlamaCppDoesIt) {
  for (const auto& [floats, stem] : {std::pair("gguf/stories260K.gguf", "gguf/stories260K-"),
                                     std::pair("kquants/rand256-F32.gguf", "kquants/rand256-")}) {
    for (const char* type : {"F16", "BF16", "Q8_0", "Q4_0", "Q4_K_M"}) {
      const std::string theirs = at(std::string(stem) + type + ".gguf");
      if (!fs::exists(theirs)) continue;
      convert_.type = type;
      ASSERT_EQ(convert_(at(floats), dir_ / "q.gguf"), "");
      EXPECT_EQ(tensors(dir_ / "q.gguf") == tensors(theirs), true) << theirs;
    }
  }
}

TEST_F(ConvertData, GgufsComeBackByteForByte) {
  for (const char* folder : {"gguf", "kquants"}) {
    for (const auto& entry : fs::directory_iterator(data_ / folder)) {
      if (entry.path().extension() != ".gguf") continue;
      ASSERT_EQ(convert_(entry.path().string(), dir_ / "same.gguf"), "");
      EXPECT_EQ(contentsOf(dir_ / "same.gguf") == contentsOf(entry.path()), true) << entry.path();
    }
  }
}

TEST_F(ConvertData, Llama2cFilesComeBackByteForByte) {
  const std::string bin = at("models/stories260K.bin");
  convert_.tokens = at("models/tok512.bin");
  ASSERT_EQ(convert_(bin, dir_ / "m.gguf"), "");
  convert_.tokens = "";
  ASSERT_EQ(convert_(dir_ / "m.gguf", dir_ / "m.bin"), "");
  EXPECT_EQ(contentsOf(dir_ / "m.bin") == contentsOf(bin), true);
  EXPECT_EQ(contentsOf(dir_ / "tokenizer.bin") == contentsOf(at("models/tok512.bin")), true);
  const std::string bytes = at("models/stories260K_q80_gs32.bin");
  convert_.form = "bin2";
  ASSERT_EQ(convert_(bytes, dir_ / "q.bin"), "");
  EXPECT_EQ(contentsOf(dir_ / "q.bin") == contentsOf(bytes), true);
}

TEST_F(ConvertData, FoldersBecomeAnythingThatALlamaMayBe) {
  for (const auto& entry : fs::directory_iterator(data_ / "hf")) {
    for (const char* form : {"gguf", "bin0", "bin1", "bin2"}) {
      convert_.form = form;
      EXPECT_EQ(convert_(entry.path().string(), dir_ / "out"), "") << entry.path() << " " << form;
      ModelPtr m(openmodel((dir_ / "out").data()));
      EXPECT_NE(m, nullptr) << errorString();
    }
  }
}

TEST_F(ConvertData, SentencePieceModelsBecomeLlama2cs) {
  for (const char* name : {"tok512", "llama2_tokenizer"}) {
    const std::string stem = at("models/") + name;
    ASSERT_EQ(convert_.vocabulary(stem + ".model", dir_ / "t.bin"), "");
    EXPECT_EQ(contentsOf(dir_ / "t.bin") == contentsOf(stem + ".bin"), true) << name;
  }
}

TEST_F(ConvertData, VocabulariesSplitTextsAsBefore) {
  const std::string mark = "\n__ggml_vocab_test__\n";
  for (const auto& entry : fs::directory_iterator(data_ / "vocab")) {
    if (entry.path().extension() != ".gguf") continue;
    const std::string in = entry.path().string();
    ASSERT_EQ(convert_.vocabulary(in, dir_ / "tokenizer.json"), "") << in;
    ModelPtr a(openvocab(std::string(in).data()));
    ModelPtr b(openvocab((dir_ / "tokenizer.json").data()));
    ASSERT_NE(b, nullptr) << errorString();
    std::string text = contentsOf(in + ".inp");
    int* x = nullptr;
    int* y = nullptr;
    const vlong n = encode(a.get(), text.data(), static_cast<vlong>(text.size()), 0, &x);
    const vlong k = encode(b.get(), text.data(), static_cast<vlong>(text.size()), 0, &y);
    EXPECT_EQ(std::vector<int>(x, x + n), std::vector<int>(y, y + k)) << in;
    p9_free(x);
    p9_free(y);
    const bool spm = in.find("spm") != std::string::npos;
    const std::string refused = convert_.vocabulary(in, dir_ / "t.model");
    if (spm)
      EXPECT_EQ(refused, "");
    else
      EXPECT_THAT(refused, HasSubstr("byte-level BPE, for which SentencePiece's"));
  }
}

}  // namespace
}  // namespace guest
