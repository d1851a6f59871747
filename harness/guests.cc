#include "harness/guests.h"

#include <algorithm>

#include "harness/error.h"
#include "harness/interrupt.h"
#include "harness/machine_guest.h"
#include "harness/native_guest.h"
#include "harness/paths.h"
#include "vm/image/store.h"
#include "vm/machine.h"
#include "vm/program.h"

namespace harness {
namespace {

constexpr unsigned kDefaultMemory = 1024;

Candidate survey9front(const GuestOptions& options) {
  if (vm::findProgram("qemu-system-x86_64").empty()) {
    return {"9front", false, "qemu-system-x86_64 is not installed"};
  }
  if (!options.image.empty()) return {"9front", true, "image " + options.image};
  const vm::ImageStore store(cacheFolder());
  if (const auto image = store.find(""); image)
    return {"9front", true, "image " + image->image.name};
  return {"9front", false, "no image in the cache (9ml image fetch, 9ml image add)"};
}

Candidate surveyNative() {
  const Plan9Tools tools = findPlan9Tools();
  if (tools.complete()) return {"native", true, "rc and mk of " + tools.bin.string()};
  if (!builtProgramsFolder().empty()) {
    return {"native", true, "programs built by CMake, as there is no mk of Plan 9's here"};
  }
  return {"native", false, "neither mk of Plan 9's (9base, plan9port) nor programs built by CMake"};
}

vm::HostOptions hostOptions(const GuestOptions& options, Listener& listener) {
  vm::HostOptions host;
  host.connect = options.connect;
  host.cache = cacheFolder();
  host.keep = options.keep;
  host.observer = &listener;
  host.interrupted = [] { return interrupted(); };
  return host;
}

vm::MachineSpec machineSpec(const GuestOptions& options, vm::BootRecipe recipe) {
  vm::MachineSpec spec;
  spec.recipe = std::move(recipe);
  spec.memory_mib = options.mem != 0 ? options.mem : kDefaultMemory;
  spec.cpus = options.cpus;
  spec.vnc = options.vnc;
  spec.cold = options.cold;
  spec.agent_sources = shareFolder() / "guest-src/agent";
  return spec;
}

}  // namespace

std::vector<Candidate> surveyGuests(const GuestOptions& options) {
  return {survey9front(options), surveyNative()};
}

std::string chooseGuest(const GuestOptions& options, Listener& listener) {
  const std::vector<Candidate> candidates = surveyGuests(options);
  const auto named = [&](const std::string& kind) {
    return std::find_if(candidates.begin(), candidates.end(),
                        [&](const Candidate& c) { return c.kind == kind; });
  };
  std::string wanted = options.guest;
  for (const std::string& kind : {options.guest, options.require}) {
    if (!kind.empty() && named(kind) == candidates.end()) {
      throw Error(ExitStatus::kUsage,
                  "there is no guest '" + kind + "', expected 9front, linux, run9 or native");
    }
  }
  auto chosen = candidates.end();
  if (!wanted.empty()) {
    chosen = named(wanted);
    if (!chosen->possible) {
      throw Error(ExitStatus::kEnvironment,
                  "this host has no guest " + wanted + ": " + chosen->why);
    }
  } else {
    chosen = std::find_if(candidates.begin(), candidates.end(),
                          [](const Candidate& c) { return c.possible; });
    if (chosen == candidates.end()) {
      throw Error(ExitStatus::kEnvironment, "this host can have no guest (9ml doctor says why)");
    }
  }
  if (!options.require.empty() && chosen->kind != options.require) {
    throw Error(ExitStatus::kEnvironment, "--require " + options.require +
                                              " is not met: the guest is " + chosen->kind + "; " +
                                              named(options.require)->why);
  }
  std::string line = "guest " + chosen->kind + ": " + chosen->why;
  for (auto c = candidates.begin(); wanted.empty() && c != chosen; ++c) {
    line += "; not " + c->kind + ": " + c->why;
  }
  listener.note(line);
  return chosen->kind;
}

GuestAndHost makeGuest(const std::string& kind, const GuestOptions& options, Listener& listener) {
  GuestAndHost made;
  made.host = std::make_unique<vm::Host>(hostOptions(options, listener));
  if (kind == "native") {
    made.guest = std::make_unique<NativeGuest>(*made.host, shareFolder());
    return made;
  }
  vm::ImageStore store(cacheFolder());
  const vm::StoredImage stored = store.pick(options.image);
  made.guest = std::make_unique<MachineGuest>(*made.host,
                                              machineSpec(options, vm::plan9Recipe(stored.image)));
  return made;
}

}  // namespace harness
