// What this host is, for `9ml doctor`.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace harness {

/// Bytes; 0 where the host does not tell.
std::uint64_t hostMemory();

/// System, release, machine, processors, memory and vector instructions, one line.
std::string hostText();

/// Vector instructions beyond SSE2 that matter here, "AVX, AVX2, FMA"; "none" where there are none.
std::string vectorInstructions();

/// Whether kernels for AVX2 run here: it is there with FMA and F16C.
bool hasAvx2();

/// Whether machines can be accelerated here, as far as looking tells.
std::string acceleratorText();

/// What a file takes on the disk; its holes take nothing.
std::uint64_t allocatedBytes(const std::filesystem::path& file);

/// The most memory that this process has had resident, without its children.
std::uint64_t mostResidentBytes();

}  // namespace harness
