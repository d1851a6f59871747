#include "reference/model/model.h"

#include <array>
#include <limits>
#include <utility>

#include "reference/data/bytes.h"
#include "reference/error.h"

namespace reference {
namespace {

/// Multiplies sizes, remembering whether a product grew past what any file has.
class Product {
 public:
  explicit Product(std::size_t value) : value_(value) {}

  Product& times(std::size_t factor) {
    if (factor != 0 && value_ > kMost / factor)
      overflowed_ = true;
    else
      value_ *= factor;
    return *this;
  }
  std::size_t value() const { return value_; }
  bool overflowed() const { return overflowed_; }

 private:
  static constexpr std::size_t kMost = std::size_t(1) << 48;
  std::size_t value_;
  bool overflowed_ = false;
};

/// A tensor as the file holds it, in the file's order.
struct Part {
  std::string name;
  std::size_t layers;  ///< how many follow each other
  std::size_t rows;
  std::size_t columns;
  bool kept = true;
};

/// The first word of llama2.c's versions 1 and 2, "ak42".
constexpr std::int64_t kLaterMagic = 0x616B3432;

Config readHeader(ByteReader& reader) {
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
    if (field == &config.dim && value == kLaterMagic)
      reader.fail("a llama2.c file of a version after 0, expected version 0");
    if (field == &config.vocab && value < 0) {
      config.sharedClassifier = false;
      value = -value;
    }
    if (value <= 0 || value > std::numeric_limits<std::int32_t>::max())
      reader.fail("header at byte " + std::to_string(offset) + ": " + name + " is " +
                  std::to_string(value) + ", expected a positive number");
    *field = std::size_t(value);
  }
  return config;
}

void checkShape(const Config& config, const ByteReader& reader) {
  auto number = [](std::size_t value) { return std::to_string(value); };
  if (config.dim % config.heads != 0)
    reader.fail("header: n_heads is " + number(config.heads) + ", expected a divisor of dim " +
                number(config.dim));
  if (config.headSize() % 2 != 0)
    reader.fail("header: a head has " + number(config.headSize()) +
                " elements (dim / n_heads), expected an even number");
  if (config.heads % config.kvHeads != 0)
    reader.fail("header: n_kv_heads is " + number(config.kvHeads) +
                ", expected a divisor of n_heads " + number(config.heads));
}

std::vector<Part> partsOf(const Config& c) {
  const std::size_t half = c.headSize() / 2;
  std::vector<Part> parts = {{"token_embedding", 1, c.vocab, c.dim},
                             {"rms_att", c.layers, 1, c.dim},
                             {"wq", c.layers, c.dim, c.dim},
                             {"wk", c.layers, c.kvDim(), c.dim},
                             {"wv", c.layers, c.kvDim(), c.dim},
                             {"wo", c.layers, c.dim, c.dim},
                             {"rms_ffn", c.layers, 1, c.dim},
                             {"w1", c.layers, c.hiddenDim, c.dim},
                             {"w2", c.layers, c.dim, c.hiddenDim},
                             {"w3", c.layers, c.hiddenDim, c.dim},
                             {"rms_final", 1, 1, c.dim},
                             {"freq_cis_real", 1, c.seqLen, half, false},
                             {"freq_cis_imag", 1, c.seqLen, half, false}};
  if (!c.sharedClassifier) parts.push_back({"wcls", 1, c.vocab, c.dim});
  return parts;
}

/// Refuses a file whose size is not what its header demands, before anything is allocated.
void checkSize(const std::vector<Part>& parts, const ByteReader& reader) {
  const std::size_t found = reader.offset() + reader.left();
  std::size_t expected = reader.offset();
  for (const Part& part : parts) {
    const Product bytes = Product(4).times(part.layers).times(part.rows).times(part.columns);
    if (bytes.overflowed())
      reader.fail("header: the size of " + part.name + " (" + std::to_string(part.layers) + " x " +
                  std::to_string(part.rows) + " x " + std::to_string(part.columns) +
                  " floats) overflows what a file can hold");
    expected += bytes.value();
  }
  if (found < expected)
    reader.fail("ends at byte " + std::to_string(found) + ", its header demands " +
                std::to_string(expected));
  if (found > expected)
    reader.fail("goes on to byte " + std::to_string(found) + ", its header demands an end at " +
                std::to_string(expected));
}

}  // namespace

Model Model::load(const std::filesystem::path& path) {
  return parse(readFile(path), path.string());
}

Model Model::parse(std::span<const std::byte> bytes, const std::string& name) {
  ByteReader reader(bytes, name);
  Model model;
  model.config_ = readHeader(reader);
  checkShape(model.config_, reader);
  const std::vector<Part> parts = partsOf(model.config_);
  checkSize(parts, reader);

  model.data_.reserve(reader.left() / 4);
  std::vector<std::size_t> begins;
  for (const Part& part : parts) {
    const std::size_t count = part.layers * part.rows * part.columns;
    begins.push_back(model.data_.size());
    if (part.kept)
      reader.floats(count, part.name, model.data_);
    else
      reader.skip(count * 4, part.name);
  }

  const std::span<const float> data = model.data_;
  auto tensor = [&](std::size_t part, std::size_t layer) {
    const std::size_t size = parts[part].rows * parts[part].columns;
    return data.subspan(begins[part] + layer * size, size);
  };
  model.embedding_ = tensor(0, 0);
  for (std::size_t l = 0; l < model.config_.layers; l++)
    model.layers_.push_back({tensor(1, l), tensor(2, l), tensor(3, l), tensor(4, l), tensor(5, l),
                             tensor(6, l), tensor(7, l), tensor(8, l), tensor(9, l)});
  model.finalNorm_ = tensor(10, 0);
  model.classifier_ = model.config_.sharedClassifier ? model.embedding_ : tensor(13, 0);
  return model;
}

}  // namespace reference
