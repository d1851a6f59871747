// Conversations: the guest's own run -m chat, talked to as a person would, and what it answered.
#pragma once

#include <string>

#include "harness/suite/story.h"

namespace harness {

/// Has `run -m chat` answer a case's messages, a line each; the record's tensor "text" is what it
/// printed.
StoryTold tellChat(Guest& guest, const std::string& run, const Places& places, const Case& c);

/// What the guest must print: an answer and a newline for each message, up to the first token that
/// another precision may decide otherwise.
Expected expectChat(const Places& places, const Case& c);

}  // namespace harness
