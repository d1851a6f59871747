#pragma once

#include <atomic>
#include <random>
#include <thread>

#include "vm/fd.h"

namespace vm {

/// What a bad line does to the bytes that pass, as chances for each chunk of up to 256 bytes.
struct LineFaults {
  unsigned seed = 1;
  double flip = 0;       ///< a bit changes
  double drop = 0;       ///< some bytes vanish
  double insert = 0;     ///< some bytes appear
  double duplicate = 0;  ///< the chunk comes twice
};

/// A line between two Unix sockets that damages what passes; for tests.
class LossyLine {
 public:
  LossyLine(UniqueFd a, UniqueFd b, LineFaults faults);
  ~LossyLine();

  /// Nothing passes any more: the line is silent, not closed.
  void mute() { muted_ = true; }
  unsigned faults() const { return done_; }

 private:
  void run();
  bool pass(int from, int to);

  UniqueFd a_, b_;
  Pipe stop_ = makePipe();
  LineFaults faults_;
  std::mt19937 random_;
  std::atomic<bool> muted_{false};
  std::atomic<unsigned> done_{0};
  std::thread thread_;
};

}  // namespace vm
