#pragma once

#include <filesystem>
#include <string>

namespace vm {

/// A network card of a machine. On a segment it meets other machines; without one it is on a
/// network of its own, over which this host's loopback reaches the machine (Machine::forward) and
/// the machine reaches nothing. A machine has four at most.
struct Nic {
  std::string mac;                     ///< part of a saved state: another machine's is another
  std::string address;                 ///< IPv4, its network's first 24 bits
  std::filesystem::path segment = {};  ///< a socket of Segment::attach
};

/// The address that a card without a segment must have: QEMU's user network forwards to it.
inline constexpr const char* kForwardedAddress = "10.0.2.15";

}  // namespace vm
