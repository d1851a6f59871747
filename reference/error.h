// The one exception of reference/: a sentence naming what, where, what was found and what was
// expected, ready to be printed as it is.
#pragma once

#include <stdexcept>
#include <string>

namespace reference {

/// Bad input (a file, a token, a shape), as one whole sentence.
class Error : public std::runtime_error {
 public:
  explicit Error(const std::string& sentence) : std::runtime_error(sentence) {}
};

}  // namespace reference
