#include "harness/bench/llmfs_bars.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

#include "harness/bench/bench_model.h"
#include "harness/bench/guest_bench.h"
#include "harness/bench/llmfs_speed.h"
#include "harness/conformance/oracle.h"
#include "harness/error.h"
#include "harness/guest/guests.h"
#include "harness/guest/programs.h"
#include "harness/guest/staging.h"
#include "harness/interrupt.h"
#include "harness/network/part.h"
#include "harness/p9/client.h"
#include "harness/paths.h"
#include "harness/report/runs.h"
#include "harness/suite/suite.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr unsigned kMost = 64;
constexpr unsigned kSteps = 24;
constexpr unsigned kLongSteps = 64;  // of which few are written while not all sessions run
constexpr unsigned kRounds = 9;
constexpr std::size_t kTurns = 5;
constexpr unsigned kEngineSessions = 8;  // of llmbench's batch
constexpr double kEngineLimit = 0.85;
constexpr double kLoopbackLimit = 2;  // ms
constexpr double kPingLimit = 3;
constexpr double kNearlyAll = 99;

Bar barOf(const std::string& name, const char* unit, const std::vector<double>& samples) {
  return {.name = name, .group = "llmfs", .unit = unit, .spread = spreadOf(samples)};
}

/// Times sessions from 1 to 64 and adds their bars.
class Levels {
 public:
  Levels(std::string prefix, std::string model, Screen& screen, BenchResult& result)
      : prefix_(std::move(prefix)), model_(std::move(model)), screen_(screen), result_(result) {}

  void measure(const std::string& address) {
    for (unsigned n = 1; n <= kMost; n *= 2) {
      screen_.step("timing " + std::to_string(n) + " sessions of " + prefix_);
      std::vector<double> together;
      SessionTimes all;
      // Few sessions say little in one round.
      const unsigned rounds = std::max(1U, kRounds / n);
      for (unsigned round = 0; round < rounds; ++round) {
        throwIfInterrupted();
        const SessionTimes t = timeSessions(address, model_, n, kSteps);
        together.push_back(t.together);
        all.each.insert(all.each.end(), t.each.begin(), t.each.end());
        all.first.insert(all.first.end(), t.first.begin(), t.first.end());
        all.between.insert(all.between.end(), t.between.begin(), t.between.end());
        if (n == 1) wire.insert(wire.end(), t.wire.begin(), t.wire.end());
      }
      const std::string name = prefix_ + "-" + std::to_string(n);
      result_.bars.push_back(barOf(name, "tokens/s", together));
      result_.bars.push_back(barOf(name + "-each", "tokens/s", all.each));
      add(name + "-first", all.first);
      add(name + "-between", all.between);
    }
  }

  std::vector<double> wire;  ///< of one session, each round's

 private:
  void add(const std::string& name, const std::vector<double>& samples) {
    result_.bars.push_back(barOf(name, "ms", samples));
    result_.bars.push_back(barOf(name + "-99", "ms", {percentile(samples, kNearlyAll)}));
  }

  std::string prefix_;
  std::string model_;
  Screen& screen_;
  BenchResult& result_;
};

/// A port of the loopback that nobody has at the moment.
std::uint16_t someFreePort() {
  const vm::UniqueFd fd(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* plain = reinterpret_cast<sockaddr*>(&address);
  if (!fd || bind(fd.get(), plain, size) != 0 || getsockname(fd.get(), plain, &size) != 0)
    throw Error(ExitStatus::kEnvironment, "this host has no free port on 127.0.0.1");
  return ntohs(address.sin_port);
}

/// llmfs as a process of this host; killed with the object.
class OwnLlmfs {
 public:
  explicit OwnLlmfs(const fs::path& program)
      : address_("127.0.0.1:" + std::to_string(someFreePort())) {
    const std::string port = address_.substr(address_.find(':') + 1);
    pid_ = vm::spawnProgram(
        {.argv = {program.string(), "-N", "-u", "bench", "-a", "tcp!127.0.0.1!" + port}});
  }
  ~OwnLlmfs() {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
  }
  OwnLlmfs(const OwnLlmfs&) = delete;
  OwnLlmfs& operator=(const OwnLlmfs&) = delete;

  const std::string& address() const { return address_; }

  void load(const std::string& name, const fs::path& model) const {
    p9::Client client(connected(), {.uname = "bench", .patience = 2min});
    client.open("ctl", p9::kWrite).write("load " + name + " " + model.string());
  }

 private:
  vm::UniqueFd connected() const {
    for (const auto end = std::chrono::steady_clock::now() + 30s;;) {
      try {
        return p9::dial(address_);
      } catch (const Error&) {
        if (std::chrono::steady_clock::now() > end) throw;
        std::this_thread::sleep_for(50ms);
      }
    }
  }

  std::string address_;
  int pid_ = -1;
};

void benchHere(const GuestOptions& options, Screen& screen, BenchResult& result) {
  BenchModel usual;
  readBenchModel("110M-F32", usual);
  const fs::path model = benchModelFile(usual);
  besideEngine("native", options, model, screen,
               [&](const std::string& programs, const EngineTogether& engine) {
                 const OwnLlmfs llmfs(fs::path(programs) / "llmfs");
                 llmfs.load("bench", model);
                 Levels levels("llmfs", "bench", screen, result);
                 levels.measure(llmfs.address());
                 screen.step("timing eight sessions with llmfs and without");
                 std::vector<double> ratios;
                 engine();  // once for the number of its procs
                 while (ratios.size() < kTurns) {
                   const double without = engine();
                   const SessionTimes with =
                       timeSessions(llmfs.address(), "bench", kEngineSessions, kLongSteps);
                   ratios.push_back(with.together / without);
                 }
                 Bar against = barOf("llmfs-engine8", "x", ratios);
                 against.limit = kEngineLimit;
                 result.bars.push_back(against);
                 Bar wire = barOf("llmfs-wire", "ms", levels.wire);
                 wire.limit = kLoopbackLimit;
                 wire.less = true;
                 result.bars.push_back(wire);
               });
}

constexpr const char* kMachines = R"(
suite = "speed"
kernel = "network"
[[cases]]
name = "speed"
machines = "server second"
script = "llmfs-speed"
weights = "server"
model = "story"
limit = 3600
)";

