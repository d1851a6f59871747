#include "harness/command/trace.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <limits>
#include <nlohmann/json.hpp>
#include <sstream>

#include "harness/error.h"
#include "reference/error.h"
#include "reference/family/network.h"

namespace harness {
namespace {

[[noreturn]] void malformed(const std::string& what) {
  throw Error(ExitStatus::kFailed, "llmtrace's output: " + what);
}

/// "layer position number n", then n words of eight hexadecimal digits.
struct Said {
  std::size_t position = 0;
  std::size_t layer = 0;
  std::vector<float> values;
};

Said parse(std::istringstream& line) {
  Said said;
  std::size_t count = 0;
  if (!(line >> said.position >> said.layer >> count)) malformed("a layer without its numbers");
  std::uint32_t bits = 0;
  line >> std::hex;
  while (line >> bits) said.values.push_back(std::bit_cast<float>(bits));
  if (said.values.size() != count)
    malformed(std::to_string(said.values.size()) + " numbers of layer " +
              std::to_string(said.layer) + ", expected " + std::to_string(count));
  return said;
}

/// Takes one layer at one position into account.
void hold(const Said& said, const std::vector<double>& want, LayerTrace& layer) {
  if (want.size() != said.values.size())
    malformed(std::to_string(said.values.size()) + " numbers of layer " +
              std::to_string(said.layer) + ", and the reference has " +
              std::to_string(want.size()));
  double difference = 0;
  double magnitude = 0;
  for (std::size_t i = 0; i < want.size(); i++) {
    difference = std::max(difference, std::abs(static_cast<double>(said.values[i]) - want[i]));
    magnitude = std::max(magnitude, std::abs(want[i]));
    if (std::isnan(said.values[i])) difference = std::numeric_limits<double>::infinity();
  }
  const double ratio = difference == 0 ? 0 : difference / magnitude;
  if (ratio < layer.ratio || (ratio == 0 && said.position > 0)) return;
  layer.layer = said.layer;
  layer.difference = difference;
  layer.magnitude = magnitude;
  layer.position = said.position;
  layer.ratio = ratio;
}

bool allFloats(const reference::TensorSet& set) {
  return std::all_of(set.tensors.begin(), set.tensors.end(), [](const auto& named) {
    return named.second.type == reference::TensorType::kF32;
  });
}

}  // namespace

double Trace::worst() const {
  double most = 0;
  for (const LayerTrace& layer : layers) most = std::max(most, layer.ratio);
  return most;
}

Trace compareTrace(std::string_view said, const std::filesystem::path& path,
                   const std::vector<int>& ids) {
  Trace trace;
  std::vector<std::vector<std::vector<double>>> want;
  try {
    const reference::Network network = reference::loadNetwork(path);
    trace.floats = allFloats(network.files);
    reference::NetworkSession session(network, reference::Arithmetic::quantised);
    for (const int id : ids) {
      session.step(id);
      want.push_back(session.trace());
    }
  } catch (const reference::Error& e) {
    throw Error(ExitStatus::kUsage, std::string("the reference: ") + e.what());
  }
  std::istringstream lines{std::string(said)};
  std::size_t count = 0;
  for (std::string text; std::getline(lines, text);) {
    std::istringstream line(text);
    std::string word;
    line >> word;
    if (word == "kernels") {
      line >> trace.kernels;
    } else if (word == "layer") {
      const Said one = parse(line);
      if (one.position >= want.size() || one.layer >= want[one.position].size())
        malformed("layer " + std::to_string(one.layer) + " at position " +
                  std::to_string(one.position) + ", which the reference has not");
      if (trace.layers.size() <= one.layer) trace.layers.resize(one.layer + 1);
      hold(one, want[one.position][one.layer], trace.layers[one.layer]);
      count++;
    } else {
      malformed("'" + word + "'");
    }
  }
  std::size_t expected = 0;
  for (const auto& position : want) expected += position.size();
  if (count != expected)
    malformed(std::to_string(count) + " layers, expected " + std::to_string(expected));
  return trace;
}

std::string traceTable(const Trace& trace) {
  std::string table = "layer  difference   magnitude  ratio      at\n";
  char line[160];
  for (const LayerTrace& layer : trace.layers) {
    const std::string name = layer.layer == 0 ? "in" : std::to_string(layer.layer);
    std::snprintf(line, sizeof line, "%5s  %10.3e  %10.3e  %9.3e  %zu\n", name.c_str(),
                  layer.difference, layer.magnitude, layer.ratio, layer.position);
    table += line;
  }
  std::snprintf(line, sizeof line, "worst %.3e, kernels %s", trace.worst(), trace.kernels.c_str());
  table += line;
  if (trace.floats) {
    std::snprintf(line, sizeof line, ", bound %.0e", kTraceBound);
    table += line;
  }
  return table + "\n";
}

std::string traceJson(const Trace& trace) {
  nlohmann::ordered_json j;
  j["kernels"] = trace.kernels;
  j["worst"] = trace.worst();
  if (trace.floats) j["bound"] = kTraceBound;
  for (const LayerTrace& layer : trace.layers) {
    j["layers"].push_back({{"layer", layer.layer},
                           {"difference", layer.difference},
                           {"magnitude", layer.magnitude},
                           {"ratio", layer.ratio},
                           {"position", layer.position}});
  }
  return j.dump(1) + "\n";
}

}  // namespace harness
