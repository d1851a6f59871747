// Ctrl-C and SIGTERM as a flag that waiting code looks at.
#pragma once

namespace harness {

/// From now on SIGINT and SIGTERM set the flag; a second one ends the process at once.
void catchInterrupts();

/// True after such a signal.
bool interrupted();

/// True when it was SIGTERM.
bool terminated();

/// Throws Error with the right ending where a signal has come.
void throwIfInterrupted();

}  // namespace harness
