#include <cstdio>

#include "harness/commands.h"
#include "harness/ending.h"
#include "harness/guests.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/programs.h"
#include "harness/run_words.h"
#include "harness/runs.h"
#include "harness/screen.h"
#include "vm/fd.h"

namespace harness {

ExitStatus runCommand(const RunOptions& options) {
  Screen screen(options.guest.verbose);
  const std::filesystem::path share = shareFolder();
  GuestAndHost made = options.at.empty()
                          ? makeGuest(chooseGuest(options.guest, screen), options.guest, screen,
                                      newRunFolder(runsFolder(), "run"))
                          : standingGuest(options.at, screen);
  Guest& guest = *made.guest;
  const std::string kind = guest.facts().kind;
  const std::vector<vm::ShareEntry> sources = sourceEntries({share, {}});
  const auto fallback = share / "fixtures/models" / kOwnModel;
  // The share's path is known once a native guest has its folder.
  guest.prepare();
  RunWords words = readRunWords(options.words, guest.share(), fallback);
  std::vector<vm::ShareEntry> entries = sources;
  entries.insert(entries.end(), words.entries.begin(), words.entries.end());
  guest.start(entries);
  const Programs programs = kind == "native" ? buildNative(guest, sources, cacheFolder(), screen)
                                             : buildInGuest(guest, screen);
  vm::Command command;
  command.argv = {programs.run};
  command.argv.insert(command.argv.end(), words.arguments.begin(), words.arguments.end());
  vm::Streams streams;
  screen.clear();
  streams.out = [](std::string_view bytes) {
    if (!vm::writeAll(1, bytes)) throw Error(ExitStatus::kEnvironment, "standard output is closed");
  };
  streams.err = [](std::string_view bytes) { vm::writeAll(2, bytes); };
  streams.cancelled = &interruptFlag();
  const vm::ExecResult result = guest.exec(command, streams);
  throwIfInterrupted();
  return endOf(result, guest, screen);
}

}  // namespace harness
