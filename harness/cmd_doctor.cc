#include <cstdio>

#include "harness/commands.h"
#include "harness/guests.h"

namespace harness {

ExitStatus doctorCommand(const DoctorOptions& options) {
  bool any = false;
  for (const Candidate& c : surveyGuests({})) {
    any = any || c.possible;
    if (options.guests) {
      if (c.possible) std::printf("%s\n", c.kind.c_str());
    } else {
      std::printf("%-4s %-8s %s\n", c.possible ? "yes" : "no", c.kind.c_str(), c.why.c_str());
    }
  }
  return any ? ExitStatus::kPass : ExitStatus::kEnvironment;
}

}  // namespace harness
