#include "vm/host/run_folder.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fstream>
#include <string_view>
#include <system_error>
#include <thread>
#include <vector>

#include "vm/error.h"

namespace vm {
namespace fs = std::filesystem;
namespace {

// The longest path that libvirt makes below a run's folder is that of a machine's monitor, whose
// name has at most 16 letters.
constexpr std::size_t kLongestBelow =
    std::string_view("/c/libvirt/qemu/lib/domain-999-1234567890123456/monitor.sock").size();
constexpr std::size_t kLongestSocket = 100;

constexpr const char* kPrefix = "9ml.";
constexpr const char* kRandom = "XXXXXX";
constexpr const char* kLock = "lock";
constexpr const char* kKept = "kept";

// A folder so young may belong to a run that has not locked it yet.
constexpr std::time_t kYoung = 5;

fs::path temporaryFolder() {
  const char* dir = std::getenv("TMPDIR");
  return dir && dir[0] != '\0' ? fs::absolute(dir) : fs::path("/tmp");
}

/// Whether libvirt's URIs, QEMU's options and mtools all take such a path as it is.
bool isPlain(const fs::path& path) {
  constexpr std::string_view kPlain =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._/+-";
  return path.native().find_first_not_of(kPlain) == std::string::npos;
}

std::vector<fs::path> candidates() {
  std::vector<fs::path> all{temporaryFolder()};
  if (all[0] != "/tmp") all.emplace_back("/tmp");
  return all;
}

/// The processes named by the pid files in a folder that do belong to this run: a process id may
/// have been given to somebody else since.
std::vector<int> processesIn(const fs::path& run, const fs::path& folder) {
  std::vector<int> found;
  std::error_code ec;
  for (fs::directory_iterator it(folder, ec), end; !ec && it != end; it.increment(ec)) {
    if (it->path().extension() != ".pid") continue;
    int pid = 0;
    std::ifstream(it->path()) >> pid;
    if (pid > 1 && commandLineOf(pid).find(run.native() + "/") != std::string::npos)
      found.push_back(pid);
  }
  return found;
}

/// Kills the daemon and the machines of a dead run and waits until they are gone.
void killAllOf(const fs::path& run) {
  for (const int pid : processesIn(run, run)) {
    kill(pid, SIGKILL);
    for (int i = 0; i < 100 && !commandLineOf(pid).empty(); i++)
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  killMachinesOf(run);
}

void removeIfDead(const fs::path& run) {
  struct stat st {};
  if (lstat(run.c_str(), &st) < 0 || !S_ISDIR(st.st_mode)) return;
  if (geteuid() != 0 && st.st_uid != geteuid()) return;
  UniqueFd lock(open((run / kLock).c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW));
  std::error_code ec;
  if (!lock && !fs::is_empty(run, ec)) return;  // not one of ours
  if (fs::exists(run / kKept, ec)) return;
  if (lock && flock(lock.get(), LOCK_EX | LOCK_NB) < 0) return;
  if (std::time(nullptr) - st.st_mtime < kYoung) return;
  killAllOf(run);
  removeTree(run);
}

}  // namespace

bool reachableBy(unsigned uid, unsigned gid, const fs::path& path) {
  if (uid == 0) return true;
  std::error_code ec;
  for (fs::path p = fs::canonical(path.parent_path(), ec); !ec; p = p.parent_path()) {
    struct stat st {};
    if (stat(p.c_str(), &st) < 0) return false;
    const mode_t bit = st.st_uid == uid ? S_IXUSR : st.st_gid == gid ? S_IXGRP : S_IXOTH;
    if (!(st.st_mode & bit)) return false;
    if (p == p.root_path()) return true;
  }
  return false;
}

RunFolder makeRunFolder(unsigned uid, unsigned gid) {
  for (const fs::path& base : candidates()) {
    std::string name = (base / (std::string(kPrefix) + kRandom)).native();
    const bool last = base == candidates().back();
    if (!last && access(base.c_str(), W_OK) == 0 &&
        (name.size() + kLongestBelow > kLongestSocket || !isPlain(base) ||
         !reachableBy(uid, gid, base / "x")))
      continue;
    if (!mkdtemp(name.data())) {
      throw Error(Error::Kind::kEnvironment,
                  base.string() + ": no folder can be made there: " + std::strerror(errno));
    }
    RunFolder run{name, UniqueFd(open((name + "/" + kLock).c_str(),
                                      O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))};
    if (!run.lock || flock(run.lock.get(), LOCK_EX) < 0)
      throw Error(Error::Kind::kEnvironment,
                  name + "/" + kLock + ": cannot be locked: " + std::strerror(errno));
    if (geteuid() == 0 && uid != 0 && chown(name.c_str(), uid, gid) < 0)
      throw Error(Error::Kind::kEnvironment,
                  name + ": cannot be given to the daemon's user: " + std::strerror(errno));
    return run;
  }
  throw Error(Error::Kind::kEnvironment, "no folder for temporary files");
}

void removeDeadRuns() {
  for (const fs::path& base : candidates()) {
    std::error_code ec;
    for (fs::directory_iterator it(base, ec), end; !ec && it != end; it.increment(ec)) {
      const std::string name = it->path().filename().native();
      if (name.rfind(kPrefix, 0) == 0 && name.size() == std::strlen(kPrefix) + std::strlen(kRandom))
        removeIfDead(it->path());
    }
  }
}

void markKept(const fs::path& run) { std::ofstream(run / kKept); }

void killMachinesOf(const fs::path& run) {
  for (const int pid : processesIn(run, run / "run" / "libvirt" / "qemu" / "run"))
    kill(pid, SIGKILL);
}

void removeTree(const fs::path& path) {
  std::error_code ec;
  fs::remove_all(path, ec);
  if (!ec || !fs::exists(path, ec)) return;
  for (fs::recursive_directory_iterator it(path, fs::directory_options::skip_permission_denied, ec),
       end;
       !ec && it != end; it.increment(ec)) {
    std::error_code ignored;
    if (it->is_directory(ignored) && !it->is_symlink(ignored))
      fs::permissions(it->path(), fs::perms::owner_all, fs::perm_options::add, ignored);
  }
  fs::remove_all(path, ec);
}

}  // namespace vm
