#include "harness/bench/guest_bench.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <stdexcept>

#include "harness/bench/bench_model.h"
#include "harness/bench/kernel_bars.h"
#include "harness/bench/model_bars.h"
#include "harness/error.h"
#include "harness/guest/guests.h"
#include "harness/guest/image_root.h"
#include "harness/guest/native_guest.h"
#include "harness/guest/programs.h"
#include "harness/guest/run9_guest.h"
#include "harness/guest/staging.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/report/runs.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::minutes kLimit{30};

/// Runs llmbench to its end, each line of it a sign of life, and returns what it said.
std::string runBench(Guest& guest, const std::vector<std::string>& argv, Screen& screen) {
  std::string said;
  std::string errors;
  vm::Streams streams;
  streams.out = [&](std::string_view bytes) {
    said += bytes;
    // Name, set and shape of the last whole line.
    const std::size_t end = said.rfind('\n');
    if (end == std::string::npos || end == 0) return;
    const std::size_t from = said.rfind('\n', end - 1);
    screen.live(said.substr(from == std::string::npos ? 0 : from + 1, 40));
  };
  streams.err = [&](std::string_view bytes) { errors += bytes; };
  streams.cancelled = interrupted;
  vm::Command command;
  command.argv = argv;
  command.limit = kLimit;
  const vm::ExecResult result = guest.exec(command, streams);
  throwIfInterrupted();
  if (result.ok()) return said;
  while (!errors.empty() && errors.back() == '\n') errors.pop_back();
  const bool gone = result.outcome == vm::Outcome::kLost || result.outcome == vm::Outcome::kDead;
  throw Error(gone ? ExitStatus::kGuestDied : ExitStatus::kFailed,
              "llmbench in the guest " + result.sentence() +
                  (gone             ? ": " + guest.fateSentence()
                   : errors.empty() ? ""
                                    : ": " + errors));
}

/// Where a model is in the share.
std::string modelPath(const fs::path& file) { return "models/" + file.filename().string(); }

/// A guest with llmbench and some models.
class BenchGuest {
 public:
  BenchGuest(const std::string& kind, const GuestOptions& options,
             const std::vector<vm::ShareEntry>& models, Screen& screen)
      : made_(makeGuest(kind, options, screen, newRunFolder(runsFolder(), "bench"))) {
    std::vector<vm::ShareEntry> entries = sourceEntries({shareFolder(), {}});
    const ProgramStore store(entries, options.cold ? fs::path() : cacheFolder());
    guest().prepare();
    entries.insert(entries.end(), models.begin(), models.end());
    for (vm::ShareEntry& e : store.entriesFor(guest())) entries.push_back(std::move(e));
    guest().start(entries);
    program_ = store.provide(guest(), screen).llmbench;
  }

  Guest& guest() { return *made_.guest; }
  const std::string& program() const { return program_; }

  /// What llmbench says of a model in a set.
  std::vector<Timing> measure(const fs::path& model, const std::string& set, const char* word,
                              unsigned samples, Screen& screen) {
    return readTimings(runBench(guest(),
                                {program_, "-a", "-s", set, "-n", std::to_string(samples), "-m",
                                 guest().share() + "/" + modelPath(model), word},
                                screen));
  }

 private:
  GuestAndHost made_;
  std::string program_;
};

fs::path usualModel(const char* name) {
  BenchModel model;
  if (!readBenchModel(name, model)) throw std::logic_error(name);
  return benchModelFile(model);
}

constexpr unsigned kRounds = 9;        // of a native run and one under run9
constexpr unsigned kRoundSamples = 5;  // in each

double tokensPerSecond(const std::vector<Timing>& timings) {
  for (const Timing& t : timings) {
    if (t.name == "decode") return 1e9 / spreadOf(t.ns).median;
  }
  throw Error(ExitStatus::kFailed, "llmbench said nothing of decode");
}

/// What is measured under run9: the sets against the portable one, and tokens against `native`'s.
void besideRun9(BenchGuest& native, const GuestOptions& options, unsigned samples, Screen& screen,
                BenchResult& result) {
  std::vector<fs::path> files;
  std::vector<vm::ShareEntry> models;
  for (const char* name : {"15M-F32", "110M-F32"}) {
    files.push_back(usualModel(name));
    models.push_back({modelPath(files.back()), files.back(), ""});
  }
  BenchGuest run9("run9", options, models, screen);
  screen.step("timing kernels under run9");
  const std::string many = std::to_string(samples == 0 ? kRounds : samples);
  for (Bar& b : kernelBars(readTimings(runBench(run9.guest(),
                                                {run9.program(), "-a", "-n", many, "matvec", "dot",
                                                 "rmsnorm", "softmax", "add"},
                                                screen)),
                           "run9")) {
    if (b.name.starts_with("simd-")) result.bars.push_back(std::move(b));
  }
  std::vector<std::vector<double>> ratios;
  for (const fs::path& file : files) {
    screen.step("timing " + file.stem().string() + " under run9 and native");
    std::vector<double> there;
    std::vector<double> here;
    while (there.size() < (samples == 0 ? kRounds : samples)) {
      const auto speed = [&](BenchGuest& guest) {
        return tokensPerSecond(
            guest.measure(file, result.cpu.chosen, "decode", kRoundSamples, screen));
      };
      there.push_back(speed(run9));
      here.push_back(speed(native));
    }
    ratios.push_back(pairedRatios(there, here));
  }
  result.bars.push_back(run9Bar(ratios));
}

}  // namespace

