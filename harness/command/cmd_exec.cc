// 9ml exec: anybody's command line in a guest.
#include <unistd.h>

#include "harness/command/commands.h"
#include "harness/ending.h"
#include "harness/guest/guests.h"
#include "harness/interrupt.h"
#include "harness/paths.h"
#include "harness/report/runs.h"
#include "harness/report/screen.h"
#include "harness/stdio.h"

namespace harness {
namespace {

GuestAndHost guestFor(const ExecOptions& options, Screen& screen) {
  if (!options.at.empty()) return standingGuest(options.at, options.guest, screen);
  const std::string kind = chooseGuest(options.guest, screen);
  return makeGuest(kind, options.guest, screen, newRunFolder(runsFolder(), "exec"));
}

}  // namespace

ExitStatus execCommand(const ExecOptions& options) {
  vm::Command command;
  for (const std::string& word : options.words) {
    command.script += (command.script.empty() ? "" : " ") + word;
  }
  if (command.script.empty()) {
    throw Error(ExitStatus::kUsage, "exec needs a command: 9ml exec -- COMMAND");
  }
  command.limit = std::chrono::seconds(options.limit);
  Screen screen(options.guest.verbose);
  GuestAndHost made = guestFor(options, screen);
  made.guest->start({});
  screen.clear();
  vm::Streams streams;
  streams.out = [](std::string_view bytes) {
    writeOrThrow(STDOUT_FILENO, bytes, "standard output");
  };
  streams.err = [](std::string_view bytes) {
    writeOrThrow(STDERR_FILENO, bytes, "standard error");
  };
  streams.inputFd = readableInput();
  streams.cancelled = interrupted;
  const vm::ExecResult result = made.guest->exec(command, streams);
  return endOf(result, *made.guest, screen);
}

}  // namespace harness
