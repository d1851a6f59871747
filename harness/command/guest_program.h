// A program of ours in a guest that is given the user's model.
#pragma once

#include <functional>
#include <string_view>

#include "harness/command/model_words.h"
#include "harness/error.h"
#include "harness/options.h"
#include "harness/report/screen.h"

namespace harness {

/// What is done with the program's output.
struct ProgramOutput {
  std::function<void(std::string_view)> out;
  bool names = false;  ///< out has names of files, too: the user's are put in their place
};

/// Brings the guest up with the model's files, builds or finds the program, and runs it to its end.
/// Its diagnostics go to standard error, with the user's names of files.
ExitStatus runGuestProgram(const ModelCommand& command, const ModelOptions& options, Screen& screen,
                           const ProgramOutput& output);

}  // namespace harness
