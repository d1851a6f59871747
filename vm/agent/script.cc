#include "vm/agent/script.h"

#include <chrono>

namespace vm {
namespace {

constexpr std::chrono::seconds kLimit{60};

}  // namespace

std::string runScript(const std::function<ExecResult(const Command&, const Streams&)>& exec,
                      const std::string& script, const std::string& what) {
  std::string said;
  Command command;
  command.script = script;
  command.limit = kLimit;
  Streams streams;
  streams.out = streams.err = [&said](std::string_view text) { said += text; };
  const ExecResult result = exec(command, streams);
  if (result.ok()) return "";
  while (!said.empty() && said.back() == '\n') said.pop_back();
  return "the guest cannot " + what + ": " + result.sentence() +
         (said.empty() ? "" : " (" + said + ")");
}

}  // namespace vm
