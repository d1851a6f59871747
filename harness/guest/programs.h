// The guest's programs: built by the guest's own compiler from the sources in its share, or taken
// from an earlier such build.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "harness/guest/guest.h"
#include "harness/guest/staging.h"

namespace harness {

/// Paths of our programs in the guest.
struct Programs {
  std::string conform;
  std::string run;
  std::string fault;
  std::string llmbench;
  std::string folder;  ///< where they and the others are: llmconv, llmfront, llmfs, llminfo,
                       ///< llmppl, llmtok, llmtrace
};

/// Where programs that were built before are kept, by the digest of all that they were made from.
class ProgramStore {
 public:
  /// `cache` empty: nothing is kept and nothing found (--cold).
  ProgramStore(std::vector<vm::ShareEntry> sources, std::filesystem::path cache);

  /// What to add to a machine's share: its programs, where they were built before.
  std::vector<vm::ShareEntry> entriesFor(const Guest& guest) const;

  /// The programs of a started guest: kept ones, or built now (plan9/rc/build.rc; by CMake on a
  /// host without mk) and kept. Several runs at once end with one copy. Throws Error with what the
  /// compiler said.
  Programs provide(Guest& guest, Listener& listener) const;

 private:
  Programs provideNative(Guest& guest, Listener& listener) const;
  std::filesystem::path folderFor(const Guest& guest) const;
  void keep(const std::filesystem::path& from, const std::filesystem::path& kept) const;

  std::vector<vm::ShareEntry> sources_;
  std::filesystem::path cache_;
};

}  // namespace harness
