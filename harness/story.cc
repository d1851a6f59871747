#include "harness/story.h"

#include <chrono>
#include <cstdlib>
#include <sstream>

#include "harness/error.h"
#include "harness/interrupt.h"
#include "reference/generate.h"

namespace harness {
namespace {

constexpr std::chrono::minutes kStoryLimit{5};

/// run's own settings as a case writes them; those of run(1) where it says nothing.
struct Settings {
  reference::Sampling sampling;
  std::size_t steps = 256;
};

Settings settingsOf(const Case& c) {
  Settings s;
  const std::vector<std::string> args = argsOf(c);
  for (std::size_t i = 0; i + 1 < args.size(); i += 2) {
    const std::string& value = args[i + 1];
    if (args[i] == "-t") {
      s.sampling.temperature = std::strtof(value.c_str(), nullptr);
    } else if (args[i] == "-p") {
      s.sampling.topp = std::strtof(value.c_str(), nullptr);
    } else if (args[i] == "-s") {
      s.sampling.seed = std::strtoull(value.c_str(), nullptr, 10);
    } else if (args[i] == "-n") {
      s.steps = std::strtoul(value.c_str(), nullptr, 10);
    } else {
      throw Error(ExitStatus::kUsage, "case '" + c.name + "': '" + args[i] +
                                          "' in args, expected -t, -p, -s or -n and a value");
    }
  }
  return s;
}

Word wordFor(Guest& guest, const vm::ExecResult& result) {
  switch (result.outcome) {
    case vm::Outcome::kExited:
      return Word::kFail;
    case vm::Outcome::kNoted:
      return Word::kKilled;
    case vm::Outcome::kTimedOut:
    case vm::Outcome::kCancelled:
      return Word::kTimeout;
    case vm::Outcome::kRefused:
      return Word::kFail;
    case vm::Outcome::kLost:
    case vm::Outcome::kDead:
      break;
  }
  const std::string fate = guest.fateWord();
  if (fate == "panic") return Word::kPanic;
  return fate == "died" ? Word::kDied : Word::kLost;
}

}  // namespace

std::vector<std::string> argsOf(const Case& c) {
  std::istringstream in(c.text("args", ""));
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

StoryTold tellStory(Guest& guest, const std::string& run, const Case& c) {
  const std::string models = guest.share() + "/models/";
  vm::Command command;
  command.argv = {run, models + c.text("model") + ".bin", "-z",
                  models + c.text("tokenizer") + ".tok"};
  for (const std::string& word : argsOf(c)) command.argv.push_back(word);
  if (const std::string prompt = c.text("prompt", ""); !prompt.empty()) {
    command.argv.insert(command.argv.end(), {"-i", prompt});
  }
  if (const std::string procs = c.text("procs", ""); !procs.empty()) {
    command.argv.insert(command.argv.end(), {"-j", procs});
  }
  command.environment = {{"LLMKERNELS", c.text("set", "port")}};
  command.limit = kStoryLimit;
  std::string text;
  std::string said;
  vm::Streams streams;
  streams.out = [&](std::string_view bytes) { text += bytes; };
  streams.err = [&](std::string_view bytes) { said += bytes; };
  streams.cancelled = &interruptFlag();
  const auto begin = std::chrono::steady_clock::now();
  const vm::ExecResult result = guest.exec(command, streams);
  StoryTold told;
  told.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  if (!result.ok()) {
    told.word = wordFor(guest, result);
    told.reason =
        "run " + result.sentence() + (said.empty() ? "" : "; it said: " + said.substr(0, 300));
    return told;
  }
  Tensor tensor{"text", Tensor::Type::kBytes, {}};
  for (const char byte : text) tensor.data.push_back(static_cast<std::byte>(byte));
  told.record.tensors.push_back(std::move(tensor));
  return told;
}

StoryText referenceStory(const Places& places, const Case& c) {
  const Settings settings = settingsOf(c);
  const reference::Model model = reference::Model::load(modelFile(places, c.text("model")));
  const reference::Tokenizer tokenizer =
      reference::Tokenizer::load(tokenizerFile(places, c.text("tokenizer")), model.config().vocab);
  const reference::Generation generation = reference::generate(
      model, tokenizer, c.text("prompt", ""), settings.sampling, settings.steps);
  const std::size_t decided = generation.decided(kDecided);
  StoryText story;
  for (std::size_t i = 0; i < decided; ++i) story.text += generation.tokens[i].text;
  story.whole = decided == generation.tokens.size();
  return story;
}

}  // namespace harness
