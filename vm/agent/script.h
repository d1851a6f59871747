#pragma once

#include <functional>
#include <string>

#include "vm/agent/agent.h"

namespace vm {

/// Runs a script of ours, which takes moments, through `exec`: returns "", or "the guest cannot
/// WHAT" with the outcome and what the script said.
std::string runScript(const std::function<ExecResult(const Command&, const Streams&)>& exec,
                      const std::string& script, const std::string& what);

}  // namespace vm
