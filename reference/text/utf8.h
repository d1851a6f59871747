// Output in whole characters: bytes that arrive one by one leave as valid UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace reference {

/// Keeps back the beginning of a character until the rest has come. A byte that belongs to no
/// character becomes U+FFFD, one for each byte, as Plan 9's chartorune(2) has it.
class Utf8Stream {
 public:
  /// The characters that these bytes complete.
  std::string put(std::string_view bytes);
  /// What is left when nothing more comes.
  std::string finish();

 private:
  std::string kept_;
};

}  // namespace reference
