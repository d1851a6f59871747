// A case on a network in which this host comes in by drawterm.
#pragma once

#include <string>

#include "harness/conformance/oracle.h"
#include "harness/network/drawterm.h"
#include "harness/suite/suite.h"

namespace harness {

/// Has drawterm run the case's script as 'person' in the machine behind the door: with a wrong
/// password, which must be refused; with the right one, when what it prints must be what `want`
/// says; the same with the connection dropped at the first of its text; and whole once more.
/// Returns what is wrong; empty when nothing is.
std::string runDrawtermPart(const DrawtermDoor& door, const Case& c, const Expected& want);

}  // namespace harness
