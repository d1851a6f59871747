#include "harness/network/network_case.h"

#include <algorithm>
#include <charconv>
#include <sstream>

#include "harness/error.h"

namespace harness {
namespace {

constexpr std::size_t kMostRoles = 3;

std::vector<std::string> words(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> all;
  for (std::string word; in >> word;) all.push_back(word);
  return all;
}

bool has(const std::vector<std::string>& roles, const std::string& role) {
  return std::find(roles.begin(), roles.end(), role) != roles.end();
}

[[noreturn]] void refuse(const Case& c, const std::string& sentence) {
  throw Error(ExitStatus::kUsage, "case '" + c.name + "': " + sentence);
}

void requireRole(const Case& c, const NetworkCase& n, const std::string& role) {
  if (!has(n.roles, role)) refuse(c, "'" + role + "' is none of its machines");
}

Mishap mishapOf(const Case& c, const NetworkCase& n) {
  const std::vector<std::string> parts = words(c.text("mishap", ""));
  if (parts.empty()) return {};
  const bool cut = parts[0] == "cut";
  const bool known = cut || parts[0] == "kill" || parts[0] == "halt" || parts[0] == "panic";
  int seconds = 0;
  bool whole = parts.size() == 2;
  if (cut && parts.size() == 3) {
    const char* end = parts[2].data() + parts[2].size();
    whole = std::from_chars(parts[2].data(), end, seconds).ptr == end && seconds > 0;
  }
  if (!known || !whole) {
    refuse(c, "the mishap '" + c.text("mishap") +
                  "', expected 'cut ROLE [SECONDS]', 'kill ROLE', 'halt ROLE' or 'panic ROLE'");
  }
  requireRole(c, n, parts[1]);
  return {parts[0], parts[1], std::chrono::seconds(seconds)};
}

}  // namespace

bool NetworkCase::hasWeights(const std::string& role) const { return has(weights, role); }

bool NetworkCase::isStandIn(const std::string& role) const { return has(standins, role); }

bool NetworkCase::isCpuServer(const std::string& role) const { return has(cpu_servers, role); }

std::vector<vm::ShareEntry> networkScripts(const std::filesystem::path& folder) {
  std::vector<vm::ShareEntry> entries;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".rc") continue;
    entries.push_back({"network/" + file.path().filename().string(), file.path(), ""});
  }
  return entries;
}

std::vector<vm::ShareEntry> toolScripts(const std::filesystem::path& share) {
  std::vector<vm::ShareEntry> entries;
  for (const auto& file : std::filesystem::directory_iterator(share / "guest-src/cmd")) {
    if (file.path().extension() != ".rc") continue;
    entries.push_back({"bin/" + file.path().stem().string() + ".rc", file.path(), ""});
  }
  return entries;
}

NetworkCase networkCase(const Case& c) {
  NetworkCase n;
  n.roles = words(c.text("machines"));
  if (n.roles.empty() || n.roles.size() > kMostRoles) {
    refuse(c, "it has " + std::to_string(n.roles.size()) + " machines, expected 1 to " +
                  std::to_string(kMostRoles));
  }
  n.script = c.text("script");
  n.weights = words(c.text("weights", ""));
  for (const std::string& role : n.weights) requireRole(c, n, role);
  n.standins = words(c.text("standins", ""));
  n.cpu_servers = words(c.text("cpu_servers", ""));
  for (const auto* roles : {&n.standins, &n.cpu_servers})
    for (const std::string& role : *roles) requireRole(c, n, role);
  n.expect = c.text("expect", "");
  if (!n.expect.empty() && n.expect != "model" && n.expect != "story" && n.expect != "session" &&
      n.expect != "beginning") {
    refuse(c,
           "'expect' is '" + n.expect + "', expected 'model', 'story', 'session' or 'beginning'");
  }
  n.host = c.text("host", "");
  if (!n.host.empty() && n.host != "session" && n.host != "abuse" && n.host != "load" &&
      n.host != "drawterm") {
    refuse(c, "'host' is '" + n.host + "', expected 'session', 'abuse', 'load' or 'drawterm'");
  }
  n.messages = static_cast<std::uint64_t>(c.number("messages", 0));
  n.connections = static_cast<unsigned>(c.number("connections", 0));
  n.sessions = static_cast<unsigned>(c.number("sessions", 0));
  n.turns = static_cast<unsigned>(c.number("turns", 0));
  n.seed = c.number("seed", 1);
  n.mishap = mishapOf(c, n);
  constexpr std::int64_t kLimit = 120;
  n.limit = std::chrono::seconds(c.number("limit", kLimit));
  return n;
}

}  // namespace harness
