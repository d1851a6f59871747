#pragma once

#include <ctime>
#include <string>
#include <string_view>

namespace vm {

/// The last line of a text that is not empty; "" where there is none.
std::string lastLine(const std::string& text);

/// A time in UTC, as strftime writes it.
std::string utc(const char* format, std::time_t at = std::time(nullptr));

/// Text as XML content or as a double- or single-quoted attribute; what XML cannot hold becomes
/// '?'.
std::string xmlEscape(std::string_view text);

}  // namespace vm
