#include "harness/guest/programs.h"

#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <regex>
#include <sstream>

#include "harness/error.h"
#include "harness/guest/native_guest.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "vm/fd.h"
#include "vm/image/cache.h"
#include "vm/image/files.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::minutes kBuildLimit{15};

/// The last lines of a build, for an error.
std::string lastLines(const std::string& text, int lines) {
  std::size_t from = text.size();
  while (from > 0 && lines >= 0) {
    from = text.rfind('\n', from - 1);
    if (from == std::string::npos) return text;
    --lines;
  }
  return text.substr(from + 1);
}

Programs in(const std::string& folder) {
  return {folder + "/conform", folder + "/run", folder + "/fault", folder + "/llmbench", folder};
}

/// What else a native build depends on: the root with the shim and its tools, the compiler.
std::string nativeDigest(const std::vector<vm::ShareEntry>& sources, const fs::path& root) {
  std::vector<vm::ShareEntry> all = sources;
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(root)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const fs::path& file : files) {
    all.push_back({fs::relative(file, root).generic_string(), file, ""});
  }
  std::string compiler = "no compiler";
  const char* cxx = std::getenv("CXX");
  if (const fs::path found = vm::findProgram(cxx != nullptr ? cxx : "c++"); !found.empty()) {
    compiler = vm::runProgram({.argv = {found.string(), "--version"}, .env = {}, .fds = {}}).out;
  }
  return digestOf(all, compiler + NINEML_BUILD_ID);
}

/// Of what a build said the first five lines that name a line of a source, or its last five where
/// none does: a compiler's last words are often not its first complaint.
std::string complaints(const std::string& said) {
  static const std::regex place(R"(\.[chsy]:[0-9]+)");
  std::istringstream in(said);
  std::string found;
  int n = 0;
  for (std::string line; n < 5 && std::getline(in, line);) {
    if (!std::regex_search(line, place)) continue;
    found += (n++ == 0 ? "" : "\n") + line;
  }
  return n == 0 ? lastLines(said, 5) : found;
}

/// Tells how many files a build has compiled, from what mk says of them.
class BuildProgress {
 public:
  explicit BuildProgress(Listener& listener) : listener_(listener) {}

  void pass(std::string_view bytes) {
    for (const char c : bytes) {
      line_.push_back(c);
      if (c != '\n') continue;
      if (line_.starts_with("6c ") || line_.starts_with("6a ")) ++files_;
      line_.clear();
    }
    const auto now = std::chrono::steady_clock::now();
    if (now - told_ < kEvery) return;
    told_ = now;
    listener_.step("building in the guest: " + std::to_string(files_) + " files compiled");
  }

 private:
  static constexpr std::chrono::seconds kEvery{10};

  Listener& listener_;
  std::string line_;
  std::size_t files_ = 0;
  std::chrono::steady_clock::time_point told_ = std::chrono::steady_clock::now();
};

/// Has the guest build its programs with mk.
Programs buildInGuest(Guest& guest, Listener& listener) {
  listener.step("building in the guest");
  std::string said;
  BuildProgress progress(listener);
  vm::Streams streams;
  const auto keep = [&](std::string_view bytes) {
    progress.pass(bytes);
    said += bytes;
    if (said.size() > 65536) said.erase(0, said.size() - 32768);
  };
  streams.out = keep;
  streams.err = keep;
  streams.cancelled = interrupted;
  vm::Command command;
  command.script = "rc " + guest.share() + "/rc/build.rc " + guest.share() + " " + guest.work();
  command.limit = kBuildLimit;
  const vm::ExecResult result = guest.exec(command, streams);
  throwIfInterrupted();
  if (!result.ok()) {
    const bool gone = result.outcome == vm::Outcome::kLost || result.outcome == vm::Outcome::kDead;
    const bool late = result.outcome == vm::Outcome::kTimedOut;
    throw Error(gone   ? ExitStatus::kGuestDied
                : late ? ExitStatus::kTimeout
                       : ExitStatus::kFailed,
                "the build in the guest ended with '" + result.sentence() +
                    (gone ? "; " + guest.fateSentence() : "") +
                    "' ('9ml log' shows all that it said):\n" + complaints(said));
  }
  listener.detail(said);
  return in(guest.work() + "/bin");
}

constexpr const char* kPrograms[] = {"conform", "run",      "fault",   "llmbench",
                                     "llmconv", "llmfront", "llmfs",   "llminfo",
                                     "llmppl",  "llmtok",   "llmtrace"};

