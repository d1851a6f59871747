// 9ml up, down: machines that stand in the background.
#include <unistd.h>

#include <cstdio>

#include "harness/command/commands.h"
#include "harness/guest/guests.h"
#include "harness/guest/machine_guest.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/report/runs.h"
#include "harness/report/screen.h"
#include "harness/standing/background.h"
#include "harness/standing/registry.h"
#include "harness/standing/server.h"
#include "harness/standing/standing_guest.h"
#include "vm/agent/agent.h"

namespace harness {
namespace {

/// What the background process does: brings the machine up and serves it.
void stand(const UpOptions& options, const std::string& name, Listener& listener,
           const std::function<void(const std::string&)>& ready) {
  StandingName held(standingFolder(), name);
  const std::string kind = chooseGuest(options.guest, listener);
  std::vector<vm::Nic> nics;
  if (!options.forward.empty()) nics = {{"52:54:00:39:02:01", vm::kForwardedAddress}};
  vm::Host host(hostOptions(options.guest, listener));
  const MadeGuest made =
      makeGuestOn(host, kind, options.guest, listener, newRunFolder(runsFolder(), "up"), "m", nics);
  MachineGuest* guest = made.machine;
  if (guest == nullptr) {
    throw Error(ExitStatus::kUsage,
                "a guest of the kind '" + kind + "' is no machine that could stand");
  }
  made.guest->start({});
  Served served{
      *made.guest,
      [guest](const std::vector<vm::ShareEntry>& entries) { guest->replaceShare(entries); },
      guest->machine().consoleLog(),
      [guest](const std::string& keys) { guest->machine().typeOnConsole(keys); },
      [guest] { return guest->machine().fate() == vm::Fate::kRunning; },
      [guest](const std::string& why) { guest->machine().agent().abandon(why); }};
  std::string ports;
  for (const std::uint16_t port : options.forward) {
    ports += "; port " + std::to_string(port) +
             " is 127.0.0.1:" + std::to_string(guest->machine().forward(port));
  }
  const std::filesystem::path socket = host.folder() / "standing";
  StandingServer server(std::move(served), socket);
  const GuestFacts& facts = guest->facts();
  held.publish({name, static_cast<int>(getpid()), socket, facts.kind, facts.image, timestamp()});
  ready("'" + name + "' stands: " + facts.image + " (" + guest->machine().accelerator() + ", " +
        (guest->machine().warm() ? "warm" : "cold") + "), process " + std::to_string(getpid()) +
        ports);
  server.serve([] { return interrupted(); });
}

}  // namespace

ExitStatus upCommand(const UpOptions& options) {
  const std::string& name = options.name;
  std::string sentence;
  {
    // The screen's thread must not exist before the fork: it is made by the first word.
    struct Late : Listener {
      explicit Late(bool verbose) : verbose(verbose) {}
      Screen& get() {
        if (!screen) screen = std::make_unique<Screen>(verbose);
        return *screen;
      }
      void step(std::string_view what) override { get().step(what); }
      void note(std::string_view what) override { get().note(what); }
      void detail(std::string_view what) override { get().detail(what); }
      bool verbose;
      std::unique_ptr<Screen> screen;
    } late(options.guest.verbose);
    sentence = inBackground(late, [&](Listener& listener, const auto& ready) {
      stand(options, name, listener, ready);
    });
  }
  std::fprintf(stderr, "9ml: %s; 9ml exec --at %s, 9ml console %s, 9ml down %s\n", sentence.c_str(),
               name.c_str(), name.c_str(), name.c_str());
  return ExitStatus::kPass;
}

ExitStatus downCommand(const DownOptions& options) {
  const auto folder = standingFolder();
  const Standing standing = findStanding(folder, options.name);
  endStanding(folder, standing);
  std::fprintf(stderr, "9ml: '%s' is down\n", standing.name.c_str());
  return ExitStatus::kPass;
}

}  // namespace harness
