// The guest that is no machine: the same scripts and sources in a scratch folder of this host.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "harness/guest/guest.h"
#include "vm/host/host.h"

namespace harness {

/// What mk needs on this host: Plan 9's rc and mk, and the root that CMake assembles for them.
struct Plan9Tools {
  std::filesystem::path bin;   ///< the folder with rc and mk; empty where there is none
  std::filesystem::path root;  ///< p9root; empty where it was not built
  bool complete() const { return !bin.empty() && !root.empty(); }
};

/// Asks the root where rc and mk are: in $PLAN9, or where packages of 9base and plan9port put them.
Plan9Tools findPlan9Tools();

/// Runs commands on the host itself, by Plan 9's rc where there is one.
class NativeGuest : public Guest {
 public:
  /// `host` gives the run's folder; it must outlive the guest.
  explicit NativeGuest(vm::Host& host);

  const GuestFacts& facts() const override { return facts_; }
  void prepare() override;
  void start(const std::vector<vm::ShareEntry>& input) override;
  bool running() const override { return running_; }
  vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) override;
  std::string share() const override { return (root_ / "share").string(); }
  std::string work() const override { return (root_ / "work").string(); }
  std::string out() const override { return (root_ / "out").string(); }
  void collect(const std::filesystem::path& to) override;
  std::string fateWord() override { return "died"; }
  std::string fateSentence() override { return {}; }

 private:
  vm::Host& host_;
  std::filesystem::path root_;  ///< the scratch folder
  Plan9Tools tools_;
  GuestFacts facts_;
  bool running_ = false;
  unsigned commands_ = 0;
};

}  // namespace harness
