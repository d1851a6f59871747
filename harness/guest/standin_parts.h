// What of ours goes into the Linux stand-in.
#pragma once

#include "vm/standin/standin.h"

namespace harness {

/// The stand-in's parts where this 9ml has them: plan9Root() for its commands, headers and rules,
/// and the packages that set-up keeps.
vm::StandInParts standInParts();

}  // namespace harness
