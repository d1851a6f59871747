// The oracles of what is drawn: how often each outcome comes.
#pragma once

#include <vector>

#include "harness/conformance/oracle.h"
#include "reference/model/model.h"

namespace harness {

/// Tokens drawn from logits: how often each of n.
std::vector<Expected> expectSample(const Case& c);

/// Stories of a few tokens, of those of `keep` alone: how often each sequence, the first token
/// being the leading digit; and, where the next tokens were guessed, that guesses were right and
/// wrong.
std::vector<Expected> expectGuess(const reference::Model& model, const Case& c);

}  // namespace harness
