#include "harness/guest/guests.h"

#include <unistd.h>

#include <algorithm>

#include "harness/error.h"
#include "harness/guest/image_fetch.h"
#include "harness/guest/image_root.h"
#include "harness/guest/logged_guest.h"
#include "harness/guest/machine_guest.h"
#include "harness/guest/native_guest.h"
#include "harness/guest/run9_guest.h"
#include "harness/guest/standin_parts.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/standing/standing_guest.h"
#include "vm/error.h"
#include "vm/host/daemon.h"
#include "vm/image/store.h"
#include "vm/machine/machine.h"
#include "vm/program.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

// A network that has not answered by then counts as none.
constexpr std::chrono::seconds kPatience{10};

/// What every machine needs of the host; empty when it is there.
std::string whyNoMachines(const GuestOptions& options) {
  if (vm::findProgram("qemu-system-x86_64").empty()) {
    return "qemu-system-x86_64 is not installed (package qemu-system-x86)";
  }
  if (options.connect.empty() && vm::findProgram("libvirtd").empty() &&
      vm::findProgram("virtqemud").empty()) {
    return "libvirtd is not installed (package libvirt-daemon)";
  }
  for (const char* tool : {"mcopy", "qemu-img"}) {
    if (vm::findProgram(tool).empty()) {
      return std::string(tool) + " is not installed (packages mtools, qemu-utils)";
    }
  }
  return options.connect.empty() ? vm::whyNoDaemonUser(geteuid()) : "";
}

Candidate survey9front(const GuestOptions& options) {
  if (const std::string why = whyNoMachines(options); !why.empty()) return {"9front", false, why};
  if (!options.image.empty()) return {"9front", true, "image " + options.image};
  const vm::ImageStore store(cacheFolder());
  if (const auto image = store.find("")) return {"9front", true, "image " + image->image.name};
  Candidate none{"9front", false, "no image in the cache", true};
  none.hint = "'9ml image fetch' downloads " + describeFetch({}) + ", '9ml image add' takes a file";
  return none;
}

Candidate surveyRun9(const GuestOptions& options) {
  if (const std::string why = whyNoRun9(); !why.empty()) return {"run9", false, why};
  const RootSource source = findRoot(options.image);
  if (source.root) return {"run9", true, "the files of " + source.name() + ", no machine"};
  std::error_code none;
  if (source.image || fs::is_regular_file(options.image, none))
    return {"run9", true, "the files of an image, to be taken out first; no machine"};
  return {"run9", false, "no image in the cache and no root registered", false,
          "'9ml image root --from DIR' registers a 9front root"};
}

Candidate surveyLinux(const GuestOptions& options) {
  std::string why = whyNoMachines(options);
  if (why.empty() && plan9Root().empty()) why = "this 9ml has no root of Plan 9's for hosts";
  if (why.empty()) why = vm::whyNoStandIn(standInParts());
  if (!why.empty()) return {"linux", false, why};
  return {"linux", true, "a stock Linux kernel with Plan 9's rc and mk, no 9front"};
}

Candidate surveyNative() {
  const Plan9Tools tools = findPlan9Tools();
  if (tools.complete()) return {"native", true, "rc and mk of " + tools.bin.string()};
  if (!builtProgramsFolder().empty()) {
    return {"native", true, "programs built by CMake, as there is no mk of Plan 9's here"};
  }
  return {"native", false, "neither mk of Plan 9's (9base, plan9port) nor programs built by CMake"};
}

/// Downloads the image that a 9front lacks. With `must` a failure is one; else it is told and the
/// next kind's turn.
bool fetchFor(Candidate& candidate, Listener& listener, bool must) {
  if (offline()) {
    candidate.why += ", and OFFLINE forbids to download one";
    return false;
  }
  try {
    vm::ImageStore store(cacheFolder());
    FetchRequest request;
    if (!must) request.patience = kPatience;
    const vm::StoredImage stored = fetchImage(store, request, listener, {});
    candidate.possible = true;
    candidate.why = "image " + stored.image.name + ", just downloaded";
    return true;
  } catch (const std::exception& e) {
    throwIfInterrupted();
    if (must) throw;
    candidate.why = std::string("no image in the cache and none to be had: ") + e.what();
    return false;
  }
}

vm::MachineSpec machineSpec(const GuestOptions& options, vm::BootRecipe recipe) {
  vm::MachineSpec spec;
  spec.recipe = std::move(recipe);
  spec.memory_mib = options.mem;
  spec.cpus = options.cpus;
  spec.vnc = options.vnc;
  spec.cold = options.cold;
  spec.agent_sources = shareFolder() / "guest-src/agent";
  return spec;
}

vm::BootRecipe recipeOf(const std::string& kind, const GuestOptions& options, Listener& listener) {
  if (kind == "linux") return vm::standInRecipe(standInParts());
  vm::ImageStore store(cacheFolder());
  const auto note = [&](const std::string& sentence) { listener.note(sentence); };
  return vm::plan9Recipe(store.pick(options.image, note).image,
                         options.cpu_server ? vm::Plan9Service::kCpu : vm::Plan9Service::kTerminal);
}

}  // namespace

