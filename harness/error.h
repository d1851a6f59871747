// How 9ml ends, and the exception that carries a sentence and an ending to main.
#pragma once

#include <stdexcept>
#include <string>

namespace harness {

/// What the process exits with; stable, described in docs/results.md.
enum class ExitStatus {
  kPass = 0,
  kFailed = 1,       ///< a test or the guest's program failed, a regression in diff
  kUsage = 2,        ///< input that 9ml itself refuses, no case selected
  kEnvironment = 3,  ///< the host lacks something, --require unmet
  kGuestDied = 4,
  kTimeout = 5,
  kInterrupted = 130,
  kReaderLeft = 141,  ///< of standard output, as head(1) does; nothing is said of it
  kTerminated = 143,
};

/// One whole sentence for standard error, and the exit status that goes with it.
class Error : public std::runtime_error {
 public:
  Error(ExitStatus status, const std::string& sentence)
      : std::runtime_error(sentence), status_(status) {}

  ExitStatus status() const { return status_; }

 private:
  ExitStatus status_;
};

}  // namespace harness
