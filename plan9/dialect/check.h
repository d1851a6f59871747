// check.h: holds one source against the dialect.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "plan9/dialect/token.h"

namespace plan9::dialect {

/// What `file`, with the headers that it includes by quoted names, breaks of the dialect. Throws
/// std::runtime_error when it cannot be read.
std::vector<Violation> checkFile(const std::filesystem::path& file,
                                 const std::vector<std::filesystem::path>& includes);

/// The same for a text, whose headers are looked for nowhere.
std::vector<Violation> checkText(const std::string& text);

}  // namespace plan9::dialect
