// The oracles of single kernels; harness/conformance/oracle.h puts them in a table.
#pragma once

#include <vector>

#include "harness/conformance/oracle.h"

namespace harness {

std::vector<Expected> expectMatvec(const Case& c);
std::vector<Expected> expectDot(const Case& c);
std::vector<Expected> expectRmsnorm(const Case& c);
std::vector<Expected> expectSoftmax(const Case& c);
std::vector<Expected> expectRope(const Case& c);
std::vector<Expected> expectSwiglu(const Case& c);
std::vector<Expected> expectAdd(const Case& c);
std::vector<Expected> expectScale(const Case& c);
std::vector<Expected> expectArgmax(const Case& c);
std::vector<Expected> expectAttention(const Case& c);
/// Results that notes disturbed, and those of their handler: none.
std::vector<Expected> expectNotes(const Case& c);

}  // namespace harness
