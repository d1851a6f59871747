// The files of /proc/n that are text, as reads of them show it.
#pragma once

#include <string>

#include "plan9/run9/process/proc.h"

namespace run9 {

std::string argumentsOf(Proc& p);
std::string fdsOf(Proc& p);        ///< throws Error "process exited"
std::string nameSpaceOf(Proc& p);  ///< the same
std::string segmentsOf(const Proc& p);
std::string statusOf(Proc& p);

}  // namespace run9
