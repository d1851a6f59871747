// drawterm: a person's way into a 9front machine, from a host.
#pragma once

#include <cstdint>
#include <string>

#include "vm/program.h"

namespace harness {

/// What a machine is reached with: a port of this host's loopback that leads to its rcpu listener,
/// and the password of its owner, glenda.
struct DrawtermDoor {
  std::uint16_t port = 0;
  std::string password;
};

/// drawterm as a program to run, with a command for the machine's rc. `gui`: in a window. Throws
/// Error kEnvironment where drawterm is not installed.
vm::Program drawtermProgram(const DrawtermDoor& door, const std::string& command, bool gui);

/// A password that nobody guesses.
std::string freshPassword();

}  // namespace harness
