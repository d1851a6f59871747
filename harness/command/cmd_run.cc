#include <unistd.h>

#include <cstdio>

#include "harness/command/commands.h"
#include "harness/command/ending.h"
#include "harness/command/run_words.h"
#include "harness/guest/guests.h"
#include "harness/guest/machine_guest.h"
#include "harness/guest/programs.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/report/runs.h"
#include "harness/report/screen.h"
#include "harness/stdio.h"
#include "vm/fd.h"

namespace harness {

namespace {

GuestAndHost guestFor(const RunOptions& options, const std::filesystem::path& fallback,
                      Screen& screen) {
  if (!options.at.empty()) return standingGuest(options.at, options.guest, screen);
  GuestOptions guest = options.guest;
  if (guest.mem == 0) guest.mem = memoryFor(readRunWords(options.words, "", fallback).bytes);
  return makeGuest(chooseGuest(guest, screen), guest, screen, newRunFolder(runsFolder(), "run"));
}

}  // namespace

ExitStatus runCommand(const RunOptions& options) {
  Screen screen(options.guest.verbose);
  const std::filesystem::path share = shareFolder();
  const auto fallback = share / "fixtures/models" / kOwnModel;
  GuestAndHost made = guestFor(options, fallback, screen);
  Guest& guest = *made.guest;
  std::vector<vm::ShareEntry> entries = sourceEntries({share, {}});
  const ProgramStore store(entries, options.guest.cold ? std::filesystem::path() : cacheFolder());
  // The share's path is known once a native guest has its folder.
  guest.prepare();
  const RunWords words = readRunWords(options.words, guest.share(), fallback);
  entries.insert(entries.end(), words.entries.begin(), words.entries.end());
  for (vm::ShareEntry& e : store.entriesFor(guest)) entries.push_back(std::move(e));
  guest.start(entries);
  const Programs programs = store.provide(guest, screen);
  vm::Command command;
  command.argv = {programs.run};
  command.argv.insert(command.argv.end(), words.arguments.begin(), words.arguments.end());
  vm::Streams streams;
  screen.clear();
  streams.out = [](std::string_view bytes) {
    writeOrThrow(STDOUT_FILENO, bytes, "standard output");
  };
  streams.err = [](std::string_view bytes) { vm::writeAll(2, bytes); };
  streams.cancelled = &interruptFlag();
  const vm::ExecResult result = guest.exec(command, streams);
  throwIfInterrupted();
  return endOf(result, guest, screen);
}

}  // namespace harness
