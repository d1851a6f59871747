#include "harness/suite/parameters.h"

#include <map>

namespace harness {
namespace {

using Keys = std::vector<std::string_view>;

/// A kernel's own parameters, and whether its inputs come from a generator.
struct Parameters {
  Keys own;
  bool generated = true;
  bool runs_kernels = true;  ///< it has a kernel set and procs
};

const std::map<std::string, Parameters, std::less<>>& table() {
  static const std::map<std::string, Parameters, std::less<>> all = {
      {"matvec", {{"n", "d"}}},
      {"dot", {{"n"}}},
      {"rmsnorm", {{"n"}}},
      {"softmax", {{"n"}}},
      {"rope", {{"nhead", "hs"}}},
      {"swiglu", {{"n"}}},
      {"add", {{"n"}}},
      {"scale", {{"n"}}},
      {"argmax", {{"n"}}},
      {"attention", {{"t", "hs", "heads"}}},
      {"dequant", {{"type", "n"}}},
      {"quantise", {{"block", "n"}}},
      {"qmatvec", {{"type", "n", "d"}}},
      {"tile", {{"type", "n", "d", "tokens"}}},
      {"sample", {{"model", "n", "draws", "temp", "topk", "minp", "topp"}}},
      {"guess",
       {{"model", "draft", "guess", "ids", "keep", "tokens", "draws", "temp", "topk", "minp",
         "topp"},
        false}},
      {"notes", {{"type", "n", "d", "notes", "rate"}}},
      {"logits", {{"model", "kind", "form", "ids", "pos", "hold", "chunk"}, false}},
      {"convert", {{"kind", "form", "to", "as", "exact", "ids", "pos"}, false}},
      {"pack", {{"type", "n"}}},
      {"tokenizer", {{"model", "text", "bytes"}, false}},
      {"story", {{"model", "golden", "args", "prompt"}, false}},
      {"chat", {{"model", "chat", "files", "system", "messages", "args", "ends"}, false}},
      {"network",
       {{"machines", "standins", "cpu_servers", "script", "weights", "model", "golden", "args",
         "prompt", "expect", "mishap", "limit", "settings", "host", "messages", "connections",
         "sessions", "turns", "seed"},
        false,
        false}},
      {"faults", {{"fault", "ends", "status", "bytes_out", "limit"}, false, false}},
  };
  return all;
}

}  // namespace

std::optional<Range> rangeOf(std::string_view parameter) {
  // The guest's own limits: sizes are its int, procs what it keeps room for.
  constexpr Range kSize{0, INT32_MAX};
  static const std::map<std::string_view, Range> ranges = {
      {"n", kSize},         {"d", kSize},
      {"hs", kSize},        {"nhead", kSize},
      {"heads", kSize},     {"t", kSize},
      {"tokens", {2, 128}}, {"align", {0, 3}},
      {"procs", {1, 16}},   {"seed", {0, INT64_MAX}}};
  const auto at = ranges.find(parameter);
  return at == ranges.end() ? std::nullopt : std::optional(at->second);
}

Keys parametersOf(const std::string& kernel) {
  const auto at = table().find(kernel);
  if (at == table().end()) return {};
  Keys keys = at->second.own;
  if (at->second.generated) keys.insert(keys.end(), {"dist", "seed", "align"});
  if (at->second.runs_kernels) keys.insert(keys.end(), {"set", "procs"});
  keys.emplace_back("needs");
  return keys;
}

}  // namespace harness
