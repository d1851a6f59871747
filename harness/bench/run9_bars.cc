#include "harness/bench/run9_bars.h"

#include <chrono>
#include <ctime>
#include <sstream>

#include "harness/bench/timings.h"
#include "harness/error.h"
#include "harness/guest/guests.h"
#include "harness/guest/native_guest.h"
#include "harness/guest/run9_guest.h"
#include "harness/guest/staging.h"
#include "harness/interrupt.h"
#include "harness/paths.h"

namespace harness {
namespace {

using std::chrono::steady_clock;

constexpr unsigned kSamples = 9;
constexpr unsigned kBuilds = 3;
constexpr long kSpins = 60'000'000;
constexpr std::size_t kSpinNumbers = std::size_t{1} << 17;
constexpr std::chrono::minutes kLimit{60};

double since(steady_clock::time_point begin) {
  return std::chrono::duration<double>(steady_clock::now() - begin).count();
}

/// A guest with the sources of the measurement and of the library.
class Bench {
 public:
  Bench(const std::string& kind, const GuestOptions& options, Screen& screen)
      : made_(makeGuest(kind, options, screen)) {
    std::vector<vm::ShareEntry> entries = sourceEntries({shareFolder(), {}});
    entries.push_back({"bench", shareFolder() / "plan9/run9/bench", ""});
    made_.guest->start(entries);
  }
  Guest& guest() { return *made_.guest; }

  /// Runs a script to its end and gives what it printed.
  std::string run(const std::string& script) {
    std::string said;
    std::string errors;
    vm::Streams streams;
    streams.out = [&](std::string_view bytes) { said += bytes; };
    streams.err = [&](std::string_view bytes) { errors = std::string(bytes); };
    streams.cancelled = interrupted;
    vm::Command command;
    command.script = script;
    command.limit = kLimit;
    const vm::ExecResult result = guest().exec(command, streams);
    throwIfInterrupted();
    if (!result.ok()) {
      throw Error(ExitStatus::kFailed, "a measurement on " + guest().facts().kind + " " +
                                           result.sentence() + ": " + errors);
    }
    return said;
  }

  /// What bench.rc measures.
  std::vector<double> measure(const std::string& what, const std::string& word) {
    return readFigures(run("rc " + guest().share() + "/bench/bench.rc " + guest().share() + " " +
                           guest().work() + " " + what),
                       word);
  }

  std::vector<double> builds(const std::string& what, unsigned samples) {
    std::vector<double> seconds;
    while (seconds.size() < samples) seconds.push_back(measure("build " + what, "time").at(0));
    return seconds;
  }

 private:
  GuestAndHost made_;
};

Bar bar(const std::string& name, const char* unit, const std::vector<double>& samples,
        std::optional<double> limit = {}, bool less = true) {
  return {.name = name,
          .group = "run9",
          .unit = unit,
          .spread = spreadOf(samples),
          .limit = limit,
          .less = less};
}

/// The library by the host's own compiler, mk and all.
std::vector<double> hostBuilds(const GuestOptions& options, unsigned samples, Screen& screen) {
  Bench native("native", options, screen);
  std::vector<double> seconds;
  while (seconds.size() < samples) {
    const std::string folder = native.guest().work() + "/" + std::to_string(seconds.size());
    const std::string share = native.guest().share();
    std::string stage = "share=" + share;
    stage.append("\nwork=").append(folder).append("\n. $share/rc/stage.rc");
    native.run(stage);
    const auto begin = steady_clock::now();
    native.run("cd " + folder + "/guest-src/libllm && mk all");
    seconds.push_back(since(begin));
  }
  return seconds;
}

#if defined(__linux__) && defined(__x86_64__)
/// Processor's nanoseconds of a step in a Linux process: the instructions of
/// plan9/run9/bench/calls.s.
double spinHere() {
  static double v[kSpinNumbers];
  const auto spin = [](long steps) {
    asm volatile(
        "xorl %%eax, %%eax\n"
        "movl $1103515245, %%r8d\n"
        "movl $3, %%edx\n"
        "cvtsi2sdl %%edx, %%xmm1\n"
        "xorps %%xmm0, %%xmm0\n"
        "1:\n"
        "imull %%r8d, %%eax\n"
        "addl $12345, %%eax\n"
        "movl %%eax, %%edx\n"
        "andl $131071, %%edx\n"
        "movsd (%1,%%rdx,8), %%xmm2\n"
        "mulsd %%xmm1, %%xmm2\n"
        "addsd %%xmm2, %%xmm0\n"
        "movsd %%xmm0, (%1,%%rdx,8)\n"
        "decl %k0\n"
        "jne 1b\n"
        : "+c"(steps)
        : "r"(v)
        : "rax", "rdx", "r8", "xmm0", "xmm1", "xmm2", "memory", "cc");
  };
  const auto used = [] {
    timespec t{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) * 1e9 + static_cast<double>(t.tv_nsec);
  };
  spin(kSpinNumbers);
  const double begin = used();
  spin(kSpins);
  return (used() - begin) / kSpins;
}
#else
double spinHere() { return 0; }
#endif

}  // namespace

std::vector<double> readFigures(const std::string& line, const std::string& word) {
  std::istringstream in(line);
  std::string first;
  std::vector<double> figures;
  in >> first;
  for (double x = 0; in >> x;) figures.push_back(x);
  if (first != word || figures.empty() || !in.eof())
    throw Error(ExitStatus::kFailed, "'" + line + "': expected '" + word + "' and figures");
  return figures;
}

void benchRun9(const std::string& kind, const GuestOptions& options, unsigned samples,
               Screen& screen, std::vector<Bar>& bars) {
  if (const std::string why = whyNoRun9(); !why.empty()) throw Error(ExitStatus::kEnvironment, why);
  const unsigned many = samples == 0 ? kSamples : samples;
  const unsigned builds = samples == 0 ? kBuilds : samples;
  Bench run9("run9", options, screen);
  screen.step("measuring run9");
  const std::string count = " " + std::to_string(many);
  bars.push_back(bar("r9-call", "ns", run9.measure("call" + count, "call"), 1000));
  bars.push_back(bar("r9-trap", "ns", run9.measure("trap" + count, "trap")));
  bars.push_back(bar("r9-exec", "/s", run9.measure("exec" + count, "exec"), {}, false));
  std::vector<double> there;
  std::vector<double> here;
  while (there.size() < many) {
    there.push_back(run9.measure("spin " + std::to_string(kSpins), "spin").at(0));
    here.push_back(spinHere());
  }
  bars.push_back(bar("r9-spin", "x", pairedRatios(there, here), 1.02));
  for (const char* what : {"libllm", "libc", "kernel"}) {
    screen.step(std::string("building ") + what + " under run9");
    bars.push_back(bar(std::string("r9-") + what, "s", run9.builds(what, builds)));
  }
  if (findPlan9Tools().complete()) {
    screen.step("building libllm by the host's compiler");
    bars.push_back(bar("host-libllm", "s", hostBuilds(options, builds, screen)));
  }
  if (kind != "9front") return;
  Bench machine("9front", options, screen);
  for (const char* what : {"libllm", "libc", "kernel"}) {
    screen.step(std::string("building ") + what + " in the machine");
    bars.push_back(bar(std::string("9front-") + what, "s", machine.builds(what, 1)));
  }
}

}  // namespace harness
