// The guest that is no machine and yet 9front: its own programs, run by run9 on this host.
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "harness/guest/guest.h"
#include "vm/host/host.h"
#include "vm/image/root.h"

namespace harness {

/// Why this host has no run9; empty when it has.
std::string whyNoRun9();

/// The beginning of run9's command line: the program, the root, which stays as it is, folders of
/// the host and where they are bound.
std::vector<std::string> run9Words(
    const vm::Root& root, const std::vector<std::pair<std::filesystem::path, std::string>>& binds);

/// Runs commands by run9 in one root, each with a name space of its own; files stay in folders of
/// the host's between them.
class Run9Guest : public Guest {
 public:
  /// `host` gives the run's folder, in which the guest has one of this name; it must outlive the
  /// guest.
  Run9Guest(vm::Host& host, vm::Root root, std::string name);

  const GuestFacts& facts() const override { return facts_; }
  void start(const std::vector<vm::ShareEntry>& input) override;
  bool running() const override { return running_; }
  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override;
  std::string share() const override { return "/n/9ml"; }
  std::string work() const override { return "/n/work"; }
  std::string out() const override { return "/n/out"; }
  void collect(const std::filesystem::path& to) override;
  std::string fateWord() override { return "died"; }
  std::string fateSentence() override { return {}; }

 private:
  vm::Host& host_;
  vm::Root root_;
  std::string name_;
  std::filesystem::path folder_;  ///< the run's: share, work, out
  std::vector<std::pair<std::filesystem::path, std::string>> binds_;
  GuestFacts facts_;
  bool running_ = false;
  unsigned commands_ = 0;
};

}  // namespace harness
