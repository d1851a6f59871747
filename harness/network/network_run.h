// A case on a network: its script in every guest, what befalls them, and what the last one wrote.
#pragma once

#include <filesystem>

#include "harness/conformance/oracle.h"
#include "harness/conformance/outcome.h"
#include "harness/network/cluster.h"
#include "harness/network/network_case.h"

namespace harness {

/// Runs `rc SCRIPT ROLE` in all guests of a cluster that has the case's roles, one after the other
/// having said 'ready' on a line of its own, and the last one to its end. What that one says on a
/// line 'now' lets the case's mishap happen. Then the others are ended, and /n/out/result of the
/// last one is held against what the case expects. `collected` is a folder for it; `said`
/// becomes what else there is to tell.
CaseResult runNetwork(Cluster& cluster, const Selected& selected, const NetworkCase& network,
                      const Places& places, const std::filesystem::path& collected,
                      std::string& said);

}  // namespace harness
