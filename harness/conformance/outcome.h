// What became of a case, and of a run.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "harness/conformance/compare.h"
#include "harness/suite/suite.h"

namespace harness {

/// The eight ends of a case; docs/results.md.
enum class Word {
  kPass,
  kFail,     ///< it ran and its result is wrong
  kSkip,     ///< selected but not run
  kTimeout,  ///< it ran out of time
  kPanic,    ///< the guest's kernel panicked
  kDied,     ///< the machine halted or was killed
  kLost,     ///< the machine may live, but does not answer
  kKilled,   ///< a note killed the guest's program
};

std::string_view wordText(Word word);

/// A case chosen for a run, with the number that the guest knows it by.
struct Selected {
  const Suite* suite = nullptr;
  const Case* test = nullptr;
  std::uint32_t id = 0;

  std::string fullName() const { return suite->name + "/" + test->name; }
};

/// One line of a report.
struct CaseResult {
  std::string suite;
  std::string name;
  std::string kernels;  ///< the kernel set
  Word word = Word::kPass;
  std::string reason;  ///< one sentence where it did not pass
  Metrics metrics;     ///< of the worst tensor
  std::string bits;    ///< a digest of all that the guest computed; empty where it did not
  double seconds = 0;
};

/// Counts of a run.
struct Summary {
  std::size_t passed = 0;
  std::size_t failed = 0;  ///< all but passed and skipped
  std::size_t skipped = 0;

  std::size_t cases() const { return passed + failed + skipped; }
  void count(Word word);
  /// "N passed, N failed[, N skipped]".
  std::string line() const;
};

/// What a report begins with.
struct RunFacts {
  std::string guest;
  std::string image;
  std::string version;
  std::string started;  ///< UTC, "2026-03-01T12:00:00Z"
  std::size_t selected = 0;
};

/// Somebody who is told how a run goes: a screen, a file.
class Reporter {
 public:
  Reporter() = default;
  virtual ~Reporter() = default;
  Reporter(const Reporter&) = delete;
  Reporter& operator=(const Reporter&) = delete;

  virtual void begin(const RunFacts& facts) = 0;
  virtual void result(const CaseResult& result) = 0;
  virtual void end(const Summary& summary, double seconds) = 0;
};

}  // namespace harness
