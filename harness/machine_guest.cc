#include "harness/machine_guest.h"

namespace harness {

MachineGuest::MachineGuest(vm::Host& host, vm::MachineSpec spec)
    : host_(host), spec_(std::move(spec)) {
  facts_.kind = spec_.recipe.guest;
  facts_.image = spec_.recipe.name;
  facts_.sets = {"port", "sse2"};
}

void MachineGuest::start(const std::vector<vm::ShareEntry>& input) {
  machine_.reset();
  vm::MachineSpec spec = spec_;
  spec.name += std::to_string(starts_++);
  spec.input = input;
  machine_ = vm::Machine::start(host_, spec);
  machine_->mountShares();
}

vm::ExecResult MachineGuest::exec(const vm::Command& command, const vm::Streams& streams) {
  return machine_->agent().exec(command, streams);
}

void MachineGuest::collect(const std::filesystem::path& to) { machine_->takeOutput(to); }

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
  return detail + " (console: " + machine_->consoleLog().string() + ")";
}

}  // namespace harness
