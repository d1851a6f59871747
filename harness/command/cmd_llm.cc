// 9ml llm: a text by a model of somebody's llmfs, over 9P from this host.
#include <unistd.h>

#include <cerrno>
#include <cstdlib>

#include "harness/command/commands.h"
#include "harness/interrupt.h"
#include "harness/llm/session.h"
#include "harness/stdio.h"
#include "vm/fd.h"

namespace harness {
namespace {

/// All of standard input.
std::string inputText() {
  std::string text;
  const int fd = readableInput();
  char bytes[65536];
  while (fd >= 0) {
    throwIfInterrupted();
    if (!vm::readableWithin(fd, std::chrono::milliseconds(100))) continue;
    const ssize_t n = read(fd, bytes, sizeof bytes);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) break;
    text.append(bytes, static_cast<std::size_t>(n));
  }
  return text;
}

std::string promptOf(const LlmOptions& options) {
  std::string text;
  for (const std::string& word : options.words) text += (text.empty() ? "" : " ") + word;
  if (options.words.empty()) text = inputText();
  if (!text.empty()) return text;
  throw Error(
      ExitStatus::kUsage,
      "llm needs a prompt: 9ml llm [--at HOST[:PORT]] [-m MODEL] PROMPT, or on standard input");
}

p9::Client attached(const std::string& address) {
  p9::Client::Options options;
  if (const char* user = std::getenv("USER"); user != nullptr && *user != '\0')
    options.uname = user;
  try {
    return {p9::dial(address), options};
  } catch (const p9::WantsAuthentication&) {
    throw Error(ExitStatus::kEnvironment,
                "the llmfs at " + address +
                    " wants its users to authenticate themselves, which this host cannot: forward "
                    "a port to the loopback of one that was started with -N, or use 9ml drawterm");
  }
}

}  // namespace

ExitStatus llmCommand(const LlmOptions& options) {
  const std::string prompt = promptOf(options);
  p9::Client client = attached(options.at);
  LlmSession session(client);
  if (!options.model.empty()) session.command("model " + options.model);
  session.prompt(prompt);
  bool newline = true;
  const std::string end = session.generate([&](std::string_view text) {
    newline = text.ends_with('\n');
    writeOrThrow(STDOUT_FILENO, text, "standard output");
  });
  if (!newline) writeOrThrow(STDOUT_FILENO, "\n", "standard output");
  throwIfInterrupted();
  if (!end.starts_with("reason error")) return ExitStatus::kPass;
  throw Error(ExitStatus::kFailed, "the generation has ended early: " + end);
}

}  // namespace harness
