// What run9 costs, beside a machine, the host's compiler and a Linux process.
#pragma once

#include <string>

#include "harness/bench/bar.h"
#include "harness/options.h"
#include "harness/report/screen.h"

namespace harness {

/// Measures system calls, execs, builds and plain computation under run9; where `kind` is 9front,
/// the builds in a machine, too. `samples` is the number of samples, 0 for the usual one. Bars are
/// added as they are found; throws Error when one cannot be.
void benchRun9(const std::string& kind, const GuestOptions& options, unsigned samples,
               Screen& screen, std::vector<Bar>& bars);

/// The figures of a line that plan9/run9/bench prints: a word, then numbers. Throws Error for
/// another line.
std::vector<double> readFigures(const std::string& line, const std::string& word);

}  // namespace harness
