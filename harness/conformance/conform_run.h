// Has a guest run a list of cases, whatever happens to its program or its machine on the way.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "harness/conformance/outcome.h"
#include "harness/guest/guest.h"

namespace harness {

/// How a case ended that wrote no record.
struct Casualty {
  Word word = Word::kLost;
  std::string reason;
};

/// What a run of conform left behind.
struct ConformOutput {
  std::vector<std::filesystem::path> files;      ///< of records, in the order of their cases
  std::map<std::uint32_t, Casualty> casualties;  ///< by the case's number
  std::string trouble;  ///< why results could not be taken from the guest; empty if they could
};

/// Drives conform over the cases from first to last: a case that kills the program costs only
/// itself, a case that kills the machine costs a restart.
class ConformRun {
 public:
  struct Options {
    std::string program;                       ///< conform's path in the guest
    std::string list;                          ///< the case list's path in the guest
    std::filesystem::path collected;           ///< host folder that results are copied to
    std::chrono::seconds quiet{180};           ///< a case may take this long
    unsigned program_deaths = 50;              ///< after so many the rest is skipped
    unsigned machine_deaths = 20;              ///< after so many the rest is skipped
    std::function<void()> restart;             ///< brings a new machine up, programs built
    std::function<void(std::uint32_t)> begun;  ///< the case with this number has begun
  };

  ConformRun(Guest& guest, Options options);

  /// The cases are numbered ascending. Throws Error where the guest cannot run conform at all.
  ConformOutput run(const std::vector<Selected>& cases);

 private:
  /// One start of the program.
  struct Attempt {
    vm::ExecResult result;
    std::int64_t current = -1;  ///< the case that had begun last
    bool done = false;
    bool quiet = false;  ///< we ended it for silence
    std::string said;    ///< the end of its standard error
  };

  /// Cases that one start of the program was to run, and the file that it wrote; not yet collected.
  struct Piece {
    std::string file;
    std::uint32_t from = 0;
    std::uint32_t to = 0;  ///< not this one any more
  };
  Attempt attempt(std::uint32_t first, const std::string& name);
  Casualty casualty(const Attempt& attempt);
  std::filesystem::path collect();
  std::uint32_t collectDead(std::uint32_t next);
  void skipRest(const std::vector<Selected>& cases, std::uint32_t from, const std::string& why);

  Guest& guest_;
  Options options_;
  ConformOutput output_;
  std::vector<Piece> pieces_;  ///< of the machine that runs now
  bool careful_ = false;       ///< a machine has died: no case begins before its name is heard
};

}  // namespace harness
