#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "vm/host/host.h"
#include "vm/machine/recipe.h"
#include "vm/machine/share.h"
#include "vm/network/nic.h"

namespace vm {

class Agent;

/// What a machine shall be. The agent's sources are put on the input disk by the machine itself.
struct MachineSpec {
  BootRecipe recipe;       ///< plan9Recipe(image)
  std::string name = "m";  ///< names its folder in the run's; unique in a run
  unsigned memory_mib = 1024;
  unsigned cpus = 1;
  bool vnc = false;                     ///< a display on loopback; such a machine is never warm
  bool cold = false;                    ///< no warm state is read or written
  std::filesystem::path agent_sources;  ///< the folder guest-src/agent
  std::vector<Nic> nics;                ///< each has its address when start() returns
  std::vector<ShareEntry> input;        ///< seen by the guest below /n/9ml after mountShares()
  std::uint64_t output_bytes = kShareSizes[0];
};

/// What became of a machine.
enum class Fate {
  kRunning,
  kHalted,    ///< powered off by itself
  kPanicked,  ///< the console said so
  kKilled,    ///< QEMU ended or was killed, or the daemon went away
};

/// A running 9front (or stand-in) with a listening agent. Owns its folder, disks and domain: all of
/// it ends with the object.
///
///   vm::MachineSpec spec{.recipe = vm::plan9Recipe(image), .agent_sources = src /
///   "guest-src/agent"}; spec.input = {{"guest-src", src / "guest-src", ""}, {"models/m.bin",
///   model, ""}}; auto m = vm::Machine::start(host, spec);     // warm when it can be, else boots
///   m->mountShares();                            // /n/9ml and /n/out
///   m->agent().exec(...);                        // vm/agent/agent.h
///   m->takeOutput(folder);                       // unmounts /n/out, copies, mounts it again
///   m->shutdown();                               // optional: in the guest's own way
class Machine {
 public:
  /// Boots or resumes. Throws Error; a failed boot's sentence names the step, the last lines and
  /// the log.
  static std::unique_ptr<Machine> start(Host& host, const MachineSpec& spec);
  ~Machine();
  Machine(const Machine&) = delete;
  Machine& operator=(const Machine&) = delete;

  Agent& agent();

  /// Mounts the input disk (read-only) at /n/9ml and the output disk at /n/out, once.
  void mountShares();
  /// Unmounts the output disk in the guest, copies what it holds to `to`, mounts it again.
  void takeOutput(const std::filesystem::path& to);

  /// The port of this host's loopback from which a TCP port of the machine is reached from now on.
  /// The machine needs a card without a segment.
  std::uint16_t forward(std::uint16_t port);

  /// Halts the guest in its own way and waits; QEMU is gone when it returns.
  void shutdown();

  /// Looks now. When an exec was lost, `waitFate` says why, waiting a little for the news to
  /// arrive.
  Fate fate();
  Fate waitFate(std::chrono::milliseconds limit = std::chrono::seconds(2));
  /// A sentence about the end: the panic's line, the signal; empty while running.
  std::string fateDetail();
  /// What the kernel said of the last program killed for want of memory; empty if it never did.
  std::string outOfMemory();

  bool warm() const;                ///< resumed from a warm state
  std::string accelerator() const;  ///< "tcg", "kvm", "hvf"
  std::string imageName() const;
  const std::filesystem::path& folder() const;
  std::filesystem::path consoleLog() const;  ///< all that COM1 said, from the first byte
  std::string consoleTail(std::size_t lines) const;
  /// Types on COM1 (`9ml console`), newlines included; the caller sees the answer in the log.
  void typeOnConsole(const std::string& bytes);
  std::string qemuCommand() const;
  long qemuPid() const;                            ///< 0 when unknown; for fault tests
  std::chrono::nanoseconds processorTime() const;  ///< that QEMU has used so far

 private:
  struct Impl;
  explicit Machine(std::unique_ptr<Impl> impl);
  static std::unique_ptr<Machine> bringUp(Host& host, const MachineSpec& spec);
  std::unique_ptr<Impl> impl_;
};

}  // namespace vm
