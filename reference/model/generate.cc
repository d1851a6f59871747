#include "reference/model/generate.h"

#include <algorithm>
#include <limits>

#include "reference/text/utf8.h"

namespace reference {

std::string Generation::text() const {
  std::string whole;
  for (const GeneratedToken& token : tokens) whole += token.text;
  return whole + rest;
}

std::vector<int> Generation::ids() const {
  std::vector<int> all;
  for (const GeneratedToken& token : tokens) all.push_back(token.id);
  return all;
}

std::vector<double> Generation::margins() const {
  std::vector<double> all;
  for (const GeneratedToken& token : tokens) all.push_back(token.margin);
  return all;
}

std::size_t Generation::decided(double margin) const {
  auto doubtful = std::find_if(tokens.begin(), tokens.end(),
                               [&](const GeneratedToken& token) { return token.margin < margin; });
  return std::size_t(doubtful - tokens.begin());
}

bool Generation::whollyDecided(double margin) const {
  return decided(margin) == tokens.size() && (!ended || endMargin >= margin);
}

Generation generate(const Model& model, const Tokenizer& tokenizer, std::string_view prompt,
                    const Sampling& sampling, std::size_t steps, RopeForm form) {
  const std::size_t context = model.config().seqLen;
  if (steps == 0 || steps > context) steps = context;
  Generation story;
  story.prompt = tokenizer.encode(prompt);
  Session session(model, form);
  Sampler sampler(sampling);
  Utf8Stream output;
  int token = story.prompt[0];
  while (session.position() < steps) {
    const std::vector<double> logits = session.step(token);
    const std::size_t position = session.position();
    GeneratedToken next;
    next.forced = position < story.prompt.size();
    if (next.forced) {
      next.id = story.prompt[position];
      next.margin = std::numeric_limits<double>::infinity();
    } else {
      const Choice choice = sampler.choose(logits);
      next.id = choice.token;
      next.margin = choice.margin;
    }
    if (next.id == kBos) {
      story.ended = true;
      story.endMargin = next.margin;
      break;
    }
    next.text = output.put(tokenizer.decodePrintable(token, next.id));
    story.tokens.push_back(next);
    token = next.id;
  }
  story.rest = output.finish();
  return story;
}

}  // namespace reference
