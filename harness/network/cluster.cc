#include "harness/network/cluster.h"

#include <unistd.h>

#include <atomic>
#include <csignal>
#include <future>

#include "harness/error.h"
#include "harness/guest/machine_guest.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr std::uint16_t kPorts = 10;  // of a case

/// Ports from 20000 to 29999, others for each process and each of its cases.
std::uint16_t firstPort() {
  static std::atomic<unsigned> count{0};
  constexpr unsigned kFirst = 20000, kRanges = 1000;
  const auto process = static_cast<unsigned>(getpid()) * 7;
  return static_cast<std::uint16_t>(kFirst + (process + count++) % kRanges * kPorts);
}

std::string numbered(const char* before, std::size_t i) { return before + std::to_string(i + 1); }

}  // namespace

bool hasNetwork(const std::string& kind) { return kind == "9front" || kind == "run9"; }

Cluster::Cluster(const std::string& kind, const GuestOptions& options, vm::Host& host,
                 const fs::path& log, std::vector<Role> roles)
    : port_(firstPort()) {
  const bool machines = kind == "9front";
  if (machines) segment_ = std::make_unique<vm::Segment>();
  host.accelerator();  // found once, before several ask
  for (std::size_t i = 0; i < roles.size(); ++i) {
    Member member;
    member.role = roles[i].name;
    member.address = machines ? numbered("10.9.0.", i) : "127.0.0.1";
    std::vector<vm::Nic> nics;
    if (machines) {
      static std::atomic<unsigned> sockets{0};
      const fs::path socket = host.folder() / ("net" + std::to_string(sockets++));
      nics = {{numbered("52:54:00:39:00:0", i), member.address, segment_->attach(socket)},
              {numbered("52:54:00:39:01:0", i), vm::kForwardedAddress}};
    }
    const fs::path folder = log.empty() ? fs::path() : log / member.role;
    if (!folder.empty()) fs::create_directories(folder);
    GuestOptions own = options;
    own.cpu_server = roles[i].cpu_server;
    member.made = makeGuestOn(host, roles[i].kind.empty() ? kind : roles[i].kind, own,
                              *host.options().observer, folder, member.role, nics);
    members_.push_back(std::move(member));
  }
  std::vector<std::future<void>> starts;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    starts.push_back(std::async(std::launch::async, [this, i, &roles] {
      guest(i).prepare();
      guest(i).start(roles[i].input);
    }));
  }
  for (std::future<void>& start : starts) start.wait();
  for (std::future<void>& start : starts) start.get();
}

std::size_t Cluster::find(const std::string& role) const {
  std::string all;
  for (std::size_t i = 0; i < members_.size(); ++i) {
    if (members_[i].role == role) return i;
    all += (all.empty() ? "" : ", ") + members_[i].role;
  }
  throw Error(ExitStatus::kUsage, "the case has no machine '" + role + "', only " + all);
}

std::vector<std::pair<std::string, std::string>> Cluster::environment() const {
  std::vector<std::pair<std::string, std::string>> all = {{"port", std::to_string(port_)}};
  for (const Member& member : members_) all.emplace_back(member.role, member.address);
  return all;
}

std::string Cluster::fromHere(std::size_t i, std::uint16_t behind) {
  const auto port = static_cast<std::uint16_t>(port_ + behind);
  if (!segment_) return "127.0.0.1:" + std::to_string(port);
  return "127.0.0.1:" + std::to_string(members_[i].made.machine->machine().forward(port));
}

void Cluster::kill(std::size_t i) {
  const long pid = members_[i].made.machine->machine().qemuPid();
  if (pid > 0) ::kill(static_cast<pid_t>(pid), SIGKILL);
}

void Cluster::type(std::size_t i, const std::string& line) {
  members_[i].made.machine->machine().typeOnConsole(line + "\n");
}

}  // namespace harness
