// Earlier runs: a folder each with results.json and the guest's console, the last ones kept.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace harness {

/// Makes the folder of a run that begins now, named by time and process, and forgets old ones.
std::filesystem::path newRunFolder(const std::filesystem::path& runs);

/// All kept runs, the last first.
std::vector<std::filesystem::path> keptRuns(const std::filesystem::path& runs);

/// Now in UTC, "2026-03-01T12:00:00Z".
std::string timestamp();

}  // namespace harness
