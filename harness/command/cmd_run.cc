#include <unistd.h>

#include "harness/command/commands.h"
#include "harness/command/guest_program.h"
#include "harness/stdio.h"

namespace harness {

ExitStatus runCommand(const ModelOptions& options) {
  Screen screen(options.guest.verbose);
  ProgramOutput output;
  output.out = [](std::string_view bytes) {
    writeOrThrow(STDOUT_FILENO, bytes, "standard output");
  };
  return runGuestProgram(kRunCommand, options, screen, output);
}

}  // namespace harness
