// The words after `9ml run`: which is the model, which names files of the host.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "vm/machine/share.h"

namespace harness {

/// run's command line, with what its files are in the share.
struct RunWords {
  std::vector<std::string> arguments;   ///< for the guest's run, files named as the guest sees them
  std::vector<vm::ShareEntry> entries;  ///< the model, the tokenizer
  std::uint64_t bytes = 0;              ///< of the entries
};

/// Finds MODEL and -z TOKENIZER, wherever they stand. `share` is the share's path in the guest,
/// `fallback` the model used where none is named. Throws Error for a file that does not exist.
RunWords readRunWords(const std::vector<std::string>& words, const std::string& share,
                      const std::filesystem::path& fallback);

/// True for an option of run's whose value is the next word.
bool takesNextWord(const std::string& word);

}  // namespace harness
