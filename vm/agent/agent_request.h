#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "vm/agent/agent.h"
#include "vm/agent/agent_frame.h"

namespace vm {

constexpr std::size_t kMaxRequest = 16384;

/// EXEC's request, docs/agent-protocol.md; throws Error kUsage for what cannot be said there.
std::string encodeRequest(const Command& command, bool input);

/// RESULT's and END's payloads make a result; `result` is empty when RESULT did not come.
ExecResult decodeEnd(std::string_view result, std::string_view end);

}  // namespace vm
