// The process of a standing machine: serves it to other 9ml processes, one at a time.
#pragma once

#include <atomic>
#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "harness/guest/guest.h"
#include "harness/standing/wire.h"
#include "vm/fd.h"

namespace harness {

/// What is served: a running guest, and what only machines have.
struct Served {
  Guest& guest;
  std::function<void(const std::vector<vm::ShareEntry>&)> share;  ///< gives it other files
  std::filesystem::path console;                                  ///< grows with all that COM1 says
  std::function<void(const std::string&)> type;                   ///< on COM1
  std::function<bool()> alive;  ///< false once the machine is gone
  std::function<void(const std::string& why)>
      abandon;  ///< ends the running command at once: the machine goes away
};

/// Listens on a Unix socket. A client that runs a command has the guest to itself until it hangs
/// up; others wait and are told so. Consoles are never in anybody's way.
class StandingServer {
 public:
  StandingServer(Served served, const std::filesystem::path& socket);
  ~StandingServer();
  StandingServer(const StandingServer&) = delete;
  StandingServer& operator=(const StandingServer&) = delete;

  /// Serves until `stop` says so, a client asks for the end, or the machine is gone.
  void serve(const std::function<bool()>& stop);

 private:
  class Connection;

  Served served_;
  vm::UniqueFd listener_;
  std::timed_mutex turn_;  ///< held by the client whose turn it is
  std::atomic<bool> end_{false};
  std::list<std::unique_ptr<Connection>> connections_;
};

}  // namespace harness
