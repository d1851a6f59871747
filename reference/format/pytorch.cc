#include "reference/format/pytorch.h"

#include <algorithm>
#include <map>
#include <memory>

#include "reference/data/bytes.h"
#include "reference/error.h"
#include "reference/format/json.h"
#include "reference/format/pickle.h"
#include "reference/format/zip.h"

namespace reference {
namespace {

namespace fs = std::filesystem;
using Kind = PickleValue::Kind;

/// A storage: a member of the archive, read as numbers of one type.
struct Storage {
  TensorType type = TensorType::kF32;
  std::span<const std::byte> bytes;
  std::uint64_t elements = 0;
};

class Checkpoint {
 public:
  Checkpoint(std::span<const std::byte> bytes, const std::string& name) : name_(name) {
    set_.name = name;
    const std::vector<ZipMember> members = readZip(bytes, name);
    const ZipMember* pickle = nullptr;
    for (const ZipMember& member : members)
      if (member.name.ends_with("/data.pkl")) pickle = &member;
    if (pickle == nullptr) fail("has no member data.pkl, expected PyTorch's zip form");
    const std::string folder = pickle->name.substr(0, pickle->name.size() - 8);
    for (const ZipMember& member : members) {
      if (member.name.starts_with(folder + "data/"))
        storages_[member.name.substr(folder.size() + 5)] = member.bytes;
      if (member.name == folder + "byteorder" && !isLittle(member.bytes))
        fail("its byteorder is not little, expected little-endian numbers");
    }
    pickle_ = Pickle::parse(pickle->bytes, name + ": " + pickle->name);
  }

  TensorSet take() {
    const PickleValue* dict = pickle_.root;
    if (dict->kind != Kind::kDict)
      fail("its pickle is " + pickleKind(*dict) + ", expected a dictionary");
    for (const char* inner : {"state_dict", "model"})
      for (const auto& [key, value] : dict->members)
        if (key->kind == Kind::kText && key->text == inner && value->kind == Kind::kDict)
          dict = value;
    for (const auto& [key, value] : dict->members) {
      if (key->kind != Kind::kText)
        fail("its dictionary has " + pickleKind(*key) + " as a key, expected a text");
      if (value->kind != Kind::kReduced) continue;
      Tensor tensor = tensorOf(key->text, *value, 0);
      if (!set_.tensors.emplace(key->text, std::move(tensor)).second)
        fail("the tensor " + key->text + " is there twice");
    }
    return std::move(set_);
  }

 private:
  [[noreturn]] void fail(const std::string& sentence) const {
    throw Error(name_ + ": " + sentence);
  }

