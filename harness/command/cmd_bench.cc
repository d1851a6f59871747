// 9ml bench: measures kernels and models in a guest, and the harness itself.
#include <algorithm>
#include <cstdio>
#include <memory>

#include "harness/bench/bench_model.h"
#include "harness/bench/bench_report.h"
#include "harness/bench/guest_bench.h"
#include "harness/bench/harness_bars.h"
#include "harness/bench/llmfs_bars.h"
#include "harness/bench/run9_bars.h"
#include "harness/command/commands.h"
#include "harness/ending.h"
#include "harness/guest/guests.h"
#include "harness/guest/image_root.h"
#include "harness/guest/run9_guest.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/report/late_file.h"
#include "harness/report/runs.h"
#include "harness/report/screen.h"

namespace harness {
namespace {

/// Measures, and keeps the sentence of what could not be measured.
template <typename Measure>
void attempt(BenchResult& result, const Measure& measure) {
  try {
    measure();
  } catch (const std::exception& e) {
    throwIfInterrupted();
    if (statusOf(e) == ExitStatus::kUsage) throw;
    result.failures.emplace_back(e.what());
  }
}

}  // namespace

ExitStatus benchCommand(const BenchOptions& options) {
  const auto wanted = [&](const char* group) {
    return options.groups.empty() ||
           std::find(options.groups.begin(), options.groups.end(), group) != options.groups.end();
  };
  GuestBench bench;
  bench.kernels = wanted("kernels");
  bench.decode = wanted("decode");
  bench.samples = options.samples;
  bench.model = options.model.empty() ? shareFolder() / "fixtures/models" / kOwnModel
                                      : std::filesystem::path(options.model);
  if (BenchModel usual; bench.decode && readBenchModel(options.model, usual)) {
    bench.model = benchModelFile(usual);
  }
  if (bench.decode && !std::filesystem::is_regular_file(bench.model)) {
    throw Error(
        ExitStatus::kUsage,
        bench.model.string() +
            ": no such file, expected a model, or one of random weights: " + benchModelNames());
  }
  std::unique_ptr<LateFile> json;
  if (!options.json.empty()) json = std::make_unique<LateFile>(options.json, "JSON");
  std::unique_ptr<LateFile> html;
  if (!options.html.empty()) html = std::make_unique<LateFile>(options.html, "a page");
  Screen screen(options.guest.verbose);
  BenchResult result;
  result.guest = chooseGuest(options.guest, screen);
  result.started = timestamp();
  if (bench.kernels || bench.decode) {
    attempt(result, [&] { benchGuest(result.guest, options.guest, bench, screen, result); });
  }
  // Hundreds of megabytes go into a machine only where they are asked for.
  const bool named = !options.groups.empty();
  if (wanted("models") && (named || result.guest == "native" || result.guest == "run9")) {
    attempt(result,
            [&] { benchModels(result.guest, options.guest, options.samples, screen, result); });
  }
  if (wanted("llmfs") && (named || result.guest == "native")) {
    attempt(result, [&] { benchLlmfs(result.guest, options.guest, screen, result); });
  }
  if (wanted("harness")) {
    attempt(result, [&] {
      benchHarness(result.guest, options.guest, options.samples, screen, result.bars);
    });
  }
  // Measured without being asked for only where it takes no image's files out first.
  if (wanted("run9") && (named || (whyNoRun9().empty() && findRoot(options.guest.image).root))) {
    attempt(result,
            [&] { benchRun9(result.guest, options.guest, options.samples, screen, result.bars); });
  }
  screen.clear();
  std::fputs((options.bars ? barLines(result) : benchTable(result)).c_str(), stdout);
  if (json) {
    json->write(benchJson(result));
    json->finish();
  }
  if (html) {
    html->write(options.html.ends_with(".svg") ? benchSvg(result) : benchHtml(result));
    html->finish();
  }
  for (const std::string& sentence : result.failures) {
    screen.note("could not be measured: " + sentence);
  }
  return result.failures.empty() ? ExitStatus::kPass : ExitStatus::kFailed;
}

}  // namespace harness
