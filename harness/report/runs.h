// Earlier runs: a folder each with what the guest was told and said, its console, and a test's
// results; the last ones are kept.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace harness {

/// Makes the folder of a run that begins now, named by time, command and process, and forgets old
/// ones of the same command.
std::filesystem::path newRunFolder(const std::filesystem::path& runs, const std::string& command);

/// All kept runs, the last first.
std::vector<std::filesystem::path> keptRuns(const std::filesystem::path& runs);

/// Now in UTC, "2026-03-01T12:00:00Z".
std::string timestamp();

}  // namespace harness
