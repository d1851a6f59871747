// What people see of a command at work: a live line on a terminal, plain lines on a pipe.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "harness/guest/guest.h"

namespace harness {

/// Shows steps, notes and details on a stream. On a terminal a step is a live line with the time
/// that it has taken so far, and leaves nothing behind; elsewhere it is a line.
///
///   Screen screen(options.verbose);
///   screen.step("booting");          // "   3.2 s  booting", ticking
///   screen.clear();                  // before something else writes to the terminal
class Screen : public Listener {
 public:
  explicit Screen(bool verbose, std::FILE* out = stderr);
  ~Screen() override;
  Screen(const Screen&) = delete;
  Screen& operator=(const Screen&) = delete;

  void step(std::string_view what) override;
  void note(std::string_view sentence) override;
  void detail(std::string_view line) override;

  /// Progress within a step: on a terminal the live line's new text; elsewhere nothing.
  void live(std::string_view what);
  /// The step is over: the live line goes away.
  void clear();

  bool terminal() const { return terminal_; }

 private:
  void tick();
  void draw();
  void erase();

  std::FILE* out_;
  bool verbose_;
  bool terminal_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::string live_;  ///< the live line's text; empty: there is none
  bool drawn_ = false;
  bool end_ = false;
  std::chrono::steady_clock::time_point since_;
  std::thread ticker_;  ///< only on a terminal
};

}  // namespace harness
