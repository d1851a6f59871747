#include "harness/standing/registry.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "harness/error.h"
#include "harness/paths.h"
#include "harness/standing/wire.h"
#include "vm/image/cache.h"
#include "vm/image/files.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr const char* kLock = ".lock";
constexpr const char* kEntry = ".entry";
constexpr std::size_t kLongestName = 32;
constexpr std::chrono::milliseconds kConnect{2000};

void checkName(const std::string& name) {
  const auto good = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.';
  };
  if (name.empty() || name.size() > kLongestName || name[0] == '.' || name[0] == '-' ||
      !std::all_of(name.begin(), name.end(), good)) {
    throw Error(ExitStatus::kUsage, "'" + name + "': no name for a machine, expected up to " +
                                        std::to_string(kLongestName) +
                                        " letters, digits, '-', '_' or '.'");
  }
}

fs::path fileOf(const fs::path& folder, const std::string& name, const char* extension) {
  return folder / (name + extension);
}

/// The name's lock, or nothing while another process holds it.
vm::UniqueFd tryLock(const fs::path& file) {
  for (;;) {
    vm::UniqueFd fd(open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (!fd) {
      throw Error(ExitStatus::kEnvironment,
                  "cannot write '" + file.string() + "': " + std::strerror(errno));
    }
    if (flock(fd.get(), LOCK_EX | LOCK_NB) != 0) return {};
    // Its last holder may have removed it between our open and our lock.
    struct stat st {};
    if (fstat(fd.get(), &st) == 0 && st.st_nlink > 0) return fd;
  }
}

std::optional<Standing> readEntry(const fs::path& file) {
  std::error_code none;
  if (!fs::exists(file, none)) return std::nullopt;
  std::optional<std::vector<std::string>> f;
  try {
    f = unpack(vm::readFile(file));
  } catch (const std::exception&) {
    return std::nullopt;  // it ended just now
  }
  if (!f || f->size() != 6) return std::nullopt;
  return Standing{(*f)[0], std::atoi((*f)[1].c_str()), (*f)[2], (*f)[3], (*f)[4], (*f)[5]};
}

std::string listed(const std::vector<Standing>& all) {
  std::string names;
  for (const Standing& s : all) names += (names.empty() ? "" : ", ") + s.name;
  return names;
}

}  // namespace

StandingName::StandingName(fs::path folder, const std::string& name)
    : folder_(std::move(folder)), name_(name) {
  checkName(name);
  vm::makeCacheFolder(folder_);
  lock_ = tryLock(fileOf(folder_, name, kLock));
  if (lock_) return;
  const std::optional<Standing> other = readEntry(fileOf(folder_, name, kEntry));
  throw Error(ExitStatus::kUsage,
              "'" + name + "' " +
                  (other ? "stands already, with " + other->image + " since " + other->since +
                               " ('9ml down " + name + "' ends it)"
                         : std::string("is just being started or ended by another 9ml")));
}

StandingName::~StandingName() {
  std::error_code ignored;
  if (!lock_) return;
  fs::remove(fileOf(folder_, name_, kEntry), ignored);
  fs::remove(fileOf(folder_, name_, kLock), ignored);
}

void StandingName::publish(const Standing& s) {
  vm::writeWhole(
      fileOf(folder_, name_, kEntry),
      pack({s.name, std::to_string(s.pid), s.socket.string(), s.guest, s.image, s.since}));
}

fs::path standingFolder() { return cacheFolder() / "standing"; }

std::vector<Standing> standingMachines(const fs::path& folder) {
  std::vector<Standing> all;
  std::vector<std::string> names;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder, none)) {
    if (entry.path().extension() == kEntry) names.push_back(entry.path().stem().string());
  }
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) {
    if (const vm::UniqueFd lock = tryLock(fileOf(folder, name, kLock)); lock) {
      std::error_code ignored;  // its process died
      fs::remove(fileOf(folder, name, kEntry), ignored);
      fs::remove(fileOf(folder, name, kLock), ignored);
    } else if (auto standing = readEntry(fileOf(folder, name, kEntry)); standing) {
      all.push_back(std::move(*standing));
    }
  }
  return all;
}

Standing findStanding(const fs::path& folder, const std::string& name) {
  const std::vector<Standing> all = standingMachines(folder);
  for (const Standing& s : all) {
    if (s.name == name || (name.empty() && all.size() == 1)) return s;
  }
  if (all.empty()) {
    throw Error(ExitStatus::kUsage,
                (name.empty() ? "no machine stands" : "no machine '" + name + "' stands") +
                    std::string(" ('9ml up' makes one)"));
  }
  throw Error(ExitStatus::kUsage,
              name.empty() ? "several machines stand, name one of them: " + listed(all)
                           : "no machine '" + name + "' stands, there is " + listed(all));
}

vm::UniqueFd connectTo(const Standing& standing) {
  vm::UniqueFd fd = vm::connectUnix(standing.socket, kConnect);
  if (!fd) {
    throw Error(ExitStatus::kEnvironment, "the process of machine '" + standing.name + "' (" +
                                              std::to_string(standing.pid) + ") does not answer");
  }
  return fd;
}

}  // namespace harness
