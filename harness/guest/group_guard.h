// Sees to it that no process of the host outlives a 9ml that is killed.
#pragma once

#include <sys/types.h>

#include "vm/fd.h"

namespace harness {

/// A process beside this one that waits for its end, and then kills a process group. It is gone
/// with the object, which leaves the group alone.
class GroupGuard {
 public:
  /// Throws Error where no process can be made.
  GroupGuard();
  ~GroupGuard();
  GroupGuard(const GroupGuard&) = delete;
  GroupGuard& operator=(const GroupGuard&) = delete;

  void watch(pid_t group) const;

 private:
  vm::UniqueFd lifeline_;  ///< nobody else has this end
  pid_t pid_ = -1;
};

}  // namespace harness
