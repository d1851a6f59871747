// Faults: a guest's program goes wrong, and what the host is told about it is the result.
#pragma once

#include <string>

#include "harness/conformance/outcome.h"
#include "harness/guest/guest.h"

namespace harness {

/// Runs guest-src/test/fault (`program`) as a case asks, and judges how it ended; then asks the
/// guest for a sign of life. A guest that went down with the program, wanted or not, is not running
/// any more: it is the caller's to start again.
CaseResult runFault(Guest& guest, const std::string& program, const Selected& selected);

}  // namespace harness
