#include <algorithm>
#include <cstdio>
#include <map>
#include <nlohmann/json.hpp>

#include "harness/command/commands.h"
#include "harness/report/differences.h"
#include "harness/report/late_file.h"

namespace harness {
namespace {

using Json = nlohmann::ordered_json;

std::string jsonOf(const std::vector<Change>& changes) {
  Json list = Json::array();
  for (const Change& c : changes) {
    list.push_back({{"change", changeWord(c.kind)},
                    {"case", c.name},
                    {"before", c.before},
                    {"after", c.after},
                    {"of_bound_before", c.error_before},
                    {"of_bound_after", c.error_after}});
  }
  return Json{{"changes", list}}.dump(1) + "\n";
}

}  // namespace

ExitStatus diffCommand(const DiffOptions& options) {
  const std::vector<Change> changes = differences(options.a, options.b);
  if (!options.json.empty()) {
    LateFile file(options.json, "JSON");
    file.write(jsonOf(changes));
    file.finish();
  }
  std::map<std::string, std::size_t> counts;
  for (const Change& c : changes) {
    const std::string word = changeWord(c.kind);
    ++counts[word];
    std::printf("%-8s  %s  %s -> %s", word.c_str(), c.name.c_str(),
                c.before.empty() ? "-" : c.before.c_str(), c.after.empty() ? "-" : c.after.c_str());
    if (c.error_before != c.error_after) {
      std::printf("  %.1f %% -> %.1f %% of its bound", 100 * c.error_before, 100 * c.error_after);
    }
    std::printf("\n");
  }
  std::string line;
  for (const auto& [word, count] : counts) {
    line += (line.empty() ? "" : ", ") + std::to_string(count) + " " + word;
  }
  std::printf("%s\n", line.empty() ? "no difference" : line.c_str());
  return std::any_of(changes.begin(), changes.end(), isRegression) ? ExitStatus::kFailed
                                                                   : ExitStatus::kPass;
}

}  // namespace harness
