#include "vm/network/forward.h"

#include <nlohmann/json.hpp>
#include <sstream>

#include "vm/error.h"

namespace vm {
namespace {

/// A command of QEMU's monitor for people, which is the only one that forwards ports.
std::string monitor(Domain& domain, const std::string& line) {
  const nlohmann::json command{{"execute", "human-monitor-command"},
                               {"arguments", {{"command-line", line}}}};
  return nlohmann::json::parse(domain.qmp(command.dump())).get<std::string>();
}

}  // namespace

std::uint16_t forwardedFrom(std::string_view usernet, std::uint16_t port) {
  //   Protocol[State]    FD  Source Address  Port   Dest. Address  Port RecvQ SendQ
  //   TCP[HOST_FORWARD]  15       127.0.0.1 40021       10.0.2.15   564     0     0
  std::istringstream lines{std::string(usernet)};
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line);
    std::string kind, fd, from, to;
    std::uint16_t from_port = 0, to_port = 0;
    if (!(words >> kind >> fd >> from >> from_port >> to >> to_port)) continue;
    if (kind == "TCP[HOST_FORWARD]" && to_port == port) return from_port;
  }
  return 0;
}

std::uint16_t forwardPort(Domain& domain, std::size_t nic, std::uint16_t port) {
  const std::string said = monitor(domain, "hostfwd_add net" + std::to_string(nic) +
                                               " tcp:127.0.0.1:0-:" + std::to_string(port));
  const std::uint16_t from = forwardedFrom(monitor(domain, "info usernet"), port);
  if (from == 0)
    throw Error(Error::Kind::kEnvironment,
                "QEMU does not forward port " + std::to_string(port) +
                    " of the machine: " + (said.empty() ? "it gives no reason" : said));
  return from;
}

}  // namespace vm
