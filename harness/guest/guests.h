// Which guests this host can have, and the one that a command gets.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "harness/guest/guest.h"
#include "harness/options.h"
#include "vm/host/host.h"
#include "vm/network/nic.h"

namespace harness {

class MachineGuest;

/// A kind of guest on this host.
struct Candidate {
  std::string kind;
  bool possible = false;
  std::string why;           ///< what it would use, or what is missing
  bool wants_image = false;  ///< an image is all that is missing
  std::string hint = {};     ///< what would help; for people
};

/// All kinds, best first. Looks at files only: nothing is started or fetched.
std::vector<Candidate> surveyGuests(const GuestOptions& options);

/// The kind to use: the one asked for, else a real 9front, whose image is downloaded when there is
/// none, else the best possible one; said and explained in one line. Throws Error for an unknown or
/// impossible kind, and when --require is not met.
std::string chooseGuest(const GuestOptions& options, Listener& listener);

/// A host for this run and a guest on it; the guest ends first.
struct GuestAndHost {
  std::unique_ptr<vm::Host> host;
  std::unique_ptr<Guest> guest;
  MachineGuest* machine = nullptr;  ///< the guest, when it is a machine of ours
};

/// Makes the chosen guest, not yet started. What it does is logged in `log`, a folder of runs.h;
/// empty: nowhere.
GuestAndHost makeGuest(const std::string& kind, const GuestOptions& options, Listener& listener,
                       const std::filesystem::path& log = {});

/// What a host of ours is made with.
vm::HostOptions hostOptions(const GuestOptions& options, Listener& listener);

/// A guest, and the same as a machine of ours where it is one.
struct MadeGuest {
  std::unique_ptr<Guest> guest;
  MachineGuest* machine = nullptr;
};

/// The chosen guest, as one of several on a host. Its folder there is called after `name`; `nics`
/// are a machine's network cards.
MadeGuest makeGuestOn(vm::Host& host, const std::string& kind, const GuestOptions& options,
                      Listener& listener, const std::filesystem::path& log,
                      const std::string& name = "m", const std::vector<vm::Nic>& nics = {});

/// The guest of a standing machine (9ml up); it keeps what it has. Throws Error when it is not of
/// the kind that the options ask for.
GuestAndHost standingGuest(const std::string& name, const GuestOptions& options,
                           Listener& listener);

}  // namespace harness
