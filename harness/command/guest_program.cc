#include "harness/command/guest_program.h"

#include <unistd.h>

#include <optional>

#include "harness/command/converted.h"
#include "harness/command/model_fetch.h"
#include "harness/command/user_names.h"
#include "harness/ending.h"
#include "harness/guest/guests.h"
#include "harness/guest/machine_guest.h"
#include "harness/guest/programs.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/report/runs.h"
#include "harness/stdio.h"
#include "vm/fd.h"

namespace harness {
namespace {

namespace fs = std::filesystem;

GuestAndHost guestFor(const ModelCommand& command, const ModelOptions& options,
                      const fs::path& fallback, Screen& screen) {
  if (!options.at.empty()) return standingGuest(options.at, options.guest, screen);
  GuestOptions guest = options.guest;
  if (command.here && guest.guest.empty() && guest.require.empty()) guest.guest = "native";
  const std::string kind = chooseGuest(guest, screen);
  if (guest.mem == 0) {
    guest.mem = memoryFor(readModelWords(command, options.words, "", fallback).bytes);
  }
  return makeGuest(kind, guest, screen, newRunFolder(runsFolder(), std::string(command.name)));
}

}  // namespace

ExitStatus runGuestProgram(const ModelCommand& command, const ModelOptions& options, Screen& screen,
                           const ProgramOutput& output) {
  const fs::path share = shareFolder();
  const fs::path fallback =
      command.program == kRunCommand.program ? share / "fixtures/models" / kOwnModel : fs::path();
  provideModel(command, options.words, screen);
  GuestAndHost made = guestFor(command, options, fallback, screen);
  Guest& guest = *made.guest;
  std::vector<vm::ShareEntry> entries = sourceEntries({share, {}});
  const ProgramStore store(entries, options.guest.cold ? fs::path() : cacheFolder());
  // The share's path is known once a native guest has its folder.
  guest.prepare();
  ModelWords words = readModelWords(command, options.words, guest.share(), fallback);
  if (command.output) {
    std::vector<fs::path> inputs;
    for (const StagedFile& file : words.files) inputs.push_back(file.entry.source);
    requireNew(words.output, inputs);
  }
  for (const StagedFile& file : words.files) entries.push_back(file.entry);
  for (vm::ShareEntry& e : store.entriesFor(guest)) entries.push_back(std::move(e));
  guest.start(entries);
  const Programs programs = store.provide(guest, screen);

  vm::Command line;
  line.argv = {programs.folder + "/" + std::string(command.program)};
  line.argv.insert(line.argv.end(), words.arguments.begin(), words.arguments.end());
  UserNames names;
  names.add(line.argv[0], "9ml " + std::string(command.name));
  for (const auto& [path, name] : words.names) names.add(path, name);
  std::optional<Converted> converted;
  if (command.output) {
    converted.emplace(guest, words.output);
    line.argv[1 + words.output_at] = converted->inGuest();
    names.add(converted->inGuest(), words.output);
  }
  UserNames out_names = names;
  screen.clear();
  vm::Streams streams;
  streams.out = [&](std::string_view bytes) {
    if (output.names) {
      output.out(out_names.pass(bytes));
    } else {
      output.out(bytes);
    }
  };
  streams.err = [&](std::string_view bytes) { vm::writeAll(STDERR_FILENO, names.pass(bytes)); };
  if (words.input) streams.inputFd = readableInput();
  streams.cancelled = interrupted;
  const vm::ExecResult result = guest.exec(line, streams);
  if (output.names) output.out(out_names.rest());
  vm::writeAll(STDERR_FILENO, names.rest());
  throwIfInterrupted();
  const ExitStatus end = endOf(result, guest, screen);
  if (converted && end == ExitStatus::kPass) converted->bring(screen);
  return end;
}

}  // namespace harness
