#include <nlohmann/json.hpp>

#include "harness/bench/bench_report.h"

namespace harness {
namespace {

using Json = nlohmann::ordered_json;

void addSpread(Json& j, const Spread& s) {
  j["median"] = s.median;
  j["min"] = s.min;
  j["max"] = s.max;
}

Json barJson(const Bar& b) {
  Json j = {{"name", b.name}, {"group", b.group}, {"value", b.value()}, {"unit", b.unit}};
  addSpread(j, b.spread);
  j["better"] = b.less ? "less" : "more";
  if (b.limit) {
    j["bar"] = *b.limit;
    j["ok"] = b.ok();
  }
  return j;
}

Json timingJson(const Timing& t) {
  Json j = {{"name", t.name},   {"set", t.set},     {"shape", t.shape},
            {"bytes", t.bytes}, {"flops", t.flops}, {"unit", "ns"}};
  addSpread(j, spreadOf(t.ns));
  j["samples"] = t.ns;
  return j;
}

}  // namespace

std::string benchJson(const BenchResult& r) {
  Json j = {{"format", 1},      {"version", NINEML_VERSION}, {"started", r.started},
            {"guest", r.guest}, {"image", r.image},          {"port", r.compiler}};
  j["cpu"] = {{"name", r.cpu.name},
              {"offers", r.cpu.offers},
              {"saves", r.cpu.saves},
              {"sets", r.cpu.sets},
              {"chosen", r.cpu.chosen}};
  j["bars"] = Json::array();
  for (const Bar& b : r.bars) j["bars"].push_back(barJson(b));
  j["measurements"] = Json::array();
  for (const Timing& t : r.timings) j["measurements"].push_back(timingJson(t));
  j["failures"] = r.failures;
  return j.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace harness
