// The model of a chat's case: that of a story, with the tokens of a form in its vocabulary.
#pragma once

#include <filesystem>
#include <string>

#include "harness/conformance/oracle.h"
#include "harness/suite/suite.h"

namespace harness {

/// The form of reference/text/conversation.h that a case's conversation has.
std::string chatForm(const Case& c);

/// What the model is called among the others, a file or a folder; empty for other suites' cases.
std::string chatModelName(const Case& c);

/// Writes it into places.generated, where it is not there yet. Throws Error.
void writeChatModel(const Places& places, const Case& c);

}  // namespace harness
