// A whole story: prompt, model, sampler and tokenizer together, positions counted as llama2.c does.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "reference/model/model.h"
#include "reference/model/sampler.h"
#include "reference/text/tokenizer.h"

namespace reference {

/// One step of a generation, in order: the prompt's tokens after BOS first, then the chosen ones.
struct GeneratedToken {
  int id = 0;
  bool forced = false;  ///< from the prompt: no choice was made
  double margin = 0;    ///< Choice::margin; infinite where forced
  std::string text;     ///< the characters that it completes, as they are printed
};

/// What a generation made.
struct Generation {
  std::vector<int> prompt;             ///< ids of the prompt, BOS first
  std::vector<GeneratedToken> tokens;  ///< without the BOS that ended it, if one did
  bool ended = false;                  ///< a BOS was chosen before the steps were used up
  std::string rest;                    ///< printed at the end for an unfinished character
  double endMargin = 0;                ///< the margin of that choice, if ended

  std::string text() const;      ///< everything printed
  std::vector<int> ids() const;  ///< of all tokens, forced ones too
  std::vector<double> margins() const;
  /// How many leading tokens were decided with at least this margin: what another precision must
  /// reproduce. The token at the first smaller margin is not counted.
  std::size_t decided(double margin) const;
  /// Whether every token was, and the end too: the text then ends where this one does.
  bool whollyDecided(double margin) const;
};

/// Runs `steps` positions (0 or more than the context: the whole context). A prompt longer than
/// that is cut off there.
Generation generate(const Model& model, const Tokenizer& tokenizer, std::string_view prompt,
                    const Sampling& sampling, std::size_t steps, RopeForm form = RopeForm::rounded);

}  // namespace reference
