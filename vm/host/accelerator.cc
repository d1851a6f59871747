#include "vm/host/accelerator.h"

#include <chrono>
#include <functional>
#include <sstream>

#include "vm/console/console_port.h"
#include "vm/error.h"
#include "vm/file_errors.h"
#include "vm/image/content/digest.h"
#include "vm/machine/domain.h"
#include "vm/machine/domain_xml.h"
#include "vm/machine/machine_files.h"
#include "vm/program.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

/// A boot sector that waits for one tick of the timer's interrupt and writes "ok" to COM1:
///   xor ax,ax; mov ds,ax; sti; mov bx,[46c]; 1: hlt; cmp bx,[46c]; je 1b;
///   mov dx,3f8; mov al,'o'; out; mov al,'k'; out; mov al,10; out; 2: hlt; jmp 2b
constexpr unsigned char kProbe[] = {
    0x31, 0xc0, 0x8e, 0xd8, 0xfb, 0x8b, 0x1e, 0x6c, 0x04, 0xf4, 0x3b, 0x1e, 0x6c, 0x04, 0x74, 0xf9,
    0xba, 0xf8, 0x03, 0xb0, 0x6f, 0xee, 0xb0, 0x6b, 0xee, 0xb0, 0x0a, 0xee, 0xf4, 0xeb, 0xfd};
constexpr std::size_t kSector = 512;
constexpr std::size_t kDiskSize = 1 << 20;

fs::path memory(const Host::Impl& host, const std::string& accel) {
  return host.options.cache / ("accelerator-" + accel);
}

std::string stamp() { return sha256Text(platformStamp() + "\n" + qemuStamp()); }

/// "works", "fails" (the probe does), "stalls" (a machine did), or nothing when it is not known for
/// this host and QEMU.
std::string recall(const Host::Impl& host, const std::string& accel) {
  std::error_code ec;
  if (host.options.cache.empty() || !fs::exists(memory(host, accel), ec)) return "";
  std::istringstream in(readFile(memory(host, accel)));
  std::string of, verdict;
  in >> of >> verdict;
  return of == stamp() ? verdict : "";
}

void remember(const Host::Impl& host, const std::string& accel, const std::string& verdict) {
  if (host.options.cache.empty()) return;
  try {
    fs::create_directories(host.options.cache);
    writeFile(memory(host, accel), stamp() + " " + verdict + "\n");
  } catch (const std::exception& e) {
    host.detail(std::string("the accelerator's probe is not remembered: ") + e.what());
  }
}

}  // namespace

bool runsProbe(Host::Impl& host, const std::string& accel) {
  const fs::path folder = host.supervising().folder() / ("probe-" + accel);
  fs::create_directory(folder);
  host.give(folder);
  std::string disk(kDiskSize, '\0');
  std::copy(std::begin(kProbe), std::end(kProbe), disk.begin());
  disk[kSector - 2] = '\x55';
  disk[kSector - 1] = '\xaa';
  writeFile(folder / "disk", disk);
  host.give(folder / "disk");

  DomainSpec spec;
  spec.name = domainName();
  spec.accel = accel;
  spec.memory_mib = 32;
  spec.disks = {{folder / "disk", "raw", false}};
  spec.serial = {folder / "com1"};
  try {
    UniqueFd listener = listenUnix(folder / "com1");
    Domain domain(host.connected(), domainXml(spec));
    UniqueFd line = acceptWithin(listener, 5s);
    if (!line) return false;
    ConsolePort console(std::move(line), folder / "console.log");
    ConsoleStep step;
    step.name = "probe";
    step.until = {"ok"};
    step.deadline = step.quiet = 6s;
    console.begin({step});
    domain.resume();
    while (console.underway() && domain.end() == DomainEnd::kRunning) console.waitChange(50ms);
    return !console.closed() && console.failure().kind == ConsoleFailure::Kind::kNone;
  } catch (const NoStart&) {
    return false;  // libvirt does not offer it, QEMU does not start with it
  }
}

namespace {

/// A verdict; none where a guest does not run without the accelerator either.
std::string judge(Host::Impl& host, const std::string& accel) {
  if (runsProbe(host, accel)) return "works";
  return host.daemonAlive() && runsProbe(host, "tcg") ? "fails" : "";
}

}  // namespace

std::string qemuStamp() {
  const fs::path exe = fs::canonical(needProgram("qemu-system-x86_64", "run machines"));
  return exe.string() + " " + std::to_string(fs::file_size(exe)) + " " +
         std::to_string(fs::last_write_time(exe).time_since_epoch().count());
}

std::string findAccelerator(Host::Impl& host, const std::string& accel) {
  if (accel.empty()) return "tcg";
  std::string verdict = recall(host, accel);
  if (verdict.empty()) {
    host.step("trying a small guest under " + accel);
    try {
      verdict = withFileErrors([&] { return judge(host, accel); });
      if (!verdict.empty()) remember(host, accel, verdict);
    } catch (const Error& e) {
      if (e.kind() == Error::Kind::kInterrupted) throw;
      host.note(accel + " cannot be tried; going on without it (" + e.what() + ")");
    }
  }
  return verdict == "works" ? accel : "tcg";
}

void distrustAccelerator(Host::Impl& host, const std::string& accel) {
  remember(host, accel, "stalls");
  std::lock_guard lock(host.mutex);
  host.accel = "tcg";
}

}  // namespace vm
