// Several guests of one kind that meet on a network, each with its role in a case.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "harness/guest/guest.h"
#include "harness/guest/guests.h"
#include "harness/options.h"
#include "vm/host/host.h"
#include "vm/network/segment.h"

namespace harness {

/// What a case wants of one of its guests.
struct Role {
  std::string name;
  std::string kind;                   ///< a guest's; empty: the cluster's
  bool cpu_server = false;            ///< of a 9front: boots with service=cpu
  std::vector<vm::ShareEntry> input;  ///< its share's, which the others do not see
};

/// Guests with input and output of their own. Machines meet on a segment that is theirs alone and
/// can be cut; run9's guests, on the loopback that this host has; the stand-in, alone, on its own.
/// Ends with the object.
class Cluster {
 public:
  /// Brings all up at once. `kind` must be one that hasNetwork(), or the stand-in's. Logs go to a
  /// folder for each role below `log`, unless that is empty. `host` must outlive it.
  Cluster(const std::string& kind, const GuestOptions& options, vm::Host& host,
          const std::filesystem::path& log, std::vector<Role> roles);

  std::size_t size() const { return members_.size(); }
  Guest& guest(std::size_t i) { return *members_[i].made.guest; }
  const std::string& role(std::size_t i) const { return members_[i].role; }
  /// A role's number; throws Error kUsage where there is none.
  std::size_t find(const std::string& role) const;

  /// What scripts are told in every guest: a variable for each role, its address, and `port`, the
  /// first of ten TCP ports that nobody has.
  std::vector<std::pair<std::string, std::string>> environment() const;

  /// Where this host reaches a guest's `port`, or one of those behind it: an address of its own
  /// loopback.
  std::string fromHere(std::size_t i, std::uint16_t behind = 0);

  // Of machines only.
  void cut(std::size_t i) { segment_->cut(i); }
  void mend(std::size_t i) { segment_->mend(i); }
  /// Ends a machine from outside, without a word to it.
  void kill(std::size_t i);
  /// Types a line on a machine's console.
  void type(std::size_t i, const std::string& line);

 private:
  struct Member {
    std::string role;
    std::string address;
    MadeGuest made;
  };

  std::unique_ptr<vm::Segment> segment_;  // outlives the machines on it
  std::vector<Member> members_;
  std::uint16_t port_;
};

/// True for kinds of guests of which several can meet on a network.
bool hasNetwork(const std::string& kind);

}  // namespace harness
