// Texts of an exact number of tokens, sampled from a model: stories, one after another.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "reference/model/model.h"
#include "reference/model/sampler.h"
#include "reference/text/tokenizer.h"

namespace reference::train {

/// The stories of one sample: generation from BOS with llama2.c's sampler; where a story ends
/// before `tokens` are used up, the next begins with the same generator. A word that the last
/// token may have left unfinished is taken off.
std::vector<std::string> sampleStories(const Model& model, const Tokenizer& tokenizer,
                                       const Sampling& sampling, std::size_t tokens);

}  // namespace reference::train
