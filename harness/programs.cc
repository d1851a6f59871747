#include "harness/programs.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>

#include "harness/error.h"
#include "harness/interrupt.h"
#include "harness/native_guest.h"
#include "harness/paths.h"
#include "vm/fd.h"
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

Programs in(const std::string& folder) { return {folder + "/conform", folder + "/run"}; }

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

}  // namespace

Programs buildInGuest(Guest& guest, Listener& listener) {
  listener.step("building in the guest");
  std::string said;
  vm::Streams streams;
  const auto keep = [&](std::string_view bytes) {
    said += bytes;
    if (said.size() > 65536) said.erase(0, said.size() - 32768);
  };
  streams.out = keep;
  streams.err = keep;
  streams.cancelled = &interruptFlag();
  vm::Command command;
  command.script = "rc " + guest.share() + "/rc/build.rc " + guest.share() + " " + guest.work();
  command.limit = kBuildLimit;
  const vm::ExecResult result = guest.exec(command, streams);
  throwIfInterrupted();
  if (!result.ok()) {
    const bool gone = result.outcome == vm::Outcome::kLost || result.outcome == vm::Outcome::kDead;
    throw Error(gone ? ExitStatus::kGuestDied : ExitStatus::kFailed,
                "the build in the guest ended with '" + result.sentence() +
                    (gone ? "; " + guest.fateSentence() : "") + "':\n" + lastLines(said, 5));
  }
  listener.detail(said);
  return in(guest.work() + "/bin");
}

Programs buildNative(Guest& guest, const std::vector<vm::ShareEntry>& sources,
                     const fs::path& cache, Listener& listener) {
  const Plan9Tools tools = findPlan9Tools();
  if (!tools.complete()) {
    const fs::path built = builtProgramsFolder();
    if (built.empty() || !fs::exists(built / "conform")) {
      throw Error(
          ExitStatus::kEnvironment,
          "this host has neither Plan 9's mk (9base, plan9port) nor programs built by CMake");
    }
    listener.note("native: built by CMake, as this host has no mk of Plan 9's");
    return in(built.string());
  }
  const fs::path kept = cache / "native" / nativeDigest(sources, tools.root).substr(0, 32);
  if (fs::exists(kept / "conform") && fs::exists(kept / "run")) {
    std::error_code ignored;
    fs::last_write_time(kept, fs::file_time_type::clock::now(), ignored);
    return in(kept.string());
  }
  const Programs fresh = buildInGuest(guest, listener);
  const fs::path part = kept.string() + "." + std::to_string(getpid());
  fs::create_directories(part);
  for (const std::string& program : {fresh.conform, fresh.run}) {
    fs::copy_file(program, part / fs::path(program).filename(),
                  fs::copy_options::overwrite_existing);
  }
  std::error_code taken;
  fs::rename(part, kept, taken);
  if (taken) fs::remove_all(part, taken);  // another run was first
  return in(kept.string());
}

}  // namespace harness
