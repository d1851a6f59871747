// Golden stories: what a model tells, with the margins that say how far another precision must
// tell the same. Kept in fixtures/golden as TOML, one file a model:
//
//   model = "story"              # the folder of fixtures/models
//
//   [[story]]
//   name = "seed-1"
//   prompt = ""
//   temperature = 1.0            # 0: greedy
//   topp = 0.9
//   seed = 1
//   steps = 256                  # positions, as run -n
//   whole = false                # true: every step was decided, the text ends here
//   text = "..."                 # up to the first step whose margin is under 1e-4
//   ids = [ ... ]                # of that text; the prompt's too, BOS not
//   margins = [ ... ]            # of those ids; inf where the prompt forced one
#pragma once

#include <string>
#include <vector>

#include "reference/model/generate.h"

namespace reference {

/// Steps with a smaller margin are nobody's to decide.
inline constexpr double kDecidedMargin = 1e-4;

/// What a story is asked for.
struct StoryRequest {
  std::string name;
  std::string prompt;
  Sampling sampling;
  std::size_t steps = 256;
};

/// The stories that are kept of each model: greedy ones, several temperatures, cuts and seeds.
std::vector<StoryRequest> goldenRequests();

/// The whole file: the requests' stories as TOML. A sampled one takes the first seed from its own
/// on that decides at least eight steps. Throws Error where a hundred seeds do not.
std::string goldenFile(const std::string& name, const Model& model, const Tokenizer& tokenizer,
                       const std::vector<StoryRequest>& requests);

}  // namespace reference
