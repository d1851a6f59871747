// Many clients, patient ones and slow ones, against one llmfs.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "harness/conformance/oracle.h"
#include "harness/suite/suite.h"

namespace harness {

/// How much of it.
struct Load {
  unsigned connections = 0;  ///< open and attached at once
  unsigned sessions = 0;     ///< generating at once
  unsigned turns = 0;        ///< sessions one after another
  /// Kilobytes that the server holds; 0: nobody knows.
  std::function<std::uint64_t()> held = nullptr;
};

/// All of it in turn, and each must leave others their right text, `want` for the case's settings:
/// the turns, behind which the server must hold what it held before, within 2 %; the connections;
/// the sessions at once; a reader that takes its time, one that takes nothing, a writer of single
/// bytes; a prompt beyond the limit. Returns what is wrong; `said` is what there is to tell.
std::string underLoad(const Load& load, const Case& c, const Expected& want,
                      const std::string& address, std::string& said);

}  // namespace harness
