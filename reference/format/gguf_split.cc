// Models in several files, as llama.cpp's gguf-split writes them.
#include <array>
#include <cstdio>

#include "reference/error.h"
#include "reference/format/gguf.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

void addTensors(TensorSet& set, const Gguf& file) {
  if (!file.hasData() && !file.tensors().empty())
    throw Error(file.name() + ": ends before the data of its " +
                std::to_string(file.tensors().size()) + " tensors");
  for (const Tensor& tensor : file.tensors())
    if (!set.tensors.emplace(tensor.name, tensor).second)
      throw Error(file.name() + ": the tensor " + tensor.name + " is in an earlier file too");
  set.files.push_back(file.file());
}

/// "-00001-of-00003.gguf"
std::string ending(std::uint64_t number, std::uint64_t count) {
  std::array<char, 64> text{};
  std::snprintf(text.data(), text.size(), "-%05llu-of-%05llu.gguf",
                static_cast<unsigned long long>(number), static_cast<unsigned long long>(count));
  return text.data();
}

std::uint64_t numberOr(const Gguf& file, const std::string& key, std::uint64_t otherwise) {
  const GgufValue* value = file.find(key);
  return value ? value->toUnsigned() : otherwise;
}

}  // namespace

GgufModel loadGgufModel(const fs::path& path) {
  Gguf given = Gguf::load(path);
  const std::uint64_t count = numberOr(given, "split.count", 1);
  GgufModel model;
  model.tensors.name = path.string();
  if (count <= 1) {
    model.first = std::move(given);
    addTensors(model.tensors, model.first);
    return model;
  }

  const std::uint64_t own = given.at("split.no").toUnsigned();
  const std::string name = path.filename().string();
  const std::string end = ending(own + 1, count);
  if (own >= count || !name.ends_with(end))
    throw Error(path.string() + ": part " + std::to_string(own) + " of " + std::to_string(count) +
                " by its keys, expected a name that ends in " + end);
  const std::string stem = name.substr(0, name.size() - end.size());
  for (std::uint64_t part = 0; part < count; part++) {
    const fs::path other = path.parent_path() / (stem + ending(part + 1, count));
    Gguf file = Gguf::load(other);
    if (numberOr(file, "split.count", 1) != count || file.at("split.no").toUnsigned() != part)
      throw Error(other.string() + ": split.no and split.count say part " +
                  std::to_string(numberOr(file, "split.no", 0)) + " of " +
                  std::to_string(numberOr(file, "split.count", 1)) + ", expected part " +
                  std::to_string(part) + " of " + std::to_string(count));
    addTensors(model.tensors, file);
    if (part == 0) model.first = std::move(file);
  }
  const std::uint64_t total =
      numberOr(model.first, "split.tensors.count", model.tensors.tensors.size());
  if (model.tensors.tensors.size() != total)
    throw Error(path.string() + ": its parts hold " + std::to_string(model.tensors.tensors.size()) +
                " tensors, split.tensors.count is " + std::to_string(total));
  return model;
}

}  // namespace reference
