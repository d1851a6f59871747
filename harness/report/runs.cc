#include "harness/report/runs.h"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>

#include "harness/error.h"
#include "vm/text.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kKept = 20;

/// True while the process that a run's folder is named after lives.
bool underway(const fs::path& run) {
  const std::string name = run.filename().string();
  const int pid = std::atoi(name.c_str() + name.rfind('-') + 1);
  return pid > 0 && (kill(pid, 0) == 0 || errno == EPERM);
}

}  // namespace

std::string timestamp() { return vm::utc("%Y-%m-%dT%H:%M:%SZ"); }

std::vector<fs::path> keptRuns(const fs::path& runs) {
  std::vector<fs::path> list;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(runs, none)) {
    if (entry.is_directory()) list.push_back(entry.path());
  }
  std::sort(list.rbegin(), list.rend());
  return list;
}

fs::path newRunFolder(const fs::path& runs, const std::string& command) {
  const std::string middle = "-" + command + "-";
  fs::path folder = runs / (vm::utc("%Y%m%d-%H%M%S") + middle + std::to_string(getpid()));
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) {
    throw Error(ExitStatus::kEnvironment,
                folder.string() + ": no folder for what this run says can be made there: " +
                    error.message() + " (XDG_CACHE_HOME may name another place)");
  }
  std::size_t seen = 0;
  for (const fs::path& run : keptRuns(runs)) {
    std::error_code ignored;
    const bool same = run.filename().string().find(middle) != std::string::npos;
    if (same && ++seen > kKept && !underway(run)) fs::remove_all(run, ignored);
  }
  return folder;
}

}  // namespace harness
