// Which format a file or folder is, and the model out of it.
#include <algorithm>
#include <array>
#include <fstream>

#include "reference/data/bytes.h"
#include "reference/error.h"
#include "reference/family/names.h"
#include "reference/family/network.h"
#include "reference/format/json.h"
#include "reference/format/pytorch.h"
#include "reference/format/safetensors.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

std::string textOf(const fs::path& path) {
  const std::vector<std::byte> bytes = readFile(path);
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string beginningOf(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::array<char, 16> bytes{};
  in.read(bytes.data(), bytes.size());
  return {bytes.data(), std::size_t(in.gcount())};
}

Network fromConfig(const fs::path& config, TensorSet tensors) {
  const std::string text = textOf(config);
  Hyper hyper = configHyper(text, config.string());
  TensorSet set = renamed(hyper, std::move(tensors));
  const Json json = Json::parse(text, config.string());
  const Json* tied = json.findValue("tie_word_embeddings");
  if (tied != nullptr && tied->toBool()) set.tensors.erase("output.weight");
  return makeNetwork(std::move(hyper), std::move(set));
}

Network fromMeta(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with("consolidated.") && name.ends_with(".pth")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  if (files.empty()) throw Error(folder.string() + ": has params.json but no consolidated.*.pth");
  std::vector<TensorSet> parts;
  for (const fs::path& file : files) parts.push_back(loadPytorch(file));
  const fs::path params = folder / "params.json";
  return makeNetwork(paramsHyper(textOf(params), params.string()), joinedParts(std::move(parts)));
}

Network fromFolder(const fs::path& folder) {
  if (fs::exists(folder / "params.json")) return fromMeta(folder);
  for (const char* file : {"model.safetensors.index.json", "model.safetensors"})
    if (fs::exists(folder / file))
      return fromConfig(folder / "config.json", loadSafetensors(folder / file));
  for (const char* file : {"pytorch_model.bin.index.json", "pytorch_model.bin"})
    if (fs::exists(folder / file))
      return fromConfig(folder / "config.json", loadPytorch(folder / file));
  throw Error(
      folder.string() +
      ": expected model.safetensors, pytorch_model.bin, their indexes, or params.json in it");
}

}  // namespace

Network loadNetwork(const fs::path& path) {
  if (fs::is_directory(path)) return fromFolder(path);
  const std::string begin = beginningOf(path);
  if (begin.starts_with("GGUF")) {
    GgufModel model = loadGgufModel(path);
    return makeNetwork(ggufHyper(model.first), std::move(model.tensors));
  }
  if (begin.starts_with("PK"))
    return fromConfig(path.parent_path() / "config.json", loadPytorch(path));
  // A safetensors header's length leaves its high bytes 0, and JSON follows.
  if (begin.size() > 8 && begin.substr(5, 3) == std::string(3, '\0') && begin[8] == '{')
    return fromConfig(path.parent_path() / "config.json", loadSafetensors(path));
  Llama2c file = Llama2c::load(path);
  return makeNetwork(llama2cHyper(file), std::move(file.tensors));
}

}  // namespace reference
