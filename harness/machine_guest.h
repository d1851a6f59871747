// The guest that is a machine: a real 9front, or the stand-in, through vm/.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "harness/guest.h"
#include "vm/host.h"
#include "vm/machine.h"

namespace harness {

/// Starts machines of one recipe and runs commands through their agent.
class MachineGuest : public Guest {
 public:
  /// `spec` has everything but the input; `host` must outlive the guest.
  MachineGuest(vm::Host& host, vm::MachineSpec spec);

  const GuestFacts& facts() const override { return facts_; }
  void start(const std::vector<vm::ShareEntry>& input) override;
  bool running() const override { return machine_ != nullptr; }
  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override;
  std::string share() const override { return "/n/9ml"; }
  std::string work() const override { return "/tmp/9ml"; }
  std::string out() const override { return "/n/out"; }
  void collect(const std::filesystem::path& to) override;
  std::string fateWord() override;
  std::string fateSentence() override;

  /// The machine itself, for what only machines have; start() first.
  vm::Machine& machine() { return *machine_; }

 private:
  vm::Host& host_;
  vm::MachineSpec spec_;
  GuestFacts facts_;
  std::unique_ptr<vm::Machine> machine_;
  unsigned starts_ = 0;
};

}  // namespace harness
