// The list of cases that the guest's conform program reads: docs/conformance.md.
#pragma once

#include <string>
#include <string_view>

#include "harness/conformance/outcome.h"

namespace harness {

/// What is not a plain printable character, and '%', as %XX.
std::string escapeValue(std::string_view value);
/// Undoes escapeValue; a '%' that begins no escape stays.
std::string unescapeValue(std::string_view value);

/// One line, "7 kernel=dot n=3 ...", without its newline. Models and tokenizers are named by their
/// files in the guest: MODELS/NAME.bin and MODELS/NAME.tok.
std::string caseLine(const Selected& selected, const std::string& models);

}  // namespace harness
