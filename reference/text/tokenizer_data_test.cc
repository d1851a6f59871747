// Tokenizers against llama.cpp's texts and ids.
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

#include "reference/data/bytes.h"
#include "reference/text/load_tokenizer.h"
#include "reference/text/tokenizer.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

fs::path data() { return std::getenv("NINEML_DATA"); }

std::string textOf(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

std::vector<std::string> texts(const fs::path& path) {
  static const std::string kBetween = "\n__ggml_vocab_test__\n";
  const std::string all = textOf(path);
  std::vector<std::string> out;
  for (std::size_t at = 0; at < all.size();) {
    std::size_t end = all.find(kBetween, at);
    if (end == std::string::npos) end = all.size();
    out.push_back(all.substr(at, end - at));
    at = end + kBetween.size();
  }
  return out;
}

std::vector<std::vector<int>> ids(const fs::path& path) {
  std::ifstream in(path);
  std::vector<std::vector<int>> out;
  for (std::string line; std::getline(in, line);) {
    out.emplace_back();
    std::istringstream words(line);
    for (int id = 0; words >> id;) out.back().push_back(id);
  }
  return out;
}

TEST(VocabularyData, GivesLlamaCppsIds) {
  int files = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(data() / "vocab")) {
    if (entry.path().extension() != ".gguf") continue;
    const TextTokenizer tokenizer = loadTokenizer(entry.path());
    const std::vector<std::string> in = texts(entry.path().string() + ".inp");
    const std::vector<std::vector<int>> out = ids(entry.path().string() + ".out");
    ASSERT_EQ(in.size(), out.size()) << entry.path();
    for (std::size_t i = 0; i < in.size(); i++) {
      const std::vector<int> got = tokenizer.encode(in[i], {.special = false, .ends = false});
      EXPECT_EQ(got, out[i]) << entry.path() << " \"" << in[i] << "\"";
      EXPECT_EQ(tokenizer.decode(got), in[i]) << entry.path();
    }
    files++;
  }
  EXPECT_GE(files, 4);
}

TEST(VocabularyData, AgreeAboutOneVocabulary) {
  // Llama 2's vocabulary as GGUF, as SentencePiece's own file and as llama2.c's.
  const TextTokenizer gguf = loadTokenizer(data() / "vocab/ggml-vocab-llama-spm.gguf");
  const TextTokenizer model = loadTokenizer(data() / "models/llama2_tokenizer.model");
  const Tokenizer bin = Tokenizer::load(data() / "models/llama2_tokenizer.bin", 32000);
  for (const std::string& text : texts(data() / "vocab/ggml-vocab-llama-spm.gguf.inp")) {
    const std::vector<int> want = gguf.encode(text);
    EXPECT_EQ(model.encode(text), want) << text;
    EXPECT_EQ(bin.encode(text), want) << text;
  }
}

}  // namespace
}  // namespace reference
