#include "harness/bench/harness_bars.h"

#include <chrono>
#include <fstream>
#include <nlohmann/json.hpp>
#include <thread>

#include "harness/error.h"
#include "harness/guest/guests.h"
#include "harness/guest/machine_guest.h"
#include "harness/guest/process.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using std::chrono::steady_clock;

constexpr unsigned kBoots = 3;
constexpr unsigned kWarmStarts = 7;
constexpr unsigned kIdleSamples = 3;
constexpr std::chrono::seconds kSettle{2};  // what a start leaves to be done
constexpr std::chrono::seconds kIdle{5};

double since(steady_clock::time_point begin) {
  return std::chrono::duration<double>(steady_clock::now() - begin).count();
}

void sleepOrEnd(std::chrono::milliseconds time) {
  const auto end = steady_clock::now() + time;
  while (steady_clock::now() < end) {
    throwIfInterrupted();
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
}

/// A guest that has just answered, and how long that took from nothing.
struct Started {
  GuestAndHost made;
  double seconds = 0;
};

Started startGuest(const std::string& kind, const GuestOptions& options, Screen& screen) {
  Started started;
  const auto begin = steady_clock::now();
  started.made = makeGuest(kind, options, screen);
  started.made.guest->start({});
  vm::Command command;
  command.script = "exit ''";
  const vm::ExecResult answer = started.made.guest->exec(command, {});
  started.seconds = since(begin);
  throwIfInterrupted();
  if (!answer.ok()) {
    throw Error(ExitStatus::kGuestDied, "a guest that was just started: " + answer.sentence());
  }
  return started;
}

Bar bar(const char* name, const char* unit, const std::vector<double>& samples,
        std::optional<double> limit) {
  return {.name = name,
          .group = "harness",
          .unit = unit,
          .spread = spreadOf(samples),
          .limit = limit,
          .less = true};
}

/// Seconds of a boot from nothing, without a saved state.
std::vector<double> boots(const std::string& kind, GuestOptions options, unsigned samples,
                          Screen& screen) {
  options.cold = true;
  std::vector<double> seconds;
  for (unsigned i = 0; i < samples; ++i) {
    seconds.push_back(startGuest(kind, options, screen).seconds);
  }
  return seconds;
}

/// Seconds of a start from a saved state; the first start makes one where there is none.
std::vector<double> warmStarts(const std::string& kind, const GuestOptions& options,
                               unsigned samples, Screen& screen) {
  std::vector<double> seconds;
  unsigned cold = 0;
  while (seconds.size() < samples) {
    const Started started = startGuest(kind, options, screen);
    if (started.made.machine->machine().warm()) {
      seconds.push_back(started.seconds);
    } else if (++cold > 2) {
      throw Error(ExitStatus::kFailed, "the guest boots every time: its state cannot be kept");
    }
  }
  return seconds;
}

/// Percent of one processor that an idle guest takes.
std::vector<double> idleness(const std::string& kind, const GuestOptions& options, Screen& screen) {
  const Started started = startGuest(kind, options, screen);
  screen.step("watching an idle guest");
  vm::Machine& machine = started.made.machine->machine();
  sleepOrEnd(kSettle);
  std::vector<double> percent;
  for (unsigned i = 0; i < kIdleSamples; ++i) {
    const auto begin = steady_clock::now();
    const std::chrono::nanoseconds used = machine.processorTime();
    sleepOrEnd(kIdle);
    const std::chrono::duration<double> spent = machine.processorTime() - used;
    percent.push_back(100 * spent.count() / since(begin));
  }
  return percent;
}

/// One `9ml test` of this program: its seconds and its own memory.
struct TestRun {
  double seconds = 0;
  double mebibytes = 0;
};

TestRun runTest(const std::string& kind, const GuestOptions& options, const fs::path& folder,
                const std::vector<std::string>& more) {
  const fs::path json = folder / "results.json";
  Process process;
  process.argv = {vm::ownExecutable().string(),
                  "test",
                  "--guest",
                  kind,
                  "--require",
                  kind,
                  "--json",
                  json.string()};
  if (!options.image.empty()) process.argv.insert(process.argv.end(), {"--image", options.image});
  if (!options.connect.empty()) {
    process.argv.insert(process.argv.end(), {"--connect", options.connect});
  }
  process.argv.insert(process.argv.end(), more.begin(), more.end());
  process.folder = folder.string();
  std::string last;
  vm::Streams streams;
  streams.out = streams.err = [&](std::string_view bytes) {
    last = last.substr(last.size() > 400 ? last.size() - 400 : 0) + std::string(bytes);
  };
  streams.cancelled = interrupted;
  const auto begin = steady_clock::now();
  const vm::ExecResult result = runProcess(process, streams);
  TestRun run{since(begin), 0};
  throwIfInterrupted();
  if (!result.ok()) {
    throw Error(ExitStatus::kFailed, "9ml test " + result.sentence() + ": " + last);
  }
  std::ifstream in(json);
  run.mebibytes = nlohmann::json::parse(in)["summary"]["max_rss"].get<double>() / (1 << 20);
  return run;
}

/// How long the default set may take; the stand-in has no limit.
std::optional<double> testLimit(const std::string& kind) {
  if (kind == "9front") return 300;
  if (kind == "native" || kind == "run9") return 20;
  return std::nullopt;
}

}  // namespace

void benchHarness(const std::string& kind, const GuestOptions& options, unsigned samples,
                  Screen& screen, std::vector<Bar>& bars) {
  if (kind != "native" && kind != "run9") {
    bars.push_back(
        bar("cold-boot", "s", boots(kind, options, samples ? samples : kBoots, screen), 30));
    bars.push_back(bar("warm-start", "s",
                       warmStarts(kind, options, samples ? samples : kWarmStarts, screen), 1.5));
    bars.push_back(bar("idle-cpu", "%", idleness(kind, options, screen), 5));
  }
  vm::Host host({});
  const fs::path folder = host.folder();
  // The first run may have programs to build and a state to save.
  screen.step("running 9ml test");
  runTest(kind, options, folder, {"--suite", "argmax/*"});
  const TestRun run = runTest(kind, options, folder, {});
  bars.push_back(bar("test-time", "s", {run.seconds}, testLimit(kind)));
  bars.push_back(bar("memory", "MiB", {run.mebibytes}, 100));
}

}  // namespace harness
