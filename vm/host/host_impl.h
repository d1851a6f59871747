#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "vm/host/connection.h"
#include "vm/host/daemon.h"
#include "vm/host/host.h"
#include "vm/host/supervisor.h"

namespace vm {

/// What machines need of their host, behind vm/host/host.h.
struct Host::Impl {
  HostOptions options;
  DaemonUser user;
  std::unique_ptr<Supervisor> supervisor;
  std::unique_ptr<Connection> connection;
  std::vector<std::unique_ptr<Connection>> broken;  ///< kept for the machines that had them
  std::string accel;
  std::mutex mutex;
  mutable std::mutex telling;  ///< one thread at a time tells the observer

  Supervisor& supervising();
  /// Opens the connection when first needed, and another one, to another daemon of ours, where the
  /// daemon has gone away.
  Connection& connected();
  /// False once the daemon has gone away.
  bool daemonAlive();
  std::string troubleOf(Supervisor& s) const;

  void step(const std::string& what) const;
  void note(const std::string& sentence) const;
  void detail(const std::string& line) const;
  /// Throws kInterrupted when somebody asked us to stop.
  void checkInterrupted() const;
  /// The user of the private daemon gets the file; somebody else's daemon gets leave to use it.
  void give(const std::filesystem::path& path) const;
  /// Where libvirt writes the process id of a domain of ours; empty with somebody else's daemon.
  std::filesystem::path pidFile(const std::string& domain);
};

}  // namespace vm
