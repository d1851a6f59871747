#include "reference/train/text/sampled_text.h"

namespace reference::train {
namespace {

/// Without the letters at the end, unless a mark follows them.
std::string withoutLastWord(std::string text) {
  auto partOfWord = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '\'';
  };
  while (!text.empty() && partOfWord(text.back())) text.pop_back();
  return text;
}

}  // namespace

std::vector<std::string> sampleStories(const Model& model, const Tokenizer& tokenizer,
                                       const Sampling& sampling, std::size_t tokens) {
  std::vector<std::string> stories;
  Sampler sampler(sampling);
  while (tokens > 0) {
    Session session(model);
    std::string text;
    int token = kBos;
    while (tokens > 0 && session.position() < model.config().seqLen) {
      const int next = sampler.choose(session.step(token)).token;
      tokens--;
      if (next == kBos) break;
      text += tokenizer.decodePrintable(token, next);
      token = next;
    }
    stories.push_back(tokens > 0 ? text : withoutLastWord(text));
  }
  return stories;
}

}  // namespace reference::train
