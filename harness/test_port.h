// For tests: a port for a server of another process.
#pragma once

#include <cstdint>

namespace harness {

/// A TCP port of the loopback that nobody has at the moment.
std::uint16_t freePort();

}  // namespace harness
