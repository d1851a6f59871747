// 9ml: runs language models on Plan 9 and holds every number against a reference.
// Errors are printed here and nowhere else.
#include <cstdio>
#include <exception>

#include "harness/commands.h"
#include "harness/interrupt.h"
#include "vm/error.h"
#include "vm/host.h"

namespace {

harness::ExitStatus statusOf(vm::Error::Kind kind) {
  using harness::ExitStatus;
  switch (kind) {
    case vm::Error::Kind::kUsage:
      return ExitStatus::kUsage;
    case vm::Error::Kind::kEnvironment:
      return ExitStatus::kEnvironment;
    case vm::Error::Kind::kGuestDied:
      return ExitStatus::kGuestDied;
    case vm::Error::Kind::kTimeout:
      return ExitStatus::kTimeout;
    case vm::Error::Kind::kInterrupted:
      return ExitStatus::kInterrupted;
  }
  return ExitStatus::kEnvironment;
}

int complain(const char* sentence, harness::ExitStatus status) {
  std::fprintf(stderr, "9ml: %s\n", sentence);
  return static_cast<int>(status);
}

}  // namespace

int main(int argc, char** argv) {
  if (vm::isSupervisor(argc, argv)) return vm::supervisorMain(argc, argv);
  harness::catchInterrupts();
  try {
    return static_cast<int>(harness::commandLine(argc, argv));
  } catch (const harness::Error& e) {
    return complain(e.what(), e.status());
  } catch (const vm::Error& e) {
    return complain(e.what(), statusOf(e.kind()));
  } catch (const std::exception& e) {
    return complain(e.what(), harness::ExitStatus::kEnvironment);
  }
}
