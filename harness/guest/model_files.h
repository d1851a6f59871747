// Models with random weights, written in llama2.c's .bin format from a suite's recipe.
#pragma once

#include <filesystem>

#include "harness/suite/suite.h"

namespace harness {

/// Writes version 0: seven int32, then float32 tensors. Weights are normal over the root of the
/// row's length, so that activations neither vanish nor grow; norms are about 1. Throws Error.
void writeModel(const ModelRecipe& recipe, const std::filesystem::path& file);

}  // namespace harness
