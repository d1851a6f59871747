// 9ml drawterm: a 9front with a model loaded, and a person in it.
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>

#include "harness/command/commands.h"
#include "harness/command/model_fetch.h"
#include "harness/command/model_words.h"
#include "harness/guest/guests.h"
#include "harness/guest/machine_guest.h"
#include "harness/guest/programs.h"
#include "harness/interrupt.h"
#include "harness/network/drawterm.h"
#include "harness/network/network_case.h"
#include "harness/paths.h"
#include "harness/report/runs.h"
#include "harness/report/screen.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

constexpr std::uint16_t kRcpu = 17019;

/// The machine's rc, its tools and llmfs in their places, before what was asked for.
constexpr const char* kPlaces =
    "mount -c /srv/9ml.bin /n/9ml.bin && bind -b /n/9ml.bin /bin && mount /srv/llm /mnt/llm && ";

/// Runs drawterm with our own terminal; its exit status.
int runHere(vm::Program drawterm) {
  drawterm.fds = {{0, STDIN_FILENO}, {1, STDOUT_FILENO}, {2, STDERR_FILENO}};
  const int pid = vm::spawnProgram(drawterm);
  int status = 0;
  while (waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    if (interrupted()) kill(pid, SIGTERM);
  }
  throwIfInterrupted();
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

/// Runs what makes the machine ready; throws Error with what it said.
void makeReady(Guest& guest, const Programs& programs, const ModelWords& model,
               const std::string& password) {
  vm::Command ready;
  ready.argv = {"rc", guest.share() + "/rc/drawterm.rc", guest.share(), programs.folder};
  for (const std::string& word : model.arguments)
    if (word != "-z") ready.argv.push_back(word);
  std::string said;
  vm::Streams streams;
  streams.input = password + "\n";
  streams.err = [&](std::string_view bytes) { said += bytes; };
  streams.cancelled = interrupted;
  const vm::ExecResult result = guest.exec(ready, streams);
  throwIfInterrupted();
  if (!result.ok()) {
    throw Error(ExitStatus::kFailed, "the machine does not get ready for drawterm: " +
                                         result.sentence() + (said.empty() ? "" : "; " + said));
  }
}

}  // namespace

ExitStatus drawtermCommand(const DrawtermOptions& options) {
  drawtermProgram({}, "", options.gui);  // there, before a machine is brought up for it
  Screen screen(options.guest.verbose);
  const fs::path share = shareFolder();
  const fs::path own = share / "fixtures/models" / kOwnModel;
  std::vector<std::string> words;
  if (!options.model.empty()) words = {options.model};
  if (!options.tokenizer.empty()) words.insert(words.end(), {"-z", options.tokenizer});
  provideModel(kRunCommand, words, screen);

  GuestOptions asked = options.guest;
  asked.guest = "9front";  // what a drawterm can be connected to
  if (asked.mem == 0) asked.mem = memoryFor(readModelWords(kRunCommand, words, "", own).bytes);
  chooseGuest(asked, screen);
  vm::Host host(hostOptions(asked, screen));
  MadeGuest made =
      makeGuestOn(host, asked.guest, asked, screen, newRunFolder(runsFolder(), "drawterm"),
                  "drawterm", {{"52:54:00:39:02:01", vm::kForwardedAddress}});
  Guest& guest = *made.guest;
  std::vector<vm::ShareEntry> entries = sourceEntries({share, {}});
  const ProgramStore store(entries, asked.cold ? fs::path() : cacheFolder());
  const ModelWords model = readModelWords(kRunCommand, words, guest.share(), own);
  for (const StagedFile& file : model.files) entries.push_back(file.entry);
  for (vm::ShareEntry& e : store.entriesFor(guest)) entries.push_back(std::move(e));
  for (vm::ShareEntry& e : toolScripts(share)) entries.push_back(std::move(e));
  guest.start(entries);
  const Programs programs = store.provide(guest, screen);
  DrawtermDoor door;
  door.password = freshPassword();
  makeReady(guest, programs, model, door.password);
  door.port = made.machine->machine().forward(kRcpu);
  screen.clear();
  std::string command = options.command;
  if (command.empty()) command = options.gui ? "rio" : "exec rc -i";
  const int status = runHere(drawtermProgram(door, kPlaces + command, options.gui));
  if (status == 0) return ExitStatus::kPass;
  throw Error(ExitStatus::kFailed, "drawterm ended with status " + std::to_string(status));
}

}  // namespace harness