/// Milliseconds of the pings that a port tells of: "0: rtt 940 µs, avg rtt 940 µs, ttl = 255".
std::vector<double> pings(const std::string& address) {
  const vm::UniqueFd fd = p9::dial(address);
  std::string all;
  char buffer[4096];
  for (ssize_t n = 0;
       vm::readableWithin(fd.get(), 30s) && (n = read(fd.get(), buffer, sizeof buffer)) > 0;)
    all.append(buffer, static_cast<std::size_t>(n));
  std::vector<double> ms;
  constexpr double kMicro = 1000;
  for (std::size_t at = 0; (at = all.find(": rtt ", at)) != std::string::npos; ++at)
    ms.push_back(std::strtod(all.c_str() + at + 6, nullptr) / kMicro);
  if (ms.empty())
    throw Error(ExitStatus::kFailed, "no ping between the two machines: '" + all + "'");
  return ms;
}

void benchMachines(const std::string& kind, const GuestOptions& options, Screen& screen,
                   BenchResult& result) {
  const fs::path log = newRunFolder(runsFolder(), "bench");
  const Suite suite = parseSuite(kMachines, "speed");
  const Case& c = suite.cases[0];
  const NetworkCase network = networkCase(c);
  GuestAndHost made = makeGuest(kind, options, screen, log);
  std::vector<vm::ShareEntry> sources = sourceEntries({shareFolder(), {}});
  const ProgramStore store(sources, cacheFolder());
  std::vector<vm::ShareEntry> programs = store.entriesFor(*made.guest);
  if (programs.empty()) {
    made.guest->prepare();
    made.guest->start(sources);
    store.provide(*made.guest, screen);
    programs = store.entriesFor(*made.guest);
  }
  std::vector<vm::ShareEntry> common = networkScripts(shareFolder() / "fixtures/network");
  for (auto& entries : {programs, toolScripts(shareFolder())})
    common.insert(common.end(), entries.begin(), entries.end());
  const Places places{shareFolder() / "fixtures/models", shareFolder() / "fixtures/golden", {}};
  std::vector<Role> roles;
  for (const std::string& name : network.roles) roles.push_back({name, {}, false, common});
  roles[0].input.push_back({"models/story.bin", modelFile(places, "story"), ""});
  roles[0].input.push_back({"models/story.tok", tokenizerFile(places, "story"), ""});
  Cluster cluster(kind, options, *made.host, log, std::move(roles));
  std::vector<std::unique_ptr<Part>> parts;
  for (std::size_t i = 0; i < cluster.size(); ++i) {
    parts.push_back(
        std::make_unique<Part>(cluster.guest(i), partCommand(cluster, i, c, network), nullptr));
    if (!parts[i]->says("ready"))
      throw Error(ExitStatus::kFailed,
                  cluster.role(i) + " does not get ready: " + parts[i]->sentence());
  }
  result.image = cluster.guest(0).facts().image;
  Levels near("llmfs", "story", screen, result);
  near.measure(cluster.fromHere(0));
  Levels far("llmfs2", "story", screen, result);
  far.measure(cluster.fromHere(1));
  const std::vector<double> ping = pings(cluster.fromHere(1, 1));
  result.bars.push_back(barOf("llmfs2-ping", "ms", ping));
  const double there = spreadOf(near.wire).median;
  std::vector<double> added;
  for (const double ms : far.wire)
    added.push_back(std::max(0.0, ms - there) / spreadOf(ping).median);
  Bar wire = barOf("llmfs2-wire", "x", added);
  wire.limit = kPingLimit;
  wire.less = true;
  result.bars.push_back(wire);
}

}  // namespace

void benchLlmfs(const std::string& kind, const GuestOptions& options, Screen& screen,
                BenchResult& result) {
  if (kind == "native") return benchHere(options, screen, result);
  if (kind == "9front") return benchMachines(kind, options, screen, result);
  throw Error(ExitStatus::kEnvironment,
              "llmfs is measured on native and on 9front, and this guest is " + kind);
}

}  // namespace harness
