// How many descriptors a process may have open.
#pragma once

namespace vm {

/// Lets this process, and those that it starts from now on, have a few thousand descriptors where
/// the system allows it: QEMU has one for each forwarded connection.
void allowOpenFiles();

}  // namespace vm
