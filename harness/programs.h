// The guest's programs: built in the guest from the sources in its share, or taken from a cache.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "harness/guest.h"
#include "harness/staging.h"

namespace harness {

/// Paths of our programs in the guest.
struct Programs {
  std::string conform;
  std::string run;
};

/// Has the guest build its programs with mk (plan9/rc/build.rc). Throws Error with what the
/// compiler said.
Programs buildInGuest(Guest& guest, Listener& listener);

/// The programs for a native guest: from the cache where they were built before from the same
/// sources by the same compiler; else built by mk, or by CMake (`built`) where the host has no mk.
/// Several runs at once end with one copy.
Programs buildNative(Guest& guest, const std::vector<vm::ShareEntry>& sources,
                     const std::filesystem::path& cache, Listener& listener);

}  // namespace harness
