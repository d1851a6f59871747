#include "harness/native_guest.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <cstdlib>

#include "harness/error.h"
#include "harness/process.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// The host's machine in Plan 9's words.
std::string objtype() {
  utsname name{};
  uname(&name);
  const std::string machine = name.machine;
  if (machine == "x86_64" || machine == "amd64") return "amd64";
  if (machine == "aarch64" || machine == "arm64") return "arm64";
  return machine;
}

bool hasProgram(const fs::path& folder, const char* name) {
  return access((folder / name).c_str(), X_OK) == 0;
}

}  // namespace

Plan9Tools findPlan9Tools() {
  std::vector<fs::path> places;
  if (const char* root = std::getenv("PLAN9"); root != nullptr)
    places.push_back(fs::path(root) / "bin");
  for (const char* p : {"/usr/lib/plan9/bin", "/usr/local/plan9/bin", "/opt/plan9/bin",
                        "/opt/local/plan9/bin", "/opt/homebrew/opt/plan9port/libexec/bin"}) {
    places.emplace_back(p);
  }
  for (const fs::path& place : places) {
    if (hasProgram(place, "rc") && hasProgram(place, "mk")) return {place};
  }
  return {};
}

NativeGuest::NativeGuest(vm::Host& host, fs::path share)
    : host_(host), share_(std::move(share)), tools_(findPlan9Tools()) {
  facts_.kind = "native";
  facts_.sets = {"port"};
  if (objtype() == "amd64") facts_.sets.emplace_back("sse2");
}

void NativeGuest::prepare() { root_ = host_.folder() / "native"; }

void NativeGuest::start(const std::vector<vm::ShareEntry>& input) {
  prepare();
  for (const char* folder : {"share", "work", "out"}) fs::create_directories(root_ / folder);
  for (const vm::ShareEntry& entry : input) {
    const fs::path to = root_ / "share" / entry.path;
    fs::create_directories(to.parent_path());
    if (entry.source.empty()) {
      vm::writeFile(to, entry.text);
    } else if (!fs::exists(entry.source)) {
      throw Error(ExitStatus::kUsage, entry.source.string() + ": no such file or folder");
    } else {
      // Nothing is copied: guests may not write to their share, here by convention.
      std::error_code ignored;
      fs::remove(to, ignored);
      fs::create_symlink(fs::absolute(entry.source), to);
    }
  }
  running_ = true;
}

vm::ExecResult NativeGuest::exec(const vm::Command& command, const vm::Streams& streams) {
  const fs::path shim = share_ / "plan9/root";
  std::string path = (shim / "bin").string();
  if (tools_.complete()) path += ":" + tools_.bin.string();
  Process process;
  process.environment = {{"NINEML", root_.string()}, {"SYSROOT", shim.string()},
                         {"objtype", objtype()},     {"PLAN9", tools_.bin.parent_path().string()},
                         {"sysname", "native"},      {"NPROC", "2"},
                         {"user", "native"},         {"home", root_.string()}};
  if (const char* host_path = std::getenv("PATH"); host_path != nullptr) {
    path += std::string(":") + host_path;
  }
  process.environment.emplace_back("PATH", path);
  for (const auto& variable : command.environment) process.environment.push_back(variable);
  process.folder = command.folder.empty() ? work() : command.folder;
  process.limit = command.limit;
  if (!command.argv.empty()) {
    process.argv = command.argv;
  } else if (tools_.complete()) {
    process.argv = {(tools_.bin / "rc").string(), "-c", command.script};
  } else {
    vm::ExecResult refused;
    refused.outcome = vm::Outcome::kRefused;
    refused.status = "this host has no rc: install 9base or plan9port";
    return refused;
  }
  return runProcess(process, streams);
}

void NativeGuest::collect(const fs::path& to) {
  fs::create_directories(to);
  fs::copy(root_ / "out", to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

}  // namespace harness
