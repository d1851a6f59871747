#include "reference/data/golden.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

#include "reference/error.h"

namespace reference {
namespace {

constexpr std::size_t kDecidedSteps = 8;
constexpr int kTries = 100;

/// A TOML basic string. Bytes that are not UTF-8 do not occur in what is printed.
std::string tomlString(const std::string& text) {
  std::string out = "\"";
  for (char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    char escape[8];
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (byte < 0x20 || byte == 0x7F) {
      std::snprintf(escape, sizeof escape, "\\u%04X", byte);
      out += escape;
    } else {
      out += c;
    }
  }
  return out + '"';
}

/// The shortest that says what matters: three digits, rounded down in the last by at most 1 %.
std::string marginText(double margin) {
  if (std::isinf(margin)) return "inf";
  char text[32];
  std::snprintf(text, sizeof text, "%.2e", margin);
  return text;
}

/// A float with a point, as TOML's floats have.
std::string numberText(float value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.6g", double(value));
  std::string number = text;
  return number.find_first_of(".e") == std::string::npos ? number + ".0" : number;
}

void appendStory(std::string& out, const StoryRequest& request, const Generation& story) {
  const std::size_t decided = story.decided(kDecidedMargin);
  std::string text;
  std::string ids;
  std::string margins;
  for (std::size_t i = 0; i < decided; i++) {
    const GeneratedToken& token = story.tokens[i];
    text += token.text;
    const std::string separator = i == 0 ? "" : i % 12 == 0 ? ",\n  " : ", ";
    ids += separator + std::to_string(token.id);
    margins += separator + marginText(token.margin);
  }
  const bool whole = story.whollyDecided(kDecidedMargin);
  if (whole) text += story.rest;
  out += "\n[[story]]\n";
  out += "name = " + tomlString(request.name) + "\n";
  out += "prompt = " + tomlString(request.prompt) + "\n";
  out += "temperature = " + numberText(request.sampling.temperature) + "\n";
  out += "topp = " + numberText(request.sampling.topp) + "\n";
  out += "seed = " + std::to_string(request.sampling.seed) + "\n";
  out += "steps = " + std::to_string(request.steps) + "\n";
  out += std::string("whole = ") + (whole ? "true" : "false") + "\n";
  out += "text = " + tomlString(text) + "\n";
  out += "ids = [" + ids + "]\n";
  out += "margins = [" + margins + "]\n";
}

/// The request with the first seed, from its own on, whose story begins with enough decided steps:
/// one that decides nothing would be told right by every program.
StoryRequest decidedRequest(const Model& model, const Tokenizer& tokenizer, StoryRequest request) {
  if (request.sampling.temperature == 0) return request;
  const std::size_t enough = std::min(kDecidedSteps, request.steps);
  for (int tries = 0; tries < kTries; tries++, request.sampling.seed++) {
    const Generation begun =
        generate(model, tokenizer, request.prompt, request.sampling, request.steps);
    if (begun.decided(kDecidedMargin) >= std::min(enough, begun.tokens.size()) &&
        !begun.tokens.empty())
      return request;
  }
  throw Error("the story '" + request.name + "' has no seed that decides " +
              std::to_string(enough) + " steps");
}

}  // namespace

std::vector<StoryRequest> goldenRequests() {
  std::vector<StoryRequest> requests = {
      {"greedy", "", {.temperature = 0}, 256},
      {"greedy-prompt", "The king said to", {.temperature = 0}, 256},
      {"greedy-short", "In those days", {.temperature = 0}, 32},
      {"greedy-one-step", "", {.temperature = 0}, 1},
      {"greedy-past-the-context", "", {.temperature = 0}, 100000},
      {"prompt-longer-than-steps", "He went up to the city", {.temperature = 0}, 3},
      {"cool", "", {.temperature = 0.5F, .seed = 7}, 256},
      {"hot", "", {.temperature = 1.5F, .topp = 0.8F, .seed = 8}, 256},
      {"everything", "", {.temperature = 1, .topp = 1, .seed = 9}, 256},
      {"nothing-cut", "", {.temperature = 1, .topp = 0, .seed = 10}, 256},
      {"small-nucleus", "David", {.temperature = 1, .topp = 0.3F, .seed = 11}, 256},
      {"large-seed", "", {.seed = 9223372036854775000ULL}, 256}};
  for (std::uint64_t i = 1; i <= 12; i++)
    requests.push_back({"seed-" + std::to_string(i), "", {.seed = 100 * i}, 256});
  return requests;
}

std::string goldenFile(const std::string& name, const Model& model, const Tokenizer& tokenizer,
                       const std::vector<StoryRequest>& requests) {
  std::string out =
      "# Written by 9ml-golden from the double-precision reference; see "
      "reference/data/golden.h.\nmodel = " +
      tomlString(name) + "\n";
  for (const StoryRequest& asked : requests) {
    const StoryRequest request = decidedRequest(model, tokenizer, asked);
    appendStory(out, request,
                generate(model, tokenizer, request.prompt, request.sampling, request.steps));
  }
  return out;
}

}  // namespace reference
