#include "harness/suite/selection.h"

#include <algorithm>
#include <map>

#include "harness/error.h"
#include "harness/guest/standin_parts.h"
#include "harness/network/cluster.h"
#include "harness/suite/glob.h"

namespace harness {
namespace {

/// How a pattern takes a case: not at all, by its suite's name, or by its own.
enum class Match { kNone, kSuite, kCase };

Match matchOf(const std::string& pattern, const std::string& suite, const std::string& name) {
  if (globMatch(pattern, suite)) return Match::kSuite;
  return globMatch(pattern, suite + "/" + name) ? Match::kCase : Match::kNone;
}

bool hasDefaults(const Suite& suite) {
  return std::any_of(suite.cases.begin(), suite.cases.end(),
                     [](const Case& c) { return c.in_default; });
}

/// Why a guest can never run a case; empty when it can.
std::string impossible(const Case& c, const GuestFacts& facts, bool any_set) {
  const std::string set = c.text("set", "port");
  if (!any_set && std::find(facts.sets.begin(), facts.sets.end(), set) == facts.sets.end()) {
    return facts.kind + " has no kernel set '" + set + "'";
  }
  const std::string needs = c.text("needs", "");
  if (needs == "v9fs") return facts.kind == "linux" ? "" : facts.kind + " has no v9fs";
  if (!c.text("machines", "").empty() && !hasNetwork(facts.kind))
    return facts.kind + " has no network of Plan 9's";
  if (needs == "standin") {
    if (facts.kind != "9front")
      return facts.kind + " is no machine beside which a stand-in could be";
    const std::string why = vm::whyNoStandIn(standInParts());
    return why.empty() ? "" : "there is no stand-in beside it: " + why;
  }
  if (needs == "machine" && (facts.kind == "native" || facts.kind == "run9"))
    return facts.kind + " is no machine";
  if (needs == "segments" && facts.kind != "9front" && facts.kind != "run9")
    return facts.kind + " has no global segments";
  if (needs == "notes" && facts.kind != "9front" && facts.kind != "run9")
    return facts.kind + " has no files of notes";
  if (needs == "run9" && facts.kind != "run9") return facts.kind + " is not run9";
  return {};
}

}  // namespace

Selection selectCases(const std::vector<Suite>& suites, const TestOptions& options,
                      const GuestFacts& facts) {
  Selection selection;
  std::vector<bool> used(options.suites.size(), false);
  std::map<std::string, std::vector<std::string>> left_out;
  for (const Suite& suite : suites) {
    const bool defaults = hasDefaults(suite);
    for (const Case& c : suite.cases) {
      bool wanted = options.suites.empty() && (options.all || c.in_default);
      for (std::size_t i = 0; i < options.suites.size(); ++i) {
        const Match match = matchOf(options.suites[i], suite.name, c.name);
        if (match == Match::kNone) continue;
        used[i] = true;
        wanted = wanted || match == Match::kCase || options.all || c.in_default || !defaults;
      }
      if (!options.kernels.empty() && c.text("set", "port") != options.kernels) wanted = false;
      if (!wanted) continue;
      // Somebody else's sources may hold sets that we do not know: conform says what is there.
      const bool any_set = !options.guest_src.empty();
      if (const std::string why = impossible(c, facts, any_set); !why.empty()) {
        left_out[why].push_back(suite.name + "/" + c.name);
        continue;
      }
      selection.cases.push_back({&suite, &c, static_cast<std::uint32_t>(selection.cases.size())});
    }
  }
  for (std::size_t i = 0; i < used.size(); ++i) {
    if (!used[i]) {
      throw Error(ExitStatus::kUsage, "no suite or case matches '" + options.suites[i] +
                                          "' (9ml test --all --list prints them)");
    }
  }
  selection.left_out.assign(left_out.begin(), left_out.end());
  return selection;
}

}  // namespace harness
