#pragma once

#include <chrono>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "vm/machine/recipe.h"

namespace vm {

/// Why a guest did not come up, or what its console said about its end.
struct ConsoleFailure {
  enum class Kind {
    kNone,
    kPanic,     ///< "panic: …"
    kNoMemory,  ///< a program of ours was killed for want of memory
    kTrouble,   ///< a line that the step calls hopeless; the same prompt a second time
    kStall,     ///< silence: a hung accelerator, a stuck kernel
    kDeadline,  ///< still talking, but the step's time is over
  };
  Kind kind = Kind::kNone;
  std::string step;
  std::string sentence;  ///< "panic: …", "no word for 45 s"
};

/// Follows a guest's console: bytes in, what to type out. Entirely passive: expects the caller to
/// read, to write what it is told to, and to say what time it is. Types one line at a time and only
/// at a prompt, since 9front loses a character when more is waiting after a newline.
class Console {
 public:
  using Time = std::chrono::steady_clock::time_point;

  /// Goes through these steps next; returns what to type now. Nothing may be under way.
  std::string begin(std::vector<ConsoleStep> steps, Time now);
  /// Takes in output; returns what to type now.
  std::string feed(std::string_view bytes, Time now);
  /// Looks at the clock.
  void tick(Time now);

  bool underway() const { return at_ < steps_.size() && !failed(); }
  bool failed() const { return failure_.kind != ConsoleFailure::Kind::kNone; }
  const ConsoleFailure& failure() const { return failure_; }
  /// The name of the step under way, else the last one's.
  std::string step() const;
  /// The line of a panic seen at any time, empty if there was none.
  const std::string& panic() const { return panic_; }
  /// The last program killed for want of memory, as the kernel put it.
  const std::string& out_of_memory() const { return out_of_memory_; }
  /// The last lines, oldest first, without carriage returns.
  std::string tail(std::size_t lines) const;

 private:
  void fail(ConsoleFailure::Kind kind, const std::string& sentence);
  void lookAtLine(const std::string& line, bool finished);
  void lookForPanic(const std::string& line);
  std::string react(Time now);
  std::string enter(Time now);
  std::string typed(const std::string& line);

  std::vector<ConsoleStep> steps_;
  std::size_t at_ = 0;
  Time entered_{}, heard_{}, now_{};
  std::vector<bool> answered_;  ///< of the step under way
  bool reached_ = false;        ///< a line of the step's `until` was seen
  int answer_ = -1;             ///< the answer that is due
  std::string line_;            ///< the unfinished line
  std::deque<std::string> lines_;
  ConsoleFailure failure_;
  std::string suspected_;  ///< the last line where it has the word panic
  std::string panic_, out_of_memory_, fault_;
};

/// True when the text begins with the pattern, in which '*' stands for anything.
bool beginsWith(std::string_view text, std::string_view pattern);

}  // namespace vm