  static bool isLittle(std::span<const std::byte> bytes) {
    const std::string word(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return word == "little";
  }

  [[noreturn]] void odd(const std::string& tensor, const std::string& what) const {
    fail("tensor " + tensor + ": " + what);
  }

  const PickleValue& item(const std::string& tensor, const PickleValue& tuple, std::size_t i,
                          Kind kind) const {
    if (tuple.kind != Kind::kTuple || tuple.items.size() <= i)
      odd(tensor, "expected a tuple of more than " + std::to_string(i) + " items");
    if (tuple.items[i]->kind != kind)
      odd(tensor, "item " + std::to_string(i) + " is " + pickleKind(*tuple.items[i]));
    return *tuple.items[i];
  }

  std::vector<std::uint64_t> sizes(const std::string& tensor, const PickleValue& tuple) const {
    std::vector<std::uint64_t> out;
    for (const PickleValue* value : tuple.items) {
      if (value->kind != Kind::kInt || value->number < 0)
        odd(tensor, "a size or stride is " + pickleKind(*value) + " or below 0");
      out.push_back(std::uint64_t(value->number));
    }
    return out;
  }

  Storage storageOf(const std::string& tensor, const PickleValue& persistent) const {
    static const std::map<std::string, TensorType> types = {
        {"torch FloatStorage", TensorType::kF32},     {"torch HalfStorage", TensorType::kF16},
        {"torch BFloat16Storage", TensorType::kBF16}, {"torch DoubleStorage", TensorType::kF64},
        {"torch LongStorage", TensorType::kI64},      {"torch IntStorage", TensorType::kI32},
        {"torch ShortStorage", TensorType::kI16},     {"torch CharStorage", TensorType::kI8},
        {"torch ByteStorage", TensorType::kU8},       {"torch BoolStorage", TensorType::kBool}};
    const PickleValue& id = *persistent.items[0];
    if (item(tensor, id, 0, Kind::kText).text != "storage") odd(tensor, "its id is no storage's");
    const auto type = types.find(item(tensor, id, 1, Kind::kGlobal).text);
    if (type == types.end()) odd(tensor, "its storage has no type of numbers");
    const std::string& key = item(tensor, id, 2, Kind::kText).text;
    const std::int64_t elements = item(tensor, id, 4, Kind::kInt).number;
    const auto bytes = storages_.find(key);
    if (bytes == storages_.end()) odd(tensor, "the archive has no member data/" + key);
    Storage out;
    out.type = type->second;
    out.bytes = bytes->second;
    out.elements = bytes->second.size() / typeFacts(out.type)->bytes;
    if (elements < 0 || std::uint64_t(elements) > out.elements)
      odd(tensor, "its storage has " + std::to_string(elements) + " elements, data/" + key +
                      " holds " + std::to_string(out.elements));
    return out;
  }

  Tensor tensorOf(const std::string& name, const PickleValue& call, int depth) {
    const std::string& function = call.items[0]->text;
    const PickleValue& arguments = *call.items[1];
    if (function == "torch._utils _rebuild_parameter" && depth == 0)
      return tensorOf(name, item(name, arguments, 0, Kind::kReduced), 1);
    if (function != "torch._utils _rebuild_tensor_v2") odd(name, "is made by " + function);
    const Storage storage = storageOf(name, item(name, arguments, 0, Kind::kPersistent));
    const std::int64_t offset = item(name, arguments, 1, Kind::kInt).number;
    Tensor tensor;
    tensor.name = name;
    tensor.type = storage.type;
    tensor.shape = sizes(name, item(name, arguments, 2, Kind::kTuple));
    const std::vector<std::uint64_t> strides = sizes(name, item(name, arguments, 3, Kind::kTuple));
    if (strides.size() != tensor.shape.size() || offset < 0)
      odd(name, "its sizes, strides and offset do not belong together");
    place(tensor, storage, std::uint64_t(offset), strides);
    return tensor;
  }

  /// Finds the bytes, or gathers them where they do not lie one after another.
  void place(Tensor& tensor, const Storage& storage, std::uint64_t offset,
             const std::vector<std::uint64_t>& strides) {
    const std::size_t size = typeFacts(storage.type)->bytes;
    std::uint64_t count = 1;
    std::uint64_t last = offset;
    bool ordered = true;
    for (std::size_t i = tensor.shape.size(); i-- > 0;) {
      const std::uint64_t n = tensor.shape[i];
      if (n == 0) {
        tensor.bytes = {};
        return;
      }
      const auto reach = product(n - 1, strides[i]);
      if (!reach || *reach > storage.elements || last > storage.elements)
        odd(tensor.name, "reaches past its storage of " + std::to_string(storage.elements));
      last += *reach;
      ordered = ordered && (n == 1 || strides[i] == count);
      const auto more = product(count, n);
      // A stride of 0 makes many elements of one: no checkpoint of weights has them.
      if (!more || *more > storage.elements)
        odd(tensor.name,
            "has more elements than its storage of " + std::to_string(storage.elements));
      count = *more;
    }
    if (last >= storage.elements)
      odd(tensor.name, "ends at element " + std::to_string(last + 1) + ", its storage has " +
                           std::to_string(storage.elements));
    if (ordered) {
      tensor.bytes = storage.bytes.subspan(offset * size, count * size);
      return;
    }
    auto copy = std::make_shared<std::vector<std::byte>>();
    copy->reserve(count * size);
    for (std::uint64_t i = 0; i < count; i++) {
      std::uint64_t rest = i;
      std::uint64_t at = offset;
      for (std::size_t d = tensor.shape.size(); d-- > 0; rest /= tensor.shape[d])
        at += rest % tensor.shape[d] * strides[d];
      const std::span<const std::byte> one = storage.bytes.subspan(at * size, size);
      copy->insert(copy->end(), one.begin(), one.end());
    }
    copied_ += copy->size();
    if (copied_ > std::uint64_t(1) << 34) fail("its tensors share too much of their storages");
    tensor.bytes = *copy;
    set_.files.push_back(std::move(copy));
  }

  const std::string& name_;
  TensorSet set_;
  std::map<std::string, std::span<const std::byte>> storages_;
  Pickle pickle_;
  std::uint64_t copied_ = 0;
};

}  // namespace

TensorSet parsePytorch(std::span<const std::byte> bytes, const std::string& name) {
  return Checkpoint(bytes, name).take();
}

TensorSet loadPytorch(const fs::path& path) {
  auto bytes = std::make_shared<const std::vector<std::byte>>(readFile(path));
  if (path.extension() != ".json") {
    TensorSet set = parsePytorch(*bytes, path.string());
    set.files.push_back(std::move(bytes));
    return set;
  }
  const Json index =
      Json::parse({reinterpret_cast<const char*>(bytes->data()), bytes->size()}, path.string());
  TensorSet all;
  all.name = path.string();
  std::map<std::string, bool> loaded;
  for (const auto& [tensor, file] : index.at("weight_map").toObject()) {
    const fs::path shard = file.toText();
    if (shard.has_parent_path() || shard.empty())
      file.fail("\"" + shard.string() + "\" holds a folder, expected a file beside the index");
    if (!loaded.emplace(shard.string(), true).second) continue;
    TensorSet part = loadPytorch(path.parent_path() / shard);
    for (auto& [name, found] : part.tensors)
      if (!all.tensors.emplace(name, found).second)
        throw Error(part.name + ": the tensor " + name + " is in an earlier file too");
    all.files.insert(all.files.end(), part.files.begin(), part.files.end());
  }
  for (const auto& [tensor, file] : index.at("weight_map").toObject())
    if (!all.tensors.contains(tensor))
      file.fail("no file has the tensor " + tensor + " that the index puts in " + file.toText());
  return all;
}

}  // namespace reference
