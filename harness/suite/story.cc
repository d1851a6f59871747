#include "harness/suite/story.h"

#include <chrono>
#include <cstdlib>
#include <sstream>

#include "harness/error.h"
#include "harness/interrupt.h"
#include "harness/suite/golden.h"
#include "reference/model/generate.h"

namespace harness {
namespace {

/// The words of a case's `args`, split at spaces.
std::vector<std::string> argsOf(const Case& c) {
  std::istringstream in(c.text("args", ""));
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::filesystem::path goldenFile(const Places& places, const Case& c) {
  return places.golden / (c.text("model") + ".toml");
}

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

}  // namespace

Word wordFor(Guest& guest, const vm::ExecResult& result) {
  switch (result.outcome) {
    case vm::Outcome::kExited:
    case vm::Outcome::kRefused:
      return Word::kFail;
    case vm::Outcome::kNoted:
      return Word::kKilled;
    case vm::Outcome::kTimedOut:
    case vm::Outcome::kCancelled:
      return Word::kTimeout;
    case vm::Outcome::kLost:
    case vm::Outcome::kDead:
      break;
  }
  const std::string fate = guest.fateWord();
  if (fate == "panic") return Word::kPanic;
  return fate == "died" ? Word::kDied : Word::kLost;
}

std::vector<std::string> storyOptions(const Places& places, const Case& c) {
  std::vector<std::string> words;
  std::string prompt = c.text("prompt", "");
  if (const std::string name = c.text("golden", ""); !name.empty()) {
    const GoldenStory story = findGolden(goldenFile(places, c), name);
    words = {"-t", story.temperature, "-p", story.topp, "-s", story.seed, "-n", story.steps};
    prompt = story.prompt;
  } else {
    words = argsOf(c);
  }
  if (!prompt.empty()) words.insert(words.end(), {"-i", prompt});
  return words;
}

StoryTold startRun(Guest& guest, RunCommand run, const Case& c) {
  vm::Command command;
  command.argv = std::move(run.argv);
  if (const std::string procs = c.text("procs", ""); !procs.empty()) {
    command.argv.insert(command.argv.end(), {"-j", procs});
  }
  command.environment = {{"LLMKERNELS", c.text("set", "port")}};
  command.limit = kStoryLimit;
  std::string text;
  std::string said;
  vm::Streams streams;
  streams.input = std::move(run.input);
  streams.out = [&](std::string_view bytes) { text += bytes; };
  streams.err = [&](std::string_view bytes) { said += bytes; };
  streams.cancelled = interrupted;
  const auto begin = std::chrono::steady_clock::now();
  const vm::ExecResult result = guest.exec(command, streams);
  StoryTold told;
  told.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  const bool failed = !run.failure.empty() && result.outcome == vm::Outcome::kExited &&
                      !result.ok() && said.find(run.failure) != said.npos;
  if (!failed && (!result.ok() || !run.failure.empty())) {
    told.word = result.ok() ? Word::kFail : wordFor(guest, result);
    told.reason =
        "run " + result.sentence() + (said.empty() ? "" : "; it said: " + said.substr(0, 300));
    return told;
  }
  Tensor tensor{"text", Tensor::Type::kBytes, {}};
  for (const char byte : text) tensor.data.push_back(static_cast<std::byte>(byte));
  told.record.tensors.push_back(std::move(tensor));
  return told;
}

StoryTold tellStory(Guest& guest, const std::string& run, const Places& places, const Case& c) {
  const std::string models = guest.share() + "/models/";
  const std::string& model = c.text("model");
  RunCommand command;
  command.argv = {run, models + model + ".bin", "-z", models + model + ".tok"};
  for (const std::string& word : storyOptions(places, c)) command.argv.push_back(word);
  return startRun(guest, std::move(command), c);
}

Expected expectStory(const Places& places, const Case& c) {
  Expected text;
  text.name = "text";
  text.kind = Expected::Kind::kBytes;
  bool whole = false;
  if (const std::string name = c.text("golden", ""); !name.empty()) {
    const GoldenStory story = findGolden(goldenFile(places, c), name);
    text.bytes = story.text;
    whole = story.whole;
  } else {
    const Settings settings = settingsOf(c);
    const std::string& model_name = c.text("model");
    const reference::Model model = reference::Model::load(modelFile(places, model_name));
    const reference::Tokenizer tokenizer =
        reference::Tokenizer::load(tokenizerFile(places, model_name), model.config().vocab);
    const reference::Generation generation = reference::generate(
        model, tokenizer, c.text("prompt", ""), settings.sampling, settings.steps);
    const std::size_t decided = generation.decided(kDecided);
    for (std::size_t i = 0; i < decided; ++i) text.bytes += generation.tokens[i].text;
    whole = decided == generation.tokens.size();
  }
  if (!whole && text.bytes.empty()) {
    throw Error(ExitStatus::kUsage,
                "story '" + c.name + "' decides nothing, expected one whose first step is decided");
  }
  text.prefix = !whole;
  if (whole) text.bytes += "\n";
  return text;
}

}  // namespace harness
