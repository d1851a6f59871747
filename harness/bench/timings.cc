#include "harness/bench/timings.h"

#include <sstream>

#include "harness/error.h"

namespace harness {
namespace {

[[noreturn]] void refuse(const std::string& line, const std::string& expected) {
  throw Error(ExitStatus::kFailed,
              "llmbench said '" + line.substr(0, 100) + "', expected " + expected);
}

Timing readLine(const std::string& line) {
  Timing t;
  std::size_t samples = 0;
  Timing printed;  // median, least, most
  std::istringstream words(line);
  double ns = 0;
  words >> t.name >> t.set >> t.shape >> t.bytes >> t.flops >> samples;
  for (int i = 0; i < 3 && words >> ns; ++i) printed.ns.push_back(ns);
  if (!words) refuse(line, "name, set, shape, bytes, flops, samples and three times");
  while (words >> ns) t.ns.push_back(ns);
  if (!words.eof() || samples == 0 || t.ns.size() != samples) {
    refuse(line, "as many times at the end as it has samples");
  }
  return t;
}

}  // namespace

std::vector<Timing> readTimings(std::string_view text) {
  std::vector<Timing> timings;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    if (!line.empty() && line[0] != '#') timings.push_back(readLine(line));
  }
  return timings;
}

const Timing* findTiming(const std::vector<Timing>& timings, std::string_view name,
                         std::string_view set, std::string_view shape) {
  for (const Timing& t : timings) {
    if (t.name == name && t.set == set && t.shape == shape) return &t;
  }
  return nullptr;
}

CpuFacts readCpuFacts(std::string_view text) {
  CpuFacts facts;
  std::istringstream lines{std::string(text)};
  for (std::string line; std::getline(lines, line);) {
    const std::size_t space = line.find(' ');
    const std::string key = line.substr(0, space);
    std::string value = space == std::string::npos ? "" : line.substr(space + 1);
    if (key == "cpu") {
      facts.name = value;
    } else if (key == "offers") {
      facts.offers = value;
    } else if (key == "saves") {
      facts.saves = value;
    } else if (key == "set" && !value.empty()) {
      const std::size_t end = value.find(" chosen");
      if (end != std::string::npos) {
        value.erase(end);
        facts.chosen = value;
      }
      facts.sets.push_back(value);
    } else {
      refuse(line, "cpu, offers, saves or set");
    }
  }
  if (facts.chosen.empty()) refuse(std::string(text), "a set that is chosen");
  return facts;
}

}  // namespace harness
