// A guest: something that runs our programs. What it is, the rest of the harness need not know.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "vm/agent/agent.h"
#include "vm/host/host.h"
#include "vm/machine/share.h"

namespace harness {

/// What results say about where they were made.
struct GuestFacts {
  std::string kind;               ///< "native", "linux", "9front"
  std::string image;              ///< the image's name; empty without a machine
  std::string digest;             ///< of the image; empty where programs cannot be kept
  std::vector<std::string> sets;  ///< kernel sets that this guest can have
  unsigned procs = 4;             ///< procs that a case may ask for
};

/// Hears what is going on, for people: vm/host/host.h.
using Listener = vm::Observer;

/// A guest with its input share and a folder for results. Ends with the object.
///
///   guest->start({{"guest-src", share / "guest-src", ""}});
///   guest->exec({.script = "rc " + guest->share() + "/rc/build.rc"}, streams);
///   guest->collect(folder);
class Guest {
 public:
  Guest() = default;
  virtual ~Guest() = default;
  Guest(const Guest&) = delete;
  Guest& operator=(const Guest&) = delete;

  virtual const GuestFacts& facts() const = 0;

  /// Makes what the paths below need; start() does it too.
  virtual void prepare() {}

  /// Brings it up with these files in its share; after a death, brings up a new one with the same.
  virtual void start(const std::vector<vm::ShareEntry>& input) = 0;
  virtual bool running() const = 0;

  /// Runs a command to its end; what happens to it is a result, not an exception.
  virtual vm::ExecResult exec(const vm::Command& command, const vm::Streams& streams) = 0;

  /// Paths as the guest sees them.
  virtual std::string share() const = 0;  ///< what start() was given
  virtual std::string work() const = 0;   ///< a fast folder of this run
  virtual std::string out() const = 0;    ///< what collect() copies

  /// Copies everything below out() to a folder of the host; possible after a death too, as far as
  /// the disk goes.
  virtual void collect(const std::filesystem::path& to) = 0;

  /// After an exec that was lost: a word for results ("panic", "died", "lost") and a sentence.
  virtual std::string fateWord() = 0;
  virtual std::string fateSentence() = 0;
};

}  // namespace harness
