#pragma once

#include <filesystem>
#include <mutex>
#include <string>

#include "vm/fd.h"

namespace vm {

/// The helper process of a run: it makes the run's folder, starts the private daemon in it, and
/// when this process ends in any way (its lifeline closes) it kills everything below and removes
/// the folder.
class Supervisor {
 public:
  struct Options {
    std::filesystem::path cache;  ///< where libvirt keeps what it learns; may be empty
    bool daemon = true;           ///< false with a daemon of somebody else's
  };

  /// Starts it and waits until the run's folder exists.
  explicit Supervisor(const Options& options);
  /// Lets go and waits until everything is gone.
  ~Supervisor();
  Supervisor(const Supervisor&) = delete;
  Supervisor& operator=(const Supervisor&) = delete;

  const std::filesystem::path& folder() const { return folder_; }
  int pid() const { return pid_; }
  /// The run's folder shall stay when we end in order.
  void keepFolder();
  /// Why there is no daemon any more; empty while it runs.
  std::string daemonTrouble();
  /// Starts a daemon in the place of one that has ended; its machines ended with it. False when the
  /// supervising process itself is gone.
  bool restartDaemon();

 private:
  bool readReport(std::chrono::milliseconds limit);

  int pid_ = -1;
  UniqueFd lifeline_;
  UniqueFd report_;
  std::string unread_;
  std::filesystem::path folder_;
  std::string trouble_;
  bool gone_ = false;
  std::mutex mutex_;
};

// What differs by platform.

/// Orphans below this process become its children, where the platform has that.
void becomeSubreaper();
/// Sends SIGKILL to every child but one (0: to all); where there is no subreaper, nothing.
void killChildrenExcept(int pid);

}  // namespace vm
