// 9ml: runs language models on Plan 9 and holds every number against a reference.
// Errors are printed here and nowhere else.
#include <unistd.h>

#include <cstdio>
#include <exception>

#include "harness/command/commands.h"
#include "harness/ending.h"
#include "harness/interrupt.h"
#include "harness/stdio.h"
#include "vm/host/host.h"

int main(int argc, char** argv) {
  harness::keepStandardDescriptors();
  if (vm::isSupervisor(argc, argv)) return vm::supervisorMain(argc, argv);
  harness::catchInterrupts();
  try {
    const auto status = harness::commandLine(argc, argv);
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return static_cast<int>(status);
    if (harness::readerLeft(STDOUT_FILENO))
      return static_cast<int>(harness::ExitStatus::kReaderLeft);
    std::fprintf(stderr, "9ml: standard output cannot be written\n");
    return static_cast<int>(harness::ExitStatus::kEnvironment);
  } catch (const std::exception& e) {
    const auto status = harness::statusOf(e);
    if (status == harness::ExitStatus::kReaderLeft) return static_cast<int>(status);
    const bool terminated = status == harness::ExitStatus::kTerminated;
    std::fprintf(stderr, "9ml: %s\n", terminated ? "terminated" : harness::sentenceOf(e).c_str());
    return static_cast<int>(status);
  }
}
