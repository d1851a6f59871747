#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

#include "vm/console/console_port.h"
#include "vm/fd.h"
#include "vm/host/host_impl.h"
#include "vm/machine/domain.h"
#include "vm/machine/domain_xml.h"
#include "vm/machine/machine.h"

namespace vm {

/// One QEMU: the domain, its console, the line to its agent. Knows nothing of warm states or
/// recipes beyond the steps it is given.
class Instance {
 public:
  /// Starts it paused, both serial lines connected. `spec.serial` is filled in here.
  Instance(Host::Impl& host, DomainSpec spec, const std::filesystem::path& folder);

  void resume() { domain_->resume(); }
  /// Goes through console steps; throws a sentence naming the step, the last lines and the log.
  void follow(const std::vector<ConsoleStep>& steps, const std::string& who);
  /// Takes the line to the agent (COM2), once.
  UniqueFd takeAgentLine() { return std::move(agent_line_); }

  Fate fate();
  /// What is known about the end: the panic's line, "QEMU was killed".
  std::string detail();
  /// The error for an end that nobody asked for.
  [[noreturn]] void throwFate(const std::string& who);
  /// " (console: …)" and the last lines, with the log copied to where it outlives this run.
  std::string consoleReport(std::size_t lines);

  Domain& domain() { return *domain_; }
  ConsolePort& console() { return *console_; }
  const std::filesystem::path& log() const { return log_; }
  long pid() const { return pid_; }
  const DomainSpec& spec() const { return spec_; }

 private:
  Host::Impl& host_;
  DomainSpec spec_;
  std::filesystem::path log_;
  long pid_ = 0;
  UniqueFd agent_line_;
  // The console's thread outlives the domain: what QEMU still says while it ends is logged.
  std::unique_ptr<ConsolePort> console_;
  std::unique_ptr<Domain> domain_;
};

}  // namespace vm
