// Files that others call malformed, accepted and refused as their tables say.
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

#include "reference/data/bytes.h"
#include "reference/error.h"
#include "reference/format/gguf.h"
#include "reference/format/safetensors.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

/// Holds `read` against a folder's table; every refusal is one sentence with the file's name.
template <class Read>
void expectTable(const std::string& folder, Read read) {
  const fs::path place = fs::path(std::getenv("NINEML_DATA")) / "malformed" / folder;
  std::ifstream table(place / "EXPECTED.tsv");
  std::string line;
  std::getline(table, line);
  int files = 0;
  while (std::getline(table, line)) {
    const std::string name = line.substr(0, line.find('\t'));
    const bool accepted = line.find("\taccept") != std::string::npos;
    std::string sentence;
    try {
      const std::vector<std::byte> bytes = readFile(place / name);
      read(bytes, name);
    } catch (const Error& error) {
      sentence = error.what();
    }
    EXPECT_EQ(sentence.empty(), accepted) << name << ": " << sentence;
    EXPECT_TRUE(accepted || sentence.starts_with(name)) << sentence;
    EXPECT_EQ(sentence.find('\n'), std::string::npos);
    files++;
    if (std::getenv("NINEML_SHOW") && !accepted) std::cout << sentence << '\n';
  }
  EXPECT_GT(files, 15);
}

TEST(MalformedData, HoldsForGguf) {
  expectTable("gguf", [](const std::vector<std::byte>& bytes, const std::string& name) {
    Gguf::parse(bytes, name);
  });
}

TEST(MalformedData, HoldsForSafetensors) {
  expectTable("safetensors", [](const std::vector<std::byte>& bytes, const std::string& name) {
    Safetensors::parse(bytes, name);
  });
}

TEST(FormatData, ReadsEveryGguf) {
  const fs::path data = std::getenv("NINEML_DATA");
  for (const char* folder : {"gguf", "kquants", "vocab"})
    for (const fs::directory_entry& entry : fs::directory_iterator(data / folder)) {
      if (entry.path().extension() != ".gguf") continue;
      EXPECT_NO_THROW(Gguf::load(entry.path())) << entry.path();
    }
}

TEST(FormatData, ReadsShards) {
  const fs::path data = std::getenv("NINEML_DATA");
  const TensorSet one = loadSafetensors(data / "hf/stories260K-hf-F32/model.safetensors");
  const TensorSet three =
      loadSafetensors(data / "hf/stories260K-hf-F32-3shards/model.safetensors.index.json");
  ASSERT_EQ(one.tensors.size(), three.tensors.size());
  for (const auto& [name, tensor] : one.tensors) {
    const Tensor& other = three.tensors.at(name);
    EXPECT_EQ(tensor.shape, other.shape);
    EXPECT_TRUE(std::equal(tensor.bytes.begin(), tensor.bytes.end(), other.bytes.begin(),
                           other.bytes.end()));
  }
}

}  // namespace
}  // namespace reference
