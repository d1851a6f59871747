#include "reference/format/llama2c.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "reference/data/bytes.h"
#include "reference/error.h"

namespace reference {
namespace {

constexpr std::int32_t kMagic = 0x616B3432;  // "ak42"
constexpr std::size_t kLaterHeader = 256;    // bytes of a header of versions 1 and 2

/// A kind of tensor in the file's order.
struct Part {
  const char* name;  ///< behind "blk.N." where there are several; empty: read over
  std::size_t count;
  std::size_t rows;  ///< 0: a vector
  std::size_t columns;
  bool quantised;
};

Config readSizes(ByteReader& reader, bool signedVocabulary) {
  Config config;
  const std::array<std::pair<const char*, std::size_t*>, 7> fields = {
      {{"dim", &config.dim},
       {"hidden_dim", &config.hiddenDim},
       {"n_layers", &config.layers},
       {"n_heads", &config.heads},
       {"n_kv_heads", &config.kvHeads},
       {"vocab_size", &config.vocab},
       {"seq_len", &config.seqLen}}};
  for (const auto& [name, field] : fields) {
    const std::size_t offset = reader.offset();
    std::int64_t value = reader.int32(name);
    if (signedVocabulary && field == &config.vocab && value < 0) {
      config.sharedClassifier = false;
      value = -value;
    }
    if (value <= 0 || value > std::numeric_limits<std::int32_t>::max())
      reader.fail("header at byte " + std::to_string(offset) + ": " + name + " is " +
                  std::to_string(value) + ", expected a positive number");
    *field = std::size_t(value);
  }
  const auto refuse = [&](const std::string& what, std::size_t found, const std::string& expected) {
    reader.fail("header: " + what + " is " + std::to_string(found) + ", expected " + expected);
  };
  if (config.dim % config.heads != 0)
    refuse("n_heads", config.heads, "a divisor of dim " + std::to_string(config.dim));
  if (config.headSize() % 2 != 0) refuse("dim / n_heads", config.headSize(), "an even number");
  if (config.heads % config.kvHeads != 0)
    refuse("n_kv_heads", config.kvHeads, "a divisor of n_heads " + std::to_string(config.heads));
  return config;
}

bool readFlag(ByteReader& reader) {
  const std::size_t offset = reader.offset();
  const std::uint8_t flag = reader.uint8("shared_classifier");
  if (flag > 1)
    reader.fail("header at byte " + std::to_string(offset) + ": shared_classifier is " +
                std::to_string(flag) + ", expected 0 or 1");
  return flag == 1;
}

std::vector<Part> parts(const Config& c, int version) {
  const bool q = version == 2;
  std::vector<Part> parts;
  if (version == 0) {
    const std::size_t half = c.headSize() / 2;
    parts = {{"token_embd.weight", 1, c.vocab, c.dim, q},
             {"attn_norm.weight", c.layers, 0, c.dim, false},
             {"attn_q.weight", c.layers, c.dim, c.dim, q},
             {"attn_k.weight", c.layers, c.kvDim(), c.dim, q},
             {"attn_v.weight", c.layers, c.kvDim(), c.dim, q},
             {"attn_output.weight", c.layers, c.dim, c.dim, q},
             {"ffn_norm.weight", c.layers, 0, c.dim, false},
             {"ffn_gate.weight", c.layers, c.hiddenDim, c.dim, q},
             {"ffn_down.weight", c.layers, c.dim, c.hiddenDim, q},
             {"ffn_up.weight", c.layers, c.hiddenDim, c.dim, q},
             {"output_norm.weight", 1, 0, c.dim, false},
             {"", 2, c.seqLen, half, false}};  // tables of the rotary embedding
  } else {
    parts = {{"attn_norm.weight", c.layers, 0, c.dim, false},
             {"ffn_norm.weight", c.layers, 0, c.dim, false},
             {"output_norm.weight", 1, 0, c.dim, false},
             {"token_embd.weight", 1, c.vocab, c.dim, q},
             {"attn_q.weight", c.layers, c.dim, c.dim, q},
             {"attn_k.weight", c.layers, c.kvDim(), c.dim, q},
             {"attn_v.weight", c.layers, c.kvDim(), c.dim, q},
             {"attn_output.weight", c.layers, c.dim, c.dim, q},
             {"ffn_gate.weight", c.layers, c.hiddenDim, c.dim, q},
             {"ffn_down.weight", c.layers, c.dim, c.hiddenDim, q},
             {"ffn_up.weight", c.layers, c.hiddenDim, c.dim, q}};
  }
  if (!c.sharedClassifier) parts.push_back({"output.weight", 1, c.vocab, c.dim, q});
  return parts;
}

/// Bytes of one tensor of a part; Error where they overflow or groups do not divide it.
std::uint64_t bytesOf(const Part& part, std::size_t group, const ByteReader& reader) {
  const auto elements = product(std::max<std::size_t>(part.rows, 1), part.columns);
  const auto four = elements ? product(*elements, 4) : std::nullopt;
  const auto all = four ? product(*four, part.count) : std::nullopt;
  if (!all || *all > std::uint64_t(1) << 50)
    reader.fail("header: the size of " + std::string(part.name) +
                " overflows what a file can hold");
  if (!part.quantised) return *four;
  if (*elements % group != 0)
    reader.fail("header: the group size is " + std::to_string(group) + ", expected a divisor of " +
                part.name + "'s " + std::to_string(*elements) + " elements");
  return *elements + *elements / group * 4;
}

void checkSize(const std::vector<Part>& parts, std::size_t group, const ByteReader& reader) {
  const std::uint64_t found = reader.offset() + reader.left();
  std::uint64_t expected = reader.offset();
  for (const Part& part : parts) expected += bytesOf(part, group, reader) * part.count;
  if (found < expected)
    reader.fail("ends at byte " + std::to_string(found) + ", its header demands " +
                std::to_string(expected));
  if (found > expected)
    reader.fail("goes on to byte " + std::to_string(found) + ", its header demands an end at " +
                std::to_string(expected));
}

Tensor readTensor(ByteReader& reader, const Part& part, std::size_t group) {
  Tensor tensor;
  if (part.rows > 0) tensor.shape.push_back(part.rows);
  tensor.shape.push_back(part.columns);
  const std::size_t elements = std::max<std::size_t>(part.rows, 1) * part.columns;
  tensor.type = part.quantised ? TensorType::kGroupedInt8 : TensorType::kF32;
  tensor.bytes = reader.take(elements * (part.quantised ? 1 : 4), part.name);
  if (part.quantised) {
    tensor.group = group;
    tensor.scales = reader.take(elements / group * 4, part.name);
  }
  return tensor;
}

}  // namespace

Llama2c Llama2c::load(const std::filesystem::path& path) {
  auto bytes = std::make_shared<const std::vector<std::byte>>(readFile(path));
  Llama2c file = parse(*bytes, path.string());
  file.tensors.files.push_back(std::move(bytes));
  return file;
}

Llama2c Llama2c::parse(std::span<const std::byte> bytes, const std::string& name) {
  ByteReader reader(bytes, name);
  Llama2c file;
  file.tensors.name = name;
  if (ByteReader(bytes, name).int32("dim") == kMagic) {
    reader.skip(4, "the magic");
    file.version = reader.int32("the version");
    if (file.version != 1 && file.version != 2)
      reader.fail("at byte 4: llama2.c version " + std::to_string(file.version) +
                  ", expected 1 or 2 behind the magic ak42");
    file.config = readSizes(reader, false);
    file.config.sharedClassifier = readFlag(reader);
    if (file.version == 2) {
      const std::int32_t group = reader.int32("group_size");
      if (group <= 0)
        reader.fail("header at byte 37: group_size is " + std::to_string(group) +
                    ", expected a positive number");
      file.group = std::size_t(group);
    }
    reader.skip(kLaterHeader - reader.offset(), "the header");
  } else {
    file.config = readSizes(reader, true);
  }

  const std::vector<Part> all = parts(file.config, file.version);
  checkSize(all, file.group, reader);
  for (const Part& part : all)
    for (std::size_t i = 0; i < part.count; i++) {
      Tensor tensor = readTensor(reader, part, file.group);
      const std::string ending = part.name;
      if (ending.empty()) continue;
      const bool single = ending.starts_with("token") || ending.starts_with("output");
      tensor.name = single ? ending : "blk." + std::to_string(i) + "." + ending;
      const std::string key = tensor.name;
      file.tensors.tensors.emplace(key, std::move(tensor));
    }
  return file;
}

}  // namespace reference
