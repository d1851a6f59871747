// Commands, their results and shares as payloads of messages.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "vm/agent/agent.h"
#include "vm/machine/share.h"

namespace harness {

/// A command, and whether input will follow.
struct RemoteCommand {
  vm::Command command;
  bool input = false;
};

/// A command's result, and what became of the guest when it is gone.
struct RemoteResult {
  vm::ExecResult result;
  std::string word;      ///< Guest::fateWord()
  std::string sentence;  ///< Guest::fateSentence()
};

std::string encode(const RemoteCommand& command);
std::string encode(const RemoteResult& result);
std::string encode(const std::vector<vm::ShareEntry>& entries);

/// Nothing when the payload is none of encode's.
std::optional<RemoteCommand> decodeCommand(std::string_view payload);
std::optional<RemoteResult> decodeResult(std::string_view payload);
std::optional<std::vector<vm::ShareEntry>> decodeEntries(std::string_view payload);

}  // namespace harness
