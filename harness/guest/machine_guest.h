// The guest that is a machine: a real 9front, or the stand-in, through vm/.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "harness/guest/guest.h"
#include "vm/host/host.h"
#include "vm/machine/machine.h"

namespace harness {

/// Memory in MiB for a machine that is given so many bytes of models, in steps.
unsigned memoryFor(std::uint64_t bytes);

/// Memory in MiB for a machine that is given these files: more where models are large.
unsigned memoryFor(const std::vector<vm::ShareEntry>& input);

/// Starts machines of one recipe and runs commands through their agent.
class MachineGuest : public Guest {
 public:
  /// `spec` has everything but the input; memory_mib 0 is what the input needs. `host` must outlive
  /// the guest.
  MachineGuest(vm::Host& host, vm::MachineSpec spec);
  ~MachineGuest() override;

  const GuestFacts& facts() const override { return facts_; }
  /// Boots or resumes; without input nothing is mounted.
  void start(const std::vector<vm::ShareEntry>& input) override;
  bool running() const override;
  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override;
  std::string share() const override { return "/n/9ml"; }
  std::string work() const override { return "/tmp/9ml"; }
  std::string out() const override { return "/n/out"; }
  void collect(const std::filesystem::path& to) override;
  std::string fateWord() override;
  std::string fateSentence() override;

  /// From now on a machine's console log is copied to this folder when the machine goes.
  void keepConsole(const std::filesystem::path& folder) { console_folder_ = folder; }
  /// Makes out() this large from the next start on; one of vm::kShareSizes.
  void giveOutput(std::uint64_t bytes) { spec_.output_bytes = bytes; }
  /// Gives the running machine other files in its share. Throws Error when they need a larger disk
  /// than it has.
  void replaceShare(const std::vector<vm::ShareEntry>& input);
  /// The machine itself, for what only machines have; start() first.
  vm::Machine& machine() { return *machine_; }

 private:
  /// Where this machine's console log is copied at its end.
  std::filesystem::path keptConsole() const;
  void dropMachine();
  void shell(const std::string& script, const std::string& what);

  vm::Host& host_;
  vm::MachineSpec spec_;
  GuestFacts facts_;
  std::filesystem::path console_folder_;
  std::unique_ptr<vm::Machine> machine_;
  bool mounted_ = false;
  bool lost_ = false;
  unsigned starts_ = 0;
};

}  // namespace harness
