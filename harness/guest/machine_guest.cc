#include "harness/guest/machine_guest.h"

#include <algorithm>
#include <cstring>
#include <fstream>

#include "harness/error.h"
#include "harness/guest/host_facts.h"
#include "harness/units.h"
#include "vm/agent/script.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr unsigned kLeastMemory = 1024;
constexpr unsigned kOverhead = 640;    // kernel, share's cache, programs, activations
constexpr unsigned kMemoryStep = 512;  // few shapes: each has a saved state of its own
constexpr std::uint64_t kMiB = 1 << 20;

/// Copies an image over another, leaving holes where there is nothing but zeros.
void overwrite(const fs::path& from, const fs::path& to, std::uint64_t bytes) {
  // Nobody may see a shorter disk: its holes are made by shrinking and growing before any read.
  fs::resize_file(to, 0);
  fs::resize_file(to, bytes);
  std::ifstream in(from, std::ios::binary);
  std::fstream out(to, std::ios::binary | std::ios::in | std::ios::out);
  std::vector<char> buffer(kMiB);
  for (std::streamoff at = 0; in; at += in.gcount()) {
    in.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    const auto n = static_cast<std::size_t>(in.gcount());
    const auto end = buffer.begin() + static_cast<std::ptrdiff_t>(n);
    if (n == 0 || std::all_of(buffer.begin(), end, [](char c) { return c == 0; })) continue;
    out.seekp(at);
    out.write(buffer.data(), static_cast<std::streamsize>(n));
  }
  out.close();
  if (!out || !in.eof()) {
    throw Error(ExitStatus::kEnvironment, to.string() + ": the machine's disk cannot be written");
  }
}

}  // namespace

unsigned memoryFor(std::uint64_t bytes) {
  const std::uint64_t need = bytes / kMiB * 5 / 4 + kOverhead;
  constexpr std::uint64_t kMost = UINT64_C(1) << 30;  // MiB: no host has so much
  return static_cast<unsigned>(std::clamp<std::uint64_t>(
      (need + kMemoryStep - 1) / kMemoryStep * kMemoryStep, kLeastMemory, kMost));
}

unsigned memoryFor(const std::vector<vm::ShareEntry>& input) {
  std::uint64_t bytes = 0;
  for (const vm::ShareEntry& e : input) {
    std::error_code none;
    if (e.source.empty() || !fs::is_regular_file(e.source, none)) continue;
    const std::uint64_t size = fs::file_size(e.source, none);
    if (!none) bytes += size;
  }
  return memoryFor(bytes);
}

MachineGuest::MachineGuest(vm::Host& host, vm::MachineSpec spec)
    : host_(host), spec_(std::move(spec)) {
  facts_.kind = spec_.recipe.guest;
  facts_.image = spec_.recipe.name;
  facts_.digest = spec_.recipe.digest;
  facts_.sets = {"port", "sse2", "avx2"};  // if its QEMU has no AVX, it says so itself
}

MachineGuest::~MachineGuest() { dropMachine(); }

fs::path MachineGuest::keptConsole() const {
  return console_folder_ /
         (starts_ < 2 ? "console.log" : "console-" + std::to_string(starts_) + ".log");
}

void MachineGuest::dropMachine() {
  if (machine_ && !console_folder_.empty()) {
    std::error_code ignored;
    fs::copy_file(machine_->consoleLog(), keptConsole(), fs::copy_options::overwrite_existing,
                  ignored);
  }
  machine_.reset();
  mounted_ = lost_ = false;
}

void MachineGuest::start(const std::vector<vm::ShareEntry>& input) {
  dropMachine();
  vm::MachineSpec spec = spec_;
  spec.name += std::to_string(starts_++);
  spec.input = input;
  if (spec.memory_mib == 0) spec.memory_mib = memoryFor(input);
  if (const std::uint64_t host = hostMemory() / kMiB; host != 0 && spec.memory_mib > host) {
    throw Error(ExitStatus::kEnvironment,
                "a machine of " + std::to_string(spec.memory_mib) + " MiB is wanted, by " +
                    (spec_.memory_mib != 0 ? "--mem" : "the sizes of its files") +
                    ", and this host has " + std::to_string(host) + " MiB");
  }
  machine_ = vm::Machine::start(host_, spec);
  if (input.empty()) return;
  machine_->mountShares();
  mounted_ = true;
}

bool MachineGuest::running() const {
  return machine_ && !lost_ && machine_->fate() == vm::Fate::kRunning;
}

vm::ExecResult MachineGuest::exec(const vm::Command& command, const vm::Streams& streams) {
  vm::ExecResult result = machine_->agent().exec(command, streams);
  if (result.outcome == vm::Outcome::kLost || result.outcome == vm::Outcome::kDead) lost_ = true;
  return result;
}

void MachineGuest::collect(const fs::path& to) {
  if (running()) {
    machine_->takeOutput(to);
  } else {
    // Nobody can unmount it any more: what has reached the disk is there.
    vm::readOutputDisk(machine_->folder() / "output.img", to);
  }
}

/// Runs a line of ours in the guest; throws with what it said when it fails.
void MachineGuest::shell(const std::string& script, const std::string& what) {
  const auto run = [this](const vm::Command& command, const vm::Streams& streams) {
    return exec(command, streams);
  };
  const std::string trouble = vm::runScript(run, script, what);
  if (!trouble.empty()) throw Error(ExitStatus::kGuestDied, trouble);
}

void MachineGuest::replaceShare(const std::vector<vm::ShareEntry>& input) {
  const fs::path disk = machine_->folder() / "input.img";
  const fs::path fresh = machine_->folder() / "input.new";
  std::error_code ignored;
  fs::remove(fresh, ignored);
  const vm::InputDisk made = vm::makeInputDisk(fresh, input);
  const std::uint64_t room = fs::file_size(disk);
  if (made.bytes > room || !made.raw.empty()) {
    fs::remove(fresh, ignored);
    throw Error(ExitStatus::kUsage,
                "the standing machine's disk for files has " + sizeText(room) +
                    ", and these need more: use a machine of their own, without --at");
  }
  if (mounted_) shell(spec_.recipe.unmount_input, "let go of its input disk");
  overwrite(fresh, disk, room);
  fs::remove(fresh, ignored);
  if (mounted_) {
    shell(spec_.recipe.mount_input, "mount its input disk");
  } else {
    machine_->mountShares();
    mounted_ = true;
  }
}

std::string MachineGuest::fateWord() {
  switch (machine_->waitFate()) {
    case vm::Fate::kPanicked:
      return "panic";
    case vm::Fate::kHalted:
    case vm::Fate::kKilled:
      return "died";
    case vm::Fate::kRunning:
      break;
  }
  return "lost";
}

std::string MachineGuest::fateSentence() {
  std::string detail = machine_->fateDetail();
  if (detail.empty()) detail = "the machine runs, but its agent does not answer";
  const fs::path console = console_folder_.empty() ? machine_->consoleLog() : keptConsole();
  return detail + " (console: " + console.string() + ")";
}

}  // namespace harness
