// The inputs of a kernel's case, made on the host as conform makes them in the guest.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "harness/suite/suite.h"
#include "plan9/gen/host.h"

namespace harness {

/// The generator of the tensor that plays `role` in a case.
plan9::Generator generatorOf(const Case& c, plan9::Role role);

/// The next `n` floats of that tensor.
std::vector<float> tensorOf(const Case& c, plan9::Role role, std::size_t n);

/// The numbers of a text like "1 20 3", up to the first word that is none.
std::vector<int> wholeNumbers(const std::string& text);

}  // namespace harness
