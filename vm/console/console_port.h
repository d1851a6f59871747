#pragma once

#include <condition_variable>
#include <filesystem>
#include <fstream>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "vm/console/console.h"
#include "vm/fd.h"

namespace vm {

/// A guest's COM1: reads it from the first byte to the last in a thread of its own (a line that
/// nobody reads stalls the guest), logs it whole, and lets a Console follow it.
class ConsolePort {
 public:
  ConsolePort(UniqueFd line, const std::filesystem::path& log);
  ~ConsolePort();
  ConsolePort(const ConsolePort&) = delete;
  ConsolePort& operator=(const ConsolePort&) = delete;

  /// Starts going through the steps.
  void begin(std::vector<ConsoleStep> steps);
  /// Looks at the console: the failure so far, and whether steps are still under way.
  bool underway();
  /// Waits until the console has said something, or the limit has passed.
  void waitChange(std::chrono::milliseconds limit);
  /// Called from the port's thread with the line of a panic, also one seen before; not while this
  /// returns or after it was replaced. Must not call the port.
  void onPanic(std::function<void(const std::string&)> hear);
  ConsoleFailure failure();
  std::string step();
  std::string panic();
  std::string outOfMemory();
  std::string tail(std::size_t lines);
  /// True when the other side has closed the line.
  bool closed();
  /// Types these bytes, newlines included, as fast as the guest takes them; waits for nothing.
  void type(const std::string& bytes);

 private:
  void run();
  void flush();
  void tellPanic();

  UniqueFd line_;
  std::ofstream log_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::function<void(const std::string&)> on_panic_;
  Console console_;
  std::string untyped_;  ///< what the guest has not taken yet
  bool closed_ = false;
  bool stop_ = false;
  std::thread thread_;
};

}  // namespace vm
