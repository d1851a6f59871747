// The words after `9ml run`, `9ml info` …: which is the model, which names files of the host.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "harness/guest/model_staging.h"

namespace harness {

/// A command of 9ml's that hands its words to a program in the guest which opens a model.
struct ModelCommand {
  std::string_view name;         ///< the command: "info"
  std::string_view program;      ///< the guest's program: "llminfo"
  std::string_view with_value;   ///< its options that take a value
  std::string_view flags;        ///< those that take none
  bool text;                     ///< a second word names a file with text
  std::string_view long_option;  ///< the one long option that is the program's own
  bool here = false;             ///< runs on this host's files natively, unless a guest is named
  bool output = false;           ///< a second word names what the program makes
};

extern const ModelCommand kRunCommand;
extern const ModelCommand kInfoCommand;
extern const ModelCommand kTokCommand;
extern const ModelCommand kPplCommand;
extern const ModelCommand kTraceCommand;
extern const ModelCommand kConvertCommand;

/// The program's command line, with what its files are in the share.
struct ModelWords {
  std::vector<std::string> arguments;  ///< files named as the guest sees them
  std::vector<StagedFile> files;       ///< the model, the tokenizer, the text
  /// Paths in the guest and what the user calls them: the files, a model's folder.
  std::vector<std::pair<std::string, std::string>> names;
  std::uint64_t bytes = 0;    ///< of the files
  bool input = false;         ///< the program reads its text from standard input
  std::string output;         ///< what the program makes, in the user's words
  std::size_t output_at = 0;  ///< the argument that names it, for the caller to fill in
};

/// Finds the model, -z TOKENIZER and the text, wherever they stand. `share` is the share's path in
/// the guest, `fallback` the model used where none is named; empty: one must be. Throws Error for a
/// file that does not exist.
ModelWords readModelWords(const ModelCommand& command, const std::vector<std::string>& words,
                          const std::string& share, const std::filesystem::path& fallback);

/// The word that names the model, as it stands; empty: none does.
std::string modelWord(const ModelCommand& command, const std::vector<std::string>& words);

/// True for an option of the command's program whose value is the next word.
bool takesNextWord(const ModelCommand& command, const std::string& word);

}  // namespace harness
