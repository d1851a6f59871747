#pragma once

#include <libvirt/libvirt.h>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>

#include "vm/host/connection.h"

namespace vm {

/// How a domain ended, in libvirt's words.
enum class DomainEnd {
  kRunning,    ///< it has not
  kShutdown,   ///< by itself
  kDestroyed,  ///< by us
  kFailed,     ///< QEMU was killed or crashed
};

/// A transient domain that dies with us (autodestroy). Starts paused.
class Domain {
 public:
  /// Throws NoStart where libvirt or QEMU refuses.
  Domain(Connection& connection, const std::string& xml);
  ~Domain();
  Domain(const Domain&) = delete;
  Domain& operator=(const Domain&) = delete;

  void resume();
  void suspend();
  void destroy();

  DomainEnd end();
  /// Waits for an end; kRunning when the limit has passed.
  DomainEnd waitEnd(std::chrono::milliseconds limit);

  /// False once the daemon that it is a machine of has gone away.
  bool daemonAlive() const { return connection_.alive(); }

  /// The time that its processors and its emulator have used.
  std::chrono::nanoseconds processorTime();

  /// A QMP command in JSON; returns the reply's "return" as JSON text. Throws with QEMU's own
  /// words.
  std::string qmp(const std::string& command);
  /// The command line that libvirt would start, for people.
  std::string commandLine(const std::string& xml);
  /// The place of the VNC display, "127.0.0.1:5900"; empty if there is none.
  std::string vncAddress();

 private:
  struct News;

  Connection& connection_;
  virDomainPtr domain_ = nullptr;
  int callback_ = -1;
  std::shared_ptr<News> news_;
};

}  // namespace vm
