#include "harness/guest/model_files.h"

#include <cmath>
#include <cstdint>
#include <fstream>
#include <vector>

#include "harness/error.h"
#include "plan9/gen/host.h"

namespace harness {
namespace {

/// Writes tensors one after another from one generator.
class Writer {
 public:
  Writer(const std::filesystem::path& file, std::uint64_t seed)
      : out_(file, std::ios::binary),
        weights_("normal", plan9::Role::kFirst, seed),
        norms_("normal", plan9::Role::kWeight, seed) {}

  void number(std::int32_t n) { out_.write(reinterpret_cast<const char*>(&n), sizeof n); }

  /// rows of `columns` weights, of deviation near 1 / sqrt(columns) by a power of two.
  void matrix(std::size_t rows, std::size_t columns) {
    const float scale = std::exp2(-std::round(0.5F * std::log2(static_cast<float>(columns))));
    std::vector<float> row(columns);
    for (std::size_t r = 0; r < rows; ++r) {
      weights_.fill(row);
      for (float& v : row) v *= scale;
      write(row);
    }
  }

  void norm(std::size_t n) {
    std::vector<float> values(n);
    norms_.fill(values);
    write(values);
  }

  void zeros(std::size_t n) { write(std::vector<float>(n)); }

  bool close() {
    out_.close();
    return !out_.fail();
  }

 private:
  void write(const std::vector<float>& values) {
    out_.write(reinterpret_cast<const char*>(values.data()),
               static_cast<std::streamsize>(values.size() * sizeof(float)));
  }

  std::ofstream out_;
  plan9::Generator weights_;
  plan9::Generator norms_;
};

}  // namespace

void writeModel(const ModelRecipe& m, const std::filesystem::path& file) {
  if (m.dim % m.heads != 0 || m.heads % m.kv_heads != 0 || (m.dim / m.heads) % 2 != 0) {
    throw Error(ExitStatus::kUsage,
                "model '" + m.name +
                    "': dim must be heads times an even number, heads a multiple "
                    "of kv_heads");
  }
  std::filesystem::create_directories(file.parent_path());
  const auto size = [](int n) { return static_cast<std::size_t>(n); };
  const std::size_t dim = size(m.dim);
  const std::size_t head = dim / size(m.heads);
  const std::size_t kv = head * size(m.kv_heads);
  const std::size_t layers = size(m.layers);
  Writer w(file, m.seed);
  for (const int n : {m.dim, m.hidden, m.layers, m.heads, m.kv_heads}) w.number(n);
  w.number(m.shared ? m.vocab : -m.vocab);
  w.number(m.seq_len);
  w.matrix(size(m.vocab), dim);
  for (std::size_t l = 0; l < layers; ++l) w.norm(dim);
  w.matrix(layers * dim, dim);  // wq
  w.matrix(layers * kv, dim);   // wk
  w.matrix(layers * kv, dim);   // wv
  w.matrix(layers * dim, dim);  // wo
  for (std::size_t l = 0; l < layers; ++l) w.norm(dim);
  w.matrix(layers * size(m.hidden), dim);  // w1
  w.matrix(layers * dim, size(m.hidden));  // w2
  w.matrix(layers * size(m.hidden), dim);  // w3
  w.norm(dim);
  w.zeros(size(m.seq_len) * head);  // the tables of angles, which readers skip
  if (!m.shared) w.matrix(size(m.vocab), dim);
  if (!w.close()) {
    throw Error(ExitStatus::kEnvironment, file.string() + ": the model could not be written");
  }
}

}  // namespace harness
