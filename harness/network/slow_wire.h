// A connection whose bytes go out one by one.
#pragma once

#include <thread>

#include "vm/fd.h"

namespace harness {

/// Passes on what is written to its end, a byte at a time, and what comes back whole. Ends with the
/// object.
class SlowWire {
 public:
  explicit SlowWire(vm::UniqueFd to);
  ~SlowWire();
  SlowWire(const SlowWire&) = delete;
  SlowWire& operator=(const SlowWire&) = delete;

  /// This side's end, once.
  vm::UniqueFd takeEnd() { return std::move(end_); }

 private:
  void run() const;

  vm::UniqueFd to_;
  vm::UniqueFd near_;
  vm::UniqueFd end_;
  std::thread thread_;
};

}  // namespace harness
