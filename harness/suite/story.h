// Stories: the guest's own run program, started as a person would, and what it printed.
#pragma once

#include <string>
#include <vector>

#include "harness/conformance/oracle.h"
#include "harness/conformance/outcome.h"
#include "harness/conformance/results.h"
#include "harness/guest/guest.h"

namespace harness {

/// What one start of run gave: a record with the tensor "text", or how it ended instead.
struct StoryTold {
  Word word = Word::kPass;
  std::string reason;
  double seconds = 0;
  Record record;
};

/// What a program or script that did not end well makes of its case.
Word wordFor(Guest& guest, const vm::ExecResult& result);

/// One start of run.
struct RunCommand {
  std::vector<std::string> argv;
  std::string input;
  std::string failure;  ///< it must fail and say this; empty: it must not
};

/// Starts run with a case's kernel set and procs.
StoryTold startRun(Guest& guest, RunCommand run, const Case& c);

/// run's options for a case: those of its golden story, or its `args` and `prompt`.
std::vector<std::string> storyOptions(const Places& places, const Case& c);

/// Runs `run` with a case's model, options, kernel set and procs.
StoryTold tellStory(Guest& guest, const std::string& run, const Places& places, const Case& c);

/// What the guest must print: the golden story's text, or the reference's up to the first step that
/// another precision may decide otherwise, with the newline that ends a whole story.
Expected expectStory(const Places& places, const Case& c);

/// Steps with a smaller margin than this are nobody's to decide.
inline constexpr double kDecided = 1e-4;

}  // namespace harness
