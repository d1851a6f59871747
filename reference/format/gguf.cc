#include "reference/format/gguf.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <set>

#include "reference/data/bytes.h"
#include "reference/error.h"

namespace reference {
namespace {

constexpr std::uint64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::uint32_t kDeepest = 8;     // arrays of arrays
constexpr std::size_t kLongestName = 63;  // of a tensor
constexpr std::uint32_t kMostDimensions = 4;
/// The least that an entry takes: a key's length and type, and a byte of each.
constexpr std::size_t kLeastKey = 8 + 1 + 4 + 1;
constexpr std::size_t kLeastTensor = 8 + 4 + 4 + 8;

std::string place(std::size_t offset) { return "at byte " + std::to_string(offset) + ": "; }

/// Reads the parts of one file in its order.
class Reader {
 public:
  Reader(std::span<const std::byte> bytes, const std::string& name)
      : reader_(bytes, name), name_(name) {}

  ByteReader& bytes() { return reader_; }

  void magic() {
    const std::string found = reader_.bytes(4, "the magic");
    if (found == "GGUF") return;
    reader_.fail("at byte 0: no GGUF file, expected the letters GGUF");
  }

  std::uint32_t version() {
    const std::uint32_t version = reader_.uint32("the version");
    if ((version & 0xFFFF) == 0 && version != 0)
      reader_.fail("at byte 4: a big-endian GGUF file, expected little-endian");
    if (version != 2 && version != 3)
      reader_.fail("at byte 4: GGUF version " + std::to_string(version) + ", expected 2 or 3");
    return version;
  }

  std::uint64_t count(const std::string& what, std::size_t least) {
    const std::size_t offset = reader_.offset();
    const std::uint64_t count = reader_.uint64(what);
    if (count > reader_.left() / least)
      reader_.fail(place(offset) + what + " is " + std::to_string(count) +
                   ", expected at most the " + std::to_string(reader_.left() / least) +
                   " that the rest of the file can hold");
    return count;
  }

  std::string text(const std::string& what) {
    const std::size_t offset = reader_.offset();
    const std::uint64_t length = reader_.uint64("the length of " + what);
    if (length > reader_.left())
      reader_.fail(place(offset) + "the length of " + what + " is " + std::to_string(length) +
                   ", expected at most the " + std::to_string(reader_.left()) +
                   " bytes that follow");
    return reader_.bytes(std::size_t(length), what);
  }

  GgufType type(const std::string& what) {
    const std::size_t offset = reader_.offset();
    const std::uint32_t type = reader_.uint32(what);
    if (type > std::uint32_t(GgufType::kF64))
      reader_.fail(place(offset) + what + " is " + std::to_string(type) + ", expected 0 to 12");
    return GgufType(type);
  }

  GgufValue value(const std::string& key) {
    GgufValue value;
    value.key = name_ + ": key " + key;
    value.type = type("the type of key " + key);
    if (value.type == GgufType::kArray)
      array(value, key, 1);
    else
      element(value, value.type, key, 1);
    return value;
  }

 private:
  static std::size_t least(GgufType type) {
    switch (type) {
      case GgufType::kU16:
      case GgufType::kI16:
        return 2;
      case GgufType::kU32:
      case GgufType::kI32:
      case GgufType::kF32:
        return 4;
      case GgufType::kU64:
      case GgufType::kI64:
      case GgufType::kF64:
      case GgufType::kText:
        return 8;
      case GgufType::kArray:
        return 12;
      default:
        return 1;
    }
  }

  void array(GgufValue& value, const std::string& key, std::uint32_t depth) {
    if (depth > kDeepest)
      reader_.fail(place(reader_.offset()) + "key " + key + " holds arrays deeper than " +
                   std::to_string(kDeepest) + " in each other");
    value.element = type("the element type of key " + key);
    const std::uint64_t n = count("the length of the array of key " + key, least(value.element));
    for (std::uint64_t i = 0; i < n; i++) element(value, value.element, key, depth);
  }

