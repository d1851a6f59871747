// What a session of an llmfs is asked to write in a case, and what it must write.
#pragma once

#include <string>
#include <vector>

#include "harness/conformance/oracle.h"
#include "harness/suite/suite.h"
#include "vm/machine/share.h"

namespace harness {

/// A case's `settings`, lines of a session's ctl separated by semicolons, and its `prompt`.
struct SessionText {
  std::vector<std::string> settings;
  std::string prompt;
};

/// Throws Error naming the case where a setting has no value.
SessionText sessionText(const Case& c);

/// The same as files of a share: case/settings, a line each, and case/prompt.
std::vector<vm::ShareEntry> sessionEntries(const SessionText& session);

/// What the session's output must be: the reference's text behind the prompt, up to the first step
/// that another precision may decide otherwise. Settings other than temp, topp, seed and steps are
/// refused, as the reference is not asked for them.
Expected expectSession(const Places& places, const Case& c);

/// What is wrong with bytes that must be what `want` says; empty when nothing is.
std::string wrongBytes(const std::string& got, const Expected& want);

}  // namespace harness