void benchModels(const std::string& kind, const GuestOptions& options, unsigned samples,
                 Screen& screen, BenchResult& result) {
  std::vector<vm::ShareEntry> models;
  std::set<std::string> there;
  screen.step("writing models of random weights");
  for (const ModelRun& run : modelRuns()) {
    const fs::path file = usualModel(run.model);
    if (there.insert(run.model).second) models.push_back({modelPath(file), file, ""});
  }
  BenchGuest guest(kind, options, models, screen);
  result.image = guest.guest().facts().image;
  result.compiler = guestCompiler(kind);
  result.cpu = readCpuFacts(runBench(guest.guest(), {guest.program(), "-k"}, screen));
  for (const ModelRun& run : modelRuns()) {
    screen.step(std::string("timing ") + run.model + ", " + run.word);
    const std::vector<Timing> timings =
        guest.measure(usualModel(run.model), result.cpu.chosen, run.word,
                      samples == 0 ? run.samples : samples, screen);
    result.timings.insert(result.timings.end(), timings.begin(), timings.end());
    for (Bar& b : modelBars(run, timings, kind)) result.bars.push_back(std::move(b));
  }
  if (kind == "native" && whyNoRun9().empty() && findRoot(options.image).root) {
    besideRun9(guest, options, samples, screen, result);
  }
}

void besideEngine(
    const std::string& kind, const GuestOptions& options, const fs::path& model, Screen& screen,
    const std::function<void(const std::string& programs, const EngineTogether& engine)>& measure) {
  BenchGuest guest(kind, options, {{modelPath(model), model, ""}}, screen);
  const std::string set =
      readCpuFacts(runBench(guest.guest(), {guest.program(), "-k"}, screen)).chosen;
  const auto together = [&](unsigned procs) {
    for (const Timing& t : readTimings(
             runBench(guest.guest(),
                      {guest.program(), "-a", "-s", set, "-n", "5", "-j", std::to_string(procs),
                       "-m", guest.guest().share() + "/" + modelPath(model), "batch"},
                      screen))) {
      if (t.name == "batch") return 1e9 / spreadOf(t.ns).median;
    }
    throw Error(ExitStatus::kFailed, "llmbench said nothing of batch");
  };
  unsigned best = 0;
  const EngineTogether engine = [&] {
    if (best != 0) return together(best);
    double most = 0;
    for (unsigned procs = 1; procs <= guest.guest().facts().procs; procs *= 2) {
      const double tokens = together(procs);
      if (tokens > most) best = procs;
      most = std::max(most, tokens);
    }
    return most;
  };
  measure(fs::path(guest.program()).parent_path().string(), engine);
}

std::string guestCompiler(const std::string& kind) {
  if (kind == "9front") return "6c";
  if (kind == "native" && !findPlan9Tools().complete()) return NINEML_BUILD_ID;
  const char* named = std::getenv("CXX");
  const fs::path found = vm::findProgram(named != nullptr ? named : "c++");
  if (found.empty()) return "an unknown compiler";
  const std::string version =
      vm::runProgram({.argv = {found.string(), "--version"}, .env = {}, .fds = {}}).out;
  return version.substr(0, version.find('\n')) + ", -O2";
}

void benchGuest(const std::string& kind, const GuestOptions& options, const GuestBench& bench,
                Screen& screen, BenchResult& result) {
  std::vector<vm::ShareEntry> models;
  if (bench.decode) models.push_back({modelPath(bench.model), bench.model, ""});
  BenchGuest started(kind, options, models, screen);
  Guest& guest = started.guest();
  const std::string& program = started.program();
  result.image = guest.facts().image;
  result.compiler = guestCompiler(kind);
  result.cpu = readCpuFacts(runBench(guest, {program, "-k"}, screen));
  std::vector<std::string> argv = {program, "-a"};
  if (bench.samples != 0) {
    argv.insert(argv.end(), {"-n", std::to_string(bench.samples)});
  }
  if (bench.kernels) {
    screen.step("timing kernels");
    result.timings = readTimings(runBench(guest, argv, screen));
    result.bars = kernelBars(result.timings, kind);
  }
  if (bench.decode) {
    screen.step("timing " + bench.model.string());
    argv.insert(argv.end(), {"-m", guest.share() + "/" + modelPath(bench.model), "decode"});
    const std::vector<Timing> timings = readTimings(runBench(guest, argv, screen));
    result.timings.insert(result.timings.end(), timings.begin(), timings.end());
    for (Bar& b : decodeBars(timings, result.cpu.chosen)) result.bars.push_back(std::move(b));
  }
}

}  // namespace harness