  void element(GgufValue& value, GgufType type, const std::string& key, std::uint32_t depth) {
    const std::string& what = key;
    switch (type) {
      case GgufType::kU8:
      case GgufType::kBool:
        value.words.push_back(reader_.uint8(what));
        break;
      case GgufType::kI8:
        value.words.push_back(std::uint64_t(std::int64_t(std::int8_t(reader_.uint8(what)))));
        break;
      case GgufType::kU16:
        value.words.push_back(reader_.uint16(what));
        break;
      case GgufType::kI16:
        value.words.push_back(std::uint64_t(std::int64_t(std::int16_t(reader_.uint16(what)))));
        break;
      case GgufType::kU32:
      case GgufType::kF32:
        value.words.push_back(reader_.uint32(what));
        break;
      case GgufType::kI32:
        value.words.push_back(std::uint64_t(std::int64_t(reader_.int32(what))));
        break;
      case GgufType::kU64:
      case GgufType::kI64:
      case GgufType::kF64:
        value.words.push_back(reader_.uint64(what));
        break;
      case GgufType::kText:
        value.texts.push_back(text("the text of key " + key));
        break;
      case GgufType::kArray:
        value.arrays.emplace_back();
        value.arrays.back().key = value.key;
        value.arrays.back().type = GgufType::kArray;
        array(value.arrays.back(), key, depth + 1);
        break;
    }
  }

