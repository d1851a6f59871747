#include "reference/format/safetensors.h"

#include <algorithm>
#include <memory>
#include <tuple>

#include "reference/data/bytes.h"
#include "reference/error.h"
#include "reference/format/json.h"

namespace reference {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t kLongestHeader = 100'000'000;

TensorType typeOf(const Json& json) {
  static const std::map<std::string, TensorType> types = {
      {"BOOL", TensorType::kBool},       {"U8", TensorType::kU8},
      {"I8", TensorType::kI8},           {"U16", TensorType::kU16},
      {"I16", TensorType::kI16},         {"U32", TensorType::kU32},
      {"I32", TensorType::kI32},         {"U64", TensorType::kU64},
      {"I64", TensorType::kI64},         {"F8_E4M3", TensorType::kF8_E4M3},
      {"F8_E5M2", TensorType::kF8_E5M2}, {"F8_E8M0", TensorType::kF8_E8M0},
      {"F16", TensorType::kF16},         {"BF16", TensorType::kBF16},
      {"F32", TensorType::kF32},         {"F64", TensorType::kF64},
      {"C64", TensorType::kC64},
  };
  const auto found = types.find(json.toText());
  if (found == types.end())
    json.fail("the type \"" + json.toText() + "\" is none of safetensors' that is known here");
  return found->second;
}

/// A tensor with the place of its data.
struct Entry {
  Tensor tensor;
  std::uint64_t begin = 0;
  std::uint64_t end = 0;
};

Entry readEntry(const std::string& name, const Json& json) {
  Entry entry;
  entry.tensor.name = name;
  entry.tensor.type = typeOf(json.at("dtype"));
  const std::string which = "tensor \"" + name + "\"";
  std::optional<std::uint64_t> size = typeFacts(entry.tensor.type)->bytes;
  for (const Json& n : json.at("shape").toArray()) {
    entry.tensor.shape.push_back(n.toUnsigned());
    size = size ? product(*size, entry.tensor.shape.back()) : size;
  }
  if (!size)
    json.fail(which + " of shape " + entry.tensor.shapeText() + " overflows 2^63 - 1 bytes");
  const Json& offsets = json.at("data_offsets");
  if (offsets.toArray().size() != 2)
    offsets.fail(which + " has " + std::to_string(offsets.toArray().size()) +
                 " data_offsets, expected 2");
  entry.begin = offsets.toArray()[0].toUnsigned();
  entry.end = offsets.toArray()[1].toUnsigned();
  if (entry.begin > entry.end)
    offsets.fail(which + " begins at " + std::to_string(entry.begin) + " and ends at " +
                 std::to_string(entry.end) + ", expected an end behind the beginning");
  if (entry.end - entry.begin != *size)
    offsets.fail(which + " has " + std::to_string(entry.end - entry.begin) +
                 " bytes of data, expected " + std::to_string(*size) + " for " +
                 typeName(entry.tensor.type) + entry.tensor.shapeText());
  return entry;
}

}  // namespace

Safetensors Safetensors::parse(std::span<const std::byte> bytes, const std::string& name) {
  ByteReader reader(bytes, name);
  const std::uint64_t length = reader.uint64("the header's length");
  if (length > kLongestHeader)
    reader.fail("at byte 0: the header's length is " + std::to_string(length) +
                ", expected at most " + std::to_string(kLongestHeader));
  const std::string header = reader.bytes(length, "the header");
  const Json json = Json::parse(header, name, 8);

  Safetensors file;
  std::vector<Entry> entries;
  for (const auto& [key, value] : json.toObject()) {
    if (key != "__metadata__") {
      entries.push_back(readEntry(key, value));
      continue;
    }
    for (const auto& [word, text] : value.toObject()) file.metadata[word] = text.toText();
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
    return std::tie(a.begin, a.end) < std::tie(b.begin, b.end);
  });

  std::uint64_t at = 0;
  for (Entry& entry : entries) {
    if (entry.begin != at)
      reader.fail("tensor \"" + entry.tensor.name + "\" has data_offsets from " +
                  std::to_string(entry.begin) + ", expected " + std::to_string(at) + " (" +
                  (entry.begin < at ? "it overlaps" : "there is a hole behind") +
                  " the one before)");
    if (entry.end > reader.left())
      reader.fail("tensor \"" + entry.tensor.name + "\" ends at " + std::to_string(entry.end) +
                  ", the file has " + std::to_string(reader.left()) + " bytes of data");
    at = entry.end;
    entry.tensor.bytes = bytes.subspan(reader.offset() + entry.begin, entry.end - entry.begin);
    file.tensors.push_back(std::move(entry.tensor));
  }
  if (at != reader.left())
    reader.fail("its tensors end at byte " + std::to_string(reader.offset() + at) +
                ", the file goes on to " + std::to_string(bytes.size()));
  return file;
}

namespace {

void addFile(TensorSet& set, const fs::path& path) {
  auto bytes = std::make_shared<const std::vector<std::byte>>(readFile(path));
  Safetensors file = Safetensors::parse(*bytes, path.string());
  set.files.push_back(std::move(bytes));
  for (Tensor& tensor : file.tensors) {
    const std::string name = tensor.name;
    if (!set.tensors.emplace(name, std::move(tensor)).second)
      throw Error(path.string() + ": the tensor \"" + name + "\" is in an earlier file too");
  }
}

}  // namespace

TensorSet loadSafetensors(const fs::path& path) {
  TensorSet set;
  set.name = path.string();
  if (path.extension() != ".json") {
    addFile(set, path);
    return set;
  }
  const std::vector<std::byte> bytes = readFile(path);
  const Json index =
      Json::parse({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, path.string());
  std::map<std::string, std::string> fileOf;
  for (const auto& [tensor, file] : index.at("weight_map").toObject()) {
    const fs::path shard = file.toText();
    if (shard.has_parent_path() || shard.empty())
      file.fail("\"" + shard.string() + "\" holds a folder, expected a file beside the index");
    fileOf[tensor] = shard.string();
  }
  std::map<std::string, bool> loaded;
  for (const auto& [tensor, file] : fileOf)
    if (loaded.emplace(file, true).second) addFile(set, path.parent_path() / file);
  for (const auto& [tensor, file] : fileOf)
    if (!set.tensors.contains(tensor))
      throw Error(path.string()
                      .append(": no file has the tensor \"")
                      .append(tensor)
                      .append("\" that it puts in ")
                      .append(file));
  return set;
}

}  // namespace reference
