// A system: devices, the first name space, the first proc.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace run9 {

/// What the command line asks for.
struct Options {
  std::string root;                                        ///< the host's folder
  std::vector<std::pair<std::string, std::string>> binds;  ///< host path, Plan 9 name
  std::vector<std::pair<std::string, std::string>> variables;
  bool network = false;  ///< /net reaches beyond the loopback
  bool whole = false;    ///< the root stays as it is
  std::vector<std::string> command;
};

/// Runs the command and what it starts; its exit string. Throws Error for what cannot be begun.
std::string runSystem(const Options& options);

}  // namespace run9
