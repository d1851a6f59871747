#include "vm/agent/agent_request.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "vm/error.h"

namespace vm {
namespace {

constexpr unsigned kInput = 1;  // a request's flags
constexpr unsigned kArgv = 2;

constexpr unsigned kExited = 0;  // END's `how`
constexpr unsigned kLimit = 1;
constexpr unsigned kCancelled = 2;
constexpr unsigned kRefused = 3;

[[noreturn]] void refuse(const std::string& sentence) {
  throw Error(Error::Kind::kUsage, sentence);
}

void appendString(std::string& to, const std::string& text, const char* what) {
  if (text.find('\0') != std::string::npos)
    refuse(std::string("the command's ") + what + " holds a NUL byte, which no guest can take");
  if (text.size() > kMaxRequest)
    refuse(std::string("the command's ") + what + " has " + std::to_string(text.size()) +
           " bytes, the agent takes " + std::to_string(kMaxRequest) + " in all");
  append16(to, static_cast<std::uint32_t>(text.size()));
  to += text;
}

std::chrono::milliseconds milliseconds(std::string_view bytes, std::size_t at) {
  return std::chrono::milliseconds(read32(bytes, at));
}

std::string seconds(std::chrono::milliseconds time) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.1f s", static_cast<double>(time.count()) / 1000);
  return text.data();
}

}  // namespace

std::string encodeRequest(const Command& command, bool input) {
  const bool argv = !command.argv.empty();
  const std::size_t arguments = argv ? command.argv.size() : 1;
  if (argv && command.argv[0].empty()) refuse("the command's program has no name");
  if (arguments > kMaxRequest || command.environment.size() > kMaxRequest)
    refuse("the command has too many arguments or variables for the agent");
  if (command.limit.count() < 0 || command.limit.count() > 0xffffffffLL)
    refuse("the command's time limit is not between 0 and 49 days");

  std::string request;
  request += static_cast<char>((input ? kInput : 0U) | (argv ? kArgv : 0U));
  request += '\0';
  append16(request, static_cast<std::uint32_t>(arguments));
  append16(request, static_cast<std::uint32_t>(command.environment.size()));
  append16(request, 0);
  append32(request, static_cast<std::uint32_t>(command.limit.count()));
  appendString(request, command.folder, "folder");
  if (argv)
    for (const std::string& argument : command.argv) appendString(request, argument, "argument");
  else
    appendString(request, command.script, "script");
  for (const auto& [name, value] : command.environment) {
    if (name.empty() || name.find('/') != std::string::npos)
      refuse("'" + name + "' cannot be the name of an environment variable in the guest");
    appendString(request, name, "variable");
    appendString(request, value, "variable");
  }
  if (request.size() > kMaxRequest)
    refuse("the command has " + std::to_string(request.size()) +
           " bytes with its arguments and variables, the agent takes " +
           std::to_string(kMaxRequest));
  return request;
}

ExecResult decodeEnd(std::string_view result, std::string_view end) {
  ExecResult r;
  const bool ended = result.size() >= 12;
  if (ended) {
    r.real = milliseconds(result, 0);
    r.user = milliseconds(result, 4);
    r.system = milliseconds(result, 8);
    r.status = result.substr(12);
  }
  r.held = end.size() > 1 && end[1] != 0;
  switch (end.empty() ? kRefused : static_cast<unsigned char>(end[0])) {
    case kExited:
      r.outcome = !ended                   ? Outcome::kLost
                  : killedByNote(r.status) ? Outcome::kNoted
                                           : Outcome::kExited;
      if (!ended) r.status = "the agent told the command's end without its result";
      break;
    case kLimit:
      r.outcome = Outcome::kTimedOut;
      break;
    case kCancelled:
      r.outcome = Outcome::kCancelled;
      break;
    default:
      r.outcome = Outcome::kRefused;
      if (end.size() > 2) r.status = end.substr(2);
      break;
  }
  return r;
}

bool killedByNote(std::string_view status) {
  // rc hands on the wait message of its last command, "name pid: string".
  const auto starts = [](std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
  };
  for (;;) {
    if (starts(status, "sys: ") || status == "interrupt" || status == "kill" ||
        status == "killed" || starts(status, "killed: ") || starts(status, "Killed: ") ||
        status == "hangup" || status == "alarm")
      return true;
    const std::size_t colon = status.find(": ");
    if (colon == std::string_view::npos) return false;
    const std::string_view head = status.substr(0, colon);
    const std::size_t space = head.rfind(' ');
    if (space == std::string_view::npos || space + 1 == head.size() ||
        head.find_first_not_of("0123456789", space + 1) != std::string_view::npos)
      return false;
    status.remove_prefix(colon + 2);
  }
}

std::string_view outcomeWord(Outcome outcome) {
  switch (outcome) {
    case Outcome::kExited:
      return "exited";
    case Outcome::kNoted:
      return "killed";
    case Outcome::kTimedOut:
      return "timed out";
    case Outcome::kCancelled:
      return "cancelled";
    case Outcome::kRefused:
      return "refused";
    case Outcome::kLost:
      return "lost";
    case Outcome::kDead:
      return "died";
  }
  return "lost";
}

std::string ExecResult::sentence() const {
  std::string text(outcomeWord(outcome));
  if (outcome == Outcome::kTimedOut || outcome == Outcome::kCancelled) {
    if (real.count() > 0) text += " after " + seconds(real);
    return text;
  }
  if (status.empty()) return text;
  text += ": " + status;
  // A sentence is one line, whatever a program gave to exits(2).
  while (text.back() == '\n') text.pop_back();
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c >= 0 && c < ' '; }, ' ');
  return text;
}

}  // namespace vm
