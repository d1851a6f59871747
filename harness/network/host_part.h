// What this host does itself in a case on a network: it is the client.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "harness/conformance/oracle.h"
#include "harness/network/network_case.h"

namespace harness {

/// Where the case's port is reached, and those behind it.
using Reach = std::function<std::string(std::uint16_t behind)>;

/// Talks 9P to the llmfs at the case's port. "session": one session of the case's settings, whose
/// text is held against the reference's. "abuse": that again and again, while other connections
/// send the case's number of messages that no client should send. "load": load_part.h; the port
/// behind the llmfs's tells what 9front's ps says. "drawterm": drawterm_part.h. Returns what is
/// wrong; empty when nothing is, and then `said` is what there is to tell.
std::string runHostPart(const NetworkCase& network, const Case& c, const Places& places,
                        const Reach& reach, std::string& said);

}  // namespace harness