  ByteReader reader_;
  std::string name_;
};

/// A tensor of the directory, its data's offset from the beginning of all data.
struct Entry {
  Tensor tensor;
  std::uint64_t offset = 0;
  std::uint64_t size = 0;
};

std::uint64_t sizeOf(Tensor& tensor, const TypeFacts& facts, ByteReader& reader,
                     std::size_t offset) {
  const std::string which = place(offset) + "tensor " + tensor.name;
  std::uint64_t elements = 1;
  for (std::uint64_t n : tensor.shape) {
    if (n > kMost)
      reader.fail(which + " has a dimension of " + std::to_string(n) +
                  ", expected at most 2^63 - 1");
    // Zeros are allowed, the other dimensions must still make sense together.
    const auto more = product(elements, n == 0 ? 1 : n);
    if (!more) reader.fail(which + " has more than 2^63 - 1 elements: " + tensor.shapeText());
    elements = *more;
  }
  const std::uint64_t columns = tensor.shape.empty() ? 1 : tensor.shape.back();
  if (columns % facts.block != 0)
    reader.fail(which + " of type " + facts.name + " has rows of " + std::to_string(columns) +
                " elements, expected a multiple of " + std::to_string(facts.block));
  const auto size = product(elements / facts.block + (elements % facts.block != 0), facts.bytes);
  if (!size) reader.fail(which + " has more than 2^63 - 1 bytes: " + tensor.shapeText());
  return std::count(tensor.shape.begin(), tensor.shape.end(), 0) != 0 ? 0 : *size;
}

Entry readEntry(Reader& in) {
  ByteReader& reader = in.bytes();
  Entry entry;
  const std::size_t begin = reader.offset();
  entry.tensor.name = in.text("a tensor's name");
  if (entry.tensor.name.size() > kLongestName)
    reader.fail(place(begin) + "a tensor's name has " + std::to_string(entry.tensor.name.size()) +
                " bytes, expected at most " + std::to_string(kLongestName));
  const std::string& name = entry.tensor.name;
  const std::uint32_t dimensions = reader.uint32("the dimensions of tensor " + name);
  if (dimensions > kMostDimensions)
    reader.fail(place(begin) + "tensor " + name + " has " + std::to_string(dimensions) +
                " dimensions, expected at most " + std::to_string(kMostDimensions));
  for (std::uint32_t i = 0; i < dimensions; i++)
    entry.tensor.shape.push_back(reader.uint64("a dimension of tensor " + name));
  std::reverse(entry.tensor.shape.begin(), entry.tensor.shape.end());
  const std::uint32_t type = reader.uint32("the type of tensor " + name);
  const TypeFacts* facts = type < 1000 ? typeFacts(TensorType(type)) : nullptr;
  if (facts == nullptr)
    reader.fail(place(begin) + "tensor " + name + " has type " + std::to_string(type) +
                ", expected a type of ggml whose size is known");
  entry.tensor.type = facts->type;
  entry.offset = reader.uint64("the offset of tensor " + name);
  entry.size = sizeOf(entry.tensor, *facts, reader, begin);
  return entry;
}

std::uint64_t alignmentOf(const GgufValue& value) {
  if (value.type != GgufType::kU32)
    throw Error(value.key + " has type " + std::to_string(std::uint32_t(value.type)) +
                ", expected 4 (uint32)");
  if (!std::has_single_bit(value.words[0]))
    throw Error(value.key + " is " + std::to_string(value.words[0]) + ", expected a power of two");
  return value.words[0];
}

/// Every tensor begins where the one before it ends, rounded up to the alignment. Gives the end.
std::uint64_t checkOffsets(const std::vector<Entry>& entries, std::uint64_t alignment,
                           const ByteReader& reader) {
  std::uint64_t expected = 0;
  for (const Entry& entry : entries) {
    if (entry.offset != expected)
      reader.fail("tensor " + entry.tensor.name + " has offset " + std::to_string(entry.offset) +
                  ", expected " + std::to_string(expected) + " (alignment " +
                  std::to_string(alignment) + ")");
    if (entry.size > kMost - alignment || expected > kMost - alignment - entry.size)
      reader.fail("tensor " + entry.tensor.name + " ends past 2^63 - 1 bytes of data");
    expected = (expected + entry.size + alignment - 1) / alignment * alignment;
  }
  return expected;
}

}  // namespace

Gguf Gguf::load(const std::filesystem::path& path) {
  auto bytes = std::make_shared<const std::vector<std::byte>>(readFile(path));
  Gguf gguf = parse(*bytes, path.string());
  gguf.file_ = std::move(bytes);
  return gguf;
}

Gguf Gguf::parse(std::span<const std::byte> bytes, const std::string& name) {
  Gguf gguf;
  gguf.name_ = name;
  Reader in(bytes, name);
  ByteReader& reader = in.bytes();
  in.magic();
  gguf.version_ = in.version();
  const std::uint64_t tensors = in.count("the number of tensors", kLeastTensor);
  const std::uint64_t keys = in.count("the number of keys", kLeastKey);

  std::set<std::string> known;
  for (std::uint64_t i = 0; i < keys; i++) {
    const std::size_t begin = reader.offset();
    std::string key = in.text("a key");
    if (key.empty()) reader.fail(place(begin) + "a key is empty, expected a name");
    if (!known.insert(key).second) reader.fail(place(begin) + "the key " + key + " is there twice");
    gguf.metadata_.push_back(in.value(key));
    gguf.keys_.push_back(std::move(key));
  }
  if (const GgufValue* value = gguf.find("general.alignment"))
    gguf.alignment_ = alignmentOf(*value);

  std::vector<Entry> entries;
  known.clear();
  for (std::uint64_t i = 0; i < tensors; i++) {
    const std::size_t begin = reader.offset();
    entries.push_back(readEntry(in));
    if (!known.insert(entries.back().tensor.name).second)
      reader.fail(place(begin) + "the tensor " + entries.back().tensor.name + " is there twice");
  }
  const std::uint64_t size = checkOffsets(entries, gguf.alignment_, reader);

  const std::uint64_t padding =
      (gguf.alignment_ - reader.offset() % gguf.alignment_) % gguf.alignment_;
  const std::uint64_t data = reader.offset() + padding;
  gguf.hasData_ = bytes.size() > data;
  if (gguf.hasData_ && bytes.size() - data < size)
    reader.fail("ends at byte " + std::to_string(bytes.size()) + ", its tensors demand " +
                std::to_string(data + size));
  for (Entry& entry : entries) {
    if (gguf.hasData_) entry.tensor.bytes = bytes.subspan(data + entry.offset, entry.size);
    gguf.tensors_.push_back(std::move(entry.tensor));
  }
  return gguf;
}

const GgufValue* Gguf::find(const std::string& key) const {
  const auto found = std::find(keys_.begin(), keys_.end(), key);
  return found == keys_.end() ? nullptr : &metadata_[std::size_t(found - keys_.begin())];
}

const GgufValue& Gguf::at(const std::string& key) const {
  const GgufValue* value = find(key);
  if (value == nullptr) throw Error(name_ + ": lacks the key " + key);
  return *value;
}

}  // namespace reference