vm::HostOptions hostOptions(const GuestOptions& options, Listener& listener) {
  vm::HostOptions host;
  host.connect = options.connect;
  host.cache = cacheFolder();
  host.keep = options.keep;
  host.observer = &listener;
  host.interrupted = [] { return interrupted(); };
  return host;
}

std::vector<Candidate> surveyGuests(const GuestOptions& options) {
  return {survey9front(options), surveyRun9(options), surveyLinux(options), surveyNative()};
}

std::string chooseGuest(const GuestOptions& options, Listener& listener) {
  std::vector<Candidate> candidates = surveyGuests(options);
  const auto named = [&](const std::string& kind) {
    return std::find_if(candidates.begin(), candidates.end(),
                        [&](const Candidate& c) { return c.kind == kind; });
  };
  for (const std::string& kind : {options.guest, options.require}) {
    if (!kind.empty() && named(kind) == candidates.end()) {
      throw Error(ExitStatus::kUsage,
                  "there is no guest '" + kind + "', expected 9front, run9, linux or native");
    }
  }
  std::string wanted = options.guest.empty() ? options.require : options.guest;
  if (wanted.empty() && !options.image.empty()) wanted = "9front";  // an image is a 9front's
  auto chosen = candidates.end();
  if (!wanted.empty()) {
    chosen = named(wanted);
    if (chosen->wants_image) fetchFor(*chosen, listener, true);
    if (!chosen->possible) {
      throw Error(ExitStatus::kEnvironment,
                  "this host has no guest " + wanted + ": " + chosen->why);
    }
  } else {
    chosen = std::find_if(candidates.begin(), candidates.end(), [&](Candidate& c) {
      return c.possible || (c.wants_image && fetchFor(c, listener, false));
    });
    if (chosen == candidates.end()) {
      throw Error(ExitStatus::kEnvironment, "this host can have no guest (9ml doctor says why)");
    }
  }
  if (!options.image.empty() && chosen->kind != "9front" && chosen->kind != "run9") {
    throw Error(ExitStatus::kUsage, "--image is a 9front's, and the guest is " + chosen->kind);
  }
  if (!options.require.empty() && chosen->kind != options.require) {
    throw Error(ExitStatus::kEnvironment,
                "--require " + options.require + " is not met, the guest is " + chosen->kind);
  }
  std::string line = "guest " + chosen->kind + ": " + chosen->why;
  for (auto c = candidates.begin(); wanted.empty() && c != chosen; ++c) {
    line += "; not " + c->kind + ": " + c->why;
  }
  listener.note(line);
  return chosen->kind;
}

GuestAndHost makeGuest(const std::string& kind, const GuestOptions& options, Listener& listener,
                       const std::filesystem::path& log) {
  auto host = std::make_unique<vm::Host>(hostOptions(options, listener));
  MadeGuest made = makeGuestOn(*host, kind, options, listener, log);
  return {std::move(host), std::move(made.guest), made.machine};
}

MadeGuest makeGuestOn(vm::Host& host, const std::string& kind, const GuestOptions& options,
                      Listener& listener, const std::filesystem::path& log, const std::string& name,
                      const std::vector<vm::Nic>& nics) {
  MadeGuest made;
  if (kind == "native") {
    made.guest = std::make_unique<NativeGuest>(host);
  } else if (kind == "run9") {
    made.guest = std::make_unique<Run9Guest>(host, provideRoot(options, listener), name);
  } else {
    vm::MachineSpec spec = machineSpec(options, recipeOf(kind, options, listener));
    spec.name = name;
    spec.nics = nics;
    auto machine = std::make_unique<MachineGuest>(host, std::move(spec));
    machine->keepConsole(log);
    made.machine = machine.get();
    made.guest = std::move(machine);
  }
  if (!log.empty()) made.guest = std::make_unique<LoggedGuest>(std::move(made.guest), log);
  return made;
}

GuestAndHost standingGuest(const std::string& name, const GuestOptions& options,
                           Listener& listener) {
  GuestAndHost made;
  const Standing standing = findStanding(standingFolder(), name);
  for (const std::string& kind : {options.guest, options.require}) {
    if (kind.empty() || kind == standing.guest) continue;
    throw Error(ExitStatus::kEnvironment, "the machine '" + standing.name + "' is no guest " +
                                              kind + " but a " + standing.guest);
  }
  const GuestOptions fresh;
  const std::pair<const char*, bool> shaping[] = {{"--image", options.image != fresh.image},
                                                  {"--connect", options.connect != fresh.connect},
                                                  {"--mem", options.mem != fresh.mem},
                                                  {"--cpus", options.cpus != fresh.cpus},
                                                  {"--vnc", options.vnc},
                                                  {"--cold", options.cold}};
  for (const auto& [option, given] : shaping) {
    if (given) {
      throw Error(ExitStatus::kUsage, std::string(option) + " shapes a new machine, and --at " +
                                          standing.name + " names one that stands");
    }
  }
  made.guest = std::make_unique<StandingGuest>(standing, listener);
  return made;
}

}  // namespace harness
