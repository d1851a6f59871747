#include <cstdio>
#include <fstream>
#include <nlohmann/json.hpp>

#include "harness/commands.h"
#include "harness/paths.h"
#include "harness/runs.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

Json readResults(const fs::path& file) {
  std::ifstream in(file);
  Json json = Json::parse(in, nullptr, false);
  if (!in || json.is_discarded() || !json.contains("cases")) {
    throw Error(ExitStatus::kFailed, file.string() + ": no results in it; that run did not end");
  }
  return json;
}

std::string oneLine(const Json& json) {
  const Json& s = json["summary"];
  return json.value("started", "") + "  " + json.value("guest", "") + "  " +
         std::to_string(s.value("passed", 0)) + " passed, " + std::to_string(s.value("failed", 0)) +
         " failed, " + std::to_string(s.value("skipped", 0)) + " skipped";
}

void listRuns(const std::vector<fs::path>& runs) {
  for (const fs::path& run : runs) {
    std::string what = "did not end";
    try {
      what = oneLine(readResults(run / "results.json"));
    } catch (const Error&) {
      // said in its line
    }
    std::printf("%s  %s\n", run.filename().c_str(), what.c_str());
  }
}

}  // namespace

ExitStatus logCommand(const LogOptions& options) {
  const std::vector<fs::path> runs = keptRuns(runsFolder());
  if (options.list) {
    listRuns(runs);
    return ExitStatus::kPass;
  }
  fs::path run;
  for (const fs::path& r : runs) {
    if (run.empty() && (options.run.empty() || r.filename() == options.run)) run = r;
  }
  if (run.empty()) {
    throw Error(ExitStatus::kUsage, options.run.empty()
                                        ? "no run is kept yet"
                                        : "no run '" + options.run + "' is kept (9ml log --list)");
  }
  const Json json = readResults(run / "results.json");
  std::printf("%s\n%s\n", run.c_str(), oneLine(json).c_str());
  for (const Json& c : json["cases"]) {
    const std::string word = c.value("result", "");
    if (!options.verbose && word == "pass") continue;
    std::printf("%-7s %s/%s  %s\n", word.c_str(), c.value("suite", "").c_str(),
                c.value("name", "").c_str(), c.value("reason", "").c_str());
  }
  return ExitStatus::kPass;
}

}  // namespace harness
