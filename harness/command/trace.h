// What llmtrace(1) says of a model's layers, held against the reference.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace harness {

/// The output of a layer over all positions: where it is furthest from the reference.
struct LayerTrace {
  std::size_t layer = 0;  ///< 0: what goes into the first one
  double difference = 0;  ///< the largest, at `position`
  double magnitude = 0;   ///< the reference's largest number there
  std::size_t position = 0;

  /// The largest over all positions of difference over magnitude.
  double ratio = 0;
};

struct Trace {
  std::string kernels;
  bool floats = false;  ///< all weights are F32
  std::vector<LayerTrace> layers;

  double worst() const;
};

/// The bound on a layer's ratio where all weights are F32.
constexpr double kTraceBound = 1e-5;

/// Runs the model at `path` in the reference over `ids` and compares. Throws Error where `said` is
/// not what llmtrace prints or tells of other layers than the reference has.
Trace compareTrace(std::string_view said, const std::filesystem::path& path,
                   const std::vector<int>& ids);

/// A line for each layer, and the worst of them.
std::string traceTable(const Trace& trace);
std::string traceJson(const Trace& trace);

}  // namespace harness
