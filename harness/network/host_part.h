// What this host does itself in a case on a network: it is the client.
#pragma once

#include <string>

#include "harness/conformance/oracle.h"
#include "harness/network/network_case.h"

namespace harness {

/// Talks 9P to the llmfs at `address`. "session": one session of the case's settings, whose text is
/// held against the reference's. "abuse": that again and again, while other connections send the
/// case's number of messages that no client should send. "drawterm": drawterm_part.h. Returns what
/// is wrong; empty when nothing is, and then `said` is what there is to tell.
std::string runHostPart(const NetworkCase& network, const Case& c, const Places& places,
                        const std::string& address, std::string& said);

}  // namespace harness
