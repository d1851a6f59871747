// Shell patterns over names that are not paths: '*' and '?' match any character, '/' too.
#pragma once

#include <string_view>

namespace harness {

/// True if the whole of `text` matches `pattern`: '*' any run, '?' any one character, [abc], [a-z],
/// [!abc] a set, a backslash takes the next character as it is. An unclosed '[' is an ordinary one.
bool globMatch(std::string_view pattern, std::string_view text);

}  // namespace harness
