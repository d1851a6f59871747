// One guest's script in a case on a network.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "harness/guest/guest.h"
#include "harness/network/cluster.h"
#include "harness/network/network_case.h"

namespace harness {

/// A script, run in a thread of its own; ended with the object.
class Part {
 public:
  using Heard = std::function<void(const std::string& line)>;

  /// `heard` is given each whole line of its output; may be null.
  Part(Guest& guest, vm::Command command, Heard heard);
  ~Part();
  Part(const Part&) = delete;
  Part& operator=(const Part&) = delete;

  /// Waits for a line; false when the script has ended without.
  bool says(const std::string& line);
  const vm::ExecResult& wait();
  void end();
  /// How it ended, with the last that it complained of.
  std::string sentence();

 private:
  void run();
  void hear(std::string_view bytes);

  Guest& guest_;
  vm::Command command_;
  Heard heard_;
  std::atomic<bool> cancelled_{false};
  std::mutex mutex_;
  std::condition_variable changed_;
  std::string lines_ = "\n";  ///< all of its output
  std::string errors_;
  std::string trouble_;  ///< why there is no result
  vm::ExecResult result_;
  bool over_ = false;
  std::thread thread_;
};

/// `rc SCRIPT ROLE` in a cluster's guest, with what scripts are told.
vm::Command partCommand(Cluster& cluster, std::size_t i, const Case& c, const NetworkCase& network);

}  // namespace harness
