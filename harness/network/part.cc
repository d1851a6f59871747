#include "harness/network/part.h"

#include <exception>

#include "harness/interrupt.h"

namespace harness {
namespace {

constexpr std::size_t kSaid = 2000;

}  // namespace

Part::Part(Guest& guest, vm::Command command, Heard heard)
    : guest_(guest), command_(std::move(command)), heard_(std::move(heard)) {
  thread_ = std::thread([this] { run(); });
}

Part::~Part() { end(); }

bool Part::says(const std::string& line) {
  std::unique_lock lock(mutex_);
  while (lines_.find("\n" + line + "\n") == std::string::npos && !over_) changed_.wait(lock);
  return lines_.find("\n" + line + "\n") != std::string::npos;
}

const vm::ExecResult& Part::wait() {
  std::unique_lock lock(mutex_);
  while (!over_) changed_.wait(lock);
  return result_;
}

void Part::end() {
  cancelled_ = true;
  if (thread_.joinable()) thread_.join();
}

std::string Part::sentence() {
  std::lock_guard lock(mutex_);
  if (!over_) return "still running";
  std::string said = errors_;
  while (!said.empty() && said.back() == '\n') said.pop_back();
  return (trouble_.empty() ? result_.sentence() : trouble_) +
         (said.empty() ? "" : "; it said: " + said);
}

void Part::run() {
  vm::Streams streams;
  streams.out = [this](std::string_view bytes) { hear(bytes); };
  streams.err = [this](std::string_view bytes) {
    std::lock_guard lock(mutex_);
    errors_ += bytes;
    if (errors_.size() > kSaid) errors_.erase(0, errors_.size() - kSaid);
  };
  streams.cancelled = [this] { return cancelled_ || interrupted(); };
  vm::ExecResult result;
  std::string trouble;
  try {
    result = guest_.exec(command_, streams);
  } catch (const std::exception& e) {
    trouble = e.what();
  }
  std::lock_guard lock(mutex_);
  result_ = result;
  trouble_ = trouble;
  over_ = true;
  changed_.notify_all();
}

void Part::hear(std::string_view bytes) {
  std::string fresh;
  {
    std::lock_guard lock(mutex_);
    const std::size_t from = lines_.rfind('\n') + 1;
    lines_ += bytes;
    fresh = lines_.substr(from);
    changed_.notify_all();
  }
  for (std::size_t at = 0, end = 0; (end = fresh.find('\n', at)) != std::string::npos;
       at = end + 1) {
    if (heard_) heard_(fresh.substr(at, end - at));
  }
}

vm::Command partCommand(Cluster& cluster, std::size_t i, const Case& c,
                        const NetworkCase& network) {
  Guest& guest = cluster.guest(i);
  vm::Command command;
  command.script = "rc " + guest.share() + "/network/" + network.script + ".rc " + cluster.role(i);
  command.environment = cluster.environment();
  command.environment.insert(command.environment.end(), {{"share", guest.share()},
                                                         {"work", guest.work()},
                                                         {"out", guest.out()},
                                                         {"model", c.text("model", "")}});
  command.limit = network.limit;
  return command;
}

}  // namespace harness
