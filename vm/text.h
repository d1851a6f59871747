#pragma once

#include <ctime>
#include <string>

namespace vm {

/// The last line of a text that is not empty; "" where there is none.
std::string lastLine(const std::string& text);

/// A time in UTC, as strftime writes it.
std::string utc(const char* format, std::time_t at = std::time(nullptr));

}  // namespace vm
