#include "reference/format/write_pytorch.h"

#include <array>
#include <map>

#include "reference/data/byte_writer.h"
#include "reference/error.h"

namespace reference {
namespace {

std::uint32_t checksum(const std::vector<std::byte>& bytes) {
  std::uint32_t crc = 0xFFFFFFFF;
  for (std::byte b : bytes) {
    crc ^= std::to_integer<std::uint32_t>(b);
    for (int bit = 0; bit < 8; bit++) crc = (crc & 1) != 0 ? crc >> 1 ^ 0xEDB88320U : crc >> 1;
  }
  return ~crc;
}

void header(ByteWriter& out, const std::string& name, const std::vector<std::byte>& bytes,
            std::uint32_t crc) {
  out.uint16(0);  // flags
  out.uint16(0);  // stored
  out.uint32(0);  // time
  out.uint32(crc);
  out.uint32(std::uint32_t(bytes.size()));
  out.uint32(std::uint32_t(bytes.size()));
  out.uint16(std::uint16_t(name.size()));
}

const char* storageType(TensorType type) {
  switch (type) {
    case TensorType::kF32:
      return "FloatStorage";
    case TensorType::kF16:
      return "HalfStorage";
    case TensorType::kBF16:
      return "BFloat16Storage";
    default:
      throw Error("PyTorch has no storage of " + typeName(type));
  }
}

/// The opcodes of a pickle.
class Pickler {
 public:
  Pickler() { opcode(0x80), out_.uint8(2); }

  void opcode(std::uint8_t code) { out_.uint8(code); }
  void global(const std::string& module, const std::string& name) {
    opcode('c');
    out_.text(module + "\n" + name + "\n");
  }
  void text(const std::string& value) {
    opcode('X');
    out_.uint32(std::uint32_t(value.size()));
    out_.text(value);
  }
  void integer(std::uint64_t value) {
    opcode('J');
    out_.uint32(std::uint32_t(value));
  }
  void sizes(const std::vector<std::uint64_t>& values) {
    opcode('(');
    for (std::uint64_t value : values) integer(value);
    opcode('t');
  }
  std::vector<std::byte> take() { return out_.take(); }

 private:
  ByteWriter out_;
};

void tensor(Pickler& pickle, const SavedTensor& saved, const SavedTensor& stored, std::size_t key) {
  std::uint64_t elements = 1;
  std::vector<std::uint64_t> strides(saved.shape.size());
  for (std::size_t i = saved.shape.size(); i-- > 0;) {
    strides[i] = elements;
    elements *= saved.shape[i];
  }
  pickle.global("torch._utils", "_rebuild_tensor_v2");
  pickle.opcode('(');
  pickle.opcode('(');
  pickle.text("storage");
  pickle.global("torch", storageType(stored.type));
  pickle.text(std::to_string(key));
  pickle.text("cpu");
  pickle.integer(stored.bytes.size() / typeFacts(stored.type)->bytes);
  pickle.opcode('t');
  pickle.opcode('Q');
  pickle.integer(saved.offset);
  pickle.sizes(saved.shape);
  pickle.sizes(saved.strides.empty() ? strides : saved.strides);
  pickle.opcode(0x89);
  pickle.global("collections", "OrderedDict");
  pickle.opcode(')');
  pickle.opcode('R');
  pickle.opcode('t');
  pickle.opcode('R');
}

}  // namespace

std::vector<std::byte> zipFile(
    const std::vector<std::pair<std::string, std::vector<std::byte>>>& members) {
  ByteWriter out;
  ByteWriter directory;
  for (const auto& [name, bytes] : members) {
    const std::uint32_t crc = checksum(bytes);
    const std::size_t offset = out.size();
    const std::size_t padding = (64 - (offset + 30 + name.size() + 4) % 64) % 64;
    out.uint32(0x04034B50);
    out.uint16(20);
    header(out, name, bytes, crc);
    out.uint16(std::uint16_t(4 + padding));  // an extra field that brings the data to its place
    out.text(name);
    out.text("FB");
    out.uint16(std::uint16_t(padding));
    for (std::size_t i = 0; i < padding; i++) out.text("Z");
    out.bytes(bytes);
    directory.uint32(0x02014B50);
    directory.uint16(20);
    directory.uint16(20);
    header(directory, name, bytes, crc);
    directory.uint16(0);  // extra field
    directory.uint16(0);  // comment
    directory.uint16(0);  // disk
    directory.uint16(0);
    directory.uint32(0);
    directory.uint32(std::uint32_t(offset));
    directory.text(name);
  }
  const std::size_t offset = out.size();
  const std::size_t size = directory.size();
  out.bytes(directory.take());
  out.uint32(0x06054B50);
  out.uint16(0);
  out.uint16(0);
  out.uint16(std::uint16_t(members.size()));
  out.uint16(std::uint16_t(members.size()));
  out.uint32(std::uint32_t(size));
  out.uint32(std::uint32_t(offset));
  out.uint16(0);
  return out.take();
}

std::vector<std::byte> pytorchFile(const std::vector<SavedTensor>& tensors) {
  Pickler pickle;
  std::vector<std::pair<std::string, std::vector<std::byte>>> members = {{"archive/data.pkl", {}}};
  std::map<std::string, std::size_t> keys;
  pickle.global("collections", "OrderedDict");
  pickle.opcode(')');
  pickle.opcode('R');
  pickle.opcode('(');
  for (const SavedTensor& saved : tensors) {
    const SavedTensor* stored = &saved;
    for (const SavedTensor& other : tensors)
      if (other.name == saved.sameAs) stored = &other;
    const auto [at, isNew] = keys.emplace(stored->name, members.size() - 1);
    if (isNew) members.emplace_back("archive/data/" + std::to_string(at->second), stored->bytes);
    pickle.text(saved.name);
    tensor(pickle, saved, *stored, at->second);
  }
  pickle.opcode('u');
  pickle.opcode('.');
  members[0].second = pickle.take();
  const std::string version = "3\n";
  ByteWriter text;
  text.text(version);
  members.emplace_back("archive/version", text.take());
  return zipFile(members);
}

}  // namespace reference
