#include "harness/network/session_text.h"

#include <cstdlib>

#include "harness/conformance/compare.h"
#include "harness/error.h"
#include "harness/suite/story.h"
#include "reference/model/generate.h"

namespace harness {
namespace {

[[noreturn]] void refuse(const Case& c, const std::string& setting) {
  throw Error(ExitStatus::kUsage, "case '" + c.name + "': the setting '" + setting +
                                      "', expected temp, topp, seed or steps and a value");
}

std::string trimmed(const std::string& text) {
  const std::size_t from = text.find_first_not_of(' ');
  if (from == std::string::npos) return "";
  return text.substr(from, text.find_last_not_of(' ') - from + 1);
}

}  // namespace

SessionText sessionText(const Case& c) {
  SessionText session;
  session.prompt = c.text("prompt", "");
  const std::string all = c.text("settings", "");
  for (std::size_t at = 0; at < all.size();) {
    const std::size_t end = std::min(all.find(';', at), all.size());
    const std::string line = trimmed(all.substr(at, end - at));
    if (line.find(' ') == std::string::npos) refuse(c, line);
    session.settings.push_back(line);
    at = end + 1;
  }
  return session;
}

std::vector<vm::ShareEntry> sessionEntries(const SessionText& session) {
  std::string lines;
  for (const std::string& line : session.settings) lines += line + "\n";
  return {{"case/settings", {}, lines}, {"case/prompt", {}, session.prompt}};
}

Expected expectSession(const Places& places, const Case& c) {
  const SessionText session = sessionText(c);
  reference::Sampling sampling;
  std::size_t steps = 0;
  for (const std::string& line : session.settings) {
    const std::string word = line.substr(0, line.find(' '));
    const char* value = line.c_str() + word.size() + 1;
    if (word == "temp") {
      sampling.temperature = std::strtof(value, nullptr);
    } else if (word == "topp") {
      sampling.topp = std::strtof(value, nullptr);
    } else if (word == "seed") {
      sampling.seed = std::strtoull(value, nullptr, 10);
    } else if (word == "steps") {
      steps = std::strtoul(value, nullptr, 10);
    } else {
      refuse(c, line);
    }
  }
  const std::string& name = c.text("model");
  const reference::Model model = reference::Model::load(modelFile(places, name));
  const reference::Tokenizer tokenizer =
      reference::Tokenizer::load(tokenizerFile(places, name), model.config().vocab);
  // A session's steps are tokens that it chooses; the reference's, positions, the prompt's too.
  const auto generate = [&](std::size_t positions) {
    return reference::generate(model, tokenizer, session.prompt, sampling, positions);
  };
  const std::size_t forced = generate(1).prompt.size() - 1;
  const reference::Generation generation = generate(steps == 0 ? 0 : forced + steps);
  Expected text;
  text.name = "text";
  text.kind = Expected::Kind::kBytes;
  const std::size_t decided = generation.decided(kDecided);
  for (std::size_t i = 0; i < decided; ++i)
    if (!generation.tokens[i].forced) text.bytes += generation.tokens[i].text;
  text.prefix = !generation.whollyDecided(kDecided);
  if (!text.prefix) text.bytes += generation.rest;
  if (text.bytes.empty()) {
    throw Error(ExitStatus::kUsage,
                "case '" + c.name + "' decides nothing, expected one whose first step is decided");
  }
  return text;
}

std::string wrongBytes(const std::string& got, const Expected& want) {
  Tensor tensor{want.name, Tensor::Type::kBytes, {}};
  for (const char byte : got) tensor.data.push_back(static_cast<std::byte>(byte));
  const Comparison comparison = compare(tensor, want, 0);
  return comparison.passed ? "" : comparison.reason;
}

}  // namespace harness
