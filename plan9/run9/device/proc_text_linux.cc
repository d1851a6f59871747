#include "plan9/run9/device/proc_text_linux.h"

#include <unistd.h>

#include <algorithm>
#include <fstream>

#include "plan9/run9/base/text.h"
#include "plan9/run9/device/describe.h"

namespace run9 {
namespace {

/// User and system time of a Linux process in milliseconds, and its pages in KiB.
struct Usage {
  uint64_t user = 0;
  uint64_t system = 0;
  uint64_t kib = 0;
};

Usage usageOf(const Proc& p) {
  Usage u;
  std::ifstream in(format("/proc/%d/stat", p.linux_pid.load()));
  std::string line;
  if (!std::getline(in, line)) return u;
  const std::size_t end = line.rfind(')');
  if (end == line.npos) return u;
  const std::vector<std::string> fields = words(line.substr(end + 1));
  if (fields.size() < 22) return u;
  const auto tick = static_cast<uint64_t>(sysconf(_SC_CLK_TCK));
  u.user = std::stoull(fields[11]) * 1000 / tick;
  u.system = std::stoull(fields[12]) * 1000 / tick;
  u.kib = std::stoull(fields[21]) * 4;
  return u;
}

}  // namespace

std::string argumentsOf(Proc& p) {
  Guard guard(p.lock);
  if (!p.arguments_set.empty()) return p.text + " [" + p.arguments_set + "]";
  std::string out;
  for (const std::string& a : p.arguments) out += (out.empty() ? "" : " ") + quote(a);
  return out;
}

std::string fdsOf(Proc& p) {
  Ref<FdGroup> fds;
  std::string out;
  {
    Guard guard(p.lock);
    fds = p.fds;
    if (p.dot) out = p.dot->name() + "\n";
  }
  if (!fds) fail(kProcDied);
  for (int fd = 0; fd < fds->size(); fd++)
    if (const Ref<Chan> c = fds->peek(fd)) out += describeFd(fd, *c);
  return out;
}

std::string nameSpaceOf(Proc& p) {
  Ref<Namespace> space;
  std::string dot;
  {
    Guard guard(p.lock);
    space = p.space;
    if (p.dot) dot = p.dot->name();
  }
  if (!space) fail(kProcDied);
  return space->describe() + "cd " + quote(dot) + "\n";
}

std::string segmentsOf(const Proc& p) {
  static constexpr const char* kNames[] = {"Text", "Data", "Bss", "Stack", "Shared"};
  std::string out;
  for (const Segment& s : p.segments.list())
    out += format("%-6s %c%c %8llx %8llx %4u\n", kNames[static_cast<int>(s.kind)],
                  s.read_only ? 'R' : ' ', ' ', static_cast<unsigned long long>(s.base),
                  static_cast<unsigned long long>(s.top()),
                  s.shared ? std::max(1U, s.shared->count() / 2) : 1);
  return out;
}

std::string statusOf(Proc& p) {
  const Usage u = usageOf(p);
  Guard guard(p.lock);
  const auto real = static_cast<uint64_t>((monotonic() - p.started) / 1'000'000);
  return format("%-27s %-27s %-11s %11llu %11llu %11llu %11llu %11llu %11llu %11llu %11u %11u\n",
                p.text.c_str(), p.user.c_str(), p.state.load(),
                static_cast<unsigned long long>(u.user), static_cast<unsigned long long>(u.system),
                static_cast<unsigned long long>(real),
                static_cast<unsigned long long>(p.child_user_ms),
                static_cast<unsigned long long>(p.child_system_ms), 0ULL,
                static_cast<unsigned long long>(u.kib), 10U, 10U);
}

}  // namespace run9
