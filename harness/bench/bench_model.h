// Models of the usual shapes, written with random weights on demand: what is measured is their
// speed.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace harness {

/// A shape that people measure with, as a model of Llama's family.
struct BenchShape {
  const char* name;  ///< "110M"
  std::uint64_t dim, hidden, layers, heads, kv_heads, vocab, context;
  bool shared;  ///< embedding and classifier are one
};

/// What a name stands for: "110M-Q8_0", a shape and a type of weights.
struct BenchModel {
  const BenchShape* shape = nullptr;
  std::string type;  ///< F32, F16, Q8_0, Q4_0 or Q4_K

  std::string name() const { return shape->name + ("-" + type); }
};

/// Whether `name` is one of a shape and a type; throws Error where it is, and rows of that shape
/// have no whole blocks of that type.
bool readBenchModel(const std::string& name, BenchModel& model);

/// The names that there are, for people: shapes and types.
std::string benchModelNames();

/// Writes a GGUF file of the model to `put`, piece by piece; the same bytes every time.
void writeBenchModel(const BenchModel& model, const std::function<void(std::string_view)>& put);

/// The same as a file of llama2.c's; only F32.
void writeBenchBin(const BenchModel& model, const std::function<void(std::string_view)>& put);

/// Its file in the cache, written now where it is not there; `suffix` is ".gguf" or ".bin".
/// Throws Error when it cannot be written.
std::filesystem::path benchModelFile(const BenchModel& model, const std::string& suffix = ".gguf");

}  // namespace harness
