#pragma once

#include <stdexcept>
#include <string>

namespace vm {

/// What went wrong with a machine or with what it needs: one whole sentence, and the kind of it.
/// Only the program's main prints it and turns the kind into an exit status.
class Error : public std::runtime_error {
 public:
  enum class Kind {
    kUsage,        ///< the caller asked for something impossible (a name FAT cannot hold)
    kEnvironment,  ///< this host lacks something (no QEMU, no room, no permission)
    kGuestDied,    ///< the machine panicked, halted, was killed or disappeared
    kTimeout,      ///< a deadline passed
    kInterrupted,  ///< somebody asked us to stop
  };

  Error(Kind kind, const std::string& sentence) : std::runtime_error(sentence), kind_(kind) {}

  Kind kind() const { return kind_; }

 private:
  Kind kind_;
};

/// The host did its part, and yet a machine was refused or hung: its accelerator may be why.
class NoStart : public Error {
 public:
  using Error::Error;
};

}  // namespace vm
