#include "harness/bench/guest_bench.h"

#include <cstdlib>

#include "harness/bench/kernel_bars.h"
#include "harness/error.h"
#include "harness/guest/guests.h"
#include "harness/guest/native_guest.h"
#include "harness/guest/programs.h"
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

}  // namespace

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
  GuestAndHost made = makeGuest(kind, options, screen, newRunFolder(runsFolder(), "bench"));
  Guest& guest = *made.guest;
  std::vector<vm::ShareEntry> entries = sourceEntries({shareFolder(), {}});
  const ProgramStore store(entries, options.cold ? fs::path() : cacheFolder());
  guest.prepare();
  if (bench.decode) entries.push_back({"models/model.bin", bench.model, ""});
  for (vm::ShareEntry& e : store.entriesFor(guest)) entries.push_back(std::move(e));
  guest.start(entries);
  const std::string program = store.provide(guest, screen).llmbench;
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
    argv.insert(argv.end(), {"-m", guest.share() + "/models/model.bin", "decode"});
    const std::vector<Timing> timings = readTimings(runBench(guest, argv, screen));
    result.timings.insert(result.timings.end(), timings.begin(), timings.end());
    for (Bar& b : decodeBars(timings, result.cpu.chosen)) result.bars.push_back(std::move(b));
  }
}

}  // namespace harness
