// 9ml doctor: what this host can have, and what it lacks.
#include <algorithm>
#include <cstdio>

#include "harness/command/commands.h"
#include "harness/guest/guests.h"
#include "harness/guest/host_facts.h"
#include "harness/guest/image_fetch.h"
#include "harness/paths.h"
#include "harness/standing/registry.h"
#include "harness/units.h"
#include "vm/error.h"
#include "vm/image/cache.h"
#include "vm/image/store.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

void say(const char* about, const std::string& what) {
  std::printf("%-12s %s\n", about, what.c_str());
}

/// The first line of what a program says of its version.
std::string versionOf(const char* program) {
  const fs::path path = vm::findProgram(program);
  if (path.empty()) return "not installed";
  const vm::ProgramResult result = vm::runProgram({.argv = {path.string(), "--version"}});
  const std::string& text = result.out.empty() ? result.err : result.out;
  return text.substr(0, text.find('\n')) + " (" + path.string() + ")";
}

/// What files below a folder take on the disk; holes take nothing.
std::uint64_t diskUsage(const fs::path& folder) {
  std::uint64_t bytes = 0;
  std::error_code none;
  const auto options = fs::directory_options::skip_permission_denied;
  for (fs::recursive_directory_iterator it(folder, options, none), end; !none && it != end;
       it.increment(none)) {
    std::error_code unreadable;
    if (it->is_regular_file(unreadable)) bytes += allocatedBytes(it->path());
  }
  return bytes;
}

void sayCache() {
  const fs::path cache = vm::cacheFolder();
  std::string parts;
  for (const char* folder :
       {"images", "downloads", "roots", "warm", "standin", "programs", "native", "runs"}) {
    const std::uint64_t bytes = diskUsage(cache / folder);
    if (bytes != 0)
      parts += (parts.empty() ? "" : ", ") + std::string(folder) + " " + sizeText(bytes);
  }
  say("cache", cache.string() + ": " + (parts.empty() ? "empty" : parts));
}

void sayStanding() {
  for (const Standing& s : standingMachines(standingFolder())) {
    say("standing", "'" + s.name + "': " + s.image + " since " + s.since + ", process " +
                        std::to_string(s.pid));
  }
}

void sayHost(const std::string& no_cache) {
  say("9ml", NINEML_VERSION);
  say("host", hostText());
  say("qemu", versionOf("qemu-system-x86_64"));
  say("libvirt", versionOf(vm::findProgram("libvirtd").empty() ? "virtqemud" : "libvirtd"));
  say("accelerator", acceleratorText());
  say("network", offline() ? "not used, OFFLINE is set" : "used when an image is to be downloaded");
  say("data", shareFolder().string());
  if (!no_cache.empty()) {
    say("cache", no_cache);
    return;
  }
  sayCache();
  const vm::ImageStore store(cacheFolder());
  for (const vm::StoredImage& stored : store.list()) {
    say("image", stored.image.name + ": " + stored.provenance.found);
  }
  sayStanding();
}

}  // namespace

ExitStatus doctorCommand(const DoctorOptions& options) {
  if (options.standing) {
    for (const Standing& s : standingMachines(standingFolder())) {
      std::printf("%s\n", s.name.c_str());
    }
    return ExitStatus::kPass;
  }
  std::string no_cache;
  try {
    cacheFolder();
  } catch (const vm::Error& e) {
    if (options.guests) throw;
    no_cache = e.what();
    say("guests", "none: each needs the cache folder");
  }
  std::vector<Candidate> all;
  if (no_cache.empty()) all = surveyGuests({});
  if (options.guests) {
    std::reverse(all.begin(), all.end());  // the quickest first
    for (const Candidate& c : all) {
      if (c.possible) std::printf("%s\n", c.kind.c_str());
    }
    return ExitStatus::kPass;
  }
  for (const Candidate& c : all) {
    std::printf("%-12s %-4s %s%s\n", c.kind.c_str(), c.possible ? "yes" : "no", c.why.c_str(),
                c.hint.empty() ? "" : (" (" + c.hint + ")").c_str());
  }
  sayHost(no_cache);
  return no_cache.empty() ? ExitStatus::kPass : ExitStatus::kEnvironment;
}

}  // namespace harness
