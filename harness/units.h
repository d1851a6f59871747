// Amounts as people read them.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace harness {

/// "812 bytes", "1.5 KiB", "233 MiB".
std::string sizeText(std::uint64_t bytes);

/// "0.4 s", "12 s", "3 min 05 s", "2 h 10 min".
std::string durationText(std::chrono::duration<double> time);

}  // namespace harness
