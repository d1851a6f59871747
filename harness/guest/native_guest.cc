#include "harness/guest/native_guest.h"

#include <sys/utsname.h>
#include <unistd.h>

#include <thread>

#include "harness/error.h"
#include "harness/guest/host_facts.h"
#include "harness/guest/process.h"
#include "harness/paths.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

/// The host's machine in Plan 9's words.
std::string objtype() {
  utsname name{};
  uname(&name);
  std::string machine = name.machine;
  if (machine == "x86_64" || machine == "amd64") return "amd64";
  if (machine == "aarch64" || machine == "arm64") return "arm64";
  return machine;
}

/// The string of the last line "pid string" of a file of exits; empty when there is none.
std::string lastExit(const fs::path& file) {
  if (!fs::exists(file)) return {};
  std::string text = vm::readFile(file);
  while (!text.empty() && text.back() == '\n') text.pop_back();
  const std::size_t line = text.rfind('\n');
  if (line != std::string::npos) text.erase(0, line + 1);
  const std::size_t space = text.find(' ');
  return space == std::string::npos ? std::string() : text.substr(space + 1);
}

}  // namespace

Plan9Tools findPlan9Tools() {
  const fs::path root = plan9Root();
  if (root.empty()) return {};
  // The root's own starter knows the places.
  Process ask;
  ask.argv = {(root / "bin/native").string(), "/bin/sh", "-c", "printf %s \"$PLAN9/bin\""};
  std::string bin;
  vm::Streams streams;
  streams.out = [&bin](std::string_view text) { bin += text; };
  const vm::ExecResult answer = runProcess(ask, streams);
  if (answer.outcome != vm::Outcome::kExited || !answer.status.empty()) return {{}, root};
  return {bin, root};
}

NativeGuest::NativeGuest(vm::Host& host) : host_(host), tools_(findPlan9Tools()) {
  facts_.kind = "native";
  facts_.sets = {"port"};
  if (objtype() == "amd64") facts_.sets.emplace_back("sse2");
  if (hasAvx2()) facts_.sets.emplace_back("avx2");
}

void NativeGuest::prepare() { root_ = host_.folder() / "native"; }

void NativeGuest::start(const std::vector<vm::ShareEntry>& input) {
  prepare();
  for (const char* folder : {"share", "work", "out", "tmp"}) fs::create_directories(root_ / folder);
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
  // A Plan 9 program's exit string does not fit into a host's status: it goes to this file.
  const fs::path exits = root_ / ("exits." + std::to_string(commands_++));
  Process process;
  process.environment = {{"NINEML", root_.string()},
                         {"P9EXITS", exits.string()},
                         {"sysname", "native"},
                         {"user", "native"},
                         // What a compiler leaves there when it is killed goes with the run.
                         {"TMPDIR", (root_ / "tmp").string()},
                         {"home", root_.string()}};
  for (const auto& variable : command.environment) process.environment.push_back(variable);
  process.folder = command.folder.empty() ? work() : command.folder;
  process.limit = command.limit;
  if (!command.argv.empty()) {
    process.argv = command.argv;
    // As 9front's boot scripts say it; scripts go without, so that mk makes one thing at a time.
    process.environment.emplace_back("NPROC", std::to_string(std::thread::hardware_concurrency()));
  } else if (tools_.complete()) {
    // rc's exit string is lost in the host's status: exit keeps it.
    process.argv = {(tools_.root / "bin/native").string(), "rc", "-c",
                    "fn exit { echo $pid $* >>$P9EXITS; builtin exit $\"* }\n" + command.script};
  } else {
    vm::ExecResult refused;
    refused.outcome = vm::Outcome::kRefused;
    refused.status = "this host has no rc: install 9base or plan9port";
    return refused;
  }
  vm::ExecResult result = runProcess(process, streams);
  if (result.outcome == vm::Outcome::kExited && !result.status.empty()) {
    if (const std::string last = lastExit(exits); !last.empty()) result.status = last;
    if (vm::killedByNote(result.status)) result.outcome = vm::Outcome::kNoted;
  }
  return result;
}

void NativeGuest::collect(const fs::path& to) {
  fs::create_directories(to);
  fs::copy(root_ / "out", to, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
}

}  // namespace harness
