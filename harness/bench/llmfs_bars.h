// What `9ml bench` says of llmfs.
#pragma once

#include <string>

#include "harness/bench/bar.h"
#include "harness/options.h"
#include "harness/report/screen.h"

namespace harness {

/// Sessions from 1 to 64 of an llmfs: of this host over its loopback (native), or in a machine, by
/// way of a forwarded port and by way of a second machine as well (9front). Other guests have none
/// of these. Throws Error.
void benchLlmfs(const std::string& kind, const GuestOptions& options, Screen& screen,
                BenchResult& result);

}  // namespace harness
