#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>

namespace vm {

/// Unpacks an ISO or a tar archive that holds the root of a 9front below `to`, a new folder. All of
/// it can be read by everybody and changed by nobody; what the archive says or a folder of programs
/// holds is executable. Nothing is written outside `to`, links are left out. `told` hears the
/// number of files so far, now and then. Throws kUsage for a damaged archive, kEnvironment for a
/// full disk. Returns the number of files.
std::size_t extractRoot(const std::filesystem::path& archive, const std::filesystem::path& to,
                        const std::function<void(std::size_t)>& told = {});

}  // namespace vm
