// Stories: the guest's own run program, started as a person would, and what it printed.
#pragma once

#include <string>
#include <vector>

#include "harness/guest.h"
#include "harness/oracle.h"
#include "harness/outcome.h"
#include "harness/results.h"

namespace harness {

/// What one start of run gave: a record with the tensor "text", or how it ended instead.
struct StoryTold {
  Word word = Word::kPass;
  std::string reason;
  double seconds = 0;
  Record record;
};

/// Runs `run` with a case's model, prompt, args, kernel set and procs.
StoryTold tellStory(Guest& guest, const std::string& run, const Case& c);

/// The words of a case's `args`, split at spaces.
std::vector<std::string> argsOf(const Case& c);

/// What the story must begin with: the text of the reference up to the first step that another
/// precision may decide otherwise, and whether that is all of it.
struct StoryText {
  std::string text;
  bool whole = false;
};

/// Steps with a smaller margin than this are nobody's to decide.
inline constexpr double kDecided = 1e-4;

/// Generates with the reference.
StoryText referenceStory(const Places& places, const Case& c);

}  // namespace harness
