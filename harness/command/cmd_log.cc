#include <algorithm>
#include <cstdio>
#include <deque>
#include <fstream>
#include <nlohmann/json.hpp>

#include "harness/command/commands.h"
#include "harness/paths.h"
#include "harness/report/runs.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr std::size_t kLines = 40;

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
    std::string what;
    try {
      if (fs::exists(run / "results.json")) what = oneLine(readResults(run / "results.json"));
    } catch (const Error&) {
      what = "did not end";
    }
    std::printf("%s  %s\n", run.filename().c_str(), what.c_str());
  }
}

/// A log's last lines, or all of it.
void printLog(const fs::path& file, bool whole) {
  std::ifstream in(file, std::ios::binary);
  if (!in) return;
  std::deque<std::string> lines;
  std::size_t left_out = 0;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line.back() == '\r') line.pop_back();
    lines.push_back(line);
    if (whole || lines.size() <= kLines) continue;
    lines.pop_front();
    ++left_out;
  }
  std::printf(
      "== %s%s\n", file.c_str(),
      left_out == 0 ? "" : (", the last lines of " + std::to_string(left_out + kLines)).c_str());
  for (const std::string& line : lines) std::printf("%s\n", line.c_str());
}

void printResults(const fs::path& file, bool every) {
  const Json json = readResults(file);
  std::printf("== %s\n%s\n", file.c_str(), oneLine(json).c_str());
  for (const Json& c : json["cases"]) {
    const std::string word = c.value("result", "");
    if (!every && word == "pass") continue;
    std::printf("%-7s %s/%s  %s\n", word.c_str(), c.value("suite", "").c_str(),
                c.value("name", "").c_str(), c.value("reason", "").c_str());
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
  std::printf("%s\n", run.c_str());
  std::vector<fs::path> files;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(run, none)) {
    if (entry.path().extension() == ".log") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) printLog(file, options.verbose);
  if (fs::exists(run / "results.json")) printResults(run / "results.json", options.verbose);
  return ExitStatus::kPass;
}

}  // namespace harness
