#include "vm/machine/instance.h"

#include <atomic>
#include <fstream>
#include <sstream>

#include "vm/error.h"
#include "vm/host/run_folder.h"
#include "vm/text.h"

namespace vm {
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

constexpr auto kConnectLimit = 15s;
constexpr std::size_t kKeptLogs = 20;

/// Copies a console's log into the cache, where the last few stay.
fs::path keepLog(const Host::Impl& host, const fs::path& log) {
  if (host.options.cache.empty()) return log;
  const fs::path folder = host.options.cache / "log";
  std::error_code ec;
  fs::create_directories(folder, ec);
  static std::atomic<int> count{0};
  fs::path kept = folder / ("console-" + utc("%Y%m%d-%H%M%S") + "-" + std::to_string(getpid()) +
                            "-" + std::to_string(count++) + ".log");
  fs::copy_file(log, kept, fs::copy_options::overwrite_existing, ec);
  if (ec) return log;
  std::vector<fs::path> all;
  for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec))
    if (it->path().filename().string().rfind("console-", 0) == 0) all.push_back(it->path());
  std::sort(all.begin(), all.end());
  for (std::size_t i = 0; i + kKeptLogs < all.size(); i++) fs::remove(all[i], ec);
  return kept;
}

}  // namespace

Instance::Instance(Host::Impl& host, DomainSpec spec, const fs::path& folder)
    : host_(host), spec_(std::move(spec)), log_(folder / "console.log") {
  spec_.serial = {folder / "com1", folder / "com2"};
  std::error_code ec;
  for (const fs::path& path : spec_.serial) fs::remove(path, ec);
  UniqueFd listeners[] = {listenUnix(spec_.serial[0]), listenUnix(spec_.serial[1])};
  for (const fs::path& path : spec_.serial) host.give(path);
  domain_ = std::make_unique<Domain>(host.connected(), domainXml(spec_));
  UniqueFd console = acceptWithin(listeners[0], kConnectLimit);
  agent_line_ = acceptWithin(listeners[1], kConnectLimit);
  if (!console || !agent_line_)
    throw NoStart(Error::Kind::kEnvironment, "QEMU has not connected its serial lines within 15 s");
  console_ = std::make_unique<ConsolePort>(std::move(console), log_);
  const fs::path pid_file = host.pidFile(spec_.name);
  if (!pid_file.empty()) std::ifstream(pid_file) >> pid_;
  if (pid_ > 0) host.detail(commandLineOf(static_cast<int>(pid_)));
}

void Instance::follow(const std::vector<ConsoleStep>& steps, const std::string& who) {
  console_->begin(steps);
  while (console_->underway()) {
    host_.checkInterrupted();
    if (fate() != Fate::kRunning) throwFate(who);
    console_->waitChange(50ms);
  }
  const ConsoleFailure failure = console_->failure();
  using Kind = ConsoleFailure::Kind;
  if (failure.kind == Kind::kPanic || console_->closed()) {
    domain_->waitEnd(2s);
    throwFate(who);
  }
  if (failure.kind == Kind::kNone) return;
  const std::string sentence = who + " does not come up, step '" + failure.step +
                               "': " + failure.sentence + consoleReport(3);
  const bool late = failure.kind == Kind::kStall || failure.kind == Kind::kDeadline;
  if (late) throw NoStart(Error::Kind::kTimeout, sentence);
  throw Error(Error::Kind::kGuestDied, sentence);
}

Fate Instance::fate() {
  if (!console_->panic().empty()) return Fate::kPanicked;
  switch (domain_->end()) {
    case DomainEnd::kRunning:
      return Fate::kRunning;
    case DomainEnd::kShutdown:
      return Fate::kHalted;
    default:
      return Fate::kKilled;
  }
}

std::string Instance::detail() {
  switch (fate()) {
    case Fate::kRunning:
      return "";
    case Fate::kPanicked:
      return console_->panic();
    case Fate::kHalted:
      return "the machine was powered off from inside";
    case Fate::kKilled:
      break;
  }
  std::string trouble = host_.supervising().daemonTrouble();
  if (!trouble.empty()) return trouble;
  return domain_->daemonAlive() ? "QEMU was killed or crashed" : "libvirt's daemon has gone away";
}

void Instance::throwFate(const std::string& who) {
  std::string what = detail();
  if (what.empty()) what = "its console was closed";
  throw Error(Error::Kind::kGuestDied, who + " died: " + what + consoleReport(3));
}

std::string Instance::consoleReport(std::size_t lines) {
  std::istringstream in(console_->tail(lines));
  std::string text = "\nconsole: " + keepLog(host_, log_).string();
  for (std::string line; std::getline(in, line);) text += "\n| " + line;
  return text;
}

}  // namespace vm
