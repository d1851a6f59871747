#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "vm/machine/domain.h"

namespace vm {

/// Has a free port of this host's loopback lead to a TCP port of the machine, over its nic-th card,
/// one on QEMU's user network; returns the host's port.
std::uint16_t forwardPort(Domain& domain, std::size_t nic, std::uint16_t port);

/// The port of the loopback that QEMU's `info usernet` shows to lead to `port`; 0 when there is
/// none.
std::uint16_t forwardedFrom(std::string_view usernet, std::uint16_t port);

}  // namespace vm
