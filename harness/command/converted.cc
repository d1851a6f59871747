#include "harness/command/converted.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "harness/error.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// Of this command among the results of a guest that others use, too.
std::string folderName() { return "converted." + std::to_string(::getpid()); }

/// A native guest's paths are the host's, which may have no rc.
void makeFolder(Guest& guest, const std::string& folder) {
  if (guest.facts().kind == "native") {
    fs::create_directories(folder);
    return;
  }
  const vm::ExecResult made =
      guest.exec({.script = "mkdir -p " + folder, .argv = {}, .folder = {}, .environment = {}}, {});
  if (!made.ok()) {
    throw Error(ExitStatus::kFailed, "mkdir " + folder + " in the guest: " + made.sentence());
  }
}

/// The whole path without a trailing slash.
fs::path cleaned(const std::string& name) {
  const fs::path path = fs::absolute(name).lexically_normal();
  return path.filename().empty() ? path.parent_path() : path;
}

}  // namespace

void requireNew(const std::string& name, const std::vector<fs::path>& inputs) {
  const fs::path out = cleaned(name);
  std::error_code none;
  if (fs::is_directory(out, none)) {
    throw Error(ExitStatus::kUsage, name + ": is there already, expected the name of a new folder");
  }
  if (!fs::is_directory(out.parent_path(), none)) {
    throw Error(ExitStatus::kUsage,
                name + ": there is no folder " + out.parent_path().string() + " to make it in");
  }
  if (access(out.parent_path().c_str(), W_OK) < 0) {
    throw Error(ExitStatus::kUsage, out.parent_path().string() + ": " + std::strerror(errno));
  }
  for (const fs::path& input : inputs) {
    if (!fs::equivalent(input, out, none)) continue;
    throw Error(ExitStatus::kUsage,
                name + ": is what is converted, expected the name of another file");
  }
}

Converted::Converted(Guest& guest, std::string name)
    : guest_(guest), name_(std::move(name)), out_(cleaned(name_)) {
  part_ = out_.parent_path() /
          ("." + out_.filename().string() + "." + std::to_string(::getpid()) + ".part");
  makeFolder(guest_, guest_.out() + "/" + folderName());
}

Converted::~Converted() {
  std::error_code none;
  if (!part_.empty()) fs::remove_all(part_, none);
}

std::string Converted::inGuest() const {
  return guest_.out() + "/" + folderName() + "/" + out_.filename().string();
}

void Converted::bring(Listener& listener) {
  guest_.collect(part_);
  const fs::path made = part_ / folderName();
  try {
    for (const fs::directory_entry& entry : fs::directory_iterator(made)) {
      const fs::path to = out_.parent_path() / entry.path().filename();
      if (to == out_) continue;
      if (fs::exists(to)) {
        listener.note(to.string() + " is there already, and stays");
      } else {
        fs::rename(entry.path(), to);
      }
    }
    fs::rename(made / out_.filename(), out_);
  } catch (const fs::filesystem_error& e) {
    throw Error(ExitStatus::kEnvironment, name_ + ": " + e.code().message());
  }
}

}  // namespace harness
