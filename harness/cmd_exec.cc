#include <unistd.h>

#include <cstdio>

#include "harness/commands.h"
#include "harness/ending.h"
#include "harness/guests.h"
#include "harness/interrupt.h"
#include "harness/screen.h"
#include "vm/fd.h"

namespace harness {

ExitStatus execCommand(const ExecOptions& options) {
  if (options.words.empty()) {
    throw Error(ExitStatus::kUsage, "exec needs a command: 9ml exec -- COMMAND");
  }
  Screen screen(options.guest.verbose);
  const std::string kind = chooseGuest(options.guest, screen);
  GuestAndHost made = makeGuest(kind, options.guest, screen);
  made.guest->start({});
  vm::Command command;
  for (const std::string& word : options.words) {
    command.script += (command.script.empty() ? "" : " ") + word;
  }
  vm::Streams streams;
  screen.clear();
  streams.out = [](std::string_view bytes) {
    if (!vm::writeAll(1, bytes)) throw Error(ExitStatus::kEnvironment, "standard output is closed");
  };
  streams.err = [](std::string_view bytes) { vm::writeAll(2, bytes); };
  if (isatty(0) == 0) streams.inputFd = 0;
  streams.cancelled = &interruptFlag();
  const vm::ExecResult result = made.guest->exec(command, streams);
  throwIfInterrupted();
  return endOf(result, *made.guest, screen);
}

}  // namespace harness
