#include <nlohmann/json.hpp>

#include "harness/error.h"
#include "harness/guest/host_facts.h"
#include "harness/report/report.h"

namespace harness {
namespace {

using Json = nlohmann::ordered_json;

std::string dump(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

JsonReport::JsonReport(const std::filesystem::path& file) : out_(file, "JSON") {}

void JsonReport::begin(const RunFacts& facts) {
  facts_ = facts;
  out_.write("{\"format\":1,\"version\":" + dump(facts.version) +
             ",\"started\":" + dump(facts.started) + ",\"guest\":" + dump(facts.guest) +
             ",\"image\":" + dump(facts.image) + ",\n\"cases\":[");
}

void JsonReport::result(const CaseResult& r) {
  Json j;
  j["suite"] = r.suite;
  j["name"] = r.name;
  j["guest"] = facts_.guest;
  j["image"] = facts_.image;
  j["kernels"] = r.kernels;
  j["result"] = wordText(r.word);
  if (!r.reason.empty()) j["reason"] = r.reason;
  j["metrics"] = {{"max_abs", r.metrics.max_abs},       {"max_rel", r.metrics.max_rel},
                  {"max_ulp", r.metrics.max_ulp},       {"nmse", r.metrics.nmse},
                  {"of_bound", r.metrics.max_of_bound}, {"elements", r.metrics.elements}};
  if (!r.bits.empty()) j["bits"] = r.bits;
  j["seconds"] = r.seconds;
  out_.write((first_ ? "\n" : ",\n") + dump(j));
  first_ = false;
}

void JsonReport::end(const Summary& s, double seconds) {
  const Json summary = {{"passed", s.passed},   {"failed", s.failed},
                        {"skipped", s.skipped}, {"cases", s.cases()},
                        {"seconds", seconds},   {"max_rss", mostResidentBytes()}};
  out_.write("\n],\n\"summary\":" + dump(summary) + "}\n");
  out_.finish();
}

}  // namespace harness