/// Their names as rc takes a list.
std::string programList() {
  std::string list = "(";
  for (const char* name : kPrograms) list += (list.size() > 1 ? " " : "") + std::string(name);
  return list + ")";
}

/// Kept builds, of a megabyte each, for every guest.
constexpr std::size_t kKept = 16;

/// Whether all programs are there; then they are in use again.
bool complete(const fs::path& folder) {
  const bool all = std::all_of(std::begin(kPrograms), std::end(kPrograms),
                               [&](const char* name) { return fs::exists(folder / name); });
  std::error_code not_ours;
  if (all) fs::last_write_time(folder, fs::file_time_type::clock::now(), not_ours);
  return all;
}

/// Runs a script in the guest that has to work.
void mustRun(Guest& guest, const std::string& script) {
  const vm::ExecResult result =
      guest.exec({.script = script, .argv = {}, .folder = {}, .environment = {}}, {});
  if (!result.ok()) {
    throw Error(ExitStatus::kFailed, "'" + script + "' in the guest: " + result.sentence());
  }
}

}  // namespace

ProgramStore::ProgramStore(std::vector<vm::ShareEntry> sources, fs::path cache)
    : sources_(std::move(sources)), cache_(std::move(cache)) {}

fs::path ProgramStore::folderFor(const Guest& guest) const {
  const std::string& digest = guest.facts().digest;
  if (cache_.empty() || digest.empty()) return {};
  return cache_ / "programs" / digestOf(sources_, guest.facts().kind + digest).substr(0, 32);
}

std::vector<vm::ShareEntry> ProgramStore::entriesFor(const Guest& guest) const {
  const fs::path kept = folderFor(guest);
  if (kept.empty() || !complete(kept)) return {};
  std::vector<vm::ShareEntry> entries;
  for (const char* name : kPrograms) {
    entries.push_back({std::string("bin/") + name, kept / name, ""});
  }
  return entries;
}

void ProgramStore::keep(const fs::path& from, const fs::path& kept) const {
  const fs::path part = kept.string() + "." + std::to_string(getpid());
  fs::create_directories(part);
  for (const char* program : kPrograms) {
    fs::copy_file(from / program, part / program, fs::copy_options::overwrite_existing);
  }
  vm::flushTree(part);
  std::error_code taken;
  fs::rename(part, kept, taken);
  if (taken) fs::remove_all(part, taken);  // another run was first
  vm::keepNewest(kept.parent_path(), "", kKept);
}

Programs ProgramStore::provide(Guest& guest, Listener& listener) const {
  if (guest.facts().kind == "native") return provideNative(guest, listener);
  const std::string bin = guest.work() + "/bin";
  const fs::path kept = folderFor(guest);
  if (!kept.empty() && complete(kept)) {
    const std::string from = guest.share() + "/bin/";
    const std::string to = bin + "/";
    mustRun(guest, "mkdir -p " + bin + " && cp " + from + "^" + programList() + " " + bin +
                       " && chmod +x " + to + "^" + programList());
    return in(bin);
  }
  Programs fresh = buildInGuest(guest, listener);
  if (!kept.empty()) {
    const std::string to = guest.out() + "/bin";
    mustRun(guest, "mkdir -p " + to + " && cp " + bin + "/^" + programList() + " " + to);
    const fs::path collected = kept.string() + ".out" + std::to_string(getpid());
    guest.collect(collected);
    keep(collected / "bin", kept);
    fs::remove_all(collected);
    mustRun(guest, "rm -rf " + to);
  }
  return fresh;
}

Programs ProgramStore::provideNative(Guest& guest, Listener& listener) const {
  const Plan9Tools tools = findPlan9Tools();
  if (!tools.complete()) {
    const fs::path built = builtProgramsFolder();
    if (built.empty() || !complete(built)) {
      throw Error(
          ExitStatus::kEnvironment,
          "this host has neither Plan 9's mk (9base, plan9port) nor programs built by CMake");
    }
    listener.note("native: built by CMake, as this host has no mk of Plan 9's");
    return in(built.string());
  }
  if (cache_.empty()) return buildInGuest(guest, listener);
  const fs::path kept = cache_ / "native" / nativeDigest(sources_, tools.root).substr(0, 32);
  if (!complete(kept)) {
    const Programs fresh = buildInGuest(guest, listener);
    keep(fs::path(fresh.run).parent_path(), kept);
  }
  return in(kept.string());
}

}  // namespace harness
